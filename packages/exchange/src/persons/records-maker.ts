import { type ExchangeProblem, warns } from '../exchange-problem.ts';
import { fold } from '../values/fold.ts';
import { readNameParts } from '../values/read-name.ts';
import type { CellAudit } from './audit.ts';
import type { Ledger } from './origins.ts';
import {
  type EntityInput,
  type PersonInput,
  type PositionInput,
  type PostInput,
  type ScriptTags,
  tagOf,
} from './person-draft.ts';
import type { PersonRow, RowCell } from './read-rows.ts';

const OF_POST: readonly string[] = ['position', 'body', 'rank', 'from', 'to'];

/** Makes records out of rows, each new person, body, position and post once. */
export class RecordsMaker {
  readonly audit: CellAudit[] = [];
  readonly problems: ExchangeProblem[] = [];
  readonly records = {
    persons: [] as PersonInput[],
    entities: [] as EntityInput[],
    positions: [] as PositionInput[],
    postsHeld: [] as PostInput[],
  };
  readonly #ledger: Ledger;
  readonly #known: ReadonlySet<string>;
  readonly #evidence: string;
  readonly #tags: ScriptTags;
  readonly #drafts = new Map<string, PersonInput>();

  /** `known`: ids of persons whom an earlier import made; their records are in the dossier and are not touched. */
  constructor(ledger: Ledger, known: ReadonlySet<string>, evidence: string, tags: ScriptTags) {
    this.#ledger = ledger;
    this.#known = known;
    this.#evidence = evidence;
    this.#tags = tags;
  }

  add(row: PersonRow): void {
    const person = this.#person(row);
    for (const cell of row.cells) if (!OF_POST.includes(cell.field)) this.#fact(person, row.row, cell);
    this.#post(person, row);
  }

  #person(row: PersonRow): string {
    const iin = cellOf(row, 'iin');
    const same = `same-name|${fold(row.name)}`;
    const keys = [
      ...(iin === undefined ? [] : [`iin|${iin}`]),
      `person|${fold(row.name)}|${cellOf(row, 'birth-date') ?? ''}`,
    ];
    const found = keys.map((key) => this.#ledger.find(key)).find((id) => id !== undefined && this.#fits(id, iin));
    if (found === undefined && this.#ledger.find(same) !== undefined) this.#tellSameName(row.row);
    const id = found ?? this.#ledger.create('per_');
    for (const key of [...keys, same]) this.#ledger.name(key, id);
    return id;
  }

  /** A person who has another IIN is another person. */
  #fits(id: string, iin: string | undefined): boolean {
    return iin === undefined || !this.#ledger.isNew(id, `iin=${iin}`) || !this.#ledger.has(id, 'iin=');
  }

  #tellSameName(row: number): void {
    const what = 'Another person of the table or of an earlier import has the same name.';
    const fix = 'If it is one person, give both rows the same date of birth or IIN, or delete one of the two records.';
    this.problems.push(warns('exchange.same-name', `row ${row}`, what, fix));
  }

  #fact(person: string, row: number, cell: RowCell): void {
    const fact = `${cell.field}=${cell.value}`;
    const isNew = this.#ledger.isNew(person, fact);
    if (isNew && this.#known.has(person)) {
      this.#refuse(row, cell, 'person-known', 'Write it into the record of the person, who was imported before.');
      return;
    }
    this.#mapped(row, cell);
    if (!isNew) return;
    this.#ledger.note(person, fact);
    this.#write(this.#draft(person, row), cell, this.#src(row, cell.column));
  }

  #draft(id: string, row: number): PersonInput {
    const draft = this.#drafts.get(id);
    if (draft !== undefined) return draft;
    const fresh: PersonInput = { id, names: [], src: this.#src(row) };
    this.#drafts.set(id, fresh);
    this.records.persons.push(fresh);
    return fresh;
  }

  #write(draft: PersonInput, { field, value }: RowCell, src: SrcInput): void {
    if (field === 'name' || field === 'alias') {
      const role =
        field === 'alias'
          ? 'alias'
          : draft.names.some((name) => name.role === 'primary')
            ? 'spelling-variation'
            : 'primary';
      const parts = readNameParts(value);
      draft.names.push({
        role,
        full: value,
        tag: tagOf(value, this.#tags),
        src,
        ...(parts === undefined ? {} : { parts }),
      });
    } else if (field === 'birth-date') {
      draft.birth = { date: [...(draft.birth?.date ?? []), value], src: [...(draft.birth?.src ?? []), ...src] };
    } else if (field === 'citizenship') {
      draft.citizenship = [...(draft.citizenship ?? []), { country: value, src }];
    } else {
      draft.identifiers = [
        ...(draft.identifiers ?? []),
        { scheme: 'kz-iin', value, country: 'KZ', asPrintedBySource: true, src },
      ];
    }
  }

  #post(person: string, row: PersonRow): void {
    const cells = row.cells.filter((cell) => OF_POST.includes(cell.field));
    const title = cellOf(row, 'position');
    if (title === undefined) {
      const fix = 'Name the position in the same row.';
      for (const cell of cells) this.#refuse(row.row, cell, 'no-post-in-row', fix);
      return;
    }
    for (const cell of cells) this.#mapped(row.row, cell);
    const position = this.#position(title, cellOf(row, 'body'), row.row);
    const [rank, from, to] = [cellOf(row, 'rank'), cellOf(row, 'from'), cellOf(row, 'to')];
    // A row that tells no rank tells of a post that another row or table gave with one.
    const post = (of: string) => `post|${person}|${position}|${of}|${from ?? ''}|${to ?? ''}`;
    const ofAnyRank = `any-rank|${post('')}`;
    if (rank === undefined && this.#ledger.find(ofAnyRank) !== undefined) return;
    this.#once('pst_', post(fold(rank ?? '')), (id) => {
      this.#ledger.name(ofAnyRank, id);
      this.records.postsHeld.push({
        id,
        person,
        position,
        ...(rank === undefined ? {} : { rank: this.#text(rank) }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        src: this.#src(row.row),
      });
    });
  }

  #position(title: string, body: string | undefined, row: number): string {
    const src = this.#src(row);
    const entity =
      body === undefined
        ? undefined
        : this.#once('ent_', `body|${fold(body)}`, (id) => {
            const name = { role: 'primary' as const, full: body, tag: tagOf(body, this.#tags), src };
            this.records.entities.push({ id, names: [name], kind: 'other', src });
          });
    return this.#once('pos_', `position|${fold(title)}|${entity ?? ''}`, (id) => {
      this.records.positions.push({
        id,
        title: this.#text(title),
        ...(entity === undefined ? {} : { body: entity }),
        src,
      });
    });
  }

  #once(prefix: 'pos_' | 'pst_' | 'ent_', key: string, make: (id: string) => void): string {
    const known = this.#ledger.find(key);
    if (known !== undefined) return known;
    const id = this.#ledger.create(prefix);
    this.#ledger.name(key, id);
    make(id);
    return id;
  }

  #text(value: string) {
    return [{ lang: tagOf(value, this.#tags), value }];
  }

  #src(row: number, column?: number): SrcInput {
    return [
      { evidence: this.#evidence, pinpoint: column === undefined ? `row ${row}` : `row ${row}, column ${column}` },
    ];
  }

  #mapped(row: number, { column, field }: RowCell): void {
    this.audit.push({ row, column, outcome: 'mapped', field, reason: 'read' });
  }

  #refuse(row: number, { column, field }: RowCell, reason: 'person-known' | 'no-post-in-row', fix: string): void {
    this.audit.push({ row, column, outcome: 'refused', field, reason });
    const at = `row ${row}, column ${column}`;
    this.problems.push(warns('exchange.refused-cell', at, `The cell is refused: ${reason}.`, fix));
  }
}

type SrcInput = { evidence: string; pinpoint: string }[];

function cellOf(row: PersonRow, field: RowCell['field']): string | undefined {
  return row.cells.find((cell) => cell.field === field)?.value;
}
