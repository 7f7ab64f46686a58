import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { reviewSheet } from '@sanctions-packet/core/law';
import { law } from './index.ts';

describe('LAW.md', () => {
  it('is what the law facts say today; write it anew when they change', () => {
    expect(reviewSheet(law)).toBe(readFileSync(join(__dirname, '../../LAW.md'), 'utf8'));
  });
});
