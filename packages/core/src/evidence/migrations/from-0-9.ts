import type { Migration } from './migration.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Since 1.0 a birth or death holds every date that a source gives; in 0.9 it held one. */
export const from09: Migration = {
  from: '0.9',
  to: '1.0',
  migrate: (file) => ({
    ...file,
    schemaVersion: '1.0',
    ...listOf(file, 'persons', lifeDates),
    ...listOf(file, 'people', lifeDates),
  }),
};

function lifeDates(person: Fields): Fields {
  return { ...person, ...dateAsList(person, 'birth'), ...dateAsList(person, 'death') };
}

function dateAsList(person: Fields, field: string): Fields {
  const life = person[field];
  if (!isFields(life) || typeof life['date'] !== 'string') return {};
  return { [field]: { ...life, date: [life['date']] } };
}

function listOf(file: Fields, field: string, change: (record: Fields) => Fields): Fields {
  const records = file[field];
  if (!Array.isArray(records)) return {};
  return { [field]: records.map((record: unknown) => (isFields(record) ? change(record) : record)) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
