import { type Block, paragraph, table } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import type { Heading } from './heading.ts';
import { actsOf } from './incidents.ts';
import { recordWords } from './record-words.ts';

/** The acts laid to the target in order of time. */
export function chronologySection(heading: Heading): SectionPlan {
  return { ...heading, build: (context) => [chronology(context)] };
}

function chronology(context: SectionContext): Block {
  const { t, words } = context;
  const acts = [...actsOf(context)].sort((a, b) => byDate(a.when, b.when));
  if (acts.length === 0) return paragraph(t('chronology.none'));
  return table(
    [
      { header: t('chronology.date'), share: 3 },
      { header: t('chronology.act'), share: 4 },
      { header: t('chronology.incident'), share: 5 },
    ],
    acts.map((act) => [
      words.date(act, 'when', 'table') ?? t('value.not-recorded'),
      t(`act-kind.${act.kind}`),
      recordWords(context, act.incident),
    ]),
    { caption: t('chronology.caption') },
  );
}

/** By the first year, month and day written in the date; EDTF puts them in that order. */
function byDate(a: string, b: string): number {
  const [first, second] = [a.replace(/^[^0-9]+/, ''), b.replace(/^[^0-9]+/, '')];
  return first < second ? -1 : first > second ? 1 : 0;
}
