import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Document, type Section, type Text, walk, walkTexts } from '../../document/index.ts';
import type { PacketRecord } from './packet-record.ts';

/** A document of a packet, and where its sections start when it was laid out. */
export interface RecordedDocument {
  readonly container: PacketRecord['facts'][number]['container'];
  readonly document: Document;
  /** Page of each section, from 1. */
  readonly pages?: ReadonlyMap<string, number>;
}

/** What is told of an exhibit in the documents of one container. */
export type ToldExhibit = Pick<PacketRecord['exhibits'][number], 'told' | 'cited'>;

export interface RecordedWords extends Pick<PacketRecord, 'facts' | 'sections'> {
  /** By container and evidence id, `disclosable evi_01`. */
  readonly exhibits: ReadonlyMap<string, ToldExhibit>;
}

/** What documents say, as digests: by field of the records, by section, and of exhibits where they are cited. */
export function recordDocuments(documents: readonly RecordedDocument[]): RecordedWords {
  const fields = new Map<string, Said>();
  const sections: PacketRecord['sections'][number][] = [];
  const citations = new Citations();
  for (const { container, document, pages } of documents) {
    const { id, language } = document;
    for (const part of partsOf(document)) {
      const place = `${id}#${part.section}`;
      const page = pages?.get(part.section);
      sections.push({
        document: id,
        container,
        language,
        section: part.section,
        ...(part.number === undefined ? {} : { number: part.number }),
        ...(page === undefined ? {} : { page }),
        digest: digestOf(part.texts.filter(isLasting).map(({ value }) => value)),
      });
      for (const text of part.texts) {
        if (text.from.kind === 'record') said(fields, container, text.from, place).add(`${language} ${text.value}`);
      }
      for (const [evidence, cited] of part.cited) citations.add(`${container} ${evidence}`, cited, place);
    }
  }
  return { ...factsOf([...fields.values()]), sections, exhibits: exhibitsOf([...fields.values()], citations) };
}

interface Part {
  readonly section: string;
  readonly number?: string;
  readonly texts: readonly Text[];
  /** Evidence ids with the pages that are cited. */
  readonly cited: readonly (readonly [string, number | undefined])[];
}

/** The opening, which has no id, and every chapter. */
function partsOf(document: Document): readonly Part[] {
  const opening = { ...document, sections: [], exhibits: [] } satisfies Document;
  return [partOf('', opening), ...document.sections.map((own) => partOf(own.id, own))];
}

function partOf(section: string, node: Document | Section): Part {
  const texts: Text[] = [];
  const cited: (readonly [string, number | undefined])[] = [];
  walkTexts(node, (text) => texts.push(text));
  walk(node, (below) => {
    if (below.type === 'exhibitReference') cited.push([below.exhibit, below.page]);
  });
  const number = node.type === 'section' ? node.number : undefined;
  return { section, ...(number === undefined ? {} : { number }), texts, cited };
}

/** The day of a packet is another in every packet; that alone is no change. */
function isLasting({ from }: Text): boolean {
  return !(from.kind === 'computed' && from.by === 'packet-date');
}

interface Said {
  readonly record: string;
  readonly field: string;
  readonly container: RecordedDocument['container'];
  readonly words: Set<string>;
  readonly places: Set<string>;
}

function said(
  fields: Map<string, Said>,
  container: Said['container'],
  { record, field }: { readonly record: string; readonly field: string },
  place: string,
): Said['words'] {
  const key = `${container} ${record} ${field}`;
  const there = fields.get(key) ?? { record, field, container, words: new Set<string>(), places: new Set<string>() };
  fields.set(key, there);
  there.places.add(place);
  return there.words;
}

function factsOf(fields: readonly Said[]): Pick<PacketRecord, 'facts'> {
  return {
    facts: fields
      .filter(({ record }) => !isEvidence(record))
      .map(({ record, field, container, words, places }) => ({
        record,
        field,
        container,
        digest: digestOf([...words].sort()),
        in: [...places],
      }))
      .sort((a, b) => compare(`${a.container} ${a.record} ${a.field}`, `${b.container} ${b.record} ${b.field}`)),
  };
}

function exhibitsOf(fields: readonly Said[], citations: Citations): ReadonlyMap<string, ToldExhibit> {
  const told = new Map<string, string[]>();
  for (const { record, field, container, words } of fields.filter((one) => isEvidence(one.record))) {
    // Which pages are cited is told by page.
    if (field === 'pinpoint') continue;
    const key = `${container} ${record}`;
    told.set(key, [...(told.get(key) ?? []), `${field} ${[...words].sort().join(' ')}`]);
  }
  return new Map(
    [...citations.keys()].map((key) => [
      key,
      { told: digestOf((told.get(key) ?? []).sort()), cited: citations.of(key) },
    ]),
  );
}

function isEvidence(record: string): boolean {
  return record.startsWith('evi_');
}

/** Pages of exhibits and where they are cited. */
class Citations {
  readonly #places = new Map<string, Map<number, Set<string>>>();

  add(key: string, cited: number | undefined, place: string): void {
    const page = cited ?? 0;
    const pages = this.#places.get(key) ?? new Map<number, Set<string>>();
    this.#places.set(key, pages);
    pages.set(page, (pages.get(page) ?? new Set()).add(place));
  }

  keys(): readonly string[] {
    return [...this.#places.keys()];
  }

  of(key: string): ToldExhibit['cited'] {
    return [...(this.#places.get(key) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([page, places]) => ({ ...(page === 0 ? {} : { page }), in: [...places] }));
  }
}

/** Half a SHA-256: no two texts of one case will share it, and a record stays small. */
function digestOf(words: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(words)))).slice(0, 32);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
