import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Authority, Filing, Program, Provision } from '@sanctions-packet/core/law';
import { law } from './index.ts';

const folder = join(__dirname, 'provisions');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(__dirname, ...path), 'utf8'));
const provisions = files.map((name) => Provision.parse(read('provisions', name)));
const ids = new Set(provisions.map((provision) => provision.id));
const versions = provisions.flatMap((provision) =>
  provision.versions.map((version) => ({ id: provision.id, ...version })),
);

/** Every ground of the specification, by the provision that states it. */
const grounds = [
  ...['ii-a', 'ii-b-1', 'ii-b-2', 'ii-c-1', 'ii-c-2', 'ii-d', 'iii-a-1', 'iii-a-2', 'iii-a-3', 'iii-b', 'iii-c'].map(
    (tail) => `us-eo-13818-1-a-${tail}`,
  ),
  ...['1-a', '1-b', '2', '3', '4'].map((tail) => `us-gma-10102-a-${tail}`),
  ...['human-rights', 'corruption', 'family'].map((tail) => `us-7031c-${tail}`),
];

describe('law facts', () => {
  it('carry the name of their file', () => {
    expect(provisions.map((provision) => `${provision.id}.json`)).toEqual(files);
  });

  it('are all named in the list of the package', () => {
    expect([...law.provisions.keys()].map((id) => `${id}.json`).sort()).toEqual([...files].sort());
  });

  it('state every ground', () => {
    expect(grounds.filter((id) => !ids.has(id))).toEqual([]);
    expect(grounds).toHaveLength(19);
  });

  it('found every instrument on a provision', () => {
    const program = Program.parse(read('program.json'));
    expect(program.instruments.map((instrument) => instrument.id)).toEqual(['gma', 'eo-13818', 'section-7031c']);
    expect(program.instruments.filter((instrument) => !ids.has(instrument.provision))).toEqual([]);
  });

  it('address both Secretaries by post and ship no mailbox', () => {
    const text = JSON.stringify(read('authority.json'));
    expect(Authority.parse(JSON.parse(text)).addressees.map((one) => one.id)).toEqual([
      'secretary-of-state',
      'secretary-of-the-treasury',
    ]);
    expect(text).not.toContain('@');
  });

  it('file on letter paper, in English, with no official form', () => {
    const filing = Filing.parse(read('filing.json'));
    expect([filing.paper.value, filing.languages.value, filing.officialForm.value]).toEqual(['letter', ['en'], false]);
  });

  it('leave no day between two versions without law', () => {
    for (const { versions: list } of provisions) {
      list.slice(1).forEach((version, index) => {
        const before = list[index];
        expect(nextDay(before?.to ?? '')).toBe(version.from);
      });
    }
  });

  it('explain every fact that nobody read', () => {
    const silent = versions.filter((version) => version.reading === 'unverified' && version.remark === undefined);
    expect(silent.map((version) => version.id)).toEqual([]);
  });

  it('fall back to a wider citation that tells no unverified paragraph', () => {
    const pinpoints = versions.filter(
      (version) => version.id.startsWith('us-7031c-') && version.reading === 'unverified',
    );
    expect(pinpoints.filter((version) => version.widerCitation['en']?.includes('(c)(1)'))).toEqual([]);
    expect(pinpoints.length).toBeGreaterThan(0);
  });

  it('call the continuation of the emergency past December 2025 unverified', () => {
    const open = versions.find((version) => version.id === 'us-eo-13818-emergency' && version.to === null);
    expect(open?.reading).toBe('unverified');
  });
});

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
