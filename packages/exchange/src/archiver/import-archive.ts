import type { Dossier, EvidenceItem } from '@sanctions-packet/core/evidence';
import { nextIds } from '@sanctions-packet/core/evidence';
import { dayOf, momentOf } from './archive-times.ts';
import type { ArchivedRow } from './archived-row.ts';

/** What an export of auto-archiver is taken in with. */
export interface ArchiveOptions {
  readonly dossier: Dossier;
  /** Who took the export in; internal. */
  readonly by: string;
  readonly kind: EvidenceItem['kind'];
  /** BCP 47, of the titles; `und` when nobody looked. */
  readonly language: string;
  /** Id of the source of every row; without it each site is a source of its own. */
  readonly source?: string;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What became of one row; it holds no value of the export. */
export interface RowAudit {
  readonly row: number;
  readonly outcome: 'taken' | 'there' | 'refused';
  /** The record that was made of it, or that has it already. */
  readonly record?: string;
  readonly reason?: ArchiveRefusal;
}

/** Why a row of an export gives no item of evidence. */
export type ArchiveRefusal = 'not-archived' | 'no-address' | 'no-time' | 'bad-hash' | 'control-characters' | 'too-long';

/** The records that an export gives, to be added to a dossier, and what became of each row. */
export interface ImportedArchive {
  readonly evidence: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly sources: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly audit: readonly RowAudit[];
}

/**
 * Proposes a record for each row that was archived: its address, where the copies are, their SHA-256 as the first steps
 * of custody, when it was archived and published. The files themselves are not here, so no original is claimed. A row that
 * the dossier has already, by hash or by address and time, is left out; so the same export may be read again.
 */
export function importArchive(rows: readonly ArchivedRow[], options: ArchiveOptions): ImportedArchive {
  const { dossier } = options;
  const judged = rows.map((row) => ({ row, read: readRow(row) }));
  const good = judged.filter(({ read }) => typeof read !== 'string').length;
  const ids = nextIds(
    dossier.evidence.map(({ id }) => id),
    'evi_',
    good,
  );
  const known = knownIn(dossier);
  const sites = new Sites(dossier, good);
  const evidence: ImportedArchive['evidence'][number][] = [];
  const audit = judged.map(({ row: { row }, read }): RowAudit => {
    if (typeof read === 'string') return { row, outcome: 'refused', reason: read };
    const there = keysOf(read).flatMap((key) => known.get(key) ?? [])[0];
    if (there !== undefined) return { row, outcome: 'there', record: there };
    const id = ids[evidence.length] ?? '';
    evidence.push(recordOf(id, read, options.source ?? sites.of(read.url), options));
    for (const key of keysOf(read)) known.set(key, id);
    return { row, outcome: 'taken', record: id };
  });
  return { evidence, sources: sites.made, audit };
}

/** The account of rows as CSV, one line a row; it holds no value of the export, so no cell of it can be a formula. */
export function archiveAuditCsv(audit: readonly RowAudit[]): string {
  const lines = audit.map(({ row, outcome, record = '', reason = '' }) => `${row},${outcome},${record},${reason}\n`);
  return `row,outcome,record,reason\n${lines.join('')}`;
}

interface ReadRow {
  readonly url: string;
  readonly when: string;
  readonly published: string | undefined;
  readonly title: string;
  readonly archivedUrls: readonly string[];
  /** SHA-256, of each copy. */
  readonly hashes: readonly string[];
  /** Hashes of another kind, as they are written. */
  readonly others: readonly string[];
}

const ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`]{1,3990}$/;
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]/u;
const MOST_LETTERS = 1_000;

function readRow(row: ArchivedRow): ReadRow | ArchiveRefusal {
  const { url, status, archived, published } = row;
  if (!ADDRESS.test(url) || !URL.canParse(url)) return 'no-address';
  if (status !== undefined && !status.includes('success')) return 'not-archived';
  const when = momentOf(archived);
  if (when === undefined) return 'no-time';
  const title = row.title.replace(/\s+/g, ' ').trim();
  if (UNSEEN.test(title)) return 'control-characters';
  if (title.length > MOST_LETTERS) return 'too-long';
  const hashes = row.hashes.map((hash) => /^(SHA-256|SHA3-512):([0-9a-f]{64}(?:[0-9a-f]{64})?)$/i.exec(hash));
  if (hashes.some((hash) => hash === null || (hash[2]?.length === 64) !== /^SHA-256$/i.test(hash[1] ?? ''))) {
    return 'bad-hash';
  }
  const written = hashes.map((hash) => (hash?.[0] ?? '').toLowerCase());
  return {
    url,
    when,
    published: dayOf(published),
    title,
    archivedUrls: [...new Set(row.kept.filter((address) => ADDRESS.test(address)))],
    hashes: [...new Set(written.filter((hash) => hash.startsWith('sha-256:')).map((hash) => hash.slice(8)))],
    others: [...new Set(written.filter((hash) => !hash.startsWith('sha-256:')))],
  };
}

/** By what a row is known again: the hash of a copy, or its address and the time at which it was archived. */
function keysOf({ url, when, hashes }: Pick<ReadRow, 'url' | 'when' | 'hashes'>): readonly string[] {
  return [...hashes, `${url} ${when}`];
}

function knownIn({ evidence }: Dossier): Map<string, string> {
  return new Map(
    evidence.flatMap(({ id, original, renditions, acquisition, custody }) => {
      const hashes = [
        original?.sha256,
        ...renditions.map(({ sha256 }) => sha256),
        ...(acquisition?.captures ?? []).map(({ sha256 }) => sha256),
        ...custody.map(({ hashAfter }) => hashAfter),
      ].filter((hash) => hash !== undefined);
      const { url, when } = acquisition ?? {};
      const at = url === undefined || when === undefined ? [] : [`${url} ${when}`];
      return [...hashes, ...at].map((key) => [key, id] as const);
    }),
  );
}

function recordOf(id: string, row: ReadRow, source: string, { by, kind, language, day }: ArchiveOptions) {
  const { url, when, published, title, archivedUrls, hashes, others } = row;
  const note = ['Taken in from an export of auto-archiver', ...others].join('; ');
  const [first, ...copies] = hashes;
  return {
    id,
    kind,
    title: [
      title === ''
        ? { lang: 'en', value: `Archived page of ${new URL(url).hostname}` }
        : { lang: language, value: title },
    ],
    sources: [source],
    publication: { ...(published === undefined ? {} : { date: published }), url },
    sensitivity: 'confidential',
    acquisition: {
      when,
      by,
      source,
      method: 'web-capture',
      tool: { name: 'auto-archiver' },
      url,
      archivedUrls: archivedUrls.map((address) => ({ url: address, at: when })),
    },
    custody: [
      { at: when, action: 'collected', by, ...(first === undefined ? {} : { hashAfter: first }), note },
      ...copies.map((hashAfter) => ({ at: when, action: 'archived', by, hashAfter })),
    ],
    createdAt: day,
    recordedBy: by,
  };
}

/** Each site is one source: what its pages say has one origin until a person says more. */
class Sites {
  readonly made: (Readonly<Record<string, unknown>> & { readonly id: string })[] = [];
  readonly #ids: readonly string[];
  readonly #known: Map<string, string>;

  constructor({ sources }: Dossier, most: number) {
    this.#ids = nextIds(
      sources.map(({ id }) => id),
      'src_',
      most,
    );
    this.#known = new Map(sources.flatMap(({ id, url }) => (url === undefined ? [] : [[hostOf(url), id] as const])));
  }

  of(url: string): string {
    const host = hostOf(url);
    const there = this.#known.get(host);
    if (there !== undefined) return there;
    const id = this.#ids[this.made.length] ?? '';
    this.made.push({ id, kind: 'other', pseudonym: host, url: new URL(url).origin, sensitivity: 'confidential' });
    this.#known.set(host, id);
    return id;
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
