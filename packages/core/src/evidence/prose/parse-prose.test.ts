import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { LIMITS } from '../schema/limits.ts';
import { proseBlocks } from './mdast-prose.ts';
import { PARAGRAPH_LIMITS, parseProse } from './parse-prose.ts';
import { plainParagraphs } from './plain-prose.ts';

const blocks = (value: string): unknown => {
  const result = parseProse(value);
  return result.ok ? result.tree.blocks : result.faults;
};
const codes = (value: string): readonly string[] => {
  const result = parseProse(value);
  return result.ok ? [] : result.faults.map(({ code }) => code);
};

describe('parseProse', () => {
  it('reads paragraphs, people and citations', () => {
    expect(blocks('Officers took {{vic_a-1}} home [@evi_a, p. 4; @evi_b].\nNext line.\n\n  Second.  ')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Officers took ' },
          { type: 'person', ref: 'vic_a-1' },
          { type: 'text', value: ' home ' },
          { type: 'citation', items: [{ evidence: 'evi_a', pinpoint: 'p. 4' }, { evidence: 'evi_b' }] },
          { type: 'text', value: '. Next line.' },
        ],
      },
      { type: 'paragraph', children: [{ type: 'text', value: 'Second.' }] },
    ]);
  });

  it('reads emphasis, lists, quotations and links', () => {
    expect(blocks('*a* **b** [c](https://example.org/x)\n\n3. one\n4. two\n\n> q {{per_a}}')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'emphasis', children: [{ type: 'text', value: 'a' }] },
          { type: 'text', value: ' ' },
          { type: 'strong', children: [{ type: 'text', value: 'b' }] },
          { type: 'text', value: ' ' },
          { type: 'link', url: 'https://example.org/x', children: [{ type: 'text', value: 'c' }] },
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [{ type: 'paragraph', children: [{ type: 'text', value: 'one' }] }],
          [{ type: 'paragraph', children: [{ type: 'text', value: 'two' }] }],
        ],
      },
      {
        type: 'quotation',
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'q ' },
              { type: 'person', ref: 'per_a' },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['raw HTML in a line', 'a <b>b</b>', 'evidence.prose-syntax'],
    ['a block of HTML', '<div>\n', 'evidence.prose-syntax'],
    ['a comment', '<!-- a -->', 'evidence.prose-syntax'],
    ['an image', '![a](https://example.org/a.png)', 'evidence.prose-syntax'],
    ['a heading', '# a', 'evidence.prose-syntax'],
    ['an underlined heading', 'a\n---', 'evidence.prose-syntax'],
    ['a rule', '***', 'evidence.prose-syntax'],
    ['code', 'a `b`', 'evidence.prose-syntax'],
    ['indented code', '    a', 'evidence.prose-syntax'],
    ['fenced code', '~~~\na\n~~~', 'evidence.prose-syntax'],
    ['a definition', '[a]: https://example.org', 'evidence.prose-syntax'],
    ['a script address', '[a](javascript:alert(1))', 'evidence.prose-link'],
    ['a mail address', '<a@example.org>', 'evidence.prose-link'],
    ['a file address', '[a](file:///etc)', 'evidence.prose-link'],
    ['an unknown token', '{{inc_a}}', 'evidence.prose-token'],
    ['a name in a token', '{{Some Name}}', 'evidence.prose-token'],
    ['an unclosed token', 'a {{per_a b', 'evidence.prose-token'],
    ['a token with a colon', '{{vic:a}}', 'evidence.prose-token'],
    ['a citation of something else', '[@per_a]', 'evidence.prose-citation'],
    ['an unclosed citation', 'a [@evi_a, p. 4', 'evidence.prose-citation'],
    ['a citation with an empty part', '[@evi_a; ]', 'evidence.prose-citation'],
    ['markup inside a citation', '[@evi_a, *p. 4*]', 'evidence.prose-citation'],
    ['a nest of quotations', '>'.repeat(5000), 'evidence.prose-syntax'],
    ['a paragraph beyond its limit', 'a'.repeat(PARAGRAPH_LIMITS.characters + 1), 'evidence.too-long'],
    ['a paragraph with too many signs', '**a_ '.repeat(1000), 'evidence.too-long'],
    ['a narrative beyond its limit', 'a\n\n'.repeat(LIMITS.prose / 2), 'evidence.too-long'],
  ])('refuses %s', (_what, value, code) => {
    expect(codes(value)).toContain(code);
  });

  it('tells all faults at once, each with its line and column, never with the text', () => {
    const result = parseProse('fine\n\nbad <b>Secret</b>\n\n{{Secret}}');
    expect(result.ok ? [] : result.faults.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['evidence.prose-syntax', 3, 5],
      ['evidence.prose-syntax', 3, 14],
      ['evidence.prose-token', 5, 1],
    ]);
    expect(JSON.stringify(result)).not.toContain('Secret');
  });

  it('reads plain text as the parser does', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '.',
      ',',
      ':',
      '[@evi_a]',
      '[@evi_a, p. 4]',
      '{{per_a}}',
      '_',
      'a_b',
      '-',
      '1',
      '12. ',
      ')',
      '(',
      ']',
      '[',
      '!',
      '"',
      'ә',
      '\u00a0',
      '|',
      '~',
      '~~~',
      '/',
      '#',
      '>',
      '+',
      '=',
    );
    let plainOnes = 0;
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
        (value) => {
          const plain = plainParagraphs(value);
          if (plain === undefined) return;
          plainOnes += 1;
          const slowFaults: unknown[] = [];
          const slow = proseBlocks(fromMarkdown(value).children, { fault: (one) => slowFaults.push(one) });
          const fast = parseProse(value);
          expect(fast.ok).toBe(slowFaults.length === 0);
          if (fast.ok) expect(fast.tree.blocks).toEqual(slow);
        },
      ),
      { numRuns: 3000, seed: 1 },
    );
    expect(plainOnes).toBeGreaterThan(300);
  });
});
