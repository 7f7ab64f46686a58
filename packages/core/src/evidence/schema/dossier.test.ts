import { describe, expect, it } from '@jest/globals';
import { dossierSchema } from './dossier.ts';
import { fieldKindOf } from './field-kind.ts';
import { person } from './parties.ts';
import { victim } from './victims.ts';

const smallest = {
  schemaVersion: '1.0',
  id: 'dos_a',
  title: [{ lang: 'en', value: 'Title' }],
  period: '2020',
  countries: ['KZ'],
  standardOfProof: 'reasonable-grounds-to-believe',
};

describe('dossierSchema', () => {
  it('fills absent lists with empty ones', () => {
    const parsed = dossierSchema.parse(smallest);
    expect(parsed.persons).toEqual([]);
    expect(parsed.existingListings).toEqual([]);
  });

  it('refuses an unknown field at the root and in a record, but takes anything in ext', () => {
    expect(dossierSchema.safeParse({ ...smallest, extra: 1 }).success).toBe(false);
    const place = { id: 'plc_a', country: 'KZ', currentName: [{ lang: 'en', value: 'A' }] };
    expect(dossierSchema.safeParse({ ...smallest, places: [{ ...place, colour: 1 }] }).success).toBe(false);
    expect(dossierSchema.safeParse({ ...smallest, places: [{ ...place, ext: { lt: { colour: 1 } } }] }).success).toBe(
      true,
    );
  });

  it('has no field for the name of a victim', () => {
    expect(Object.keys(victim.shape).filter((field) => /name/i.test(field))).toEqual([]);
  });

  it('knows what kind of field each is, through wrappers and descriptions', () => {
    expect(fieldKindOf(dossierSchema.shape.title)).toEqual({ kind: 'text' });
    expect(fieldKindOf(dossierSchema.shape.methodology)).toEqual({ kind: 'prose' });
    expect(fieldKindOf(dossierSchema.shape.period)).toEqual({ kind: 'edtf' });
    expect(fieldKindOf(person.shape.id)).toEqual({ kind: 'id', prefix: 'per_' });
    expect(fieldKindOf(person.shape.src)).toEqual({ kind: 'sources' });
    expect(fieldKindOf(dossierSchema.shape.involvements.def.innerType.element.shape.person)).toEqual({
      kind: 'ref',
      prefixes: ['per_', 'ent_'],
    });
  });
});
