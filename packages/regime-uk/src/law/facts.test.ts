import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Provision, versionInForce } from '@sanctions-packet/core/law';
import { grounds } from '../grounds.ts';
import { POLICY_FACTORS } from '../policy-factors.ts';
import { law } from './index.ts';

const folder = join(__dirname, 'provisions');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const provisions = files.map((name) => Provision.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
const text = (name: string) => readFileSync(join(__dirname, name), 'utf8');

/** The citation and the statement of a provision on a day. */
function on(id: string, day: string): string {
  const provision = law.provisions.get(id);
  const version = provision && versionInForce(provision, day);
  return version === undefined ? 'not in force' : `${version.citation['en']}: ${version.statement['en']}`;
}

describe('law facts', () => {
  it('carry the name of their file, and all are named in the index', () => {
    expect(provisions.map(({ id }) => `${id}.json`)).toEqual(files);
    expect([...law.provisions.keys()].sort()).toEqual(provisions.map(({ id }) => id).sort());
  });

  it('state every ground', () => {
    expect(grounds.filter(({ provision }) => !law.provisions.has(provision))).toEqual([]);
  });

  it.each(['ghr', 'gac'])('give the test under %s as a string of its day, in three versions', (id) => {
    const versions = law.provisions.get(`uk-${id}-test`)?.versions ?? [];
    expect(new Set(versions.map(({ citation }) => citation['en'])).size).toBe(3);
    expect(new Set(versions.map(({ statement }) => statement['en'])).size).toBe(3);
    for (const { from, citation } of versions) expect(on(`uk-${id}-test`, from ?? '')).toContain(citation['en']);
  });

  it('know no urgent procedure on the day before it came', () => {
    for (const id of ['uk-ghr-urgent', 'uk-gac-urgent']) {
      const first = law.provisions.get(id)?.versions[0]?.from ?? '';
      expect([on(id, first) === 'not in force', on(id, '2022-03-14')]).toEqual([false, 'not in force']);
    }
  });

  it('have no periodic review since 15 March 2022', () => {
    expect(on('uk-samla-24', '2026-11-22')).toBe('not in force');
  });

  it('keep the order of the policy factors, of which what was not read is not verified', () => {
    const read = POLICY_FACTORS['ghr']?.map(({ provision }) => law.provisions.get(provision)?.versions[0]?.reading);
    expect(read).toEqual(['read', 'read', ...Array<string>(7).fill('unverified')]);
    expect(POLICY_FACTORS['ghr']?.map(({ provision }) => provision.at(-1)).join('')).toBe('123456789');
    expect(POLICY_FACTORS['gac']?.map(({ provision }) => provision.at(-1)).join('')).toBe('123456');
  });

  it('leave no day between two versions without law', () => {
    for (const { versions } of provisions) {
      versions.slice(1).forEach((version, index) => {
        const before = new Date(`${versions[index]?.to}T00:00:00Z`);
        before.setUTCDate(before.getUTCDate() + 1);
        expect(before.toISOString().slice(0, 10)).toBe(version.from);
      });
    }
  });

  it('explain every fact that nobody read', () => {
    const versions = provisions.flatMap(({ id, versions: list }) => list.map((version) => ({ id, ...version })));
    const silent = versions.filter(({ reading, remark }) => reading === 'unverified' && remark === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('address the Secretary of State by post, ship no mailbox, and file on A4 in English without a form', () => {
    expect(text('authority.json')).not.toContain('@');
    const { paper, languages, officialForm, dates } = law.filing;
    expect([paper.value, languages.value, officialForm.value]).toEqual(['a4', ['en'], false]);
    expect(dates.value).toEqual({ sentence: 'd MMMM yyyy', table: 'dd/MM/yyyy' });
  });
});
