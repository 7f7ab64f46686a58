import type { AvailableEvidence } from '../../disclosure/index.ts';
import { pageBreak, paragraph, section, sectionReference, table } from '../../document/index.ts';
import type { DocumentPlan, SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import { exhibitBlocks } from './exhibit-particulars.ts';
import { type FieldRow, fieldRow } from './field-rows.ts';

/** An exhibit of a volume, with the pages of the volume that it takes, its cover sheet included, counted from 1. */
export interface VolumeEntry {
  readonly evidence: string;
  readonly first: number;
  readonly last: number;
}

/** Section of an exhibit's cover sheet; renderers tell the page it starts on. */
export function coverSection(exhibitNumber: number): string {
  return `exhibit-${exhibitNumber}`;
}

/**
 * The pages of a volume that are not exhibits: the list with the pages of each, every entry leading to its cover sheet,
 * and the cover sheets. Withheld exhibits have none.
 */
export function exhibitVolumePlan(
  { profile, container }: Pick<DocumentPlan, 'profile' | 'container'>,
  entries: readonly VolumeEntry[],
): DocumentPlan {
  const sections: SectionPlan[] = [{ id: 'volume', title: 'volume.list', build: (context) => list(context, entries) }];
  return {
    id: 'exhibits',
    title: 'volume.title',
    profile,
    container,
    formats: ['pdf'],
    contents: 0,
    opening: ({ t }) => [paragraph(t('volume.intro'))],
    sections,
  };
}

function list(context: SectionContext, entries: readonly VolumeEntry[]) {
  const { t, words, citedIn } = context;
  const items = entries.flatMap((entry) => {
    const item = context.dossier.evidence.find(({ id }) => id === entry.evidence);
    return item === undefined || item.withheld ? [] : [{ entry, item }];
  });
  return [
    table(
      [
        { header: t('evidence.number'), share: 2 },
        { header: t('evidence.item'), share: 5 },
        { header: t('exhibit.cited-in'), share: 4 },
        { header: t('exhibit.pages'), share: 2 },
      ],
      items.map(({ entry: { first, last }, item }) => [
        sectionReference(coverSection(item.exhibitNumber), exhibitTitle(context, item)),
        t('evidence.titled', {
          title: words.field(item, 'title') ?? t('value.not-recorded'),
          kind: t(`evidence-kind.${item.kind}`),
        }),
        citedIn(item.id).map((line) => paragraph(line)),
        t('volume.span', { first: words.count(first, 'volume-page'), last: words.count(last, 'volume-page') }),
      ]),
    ),
    ...items.flatMap(({ item }) => [
      pageBreak(),
      section(
        coverSection(item.exhibitNumber),
        exhibitTitle(context, item),
        exhibitBlocks(context, item, more(context, item)),
      ),
    ]),
  ];
}

function exhibitTitle({ t, words }: SectionContext, { exhibitNumber }: AvailableEvidence) {
  return t('refer.exhibit', { number: words.count(exhibitNumber, 'exhibit-number') });
}

/** Who translated it, and what was done with the original: when and what, never by whom. */
function more({ t, words }: SectionContext, item: AvailableEvidence): readonly FieldRow[] {
  const translated = item.rendition?.translatedBy;
  const custody = item.custody.map(({ action }, index) => {
    const when = words.date(item, `custody[${index}].at`, 'table');
    const what = t(`custody.${action}`);
    return paragraph(when === undefined ? what : t('record.dated', { what, when }));
  });
  return [
    ...fieldRow(t('exhibit.translated'), translated && t(`exhibit.translated.${translated}`)),
    ...fieldRow(t('exhibit.custody'), custody),
  ];
}
