import { describe, expect, it } from '@jest/globals';
import { dossierSchema } from './dossier.ts';
import { walkFields } from './walk-fields.ts';

const met = (value: unknown): readonly string[] => {
  const all: string[] = [];
  walkFields(dossierSchema, value, ({ kind, path }) => all.push(`${kind.kind} ${path.join('.')}`));
  return all;
};

describe('walkFields', () => {
  it('meets every declared field with its path', () => {
    const value = {
      id: 'dos_a',
      persons: [
        {
          id: 'per_a',
          names: [{ role: 'primary', full: 'A', tag: 'en', src: [{ evidence: 'evi_a', pinpoint: 'p. 1' }] }],
        },
      ],
    };
    expect(met(value)).toEqual([
      'id id',
      'id persons.0.id',
      'name persons.0.names.0',
      'line persons.0.names.0.full',
      'language persons.0.names.0.tag',
      'sources persons.0.names.0.src',
      'ref persons.0.names.0.src.0.evidence',
      'line persons.0.names.0.src.0.pinpoint',
    ]);
  });

  it('passes over what does not fit the schema, and over ext', () => {
    expect(
      met({ persons: 'none', incidents: [7, null], ext: { us: { id: 'per_a' } }, unknown: { id: 'per_a' } }),
    ).toEqual([]);
  });
});
