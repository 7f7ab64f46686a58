import type { Inflection } from './sound-change.ts';

export const LATVIAN: Inflection = {
  nominative: ['s', 'š', 'is', 'us', 'a', 'e', 'o'],
  endings: [
    ...['s', 'š', 'is', 'us', 'a', 'e', 'am', 'ai', 'u', 'ā', 'ē', 'ī', 'ū', 'im', 'um', 'i', 'o'],
    ...['as', 'es', 'iem', 'ām', 'ēm', 'os', 'ās', 'ēs', 'em', 'ij', 'ja', 'jam', 'ju', 'jā', 'ji', 'jiem', 'jos'],
  ],
  // Briedis, Brieža; Zutis, Zuša: the marks are folded away.
  changes: [
    { from: /d(?:is|e)$/, to: 'z' },
    { from: /t(?:is|e)$/, to: 's' },
  ],
};
