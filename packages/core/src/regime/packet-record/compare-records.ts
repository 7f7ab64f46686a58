import type { PacketRecord } from './packet-record.ts';

/** What became of something between two packets. */
export type Change = 'new' | 'changed' | 'withdrawn';
type Container = PacketRecord['facts'][number]['container'];
type Exhibit = PacketRecord['exhibits'][number];
type Element = PacketRecord['elements'][number];

/** A record that is told, told otherwise, or told no longer. */
export interface FactChange {
  readonly change: Change;
  readonly container: Container;
  /** Id of the record. */
  readonly record: string;
  /** Fields whose words are new, other, or gone. */
  readonly fields: readonly string[];
  /** Where they stand in the new packet; where they stood in the old one when they are gone. */
  readonly in: readonly string[];
}

/** An element that stands otherwise than before. */
export interface ElementChange {
  readonly change: Change;
  readonly ground: string;
  readonly element: string;
  readonly before?: Pick<Element, 'state' | 'contradicted'>;
  readonly after?: Pick<Element, 'state' | 'contradicted'>;
  /** Records that speak to it, or against it, since; and those that no longer do. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Where an exhibit is bound. */
export type ExhibitPages = Pick<Exhibit, 'file' | 'first' | 'last'>;

/** An exhibit that came, went or changed. */
export interface ExhibitChange {
  readonly change: Change;
  readonly container: Container;
  readonly evidence: string;
  readonly number: number;
  /** Of a changed one, what: the file that leaves, what is told of it, where it is bound, which pages are cited. */
  readonly what: readonly ('file' | 'words' | 'pages' | 'citations')[];
  readonly before?: ExhibitPages;
  readonly after?: ExhibitPages;
  /** Pages of it that are cited since, and no longer. */
  readonly pagesAdded: readonly number[];
  readonly pagesRemoved: readonly number[];
}

/** A section that says something else. */
export interface SectionChange {
  readonly change: Change;
  readonly container: Container;
  readonly document: string;
  readonly language: string;
  readonly section: string;
  readonly number?: string;
  readonly page?: number;
}

/** What differs between two packets of one target for one government. */
export interface PacketChanges {
  readonly facts: readonly FactChange[];
  readonly elements: readonly ElementChange[];
  readonly exhibits: readonly ExhibitChange[];
  readonly sections: readonly SectionChange[];
}

/** Compares two records of the same regime and target; in the order of the new one, what is gone behind. */
export function compareRecords(before: PacketRecord, after: PacketRecord): PacketChanges {
  return {
    facts: factChanges(before, after),
    elements: elementChanges(before, after),
    exhibits: exhibitChanges(before, after),
    sections: sectionChanges(before, after),
  };
}

function factChanges(before: PacketRecord, after: PacketRecord): readonly FactChange[] {
  const [old, now] = [factsByRecord(before), factsByRecord(after)];
  return unionOf(old, now).flatMap((key): readonly FactChange[] => {
    const [were, are] = [old.get(key), now.get(key)];
    const one = are?.[0] ?? were?.[0];
    if (one === undefined) return [];
    const fields = differing(were ?? [], are ?? []);
    if (fields.length === 0) return [];
    const told = (are ?? were ?? []).filter(({ field }) => fields.includes(field));
    const places = (told.length > 0 ? told : (were ?? [])).flatMap((fact) => fact.in);
    const change = were === undefined ? 'new' : are === undefined ? 'withdrawn' : 'changed';
    return [{ change, container: one.container, record: one.record, fields, in: [...new Set(places)] }];
  });
}

function factsByRecord({ facts }: PacketRecord): Map<string, PacketRecord['facts'][number][]> {
  const records = new Map<string, PacketRecord['facts'][number][]>();
  for (const fact of facts) {
    const key = `${fact.container} ${fact.record}`;
    records.set(key, [...(records.get(key) ?? []), fact]);
  }
  return records;
}

function differing(before: PacketRecord['facts'], after: PacketRecord['facts']): readonly string[] {
  const old = new Map(before.map(({ field, digest }) => [field, digest]));
  const now = new Map(after.map(({ field, digest }) => [field, digest]));
  return unionOf(old, now).filter((field) => old.get(field) !== now.get(field));
}

function elementChanges(before: PacketRecord, after: PacketRecord): readonly ElementChange[] {
  const old = new Map(before.elements.map((one) => [`${one.ground} ${one.element}`, one]));
  const now = new Map(after.elements.map((one) => [`${one.ground} ${one.element}`, one]));
  return unionOf(old, now).flatMap((key): readonly ElementChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const one = is ?? was;
    if (one === undefined) return [];
    const [spoke, speak] = [recordsOf(was), recordsOf(is)];
    const added = speak.filter((record) => !spoke.includes(record));
    const removed = spoke.filter((record) => !speak.includes(record));
    const same = was?.state === is?.state && was?.contradicted === is?.contradicted;
    if (same && added.length + removed.length === 0) return [];
    return [
      {
        change: changeOf(was, is),
        ground: one.ground,
        element: one.element,
        ...(was === undefined ? {} : { before: { state: was.state, contradicted: was.contradicted } }),
        ...(is === undefined ? {} : { after: { state: is.state, contradicted: is.contradicted } }),
        added,
        removed,
      },
    ];
  });
}

function recordsOf(element: Element | undefined): readonly string[] {
  const speaking = [...(element?.speaksFor ?? []), ...(element?.speaksAgainst ?? [])];
  return [...new Set(speaking.map(({ record }) => record))];
}

const CONTAINERS: readonly Container[] = ['disclosable', 'restricted', 'internal'];

function exhibitChanges(before: PacketRecord, after: PacketRecord): readonly ExhibitChange[] {
  const [old, now] = [before, after].map(
    ({ exhibits }) =>
      new Map(exhibits.filter(({ withheld }) => !withheld).map((one) => [`${one.container} ${one.evidence}`, one])),
  ) as [Map<string, Exhibit>, Map<string, Exhibit>];
  return unionOf(old, now)
    .flatMap((key) => exhibitChange(old.get(key), now.get(key)))
    .sort((a, b) => CONTAINERS.indexOf(a.container) - CONTAINERS.indexOf(b.container) || a.number - b.number);
}

function exhibitChange(was: Exhibit | undefined, is: Exhibit | undefined): readonly ExhibitChange[] {
  const one = is ?? was;
  if (one === undefined) return [];
  const [cited, cites] = [citedPages(was), citedPages(is)];
  const what = was === undefined || is === undefined ? [] : whatDiffers(was, is);
  if (was !== undefined && is !== undefined && what.length === 0) return [];
  return [
    {
      change: changeOf(was, is),
      container: one.container,
      evidence: one.evidence,
      number: one.number,
      what,
      ...(was === undefined ? {} : { before: pagesOf(was) }),
      ...(is === undefined ? {} : { after: pagesOf(is) }),
      pagesAdded: cites.filter((page) => !cited.includes(page)),
      pagesRemoved: cited.filter((page) => !cites.includes(page)),
    },
  ];
}

function whatDiffers(was: Exhibit, is: Exhibit): ExhibitChange['what'] {
  return [
    ...(was.rendition === is.rendition ? [] : (['file'] as const)),
    ...(was.told === is.told ? [] : (['words'] as const)),
    ...(JSON.stringify(pagesOf(was)) === JSON.stringify(pagesOf(is)) ? [] : (['pages'] as const)),
    ...(JSON.stringify(citedPages(was)) === JSON.stringify(citedPages(is)) ? [] : (['citations'] as const)),
  ];
}

function pagesOf({ file, first, last }: Exhibit): ExhibitPages {
  return {
    ...(file === undefined ? {} : { file }),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  };
}

function citedPages(exhibit: Exhibit | undefined): readonly number[] {
  return (exhibit?.cited ?? []).flatMap(({ page }) => (page === undefined ? [] : [page]));
}

function sectionChanges(before: PacketRecord, after: PacketRecord): readonly SectionChange[] {
  const [old, now] = [before, after].map(
    ({ sections }) =>
      new Map(sections.map((one) => [`${one.container} ${one.document} ${one.language} ${one.section}`, one])),
  ) as [Map<string, PacketRecord['sections'][number]>, Map<string, PacketRecord['sections'][number]>];
  return unionOf(old, now).flatMap((key): readonly SectionChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const one = is ?? was;
    if (one === undefined || was?.digest === is?.digest) return [];
    const { digest: _, ...where } = one;
    return [{ change: changeOf(was, is), ...where }];
  });
}

function changeOf(was: unknown, is: unknown): Change {
  return was === undefined ? 'new' : is === undefined ? 'withdrawn' : 'changed';
}

function unionOf(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...after.keys(), ...before.keys()])];
}
