import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { parseVault } from './parse-vault.ts';
import { reveal } from './sealed.ts';

const vault = {
  schemaVersion: '1.0',
  id: 'vlt_a',
  dossier: 'dos_a',
  people: [
    {
      subject: 'vic_a',
      names: [{ role: 'primary', full: 'Invented Name', parts: { given: ['Invented'], family: ['Name'] }, tag: 'en' }],
      birth: { date: ['1990-01-01'], place: 'Hidden Town' },
      identifiers: [{ scheme: 'passport', value: 'HIDDEN-1' }],
      contacts: [{ kind: 'phone', value: '+000 HIDDEN' }],
      addresses: ['1 Hidden Street'],
      relatives: [{ relation: 'mother', names: [{ role: 'primary', full: 'Hidden Mother', tag: 'en' }] }],
      notes: 'Hidden note',
    },
  ],
  others: [{ role: 'interpreter', names: [{ role: 'primary', full: 'Hidden Interpreter', tag: 'en' }] }],
  terms: [{ value: 'Hidden house' }],
};

describe('parseVault', () => {
  it('seals every personal value', () => {
    const result = parseVault({ parsed: vault });
    expect(result.ok).toBe(true);
    expect(inspect(result, { depth: 20 }) + JSON.stringify(result)).not.toMatch(/Hidden|HIDDEN|Invented|1990/);
    const name = result.ok ? result.value.people[0]?.names[0]?.full : undefined;
    expect(name && reveal(name)).toBe('Invented Name');
  });

  it('tells what is wrong without a word of what it holds', () => {
    const wrong = {
      ...vault,
      people: [
        {
          ...vault.people[0],
          subject: 'per_a',
          'Invented Name': 'Hidden',
          names: [{ role: 'Invented Name', full: 7, tag: 'Hidden' }],
        },
      ],
    };
    const text = JSON.stringify(wrong, null, 1);
    for (const result of [
      parseVault({ parsed: wrong }),
      parseVault({ text, file: 'vault.json' }),
      parseVault({ text, file: 'vault.yaml' }),
    ]) {
      expect(result.ok).toBe(false);
      expect(result.problems.map(({ code }) => code).sort()).toEqual([
        'evidence.unknown-field',
        'evidence.unknown-value',
        'evidence.wrong-form',
        'evidence.wrong-form',
        'evidence.wrong-type',
      ]);
      expect(JSON.stringify(result)).not.toMatch(/Hidden|HIDDEN|Invented|1990/);
    }
  });
});
