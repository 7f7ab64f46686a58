import { type Block, list, paragraph } from '@sanctions-packet/core/document';
import type { SectionContext } from '@sanctions-packet/core/regime';
import type { StateRegulations } from '../law/regulations.ts';
import { regulationsFor, statesConcerned, statesWithout } from '../states.ts';
import { stateNames } from './states-named.ts';

/** The regulations of the state with their criteria; where there are none, or none that fits, what is asked instead. */
export function regulationBlocks(context: SectionContext): readonly Block[] {
  const { t, words, target } = context;
  if (statesConcerned(target).length === 0) {
    context.lacks('ca.lacks.state', target.target.id);
    return [paragraph(t('ca.regulations.no-state'))];
  }
  const missing = statesWithout(target);
  return [
    ...regulationsFor(target).flatMap((regulations) => present(context, regulations)),
    ...(missing.length === 0
      ? []
      : [paragraph(t('ca.regulations.new', { states: words.join(stateNames(context, missing)) }))]),
  ];
}

function present({ t, law }: SectionContext, regulations: StateRegulations): readonly Block[] {
  const { provision, participation, corruption } = regulations;
  const criteria = [participation, corruption].flatMap((id) => (id === undefined ? [] : [law.citation(id)]));
  return [
    paragraph(t('ca.regulations.present', { citation: law.citation(provision) })),
    paragraph(law.statement(provision)),
    ...(criteria.length === 0
      ? [paragraph(t('ca.regulations.without', { citation: law.citation(provision) }))]
      : [paragraph(t('ca.regulations.criteria')), list('unordered', criteria)]),
  ];
}
