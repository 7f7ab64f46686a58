import { list, notice, paragraph } from '@sanctions-packet/core/document';
import type { Heading } from '@sanctions-packet/core/regime';
import { relevantEvidence, type SectionContext, type SectionPlan } from '@sanctions-packet/core/regime';

/** What may be shared, what is kept apart, whom to ask first, how to read it. It claims no confidentiality in law. */
export function handlingSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      paragraph(context.t('uk.handling.notice')),
      list('unordered', [
        context.t('uk.handling.restricted'),
        context.t('uk.handling.pseudonyms'),
        context.t('uk.handling.ask'),
        ...withheldExhibits(context),
      ]),
      paragraph(context.t('uk.handling.law')),
      paragraph(context.t('uk.handling.more', { section: context.refer.section('safety') })),
      notice('information', context.t('uk.opening.reading.title'), paragraph(context.t('uk.opening.reading'))),
    ],
  };
}

function withheldExhibits({ t, words, target }: SectionContext) {
  const withheld = relevantEvidence(target).filter((item) => item.withheld);
  if (withheld.length === 0) return [];
  return [t('uk.handling.withheld', { number: words.count(withheld.length, 'withheld-exhibits') }, withheld.length)];
}
