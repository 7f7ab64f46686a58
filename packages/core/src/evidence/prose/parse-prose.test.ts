import { describe, expect, it } from '@jest/globals';
import { parseProse } from './parse-prose.ts';

describe('parseProse', () => {
  it('reads paragraphs, emphasis, tokens and citations with pinpoints', () => {
    const { blocks, faults } = parseProse('{{per_a}} *ordered* it [@evi_one, p. 4; @evi_two].\n\nSecond.');
    expect(faults).toEqual([]);
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'token', id: 'per_a' },
          { kind: 'text', value: ' ' },
          { kind: 'emphasis', children: [{ kind: 'text', value: 'ordered' }] },
          { kind: 'text', value: ' it ' },
          { kind: 'citation', cites: [{ evidence: 'evi_one', pinpoint: 'p. 4' }, { evidence: 'evi_two' }] },
          { kind: 'text', value: '.' },
        ],
      },
      { kind: 'paragraph', children: [{ kind: 'text', value: 'Second.' }] },
    ]);
  });

  it('reads lists, quotations, hard breaks and links', () => {
    const { blocks, faults } = parseProse('- a\n  - b\n\n> said  \n> so\n\n[here](https://example.org/x)');
    expect(faults).toEqual([]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['list', 'quotation', 'paragraph']);
    expect(JSON.stringify(blocks)).toContain('"lineBreak"');
    expect(JSON.stringify(blocks)).toContain('"href":"https://example.org/x"');
  });

  it('joins the lines of a paragraph with a space', () => {
    expect(parseProse('one\ntwo').blocks).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', value: 'one two' }] }]);
  });

  it.each([
    ['<b>raw</b>', 'evidence.prose-raw-html'],
    ['![x](https://example.org/x.png)', 'evidence.prose-image'],
    ['`code`', 'evidence.prose-code'],
    ['    code', 'evidence.prose-code'],
    ['# Heading', 'evidence.prose-heading'],
    ['---', 'evidence.prose-structure'],
    ['> - item', 'evidence.prose-structure'],
    ['[x](javascript:alert)', 'evidence.prose-link'],
    ['{{vic_A B}}', 'evidence.prose-token'],
    ['{{evi_one}}', 'evidence.prose-token'],
    ['open {{ brace', 'evidence.prose-token'],
    ['[@per_one]', 'evidence.prose-citation'],
    ['[@evi_one, p. 4; nonsense]', 'evidence.prose-citation'],
    ['[@evi_one', 'evidence.prose-citation'],
  ])('refuses %j', (value, code) => {
    expect(parseProse(value).faults.map((fault) => fault.code)).toContain(code);
  });

  it('tells where in the value a fault stands', () => {
    expect(parseProse('fine\n\nalso <b>').faults).toEqual([{ code: 'evidence.prose-raw-html', line: 3, column: 6 }]);
  });
});
