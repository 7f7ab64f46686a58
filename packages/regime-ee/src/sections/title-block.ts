import { type Block, fieldTable, notice, paragraph } from '@sanctions-packet/core/document';
import { type SectionContext, submittersInOrder } from '@sanctions-packet/core/regime';
import { accessNotice } from './access.ts';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** Request on access, then concerning whom, to whom, from whom; how to read it; that no form is prescribed. */
export function submissionOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words, target } = context;
  const submitters = submittersInOrder(context).map(({ id }) => words.name(id));
  return [
    accessNotice(context),
    fieldTable([
      { label: t('ee.letter.person'), value: words.name(target.target.id) },
      ...law.addressees.map(({ role, office, institution }) => ({
        label: t(`ee.opening.${role}`),
        value: t('ee.opening.office', { office, institution }),
      })),
      ...(submitters.length === 0 ? [] : [{ label: t('ee.letter.from'), value: words.join(submitters) }]),
      { label: t('ee.opening.date'), value: words.today() },
    ]),
    notice(
      'information',
      t('ee.opening.reading.title'),
      paragraph(t('ee.opening.reading')),
      paragraph(t('ee.opening.language')),
      paragraph(
        t('ee.law-cited', { statement: law.statement('ee-keeles-12'), citation: law.citation('ee-keeles-12') }),
      ),
      paragraph(t('ee.abbreviations')),
      ...(law.officialForm ? [] : [paragraph(t('ee.opening.no-form'))]),
    ),
  ];
}
