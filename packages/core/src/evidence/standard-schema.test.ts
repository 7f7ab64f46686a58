import { describe, expect, it } from '@jest/globals';
import { initTRPC, TRPCError } from '@trpc/server';
import { dossierJsonSchema, parseDossier } from './index.ts';
import { standardDossier, standardVault } from './standard-schema.ts';

const least = {
  schemaVersion: '1.0',
  id: 'dos_x',
  title: [{ lang: 'en', value: 'A case' }],
  period: '2024',
  countries: ['KZ'],
  standardOfProof: 'reasonable-grounds-to-believe',
  submitters: [
    { id: 'sub_a', kind: 'ngo', lead: true, names: [{ role: 'primary', full: 'Example Group', tag: 'en' }] },
  ],
};

describe('the dossier as a Standard Schema', () => {
  const { version, validate, jsonSchema } = standardDossier['~standard'];

  it('gives what parseDossier gives', async () => {
    const parsed = parseDossier({ parsed: least });
    expect(parsed.ok).toBe(true);
    expect([version, await validate(least)]).toEqual([1, { value: parsed.ok && parsed.value }]);
  });

  it('gives every blocking problem as an issue with its path, and no value', async () => {
    const result = await validate({ ...least, period: 'SECRET-ONE', persons: [{ id: 'per_1', names: 'SECRET-TWO' }] });
    const issues = result.issues ?? [];
    expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining([['period'], ['persons', 0, 'names']]));
    expect(issues.every(({ message }) => /^evidence\.[a-z-]+: \S.*\.$/.test(message))).toBe(true);
    expect(JSON.stringify(issues)).not.toContain('SECRET');
  });

  it('gives the JSON Schema of what a person writes, in its draft alone', () => {
    expect(jsonSchema.input({ target: 'draft-2020-12' })).toEqual(dossierJsonSchema());
    expect(() => jsonSchema.input({ target: 'draft-07' })).toThrow('draft-2020-12');
    expect(() => jsonSchema.output({ target: 'draft-2020-12' })).toThrow('a person writes');
  });

  it('is taken by a program that knows nothing of it', async () => {
    const t = initTRPC.create();
    const router = t.router({
      persons: t.procedure.input(standardDossier).query(({ input }) => input.persons.length),
    });
    const caller = t.createCallerFactory(router)({});
    await expect(caller.persons(least)).resolves.toBe(0);
    await expect(caller.persons({ ...least, id: 7 })).rejects.toBeInstanceOf(TRPCError);
  });
});

describe('the vault as a Standard Schema', () => {
  it('seals what it gives', async () => {
    const name = 'Aisha Rahman';
    const people = [{ subject: 'vic_1', names: [{ role: 'primary', full: name, tag: 'en' }] }];
    const result = await standardVault['~standard'].validate({
      schemaVersion: '1.0',
      id: 'vlt_x',
      dossier: 'dos_x',
      people,
    });
    expect(result.issues).toBeUndefined();
    expect(JSON.stringify(result)).not.toContain(name);
  });
});
