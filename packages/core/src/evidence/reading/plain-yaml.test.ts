import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument, stringify, type ToStringOptions } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';

const OPTIONS = { version: '1.2', schema: 'core', strict: true, logLevel: 'silent' } as const;

const word = fc.constantFrom(
  'a',
  'Example Official',
  'true',
  'null',
  '12',
  '1.5',
  '0x1F',
  'x: y',
  '# c',
  '- d',
  ' led',
  'end ',
  "it's",
  '"q"',
  '{{per_a}}',
  '[@evi_a, p. 4]',
  'two\nlines',
  'para\n\npara',
  'trail\n',
  '\nlead',
  'a\n  b',
  'Әлия Құрман',
  '2020-02-24~',
  '../2020',
  '',
  'é#x',
  'a: long text with a colon in it that must be quoted, "quoted" twice, and it goes on over to another line \\ and on',
  'long words that go on and on until a writer of files folds them over to the next line, more than once, as people do',
);
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    word,
    fc.constantFrom(1, true, null),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'names', 'src', '$schema', 'value'), tie('node'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).node;
const style: fc.Arbitrary<ToStringOptions> = fc.record({
  lineWidth: fc.constantFrom(0, 40, 80),
  blockQuote: fc.constantFrom('literal' as const, 'folded' as const, true, false),
  indentSeq: fc.boolean(),
  indent: fc.constantFrom(1, 2, 4),
  singleQuote: fc.constantFrom(true, false, null),
});

/** What the library makes of a text; `undefined` when it refuses. */
function library(text: string): unknown {
  const document = parseDocument(text, OPTIONS);
  return document.errors.length > 0 ? undefined : document.toJS();
}

describe('readPlainYaml', () => {
  it('reads what programs write as the library does', () => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tree, { minKeys: 1, noNullPrototype: true }),
        style,
        (value, options) => {
          const text = stringify(value, options);
          const read = readPlainYaml(text);
          if (read === undefined) return;
          plain += 1;
          expect(read).toEqual(library(text));
        },
      ),
      { numRuns: 4000, seed: 2 },
    );
    expect(plain).toBeGreaterThan(1000);
  });

  it('never reads otherwise than the library, whatever the lines', () => {
    const line = fc
      .tuple(
        fc.constantFrom('', ' ', '  ', '   ', '    ', '      '),
        fc.constantFrom('', '- ', '- - ', '-', '-   '),
        fc.constantFrom('', 'a:', 'b: ', 'c:   ', 'id: ', '"a": ', 'a :'),
        fc.constantFrom(
          '',
          'x',
          '|',
          '>-',
          '>',
          '|-',
          '|+',
          '|2',
          '"x"',
          "'y'",
          '"x',
          '[]',
          '[a, b]',
          '[a',
          '{}',
          '# c',
          'x # c',
          '1',
          '~',
          '&a x',
          '*a',
          '!!str x',
          '---',
          '...',
          'x: y',
          'x:',
          '"a\\n"',
          '? x',
          '@x',
          '  x',
          'x  ',
          'y"',
          "z'",
          'w\\',
          'v\\\\"',
          "it''s'",
          '- x',
          '"p\\ ',
        ),
      )
      .map((parts) => parts.join(''));
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => {
        const text = `${lines.join('\n')}\n`;
        const read = readPlainYaml(text);
        if (read === undefined) return;
        plain += 1;
        expect([text, read]).toEqual([text, library(text)]);
      }),
      { numRuns: 20_000, seed: 3 },
    );
    expect(plain).toBeGreaterThan(100);
  });
});
