import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { STANDARDS_OF_PROOF } from '../../evidence/index.ts';
import { DETENTION_TYPES } from '../../evidence/schema/act-details.ts';
import { EVIDENCE_KINDS, SOURCE_KINDS } from '../../evidence/schema/evidence.ts';
import { ACT_KINDS, ACT_OUTCOMES, ATTRIBUTIONS, RIGHTS } from '../../evidence/schema/incidents.ts';
import { ALLEGATION_STATUSES, INTERVENTION_TYPES, INVOLVEMENT_MODES } from '../../evidence/schema/involvements.ts';
import { IDENTIFIER_SCHEMES, NAME_ROLES } from '../../evidence/schema/names.ts';
import {
  ASSET_KINDS,
  ENTITY_KINDS,
  FAMILY_KINDS,
  PERSON_STATUSES,
  RELATIONSHIP_TYPES,
} from '../../evidence/schema/parties.ts';
import { MEASURES } from '../../evidence/schema/submission.ts';
import { ISTANBUL_DEGREES } from '../../evidence/schema/values.ts';
import { AGE_BANDS, COUNT_BASES, VICTIM_ROLES, VICTIM_STATUSES } from '../../evidence/schema/victims.ts';
import { SHARED_STRINGS } from '../strings/index.ts';

/** Every closed vocabulary of the evidence model that a section prints, under the prefix of its words. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  'act-kind': ACT_KINDS,
  'act-outcome': ACT_OUTCOMES,
  'age-band': AGE_BANDS,
  'allegation-status': ALLEGATION_STATUSES,
  'asset-kind': ASSET_KINDS,
  attribution: ATTRIBUTIONS,
  'count-basis': COUNT_BASES,
  'detention-type': DETENTION_TYPES,
  'entity-kind': ENTITY_KINDS,
  'evidence-kind': EVIDENCE_KINDS,
  'family-kind': FAMILY_KINDS,
  identifier: IDENTIFIER_SCHEMES,
  intervention: INTERVENTION_TYPES,
  istanbul: ISTANBUL_DEGREES,
  measure: MEASURES,
  mode: INVOLVEMENT_MODES,
  'name-role': NAME_ROLES,
  'person-status': PERSON_STATUSES,
  relation: RELATIONSHIP_TYPES,
  right: RIGHTS,
  'source-kind': SOURCE_KINDS,
  'standard-of-proof': STANDARDS_OF_PROOF,
  'victim-role': VICTIM_ROLES,
  'victim-status': VICTIM_STATUSES,
};

/** Words that a regime must give: its elements'. */
const OF_THE_REGIME = ['element.'];

describe.each(Object.entries(SHARED_STRINGS))('shared words in %s', (_language, strings) => {
  it.each(Object.entries(VOCABULARIES))('name every %s', (prefix, values) => {
    expect(values.filter((value) => !strings.entries.has(`${prefix}.${value}`))).toEqual([]);
  });

  it('hold every key that a section asks for', () => {
    const asked = keysAskedFor();
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !has(key, [...strings.entries.keys()]))).toEqual([]);
  });
});

/** Keys in the calls `t('…')` and `t(`…${x}`)`, the latter up to the first value put in. */
function keysAskedFor(): readonly string[] {
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const keys = files.flatMap((name) =>
    [...readFileSync(join(__dirname, name), 'utf8').matchAll(/\bt\(\s*(['`])([^'`]+)\1/g)].map(
      ([, , key]) => key ?? '',
    ),
  );
  return [...new Set(keys)];
}

function has(key: string, known: readonly string[]): boolean {
  const [start = '', ...rest] = key.split('${');
  if (OF_THE_REGIME.includes(start)) return true;
  return rest.length === 0 ? known.includes(key) : known.some((candidate) => candidate.startsWith(start));
}
