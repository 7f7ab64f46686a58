import { type Gate, type Ground, HUMAN_RIGHTS_VIOLATIONS } from '@sanctions-packet/core/regime';

/** Corruption alone is not covered; any violation may be pleaded under a point of Article 2(1). */
const conduct: Gate = { kind: 'conduct', acts: [...HUMAN_RIGHTS_VIOLATIONS, 'other'], provision: 'eu-reg-2-1' };

function ground(id: string, label: string, gates: readonly Gate[], elements: readonly string[]): Ground {
  return { id, label, title: `ground.${id}`, instrument: 'ghrsr', provision: `eu-reg-${id}`, gates, elements };
}

/**
 * The three points of Article 3, each for the acts covered by what they are and for the others. The latter ask for one
 * element more: widespread, systematic, or otherwise of serious concern.
 */
export const grounds: readonly Ground[] = [
  ground('3-a', '3(a)', [conduct], ['identity', 'actor', 'listed-act', 'responsible']),
  ground('3-b', '3(b)', [conduct], ['identity', 'actor', 'listed-act', 'involved']),
  ground('3-c', '3(c)', [], ['identity', 'associated', 'principal']),
  ground(
    '3-a-other',
    '3(a)+2(1)(d)',
    [conduct],
    ['identity', 'actor', 'other-act', 'serious-concern', 'responsible-other'],
  ),
  ground(
    '3-b-other',
    '3(b)+2(1)(d)',
    [conduct],
    ['identity', 'actor', 'other-act', 'serious-concern', 'involved-other'],
  ),
  ground('3-c-other', '3(c)+2(1)(d)', [], ['identity', 'associated', 'principal-other', 'serious-concern']),
];
