import { type Block, fieldTable, notice, paragraph } from '@sanctions-packet/core/document';
import { type SectionContext, submittersInOrder } from '@sanctions-packet/core/regime';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** Concerning whom, to whom, from whom, when; how to read it; that no form is prescribed. */
export function submissionOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words, target } = context;
  return [
    fieldTable([
      { label: t('ca.opening.concerning'), value: words.name(target.target.id) },
      {
        label: t('ca.opening.to'),
        value: law.addressees
          .filter(({ role }) => role === 'addressee')
          .map(({ office, institution }) => paragraph(t('ca.opening.addressee', { office, institution }))),
      },
      { label: t('ca.opening.from'), value: words.join(submittersInOrder(context).map(({ id }) => words.name(id))) },
      { label: t('ca.opening.date'), value: words.today() },
    ]),
    notice(
      'information',
      t('ca.opening.reading.title'),
      paragraph(t('ca.opening.reading')),
      paragraph(t('ca.opening.withheld')),
    ),
    ...(law.officialForm
      ? []
      : [notice('information', t('ca.opening.no-form.title'), paragraph(t('ca.opening.no-form')))]),
  ];
}
