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

/** What is asked for, in words; every measure of the regulations where the request names none. */
export function measureWords({ t, words, target }: SectionContext): InlineContent {
  const measures = [...new Set(target.measures.flatMap(({ measures: asked }) => asked))];
  return measures.length === 0
    ? t('uk.measures.none')
    : words.join(measures.map((measure) => t(`uk.measure.${measure}`)));
}
