import type { InlineContent } from '@sanctions-packet/core/document';
import { groundsReliedOn, type SectionContext } from '@sanctions-packet/core/regime';

export type Regulations = 'ghr' | 'gac';

const BOTH: readonly Regulations[] = ['ghr', 'gac'];

/** The regulations under which designation is asked for; the human rights ones where no ground is relied on yet. */
export function regulationsNamed(context: SectionContext): readonly Regulations[] {
  const relied = new Set(groundsReliedOn(context).map(({ instrument }) => instrument));
  return relied.size === 0 ? ['ghr'] : BOTH.filter((id) => relied.has(id));
}

/** Their names with "and". */
export function regulationsWords(context: SectionContext): InlineContent {
  return context.words.join(regulationsNamed(context).map((id) => context.law.instrument(id)));
}

/** Whether the urgent route is among the grounds. */
export function asksUrgently(context: SectionContext): boolean {
  return groundsReliedOn(context).some(({ ground }) => ground.endsWith('-urgent'));
}

/** The measures of the Regulations by the names that dossiers give them. */
const MEASURES: Readonly<Record<string, string>> = {
  'asset-freeze': 'asset-freeze',
  'financial-restrictions': 'asset-freeze',
  'dealings-prohibition': 'asset-freeze',
  'travel-ban': 'travel-ban',
  'entry-ban': 'travel-ban',
  'visa-ineligibility': 'travel-ban',
  'visa-revocation': 'travel-ban',
  'director-disqualification': 'director-disqualification',
  'trust-services-prohibition': 'trust-services',
};

/** What is asked for and can apply: a body cannot travel, and of that the checklist is told. */
export function measuresAsked({ target, lacks }: SectionContext): readonly string[] {
  const asked = target.measures.map(({ id, measures }) => ({
    id,
    names: measures.map((name) => MEASURES[name] ?? 'other'),
  }));
  if (target.kind === 'individual') return [...new Set(asked.flatMap(({ names }) => names))];
  for (const { id, names } of asked) if (names.includes('travel-ban')) lacks('uk.lacks.travel-ban-of-entity', id);
  return [...new Set(asked.flatMap(({ names }) => names).filter((name) => name !== 'travel-ban'))];
}

/** The same in a sentence; every measure of the regulations where the request names none that can apply. */
export function measureWords(context: SectionContext): InlineContent {
  const measures = measuresAsked(context);
  return measures.length === 0
    ? context.t('uk.measures.none')
    : context.words.join(measures.map((measure) => context.t(`uk.measure.${measure}`)));
}
