import { describe, expect, it } from '@jest/globals';
import { checkKzIin } from './kz-iin.ts';

// All codes belong to the 1800s, so that none can be a living person's.
describe('checkKzIin', () => {
  it.each([
    ['990606100016', '1899-06-06', 'male'],
    ['000101100016', '1800-01-01', 'male'],
    ['990228200018', '1899-02-28', 'female'],
    ['990606100709', '1899-06-06', 'male'],
    ['000101100708', '1800-01-01', 'male'],
  ])('accepts %s and reads birth and sex from it', (value, birthDate, sex) => {
    expect(checkKzIin(value)).toEqual({ ok: true, birthDate, sex });
  });

  it.each([
    ...Array.from({ length: 10 }, (_, digit) => [`99060610076${digit}`, 'no-check-digit']),
    ...Array.from({ length: 10 }, (_, digit) => [`00010110071${digit}`, 'no-check-digit']),
    ['990606100017', 'check-digit'],
    ['991306100011', 'impossible-date'],
    ['990229200018', 'impossible-date'],
    ['990606700016', 'century-digit'],
    ['990606000016', 'century-digit'],
    ['582100259386', 'impossible-date'],
    ['99060610001', 'not-12-digits'],
    ['99060610001６', 'not-12-digits'],
    ['', 'not-12-digits'],
  ])('refuses %s: %s', (value, fault) => {
    expect(checkKzIin(value)).toEqual({ ok: false, fault });
  });

  it('refuses every other check digit of a valid number', () => {
    for (const digit of '012345789') expect(checkKzIin(`99060610001${digit}`).ok).toBe(false);
  });
});
