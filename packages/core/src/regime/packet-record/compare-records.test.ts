import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compareRecords } from './compare-records.ts';
import { PACKET_RECORD_SCHEMA, type PacketRecord, packetRecordJsonSchema, parsePacketRecord } from './packet-record.ts';

const digest = (letter: string) => letter.repeat(32);

const record = (changes: Partial<PacketRecord> = {}): PacketRecord => ({
  $schema: PACKET_RECORD_SCHEMA,
  regime: 'us',
  target: 'per_a',
  date: '2026-01-01',
  languages: ['en'],
  elements: [
    {
      ground: 'g',
      element: 'e',
      state: 'partly',
      contradicted: false,
      speaksFor: [{ record: 'inv_a', exhibits: [] }],
      speaksAgainst: [],
    },
  ],
  exhibits: [
    {
      evidence: 'evi_a',
      number: 3,
      container: 'disclosable',
      withheld: false,
      rendition: '0'.repeat(64),
      file: 'exhibits-001.pdf',
      first: 2,
      last: 5,
      told: digest('0'),
      cited: [{ page: 2, in: ['submission#basis'] }],
    },
  ],
  facts: [
    { record: 'inv_a', field: 'narrative', container: 'disclosable', digest: digest('1'), in: ['submission#basis'] },
    { record: 'inv_a', field: 'mode', container: 'disclosable', digest: digest('2'), in: ['submission#basis'] },
  ],
  sections: [
    {
      document: 'submission',
      container: 'disclosable',
      language: 'en',
      section: 'basis',
      number: '4',
      page: 3,
      digest: digest('3'),
    },
  ],
  ...changes,
});

const [fact] = record().facts as [PacketRecord['facts'][number]];
const [exhibit] = record().exhibits as [PacketRecord['exhibits'][number]];
const [element] = record().elements as [PacketRecord['elements'][number]];
const [section] = record().sections as [PacketRecord['sections'][number]];

describe('compareRecords', () => {
  it('finds nothing between a packet and itself, on another day too', () => {
    const nothing = { facts: [], elements: [], exhibits: [], sections: [] };
    expect(compareRecords(record(), record({ date: '2026-02-01' }))).toEqual(nothing);
  });

  it('tells facts by record: which fields, and where', () => {
    const other = { ...fact, record: 'act_b', in: ['submission#case'] };
    const after = record({ facts: [{ ...fact, digest: digest('9'), in: ['submission#summary'] }, other] });
    expect(compareRecords(record(), after).facts).toEqual([
      {
        change: 'changed',
        container: 'disclosable',
        record: 'inv_a',
        fields: ['narrative', 'mode'],
        in: ['submission#summary'],
      },
      { change: 'new', container: 'disclosable', record: 'act_b', fields: ['narrative'], in: ['submission#case'] },
    ]);
    expect(compareRecords(after, record({ facts: [] })).facts.map(({ change, record: id }) => [change, id])).toEqual([
      ['withdrawn', 'inv_a'],
      ['withdrawn', 'act_b'],
    ]);
  });

  it('tells elements: their state, and who speaks since and no longer', () => {
    const speaksFor = [{ record: 'inv_b', exhibits: [] }];
    const after = record({ elements: [{ ...element, state: 'supported', speaksFor }] });
    expect(compareRecords(record(), after).elements).toEqual([
      {
        change: 'changed',
        ground: 'g',
        element: 'e',
        before: { state: 'partly', contradicted: false },
        after: { state: 'supported', contradicted: false },
        added: ['inv_b'],
        removed: ['inv_a'],
      },
    ]);
  });

  it('tells exhibits: file, words, pages of the volume, and which pages are cited', () => {
    const moved = {
      ...exhibit,
      rendition: '1'.repeat(64),
      first: 4,
      last: 7,
      cited: [{ page: 3, in: ['submission#case'] }],
    };
    expect(compareRecords(record(), record({ exhibits: [moved] })).exhibits).toEqual([
      {
        change: 'changed',
        container: 'disclosable',
        evidence: 'evi_a',
        number: 3,
        what: ['file', 'pages', 'citations'],
        before: { file: 'exhibits-001.pdf', first: 2, last: 5 },
        after: { file: 'exhibits-001.pdf', first: 4, last: 7 },
        pagesAdded: [3],
        pagesRemoved: [2],
      },
    ]);
    const withheld = record({ exhibits: [{ ...exhibit, withheld: true }] });
    expect(compareRecords(record(), withheld).exhibits).toMatchObject([{ change: 'withdrawn', number: 3 }]);
    expect(compareRecords(withheld, record()).exhibits).toMatchObject([{ change: 'new', number: 3, what: [] }]);
    expect(compareRecords(withheld, withheld).exhibits).toEqual([]);
  });

  it('tells sections that say something else, not those that only moved', () => {
    const moved = record({ sections: [{ ...section, number: '5', page: 9 }] });
    expect(compareRecords(record(), moved).sections).toEqual([]);
    const other = record({ sections: [{ ...section, digest: digest('9') }] });
    expect(compareRecords(record(), other).sections).toMatchObject([{ change: 'changed', section: 'basis', page: 3 }]);
  });
});

describe('parsePacketRecord', () => {
  it('reads what was written, and nothing else', () => {
    expect(parsePacketRecord(JSON.stringify(record()))).toEqual(record());
    expect(parsePacketRecord(JSON.stringify({ ...record(), words: 'x' }))).toBeUndefined();
    expect(parsePacketRecord('{')).toBeUndefined();
  });

  it('is described by the schema that is shipped', () => {
    const shipped = join(__dirname, '../../../schema/packet-record-1.0.schema.json');
    expect(JSON.parse(readFileSync(shipped, 'utf8'))).toEqual(packetRecordJsonSchema());
  });
});
