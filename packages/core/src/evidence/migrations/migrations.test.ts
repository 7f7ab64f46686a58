import { describe, expect, it } from '@jest/globals';
import { SCHEMA_VERSION } from '../schema/dossier.ts';
import { MIGRATIONS, migrateTo } from './index.ts';

describe('migrateTo', () => {
  it('leads from every known version to the current one, each step changing the version', () => {
    for (const { from } of MIGRATIONS) {
      expect(migrateTo(SCHEMA_VERSION, { schemaVersion: from })).toEqual({ schemaVersion: SCHEMA_VERSION });
    }
  });

  it('leaves a current file as it is and knows no way from an unknown version', () => {
    const file = { schemaVersion: SCHEMA_VERSION, persons: [] };
    expect(migrateTo(SCHEMA_VERSION, file)).toBe(file);
    for (const schemaVersion of ['0.1', '2.0', 1, null, {}]) {
      expect(migrateTo(SCHEMA_VERSION, { schemaVersion })).toBeUndefined();
    }
  });

  it('goes through every step in turn', () => {
    const step = (from: string, to: string) => ({
      from,
      to,
      migrate: (file: Readonly<Record<string, unknown>>) => ({
        ...file,
        schemaVersion: to,
        seen: `${file['seen'] ?? ''}${to};`,
      }),
    });
    expect(migrateTo('3', { schemaVersion: '1' }, [step('2', '3'), step('1', '2')])).toEqual({
      schemaVersion: '3',
      seen: '2;3;',
    });
  });

  it('does not change its input, nor records of another shape', () => {
    const person = Object.freeze({ birth: Object.freeze({ date: '1960' }) });
    const file = Object.freeze({
      schemaVersion: '0.9',
      persons: Object.freeze([person, 7, null, Object.freeze({ birth: '1960' })]),
    });
    expect(migrateTo(SCHEMA_VERSION, file)).toEqual({
      schemaVersion: SCHEMA_VERSION,
      persons: [{ birth: { date: ['1960'] } }, 7, null, { birth: '1960' }],
    });
  });
});
