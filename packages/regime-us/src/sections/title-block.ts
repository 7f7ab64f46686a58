import { type Block, fieldTable, notice, paragraph } from '@sanctions-packet/core/document';
import { type SectionContext, submittersInOrder } from '@sanctions-packet/core/regime';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** Title block: concerning whom, to whom, from whom, when; how to read it; that no form is prescribed. */
export function submissionOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words, target } = context;
  return [
    fieldTable([
      { label: t('us.opening.concerning'), value: words.name(target.target.id) },
      {
        label: t('us.opening.to'),
        value: law.addressees.map(({ office, institution }) =>
          paragraph(t('us.opening.addressee', { office, institution })),
        ),
      },
      { label: t('us.opening.from'), value: words.join(submittersInOrder(context).map(({ id }) => words.name(id))) },
      { label: t('us.opening.date'), value: words.today() },
    ]),
    notice(
      'information',
      t('us.opening.reading.title'),
      paragraph(t('us.opening.reading')),
      paragraph(t('us.opening.withheld')),
    ),
    ...(law.officialForm
      ? []
      : [notice('information', t('us.opening.no-form.title'), paragraph(t('us.opening.no-form')))]),
  ];
}
