/** The letter that tells what differs from an earlier packet: every government, every language, read and kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { success } from '@sanctions-packet/core';
import { plainText, type Renderer } from '@sanctions-packet/core/document';
import { type Dossier, parseDossier, parseVault, type Vault } from '@sanctions-packet/core/evidence';
import { type PacketRecord, parsePacketRecord, type Regime } from '@sanctions-packet/core/regime';
import { buildPacket, type PacketFile } from '../../packages/packet/src/index.ts';
import { regimesOnDisk } from '../conformance/regimes.ts';

const CASE = join(__dirname, '../../examples/detained-journalist');
const DAY = '2026-11-22';
const UPDATE = process.env['UPDATE_GOLDEN'];

/** Gives each document's words as its bytes. */
const renderer: Renderer = {
  format: 'pdf',
  mediaType: 'text/plain',
  render: async (document) => success({ bytes: new TextEncoder().encode(plainText(document)) }),
};

const read = (file: string) => readFileSync(join(CASE, file), 'utf8');

function parsed(text: string): { readonly dossier: Dossier; readonly vault: Vault } {
  const vault = parseVault({ text: read('vault.yaml'), file: 'vault.yaml' });
  if (!vault.ok) throw new Error('The vault does not parse');
  const dossier = parseDossier({ text, file: 'dossier.yaml' }, { vault: vault.value, asOf: DAY });
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
  return { dossier: dossier.value, vault: vault.value };
}

const plain = new Map<string, ReturnType<typeof packetOf>>();

/** The packet of the case as it is, made once for a regime. */
function plainPacketOf(regime: Regime, against: string) {
  const made = plain.get(regime.id) ?? packetOf(regime, against);
  plain.set(regime.id, made);
  return made;
}

async function packetOf(regime: Regime, target: string, text = read('dossier.yaml'), earlier?: PacketRecord) {
  const request = { ...parsed(text), regime, target, date: DAY, renderers: [renderer] };
  const packet = await buildPacket({ ...request, ...(earlier && { earlier }) });
  if (!packet.ok) throw new Error(JSON.stringify(packet.problems));
  return packet.value;
}

const textOf = ({ bytes }: PacketFile) => new TextDecoder().decode(bytes);

function recordOf(files: readonly PacketFile[]): PacketRecord {
  const record = parsePacketRecord(textOf(files.find(({ role }) => role === 'packet-record') as PacketFile));
  if (record === undefined) throw new Error('A packet has no record');
  return record;
}

const target = (regime: string, { requestedMeasures }: Dossier) =>
  requestedMeasures.find((measure) => measure.regime === regime)?.target ?? '';

/** An earlier packet that told less, more and other things than this one: every kind of change, in both containers. */
function earlierThan(record: PacketRecord): PacketRecord {
  const other = '0'.repeat(32);
  const [incident] = record.facts.filter((fact) => fact.record.startsWith('inc_'));
  const [involvement] = record.facts.filter((fact) => fact.record.startsWith('inv_'));
  const [first, second, third] = record.exhibits.filter(({ withheld }) => !withheld);
  return {
    ...record,
    date: '2026-05-01',
    facts: [
      ...record.facts
        .filter((fact) => fact.record !== incident?.record)
        .map((fact) => (fact.record === involvement?.record ? { ...fact, digest: other } : fact)),
      { record: 'act_gone', field: 'kind', container: 'disclosable', digest: other, in: ['submission#gone'] },
      { record: 'vic_gone', field: 'name', container: 'restricted', digest: other, in: ['annex#gone'] },
    ],
    exhibits: [
      ...record.exhibits.map((exhibit) => {
        if (exhibit === first) return { ...exhibit, withheld: true };
        if (exhibit === second) return { ...exhibit, rendition: '1'.repeat(64), told: other };
        return exhibit === third ? { ...exhibit, cited: [], first: 7, last: 8 } : exhibit;
      }),
      { evidence: 'evi_gone', number: 99, container: 'disclosable', withheld: false, told: other, cited: [] },
    ],
  };
}

describe.each(regimesOnDisk().filter(({ shipped }) => shipped))('$home', ({ regime }) => {
  it('tells what is new, changed and withdrawn, in each of its languages and to each reader his own', async () => {
    const against = target(regime.id, parsed(read('dossier.yaml')).dossier);
    const { files } = await plainPacketOf(regime, against);
    const { files: later } = await packetOf(regime, against, undefined, earlierThan(recordOf(files)));
    const letters = later.filter(({ role }) => role === 'supplement');
    const languages = regime.law.filing.languages.value;
    const readers = letters.map(({ container, language }) => `${container} ${language}`);
    expect(readers.filter((reader) => reader.startsWith('disclosable'))).toHaveLength(languages.length);
    expect(readers.filter((reader) => reader.startsWith('restricted'))).toHaveLength(languages.length);
    for (const letter of letters) {
      const text = textOf(letter);
      expect(text).not.toContain('gone');
      const golden = join(__dirname, regime.id, letter.language ?? '', `supplement-${letter.container}.txt`);
      if (UPDATE === '1' || UPDATE === regime.id) {
        mkdirSync(dirname(golden), { recursive: true });
        writeFileSync(golden, text);
      }
      expect(existsSync(golden)).toBe(true);
      expect(text).toBe(readFileSync(golden, 'utf8'));
    }
  }, 120_000);

  it('has no letter, and says so, when nothing differs', async () => {
    const against = target(regime.id, parsed(read('dossier.yaml')).dossier);
    const { files } = await plainPacketOf(regime, against);
    const later = await packetOf(regime, against, undefined, recordOf(files));
    expect(later.files.some(({ role }) => role === 'supplement')).toBe(false);
    expect(later.problems.map(({ code }) => code)).toContain('packet.nothing-to-supplement');
  }, 120_000);
});

describe('a name that may no longer be told', () => {
  const GIVEN = 'givenOn: 2025-09-02, reviewBy: 2027-09-02';
  const now = read('dossier.yaml').replace(
    /(id: con_01, subject: vic_0001.*?)givenOn: 2025-09-02/,
    '$1withdrawnOn: 2026-11-20, givenOn: 2025-09-02',
  );
  const names = [...(/subject: vic_0001[\s\S]*?(?=\n {2}- subject)/.exec(read('vault.yaml'))?.[0] ?? '').matchAll(/full: "?([^,"}\n]+)/g)]
    .map(([, name]) => name?.trim() ?? '')
    .filter((name) => name.length > 3);

  it('does not come out of the packet in which it was', async () => {
    expect(now).not.toBe(read('dossier.yaml'));
    expect(read('dossier.yaml')).toContain(GIVEN);
    expect(names.length).toBeGreaterThan(0);
    const regime = regimesOnDisk().find(({ regime: { id } }) => id === 'us')?.regime as Regime;
    const { files: before } = await packetOf(regime, 'per_03');
    const told = before.filter((file) => names.some((name) => textOf(file).includes(name)));
    expect(told.map(({ container }) => container)).toContain('restricted');
    const record = recordOf(before);
    expect(names.filter((name) => JSON.stringify(record).includes(name))).toEqual([]);

    const { files: after } = await packetOf(regime, 'per_03', now, record);
    const letters = after.filter(({ role }) => role === 'supplement').map(textOf);
    expect(letters.length).toBe(2);
    for (const text of letters) {
      for (const name of names) for (const part of name.split(' ')) expect(text).not.toContain(part);
    }
    expect(letters.join()).toMatch(/Withdrawn|Changed/);
  }, 120_000);
});
