import type { AvailableEvidence, DisclosedEvidence } from '../../disclosure/index.ts';
import { type Block, fieldTable, link, paragraph, section } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import { gradesCell } from './evidence-list.ts';
import { type FieldRow, fieldRow } from './field-rows.ts';
import type { Heading } from './heading.ts';
import { type EvidenceOptions, relevantEvidence } from './relevant-evidence.ts';

/** For the index of evidence: each exhibit with its origin, acquisition, archived copies and the hash of what is sent. */
export function exhibitParticularsSection(heading: Heading, { also }: EvidenceOptions = {}): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const evidence = relevantEvidence(context.target, also);
      if (evidence.length === 0) return [paragraph(context.t('evidence.none'))];
      return evidence.map((item) =>
        section(
          `exhibit-${item.exhibitNumber}`,
          exhibitTitle(context, item),
          exhibitBlocks(context, item, useRows(context, item)),
        ),
      );
    },
  };
}

function exhibitTitle({ t, words }: SectionContext, { exhibitNumber }: DisclosedEvidence) {
  return t('refer.exhibit', { number: words.count(exhibitNumber, 'exhibit-number') });
}

/** What is told of one exhibit; `more` are further rows. */
export function exhibitBlocks(
  context: SectionContext,
  item: DisclosedEvidence,
  more: readonly FieldRow[] = [],
): readonly Block[] {
  const { t, words } = context;
  if (item.withheld) return [paragraph(t('evidence.withheld', { kind: t(`evidence-kind.${item.kind}`) }))];
  return [
    fieldTable([
      ...fieldRow(t('exhibit.title'), words.field(item, 'title')),
      { label: t('exhibit.kind'), value: t(`evidence-kind.${item.kind}`) },
      ...fieldRow(t('exhibit.created'), words.date(item, 'createdWhen')),
      ...fieldRow(t('exhibit.author'), words.field(item, 'createdBy')),
      ...fieldRow(t('exhibit.publisher'), words.field(item, 'publication.publisher')),
      ...fieldRow(t('exhibit.published'), words.date(item, 'publication.date')),
      ...fieldRow(t('exhibit.reference'), words.field(item, 'publication.reference')),
      ...fieldRow(t('exhibit.languages'), languages(context, item)),
      ...addresses(context, item),
      ...fieldRow(t('exhibit.acquired'), words.date(item, 'acquisition.when')),
      ...fieldRow(t('exhibit.method'), item.acquisition && t(`acquisition.${item.acquisition.method}`)),
      ...shipped(context, item),
      ...more,
    ]),
    ...(item.description === undefined ? [] : words.prose(item, 'description')),
  ];
}

/** What an exhibit is for: how it is graded, which elements rest on it, and where it is cited. */
function useRows(context: SectionContext, item: DisclosedEvidence): readonly FieldRow[] {
  const { t, assessment } = context;
  if (item.withheld) return [];
  const elements = assessment.grounds
    .filter(({ requested }) => requested)
    .flatMap(({ elements }) => elements)
    .filter(({ speaksFor }) => speaksFor.some(({ exhibits }) => exhibits.some(({ evidence }) => evidence === item.id)))
    .map(({ element }) => element);
  const titles = [...new Set(elements)].map((element) => paragraph(t(`element.${element}`)));
  return [
    { label: t('evidence.grades'), value: gradesCell(context, item) },
    ...fieldRow(t('exhibit.supports'), titles),
    ...fieldRow(
      t('exhibit.cited-in'),
      context.citedIn(item.id).map((line) => paragraph(line)),
    ),
  ];
}

function languages({ words }: SectionContext, item: AvailableEvidence) {
  const names = item.languages.flatMap((_, index) => words.languageName(item, `languages[${index}]`) ?? []);
  return names.length === 0 ? undefined : words.join(names);
}

function addresses({ t, words }: SectionContext, item: AvailableEvidence) {
  const address = words.field(item, 'publication.url') ?? words.field(item, 'acquisition.url');
  const archived = (item.acquisition?.archivedUrls ?? []).flatMap((_, index) => {
    const url = words.field(item, `acquisition.archivedUrls[${index}].url`);
    return url === undefined ? [] : [paragraph(link(url.value, url))];
  });
  return [
    ...fieldRow(t('exhibit.address'), address === undefined ? undefined : link(address.value, address)),
    ...fieldRow(t('exhibit.archived'), archived),
  ];
}

function shipped({ t, words }: SectionContext, item: AvailableEvidence) {
  if (item.rendition === undefined) return [{ label: t('exhibit.file'), value: t('exhibit.not-shipped') }];
  return [
    { label: t('exhibit.file'), value: t(`rendition.${item.rendition.purpose}`) },
    ...fieldRow(t('exhibit.pages'), words.field(item, 'rendition.pages')),
    ...fieldRow(t('exhibit.sha256'), words.field(item, 'rendition.sha256')),
  ];
}
