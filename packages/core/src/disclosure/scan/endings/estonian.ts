import type { Inflection } from './sound-change.ts';

/** The cases stand on the stem vowel of the genitive, which differs from name to name. */
const ON_VOWEL = ['', 'a', 'e', 'i', 'u', 'o'].flatMap((vowel) =>
  ['', 'd', 't', 'l', 'le', 'lt', 's', 'st', 'sse', 'ga', 'ta', 'ks', 'ni', 'na', 'de', 'te', 'id', 'sid'].map(
    (ending) => vowel + ending,
  ),
);

export const ESTONIAN: Inflection = {
  nominative: ['a', 'e', 'i', 'u', 'o'],
  endings: ON_VOWEL.filter((ending) => ending !== ''),
  // The consonants before the vowel weaken: Kask, Kase; Raud, Raua; Hunt, Hundi; Rebane, Rebase; Teder, Tedre.
  changes: [
    { from: /sk$/, to: 's' },
    { from: /ne$/, to: 's' },
    { from: /nt$/, to: 'nd' },
    { from: /mp$/, to: 'mb' },
    { from: /nk$/, to: 'n' },
    { from: /([lnr])[dg]$/, to: '$1' },
    { from: /([aeiou])d$/, to: '$1' },
    { from: /^(.{2,3})p$/, to: '$1b' },
    { from: /^(.{2,3})t$/, to: '$1d' },
    { from: /^(.{2,3})k$/, to: '$1g' },
  ],
};
