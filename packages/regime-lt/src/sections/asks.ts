import { type Block, list, paragraph } from '@sanctions-packet/core/document';
import { groundsReliedOn, type SectionContext } from '@sanctions-packet/core/regime';

/** What is asked: the proposal to the Minister of the Interior, and besides it one to the European Union. */
export function asks(context: SectionContext): readonly Exclude<Block, { type: 'section' }>[] {
  const { t, law } = context;
  if (groundsReliedOn(context).length === 0) return [paragraph(t('lt.ask.none'))];
  return [
    paragraph(t('lt.ask.intro')),
    list('ordered', [
      t('lt.ask.proposal', { citation: law.citation('lt-utpi-133-8') }),
      t('lt.ask.union', { citation: law.citation('lt-tsi-5') }),
    ]),
  ];
}
