import { expect, it } from '@jest/globals';
import type { Regime } from '@sanctions-packet/core/regime';
import { fileTypeProblems } from './file-type-problems.ts';

const regime = (fileTypes: readonly string[] | undefined): Regime =>
  ({ law: { filing: fileTypes === undefined ? {} : { fileTypes: { value: fileTypes } } } }) as unknown as Regime;

const FILES = [
  { path: 'disclosable/data/submission.pdf', container: 'disclosable', mediaType: 'application/pdf' },
  { path: 'restricted/data/exhibit-004.zip', container: 'restricted', mediaType: 'application/zip' },
  { path: 'internal/data/checklist.html', container: 'internal', mediaType: 'text/html' },
] as const;

it('tells what a document to be signed does not take, by its path; what is never sent may be anything', () => {
  expect(fileTypeProblems(FILES, regime(['application/pdf']))).toMatchObject([
    { code: 'packet.file-type-not-taken', severity: 'block', at: 'restricted/data/exhibit-004.zip' },
  ]);
});

it('asks for nothing where no list of types is known', () => {
  expect(fileTypeProblems(FILES, regime(undefined))).toEqual([]);
});
