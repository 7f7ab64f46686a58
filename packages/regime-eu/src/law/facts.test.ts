import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { versionInForce } from '@sanctions-packet/core/law';
import { grounds } from '../grounds.ts';
import { law } from './index.ts';

const versions = [...law.provisions.values()].flatMap(({ id, versions: list }) =>
  list.map((version) => ({ id, ...version })),
);

describe('law facts', () => {
  it('are all named in the list of the package, each with the name of its file', () => {
    const files = readdirSync(join(__dirname, 'provisions')).filter((name) => name.endsWith('.json'));
    expect([...law.provisions.keys()].map((id) => `${id}.json`).sort()).toEqual(files.sort());
  });

  it('state every ground and found the instrument', () => {
    const named = [...grounds, ...law.program.instruments].map(({ provision }) => provision);
    expect(named.filter((id) => !law.provisions.has(id))).toEqual([]);
  });

  it('know the framework on the last day that is sourced, and not after it', () => {
    const framework = law.provisions.get('eu-decision');
    if (framework === undefined) throw new Error('the framework is missing');
    const first = framework.versions[0];
    expect([first?.to, first?.reading]).toEqual(['2026-12-08', 'secondary']);
    expect(versionInForce(framework, '2026-12-08')).toBe(first);
  });

  it('explain every fact that nobody read', () => {
    const silent = versions.filter(({ reading, remark }) => reading === 'unverified' && remark === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('claim to have read no article that was not', () => {
    const read = versions.filter(({ reading }) => reading === 'read').map(({ id }) => id);
    expect(read.filter((id) => id.startsWith('eu-dec')).sort()).toEqual(['eu-dec-1-1']);
  });

  it('address those who may propose, ship no mailbox, and file on A4 in English with the dates of the Annex', () => {
    expect(law.authority.addressees.map(({ id }) => id)).toEqual(['high-representative', 'member-state']);
    expect(readFileSync(join(__dirname, 'authority.json'), 'utf8')).not.toContain('@');
    const { paper, languages, dates } = law.filing;
    expect([paper.value, languages.value]).toEqual(['a4', ['en']]);
    expect(dates.value).toEqual({ sentence: 'd MMMM yyyy', table: 'd.M.yyyy' });
  });
});
