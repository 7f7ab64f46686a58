import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { reviewSheet } from '@sanctions-packet/core/law';
import { law } from './index.ts';

it('LAW.md is what the law facts say; write it anew when they change', () => {
  expect(reviewSheet(law)).toBe(readFileSync(join(__dirname, '../../LAW.md'), 'utf8'));
});
