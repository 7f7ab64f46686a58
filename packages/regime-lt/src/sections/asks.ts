import { type Block, list, paragraph } from '@sanctions-packet/core/document';
import { groundsReliedOn, type SectionContext } from '@sanctions-packet/core/regime';

/** What is asked: the proposal to the Minister of the Interior, and besides it one to the European Union. */
export function asks(context: SectionContext): readonly Exclude<Block, { type: 'section' }>[] {
  const { t, law } = context;
  const union = t('lt.ask.union', { citation: law.citation('lt-tsi-5') });
  // The Union asks for grounds of its own.
  if (groundsReliedOn(context).length === 0)
    return [paragraph(t('lt.ask.none')), paragraph(t('lt.ask.intro')), list('ordered', [union])];
  const proposal = t('lt.ask.proposal', { citation: law.citation('lt-utpi-133-8') });
  return [paragraph(t('lt.ask.intro')), list('ordered', [proposal, union])];
}
