/** A word like a protected name: told by `check`, acknowledged in the vault, and from then on let pass. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Changes } from '../fixtures/small-case.ts';
import { caseWith } from './support/case-folder.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const DAY = ['--date', '2021-06-01'];
const SALT = 'a salt of a test, longer than it need be';
const PLACE = 'acts[0].description[0].value';
const WHO = ['--about', 'vic_one', '--by', 'A. Reviewer', '--why', 'A river'];
const river: Changes = { 'acts[0].description': [{ lang: 'en', value: 'On the Aygerimas.' }] };

function vaultText(more: object): string {
  return JSON.stringify({
    schemaVersion: '1.0',
    id: 'vlt_small',
    dossier: 'dos_small',
    people: [{ subject: 'vic_one', names: [{ role: 'primary', full: 'Aigerim Sultanbekova', tag: 'en' }] }],
    ...more,
  });
}

const caseOf = (vault: object, changes = river) => caseWith(changes, { 'vault.json': vaultText(vault) });

async function codes(folder: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runCommand(['check', folder, '--regime', 'us', '--documents', ...DAY, '--json', ...args]);
  const { problems, packets } = JSON.parse(stdout) as {
    readonly problems: readonly { readonly code: string }[];
    readonly packets: readonly { readonly checklist: { readonly problems: readonly { readonly code: string }[] } }[];
  };
  return [...problems, ...packets.flatMap(({ checklist }) => checklist.problems)].map(({ code }) => code);
}

describe('acknowledge', () => {
  it(
    'prints the entry that lets the word pass once it is in the vault',
    async () => {
      const folder = caseOf({ salt: SALT });
      expect(await codes(folder)).toContain('disclosure.possible-protected-term');
      const { code, stdout, stderr } = await runCommand(['acknowledge', folder, PLACE, ...WHO, ...DAY]);
      expect([code, stderr]).toEqual([0, '']);
      const entry = JSON.parse(stdout) as object;
      expect(entry).toMatchObject({
        place: 'act_sentence.description[0].value',
        about: 'vic_one',
        by: 'A. Reviewer',
        on: '2021-06-01',
        why: 'A river',
      });
      writeFileSync(join(folder, 'vault.json'), vaultText({ salt: SALT, acknowledgements: [entry] }));
      const after = await codes(folder);
      expect(after).toContain('disclosure.acknowledged-term');
      expect(after).not.toContain('disclosure.possible-protected-term');
    },
    MINUTE,
  );

  it.each([
    [
      'a place without such a word',
      caseOf({ salt: SALT }),
      'acts[0].description[1].value',
      'cli.nothing-to-acknowledge',
    ],
    [
      'a whole name',
      caseOf({ salt: SALT }, { 'acts[0].description': [{ lang: 'en', value: 'Aigerim' }] }),
      PLACE,
      'cli.nothing-to-acknowledge',
    ],
    ['a vault without a salt', caseOf({}), PLACE, 'cli.no-salt'],
    ['no vault', caseWith(river), PLACE, 'cli.no-salt'],
  ])(
    'refuses %s',
    async (_what, folder, place, refusal) => {
      const { code, stdout, stderr } = await runCommand(['acknowledge', folder, place, ...WHO, ...DAY]);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(refusal);
    },
    MINUTE,
  );

  it(
    'wants to know who and why',
    async () => {
      expect((await runCommand(['acknowledge', caseOf({ salt: SALT }), PLACE, '--about', 'vic_one'])).code).toBe(2);
    },
    MINUTE,
  );
});

describe('--renumber', () => {
  it(
    'needs the salt of the vault',
    async () => {
      expect(await codes(caseOf({}, {}), '--renumber')).toContain('disclosure.salt-missing');
      expect(await codes(caseOf({ salt: SALT }, {}), '--renumber')).not.toContain('disclosure.salt-missing');
    },
    MINUTE,
  );
});
