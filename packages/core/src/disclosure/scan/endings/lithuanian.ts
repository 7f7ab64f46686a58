import type { Inflection } from './sound-change.ts';

/** What makes the surname of a wife or a daughter: Kazlauskas, Kazlauskienė, Kazlauskaitė. */
const FEMININE = ['ien', 'uvien', 'ait', 'yt', 'ut', 'iūt'].flatMap((suffix) =>
  ['ė', 'ės', 'ei', 'ę', 'e', 'ėje'].map((ending) => suffix + ending),
);

export const LITHUANIAN: Inflection = {
  nominative: ['as', 'is', 'ys', 'us', 'ius', 'a', 'ė', 'ia'],
  endings: [
    ...['as', 'ys', 'is', 'us', 'o', 'ui', 'ą', 'u', 'e', 'iu', 'į', 'io', 'y', 'yje', 'ė', 'ės', 'ei', 'ę', 'a'],
    ...['os', 'oje', 'ai', 'ėje', 'iaus', 'iui', 'iumi', 'umi', 'iuje', 'uje', 'aus', 'au', 'iau', 'imi', 'iai'],
    ...['ių', 'iams', 'ius', 'iais', 'iuose', 'ams', 'ais', 'uose', 'ų', 'ūs', 'oms', 'omis', 'ose', 'ėms'],
    ...FEMININE,
  ],
  // Petraitis, Petraičio; Žaldys, Žaldžio. č is k in a skeleton, as c and q are.
  changes: [
    { from: /t(?:is|as|e)$/, to: 'k' },
    { from: /d(?:is|e)$/, to: 'dz' },
  ],
};
