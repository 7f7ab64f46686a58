import { expect, it } from '@jest/globals';
import { inventedLawFiles } from '../../../../test/fixtures/invented-law.ts';
import { parseRegimeLaw } from './parse-law.ts';

it('keeps the provisions by id, in the order given', () => {
  expect([...parseRegimeLaw(inventedLawFiles()).provisions.keys()]).toEqual(['zz-act-1', 'zz-act-9']);
});

it('throws one error that lists every fault with its file and path', () => {
  const files = inventedLawFiles();
  const [first, second] = files.provisions;
  const withoutSource = { ...first, versions: first?.versions.map(({ source: _, ...rest }) => rest) };
  const read = () =>
    parseRegimeLaw({
      ...files,
      program: { ...files.program, id: 'ZZ!' },
      provisions: [withoutSource, second, second, { id: '' }],
    });
  expect(read).toThrow(/program: id: /);
  expect(read).toThrow(/zz-act-1: versions\[0\]\.source: /);
  expect(read).toThrow(/zz-act-1: versions\[1\]\.source: /);
  expect(read).toThrow(/zz-act-9: given twice/);
  expect(read).toThrow(/provisions\[3\]: title: /);
});

it('refuses a field it does not know', () => {
  const files = inventedLawFiles();
  expect(() => parseRegimeLaw({ ...files, filing: { ...files.filing, mailbox: 'x' } })).toThrow(/filing: /);
});
