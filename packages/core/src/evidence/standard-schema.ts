import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { Outcome } from '../problem.ts';
import { dossierJsonSchema, type JsonSchema, vaultJsonSchema } from './json-schema.ts';
import { parseDossier } from './parse-dossier.ts';
import { parseVault } from './parse-vault.ts';
import { readPath } from './reading/schema-at.ts';
import type { Dossier, Vault } from './schema/types.ts';

/** A schema that any library which takes Standard Schema 1 and Standard JSON Schema 1 can use. */
export type StandardSchema<Value> = StandardJSONSchemaV1<unknown, Value> & StandardSchemaV1<unknown, Value>;

/**
 * The dossier as a Standard Schema (standardschema.dev, version 1): takes a value already read from YAML or JSON, and
 * gives the dossier or the blocking problems of `parseDossier` as issues, each with the path of its field and, as its
 * message, code, fault and remedy. Like a problem, an issue never holds a value. `jsonSchema.input` gives draft 2020-12;
 * what comes out has no schema, and `jsonSchema.output` throws, as the standard asks.
 */
export const standardDossier: StandardSchema<Dossier> = standard(
  (parsed) => parseDossier({ parsed }),
  dossierJsonSchema,
);

/** The vault, in the same way; its names are sealed. */
export const standardVault: StandardSchema<Vault> = standard((parsed) => parseVault({ parsed }), vaultJsonSchema);

const DRAFT = 'draft-2020-12';

function standard<Value>(parse: (value: unknown) => Outcome<Value>, schema: () => JsonSchema): StandardSchema<Value> {
  // The standard asks for a throw where a draft is not offered.
  const input = ({ target }: { readonly target: string }): Record<string, unknown> => {
    if (target !== DRAFT) throw new Error(`The schema is written in JSON Schema ${DRAFT} alone.`);
    return { ...schema() };
  };
  const output = (): never => {
    throw new Error('Only what a person writes has a JSON Schema.');
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'sanctions-packet',
      validate: (value) => {
        const outcome = parse(value);
        return outcome.ok ? { value: outcome.value } : { issues: issuesOf(outcome) };
      },
      jsonSchema: { input, output },
    },
  };
}

function issuesOf({ problems }: Outcome<unknown>) {
  return problems
    .filter(({ severity }) => severity === 'block')
    .map(({ code, at, what, fix }) => ({ message: `${code}: ${what} ${fix}`, path: readPath(at) }));
}
