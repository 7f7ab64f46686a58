import { stringify } from 'yaml';
import { dossierJsonSchema, type JsonSchema } from '../json-schema.ts';
import { SCHEMA_VERSION } from '../schema/dossier.ts';

/** What must be known of a case before anything is written about it. */
export interface NewDossier {
  /** `dos_` and an opaque slug. */
  readonly id: string;
  readonly title: string;
  /** BCP 47, of the title and the submitter's name. */
  readonly language: string;
  /** EDTF interval. */
  readonly period: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly submitter: string;
  readonly standardOfProof: string;
  /** Where the schema lies, for an editor: an address or a path from the dossier. */
  readonly schema: string;
}

/**
 * Text (YAML) of a dossier that tells of nobody yet. Comments out of the schema say what each list takes, which fields
 * a record needs and what they mean.
 */
export function newDossier(about: NewDossier): string {
  const { id, title, language, period, countries, submitter, standardOfProof, schema } = about;
  const head = {
    schemaVersion: SCHEMA_VERSION,
    id,
    title: [{ lang: language, value: title }],
    period,
    countries,
    standardOfProof,
    submitters: [
      { id: 'sub_01', names: [{ role: 'primary', full: submitter, tag: language }], kind: 'other', lead: true },
    ],
  };
  const json = dossierJsonSchema();
  const lists = Object.entries(propertiesOf(json)).filter(([name, field]) => !(name in head) && isList(field));
  return [
    `# yaml-language-server: $schema=${schema}`,
    '# Lines that begin with # are comments. The lists below are empty: write records into them as the comments say.',
    stringify(head, { lineWidth: 0 }).trimEnd(),
    ...lists.flatMap(([name, field]) => ['', ...recordLines(json, field), `${name}: []`]),
    '',
  ].join('\n');
}

/** What one record of a list takes: the fields that it needs first. */
function recordLines(json: JsonSchema, list: JsonSchema): readonly string[] {
  const record = resolve(json, list['items'] as JsonSchema);
  const needed = (record['required'] ?? []) as readonly string[];
  const fields = Object.entries(propertiesOf(record));
  const told = [
    ...fields.filter(([name]) => needed.includes(name)).map((field) => [...field, 'needed'] as const),
    ...fields.filter(([name]) => !needed.includes(name)).map((field) => [...field, ''] as const),
  ];
  return told.map(([name, field, need], index) => {
    const words = [need, String(field['description'] ?? '')].filter((word) => word !== '').join(': ');
    return `#${index === 0 ? ' -' : '  '} ${name}:${words === '' ? '' : `  # ${words}`}`;
  });
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
}

function isList(field: JsonSchema): boolean {
  return field['type'] === 'array';
}

function resolve(json: JsonSchema, schema: JsonSchema): JsonSchema {
  const name = /^#\/\$defs\/(.+)$/.exec(String(schema['$ref'] ?? ''))?.[1];
  return name === undefined ? schema : ((json['$defs'] as Readonly<Record<string, JsonSchema>>)[name] ?? {});
}
