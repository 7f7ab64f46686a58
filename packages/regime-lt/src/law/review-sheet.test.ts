import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { reviewSheet } from '@sanctions-packet/core/law';
import { law } from './index.ts';

describe('LAW.md', () => {
  it('is the sheet of the law facts; write it anew when they change', () => {
    expect(readFileSync(join(__dirname, '../../LAW.md'), 'utf8')).toBe(reviewSheet(law));
  });
});
