import { type Block, fieldTable, notice, paragraph } from '@sanctions-packet/core/document';
import { type SectionContext, submittersInOrder } from '@sanctions-packet/core/regime';
import { confidentialityNotice } from './confidentiality.ts';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** Concerning whom, to whom and from whom; how to read it; in which language; that no form is prescribed. */
export function submissionOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words, target } = context;
  const submitters = submittersInOrder(context).map(({ id }) => words.name(id));
  return [
    confidentialityNotice(context),
    fieldTable([
      { label: t('lt.letter.person'), value: words.name(target.target.id) },
      ...law.addressees.map(({ role, institution }) => ({
        label: t(role === 'copy' ? 'lt.letter.copy' : 'lt.opening.addressee'),
        value: institution,
      })),
      ...(submitters.length === 0 ? [] : [{ label: t('lt.letter.from'), value: words.join(submitters) }]),
      { label: t('signature.date'), value: words.today() },
    ]),
    notice(
      'information',
      t('lt.opening.reading.title'),
      paragraph(t('lt.opening.reading')),
      paragraph(t('lt.opening.language')),
      paragraph(t('lt.law-cited', { citation: law.citation('lt-vki-7'), statement: law.statement('lt-vki-7') })),
      paragraph(t('lt.abbreviations')),
      ...(law.officialForm ? [] : [paragraph(t('lt.opening.no-form'))]),
    ),
  ];
}
