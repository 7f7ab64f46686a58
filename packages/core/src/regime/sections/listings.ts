import { type Block, type InlineContent, link, paragraph, table } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import type { TargetView } from '../target-view.ts';
import { cited } from './cited.ts';
import type { Heading } from './heading.ts';
import { timeSpan } from './time-span.ts';

type Listing = TargetView['listings'][number];

interface ListingsOptions {
  /** Whether complaints, appeals and statements stand in this section too; elsewhere in some countries. Default: here. */
  readonly interventions?: 'here' | 'elsewhere';
}

/** Listings of the target anywhere, what was tried before, and earlier submissions. */
export function listingsSection(heading: Heading, { interventions = 'here' }: ListingsOptions = {}): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      ...listingsTable(context),
      ...(interventions === 'here' ? interventionsTable(context) : []),
      ...priorSubmissions(context),
    ],
  };
}

/** What was tried before, and what came of it, as a section of its own, behind an introduction where one is given; says so when nothing is recorded. */
export function interventionsSection(heading: Heading, { intro }: { readonly intro?: string } = {}): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const blocks = interventionsTable(context);
      const opening = intro === undefined ? [] : [paragraph(context.t(intro))];
      return [...opening, ...(blocks.length === 0 ? [paragraph(context.t('interventions.none'))] : blocks)];
    },
  };
}

function listingsTable(context: SectionContext): readonly Block[] {
  const { t, target } = context;
  const { listings } = target;
  if (listings.length === 0) return [paragraph(t('listings.none'))];
  return [
    table(
      [
        { header: t('listings.programme'), share: 4 },
        { header: t('listings.measures'), share: 3 },
        { header: t('listings.time'), share: 3 },
        { header: t('listings.reference'), share: 3 },
      ],
      listings.map((listing) => [
        programme(context, listing),
        measures(context, listing),
        timeSpan(context, listing, { from: 'listedOn', to: 'delistedOn', asOf: 'asOf' }, 'table') ??
          t('value.not-recorded'),
        reference(context, listing),
      ]),
      { caption: t('listings.caption') },
    ),
  ];
}

function programme(context: SectionContext, listing: Listing): InlineContent {
  const { t, words } = context;
  const name = words.field(listing, 'programme') ?? t('value.not-recorded');
  const authority = words.field(listing, 'authority');
  return cited(
    context,
    authority === undefined ? name : t('listings.of-authority', { programme: name, authority }),
    listing.id,
  );
}

function measures({ t, words }: SectionContext, listing: Listing): InlineContent {
  if (listing.measures.length === 0) return t('value.not-recorded');
  return words.join(listing.measures.map((measure) => t(`measure.${measure}`)));
}

function reference({ t, words }: SectionContext, listing: Listing): InlineContent {
  const number = words.field(listing, 'recordId');
  const address = words.field(listing, 'url');
  if (address !== undefined) return link(address.value, number ?? address);
  return number ?? t('value.not-recorded');
}

function interventionsTable(context: SectionContext): readonly Block[] {
  const { t, words, target } = context;
  if (target.interventions.length === 0) return [];
  return [
    table(
      [
        { header: t('interventions.date'), share: 2 },
        { header: t('interventions.what'), share: 5 },
        { header: t('interventions.addressee'), share: 3 },
        { header: t('interventions.response'), share: 3 },
      ],
      target.interventions.map((intervention) => [
        words.date(intervention, 'date', 'table') ?? t('value.not-recorded'),
        cited(context, interventionWords(context, intervention), intervention.id),
        words.field(intervention, 'addressee') ?? t('value.not-recorded'),
        intervention.response === undefined ? t('value.not-recorded') : t(`response.${intervention.response.value}`),
      ]),
      { caption: t('interventions.caption') },
    ),
  ];
}

function interventionWords(
  { t, words }: SectionContext,
  intervention: TargetView['interventions'][number],
): InlineContent {
  const type = t(`intervention.${intervention.type}`);
  return intervention.summary === undefined ? type : [type, t('list.colon'), words.proseLine(intervention, 'summary')];
}

function priorSubmissions({ t, words, target }: SectionContext): readonly Block[] {
  return target.measures.flatMap((measure) =>
    measure.priorSubmissions.map((_, index) => {
      const at = `priorSubmissions[${index}]`;
      return paragraph(
        t('listings.prior-submission', {
          to: words.field(measure, `${at}.to`) ?? t('value.not-recorded'),
          date: words.date(measure, `${at}.on`) ?? t('value.not-recorded'),
        }),
      );
    }),
  );
}
