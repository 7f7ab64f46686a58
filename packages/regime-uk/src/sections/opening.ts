import { type Block, fieldTable, paragraph } from '@sanctions-packet/core/document';
import {
  contactPoint,
  type Heading,
  type SectionContext,
  type SectionPlan,
  submittersInOrder,
  submittersSection,
} from '@sanctions-packet/core/regime';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** Concerning whom, to whom, from whom, when; the contents follow on the same page. */
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
  ];
}

/** The organisations, and whom to ask. */
export function submitterPart(heading: Heading): SectionPlan {
  const submitters = submittersSection(heading);
  return { ...heading, build: (context) => [...contactPoint(context), ...submitters.build(context)] };
}
