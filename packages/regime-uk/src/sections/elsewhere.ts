import { type Block, paragraph, section, table } from '@sanctions-packet/core/document';
import {
  cited,
  type Heading,
  listingsSection,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { listingsAbroad } from '../elements/urgent.ts';
import { asksUrgently, regulationsNamed } from './regulations.ts';

/** Listings everywhere and earlier steps; then what could meet Condition B, and what it does not do. */
export function elsewhereSection(heading: Heading): SectionPlan {
  const listings = listingsSection(heading);
  return {
    ...heading,
    build: (context) => [
      ...listings.build(context),
      section(`${heading.id}-condition-b`, context.t('uk.condition-b.title'), conditionB(context)),
    ],
  };
}

function conditionB(context: SectionContext): readonly Block[] {
  const { t, words, law, target } = context;
  const found = listingsAbroad(target);
  if (found.length === 0) return [paragraph(t('uk.condition-b.none'))];
  const citation = words.join(regulationsNamed(context).map((id) => law.citation(`uk-${id}-urgent`)));
  return [
    paragraph(t('uk.condition-b.intro', { citation })),
    ...(asksUrgently(context) ? [] : [paragraph(t('uk.condition-b.not-asked'))]),
    table(
      [
        { header: t('uk.condition-b.provision'), share: 4 },
        { header: t('uk.condition-b.date'), share: 2 },
        { header: t('uk.condition-b.similar'), share: 5 },
      ],
      found.map((listing) => {
        const programme = words.field(listing, 'programme') ?? t('value.not-recorded');
        const authority = words.field(listing, 'authority');
        const name = authority === undefined ? programme : t('listings.of-authority', { programme, authority });
        return [
          cited(context, name, listing.id),
          words.date(listing, 'listedOn', 'table') ?? t('value.not-recorded'),
          similar(context, listing),
        ];
      }),
    ),
  ];
}

/** By type of measure, and by purpose where the listing's own reason is recorded. */
function similar({ t, words }: SectionContext, listing: SectionContext['target']['listings'][number]) {
  const measures = listing.measures.map((measure) => t(`measure.${measure}`));
  const type = t('uk.condition-b.type', {
    measures: measures.length === 0 ? t('value.not-recorded') : words.join(measures),
  });
  return listing.reason === undefined
    ? [paragraph(type)]
    : [paragraph(type), paragraph(t('uk.condition-b.purpose', { reason: words.proseLine(listing, 'reason') }))];
}
