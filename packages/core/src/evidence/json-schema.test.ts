import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dossierJsonSchema, type JsonSchema, vaultJsonSchema } from './json-schema.ts';
import { SCHEMA_VERSION } from './schema/dossier.ts';

const committed = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../schema', `${name}-${SCHEMA_VERSION}.schema.json`), 'utf8'));

const smallest = {
  schemaVersion: SCHEMA_VERSION,
  id: 'dos_a',
  title: [{ lang: 'en', value: 'Title' }],
  period: '2020',
  countries: ['KZ'],
  standardOfProof: 'adjudicated',
};

describe('JSON Schema', () => {
  it.each<[string, JsonSchema]>([
    ['dossier', dossierJsonSchema()],
    ['vault', vaultJsonSchema()],
  ])('of the %s is the committed file; write it anew with node tools/write-schemas.mjs', (name, schema) => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(committed(name));
  });

  it('is draft 2020-12, versioned, and names every record', () => {
    const schema = dossierJsonSchema() as {
      $schema: string;
      $id: string;
      $defs: Record<string, { description?: string }>;
    };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`urn:sanctions-packet:dossier:${SCHEMA_VERSION}`);
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['Person', 'Involvement', 'EvidenceItem', 'Prose']),
    );
    expect(schema.$defs['Prose']?.description).toContain('citations');
  });

  it('accepts what the reader accepts and refuses an unknown field', () => {
    const validate = new Ajv2020({ strict: false }).compile(dossierJsonSchema());
    expect(validate(smallest)).toBe(true);
    expect(validate({ ...smallest, unknown: 1 })).toBe(false);
    expect(validate({ ...smallest, id: 'per_a' })).toBe(false);
    const vault = { schemaVersion: SCHEMA_VERSION, id: 'vlt_a', dossier: 'dos_a', terms: [{ value: 'house' }] };
    expect(new Ajv2020({ strict: false }).compile(vaultJsonSchema())(vault)).toBe(true);
  });
});
