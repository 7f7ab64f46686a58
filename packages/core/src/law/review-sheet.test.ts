import { describe, expect, it } from '@jest/globals';
import { inventedLawFiles } from '../../../../test/fixtures/invented-law.ts';
import { parseRegimeLaw } from './parse-law.ts';
import { reviewSheet } from './review-sheet.ts';

describe('reviewSheet', () => {
  const law = parseRegimeLaw(inventedLawFiles());
  const sheet = reviewSheet(law);

  it('has its parts in order, what is not verified first', () => {
    expect(sheet.match(/^## .*$/gm)).toEqual([
      '## Not verified: read these first',
      '## Programme and instruments',
      '## Who is addressed',
      '## How it is filed',
      '## Provisions',
      '## Reviews due',
      '## Signature',
    ]);
  });

  it('counts the facts and lists those not verified, with their remark as plain text', () => {
    expect(sheet).toContain('Of 11 facts, 10 were read at the source');
    expect(sheet).toContain('☐ **Official form** (`filing`, `officialForm`): statute; **not verified**;');
    expect(sheet).toContain('Remark: No form\\_was \\*found\\*.');
  });

  it('shows every version of every provision', () => {
    expect(sheet).toContain('**In force from 2017-01-01 to 2020-12-31**\n- Citation: Example Act, s. 1\n');
    expect(sheet).toContain('**In force from 2021-01-01**\n- Citation: Example Act, s. 1A\n');
    expect(sheet).toContain('**In force until 2026-06-30**');
  });

  it('prints what stands in for a pinpoint that nobody verified', () => {
    expect(sheet).not.toContain('Printed instead');
    const files = inventedLawFiles();
    files.provisions.forEach(({ versions }) =>
      versions.forEach((version) => Object.assign(version, { reading: 'unverified' })),
    );
    expect(reviewSheet(parseRegimeLaw(files))).toContain('- Printed instead, until verified: Example Act\n');
  });

  it('marks the day when one is given', () => {
    expect(sheet).not.toContain('overdue');
    const dated = reviewSheet(law, { asOf: '2026-07-01' });
    expect(dated).toContain('**In force from 2021-01-01** (in force on 2026-07-01)');
    expect(dated).toContain('**No version is in force on 2026-07-01.**');
    expect(dated).toContain('| `program` | A. Reviewer | 2026-02-01 | 100 days | 2026-05-12 **overdue** |');
  });

  it('is the same at every run', () => {
    expect(reviewSheet(parseRegimeLaw(inventedLawFiles()))).toBe(sheet);
  });
});
