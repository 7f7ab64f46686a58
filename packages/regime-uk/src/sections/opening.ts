import { type Block, fieldTable, notice, paragraph } from '@sanctions-packet/core/document';
import {
  contactPoint,
  type Heading,
  type SectionContext,
  type SectionPlan,
  submittersInOrder,
  submittersSection,
} from '@sanctions-packet/core/regime';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** Concerning whom, to whom, from whom, when; how to read what follows. */
export function titleBlock(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words, target } = context;
  const submitters = submittersInOrder(context);
  return [
    fieldTable([
      { label: t('uk.opening.concerning'), value: words.name(target.target.id) },
      {
        label: t('uk.opening.to'),
        value: law.addressees.map(({ office, institution }) =>
          paragraph(t('uk.opening.addressee', { office, institution })),
        ),
      },
      { label: t('uk.opening.from'), value: words.join(submitters.map(({ id }) => words.name(id))) },
      { label: t('uk.opening.date'), value: words.today() },
    ]),
    notice('information', t('uk.opening.reading.title'), paragraph(t('uk.opening.reading'))),
  ];
}

/** The organisations, and whom to ask. */
export function submitterPart(heading: Heading): SectionPlan {
  const submitters = submittersSection(heading);
  return { ...heading, build: (context) => [...contactPoint(context), ...submitters.build(context)] };
}
