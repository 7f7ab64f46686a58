import type { Table } from '../table/table.ts';
import type { ColumnMap, PersonField } from './column-map.ts';

/** Headers that are understood, folded: English and Russian. */
const HEADERS: readonly (readonly [PersonField, RegExp])[] = [
  ['name', /^(full name|name|person|official|фио|ф и о|имя|полное имя)$/],
  ['alias', /^(alias|aliases|aka|a k a|also known as|other name|псевдоним|другое имя|также известен как)$/],
  ['iin', /^(iin|иин)$/],
  ['birth-date', /^(date of birth|birth date|birthdate|dob|born|дата рождения|день рождения)$/],
  ['citizenship', /^(citizenship|citizen of|гражданство)$/],
  ['position', /^(position|post|job title|должность)$/],
  ['body', /^(body|organisation|organization|agency|institution|орган|организация|ведомство|учреждение)$/],
  ['rank', /^(rank|звание|чин)$/],
  ['from', /^(from|since|in post since|start date|с|дата назначения|назначен)$/],
  ['to', /^(to|until|till|in post until|end date|по|дата увольнения|до)$/],
];

/**
 * A map for the headers of a table, for a person to read and correct. A header that is not known is proposed to be
 * ignored; so is one that speaks of victims, whose names never go into a dossier. What a map that was `saved` says of a
 * header goes before.
 */
export function proposeColumns(table: Table, saved: ColumnMap = {}): ColumnMap {
  const taken = new Set<PersonField | 'ignore'>(headersOf(table).flatMap((header) => own(saved, header) ?? []));
  const entries = (table[0] ?? []).flatMap((header): readonly (readonly [string, PersonField | 'ignore'])[] => {
    const trimmed = header.trim();
    if (trimmed === '') return [];
    const before = own(saved, trimmed);
    if (before !== undefined) return [[trimmed, before] as const];
    const field = HEADERS.find(([, pattern]) => pattern.test(fold(trimmed)))?.[0];
    if (field === undefined || (taken.has(field) && field !== 'alias')) return [[trimmed, 'ignore'] as const];
    taken.add(field);
    return [[trimmed, field] as const];
  });
  return Object.fromEntries(entries);
}

function headersOf(table: Table): readonly string[] {
  return (table[0] ?? []).map((header) => header.trim());
}

function own(map: ColumnMap, header: string): ColumnMap[string] | undefined {
  return Object.hasOwn(map, header) ? map[header] : undefined;
}

function fold(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
