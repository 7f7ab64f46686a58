import {
  type Block,
  type CellContent,
  fieldTable,
  type InlineContent,
  paragraph,
  table,
} from '../../document/index.ts';
import type { DocumentPlan } from '../contract.ts';
import type { ExhibitChange, FactChange, PacketChanges } from '../packet-record/compare-records.ts';
import type { PacketRecord } from '../packet-record/packet-record.ts';
import type { SectionContext } from '../section-context.ts';
import type { FieldRow } from './field-rows.ts';
import { letterHead, letterSignatures } from './letter.ts';
import { recordWords } from './record-words.ts';

/** What a supplement is made from: what differs, and what the new packet says of itself. */
export interface SupplementFacts {
  readonly changes: PacketChanges;
  /** Of the new packet: numbers and pages of its sections. */
  readonly record: PacketRecord;
  /** Day of the earlier packet, `YYYY-MM-DD`. */
  readonly earlier: string;
  /** The documents of the packet, whose titles are printed. */
  readonly documents: readonly DocumentPlan[];
}

/** What of a packet's changes may be told to the readers of one container. */
export function changesFor(changes: PacketChanges, container: DocumentPlan['container']): PacketChanges {
  const own = <T extends { readonly container: string }>(list: readonly T[]) =>
    list.filter((one) => one.container === container);
  return { facts: own(changes.facts), exhibits: own(changes.exhibits), sections: own(changes.sections), elements: [] };
}

/**
 * The letter that tells what is new, changed and withdrawn since an earlier packet, by fact, exhibit and page; the same
 * for every government, in its words. All words come from what may be told today: of what is withdrawn it says that it
 * is, and how much, and nothing that the earlier packet told of it.
 */
export function supplementPlan(
  { profile, container, handling }: Pick<DocumentPlan, 'profile' | 'container' | 'handling'>,
  facts: SupplementFacts,
): DocumentPlan {
  return {
    id: 'supplement',
    title: 'document.supplement',
    profile,
    container,
    formats: ['docx', 'pdf'],
    ...(handling === undefined ? {} : { handling }),
    contents: 0,
    opening: (context) => letter(context, facts),
    sections: [],
  };
}

type LetterBlock = Exclude<Block, { type: 'section' }>;

function letter(context: SectionContext, facts: SupplementFacts): readonly LetterBlock[] {
  const { t, words } = context;
  return [
    ...letterHead(context, 'supplement.subject'),
    paragraph(t('supplement.intro')),
    fieldTable([
      { label: t('supplement.earlier'), value: words.day(facts.earlier, 'earlier-packet') },
      { label: t('supplement.this'), value: words.today() },
    ]),
    ...factBlocks(context, facts),
    ...exhibitBlocks(context, facts.changes.exhibits),
    ...letterSignatures(context),
  ];
}

function factBlocks(context: SectionContext, facts: SupplementFacts): readonly LetterBlock[] {
  const { t } = context;
  const named = facts.changes.facts.filter(({ record }) => NAMED.test(record));
  const told = named.filter((fact) => context.target.record(fact.record) !== undefined);
  const rows = told.map((fact): readonly CellContent[] => [
    recordWords(context, fact.record),
    t(`supplement.${fact.change}`),
    fact.change === 'withdrawn' ? [] : places(context, mainPlaces(fact.in), facts),
  ]);
  const others = otherPlaces(facts, named);
  if (others.length > 0) {
    rows.push([t('supplement.other'), t('supplement.changed'), places(context, others, facts)]);
  }
  const gone = named.length - told.length;
  return [
    ...(rows.length === 0 ? [] : [factTable(context, rows)]),
    ...(gone === 0 ? [] : [count(context, 'supplement.facts-gone', gone)]),
  ];
}

function factTable({ t }: SectionContext, rows: readonly (readonly CellContent[])[]): LetterBlock {
  return table(
    [
      { header: t('supplement.fact'), share: 5 },
      { header: t('supplement.change'), share: 2 },
      { header: t('supplement.where'), share: 5 },
    ],
    rows,
    { caption: t('supplement.facts') },
  );
}

/** Records that a reader meets by name or title in the documents. */
const NAMED = /^(?:inv|act|inc|pst|rel|lst|ast|vic|vgr|msr|itv|per|ent)_/;

/** In the submission or the annex when it is there, since the other documents repeat it. */
function mainPlaces(all: readonly string[]): readonly string[] {
  const main = all.filter((place) => /^(?:submission|annex)#./.test(place));
  return main.length > 0 ? main : all;
}

/** Sections of today that say something else, and in which no fact named above stands: nothing changes untold. */
function otherPlaces({ changes, record }: SupplementFacts, named: readonly FactChange[]): readonly string[] {
  const covered = new Set(named.flatMap((fact) => fact.in));
  const today = new Set(record.sections.map(({ document, section }) => `${document}#${section}`));
  const places = changes.sections.map(({ document, section }) => `${document}#${section}`);
  return [...new Set(places)].filter((place) => today.has(place) && !covered.has(place));
}

/** In reading order, whichever field told of it first. */
function places(context: SectionContext, shown: readonly string[], facts: SupplementFacts): CellContent {
  const order = facts.record.sections.map(({ document, section }) => `${document}#${section}`);
  return [...shown]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((place) => paragraph(placeWords(context, place, facts)));
}

function placeWords({ t, words }: SectionContext, place: string, facts: SupplementFacts): InlineContent {
  const [document = '', id = ''] = place.split('#');
  const plan = facts.documents.find((one) => one.id === document);
  const name = t(`${plan?.title ?? 'document.supplement'}.running`);
  const title = plan?.sections.find((one) => one.id === id)?.title;
  if (title === undefined) return name;
  const section = facts.record.sections.find((one) => one.document === document && one.section === id);
  const number = Number(section?.number ?? Number.NaN);
  const titled = Number.isInteger(number)
    ? t('supplement.numbered', { number: words.count(number, 'section-number'), title: t(title) })
    : t(title);
  const where = t('supplement.place', { document: name, section: titled });
  return section?.page === undefined
    ? where
    : t('supplement.on-page', { place: where, page: words.count(section.page, 'page') });
}

function exhibitBlocks(context: SectionContext, exhibits: readonly ExhibitChange[]): readonly LetterBlock[] {
  if (exhibits.length === 0) return [];
  const { t } = context;
  return [
    table(
      [
        { header: t('evidence.number'), share: 2 },
        { header: t('evidence.item'), share: 5 },
        { header: t('supplement.change'), share: 3 },
        { header: t('supplement.pages'), share: 3 },
      ],
      exhibits.map((exhibit) => exhibitRow(context, exhibit)),
      { caption: t('supplement.exhibits') },
    ),
  ];
}

function exhibitRow(context: SectionContext, exhibit: ExhibitChange): readonly CellContent[] {
  const { t, words, dossier, refer } = context;
  const item = dossier.evidence.find(({ id }) => id === exhibit.evidence);
  if (exhibit.change === 'withdrawn' || item === undefined || item.withheld) {
    const number = t('refer.exhibit', { number: words.count(exhibit.number, 'exhibit-number') });
    return [number, t('supplement.gone'), t('supplement.withdrawn'), []];
  }
  return [
    refer.exhibit(item.id),
    words.field(item, 'title') ?? t('value.not-recorded'),
    [
      paragraph(t(`supplement.${exhibit.change}`)),
      ...exhibit.what.map((what) => paragraph(t(`supplement.what.${what}`))),
    ],
    pages(context, exhibit),
  ];
}

function pages({ t, words }: SectionContext, { after, pagesAdded }: ExhibitChange): CellContent {
  const volume = Number(/(\d+)\.pdf$/.exec(after?.file ?? '')?.[1] ?? Number.NaN);
  const bound =
    after?.first === undefined || after.last === undefined || !Number.isInteger(volume)
      ? []
      : [
          paragraph(
            t('supplement.bound', {
              volume: words.count(volume, 'volume'),
              first: words.count(after.first, 'volume-page'),
              last: words.count(after.last, 'volume-page'),
            }),
          ),
        ];
  const cited = pagesAdded.map((page) => words.count(page, 'page'));
  return [...bound, ...(cited.length === 0 ? [] : [paragraph(t('supplement.cited', { pages: words.join(cited) }))])];
}

function count({ t, words }: SectionContext, label: string, many: number): LetterBlock {
  const row: FieldRow = { label: t(label), value: words.count(many, 'withdrawn') };
  return fieldTable([row]);
}
