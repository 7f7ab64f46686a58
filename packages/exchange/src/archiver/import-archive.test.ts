import { describe, expect, it } from '@jest/globals';
import { addEvidence, parseDossier } from '@sanctions-packet/core/evidence';
import { dossierText } from '../../../../test/cli/support/case-folder.ts';
import { archiveAuditCsv, importArchive } from './import-archive.ts';
import { readArchive } from './read-archive.ts';

const encoder = new TextEncoder();
const HASH = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

const HEADER =
  'Link,Archive Status,Destination Folder,Archive location,Archive date,Thumbnail,Upload timestamp,Upload title,Text content,Screenshot,Hash,Perceptual hashes,WACZ,ReplayWebpage';

const row = (changes: Partial<Record<'url' | 'status' | 'kept' | 'date' | 'time' | 'title' | 'hash', string>> = {}) => {
  const { url = 'https://t.me/yard/12', status = 'telethon: success', kept = 'https://store.example/a.html' } = changes;
  const { date = '2024-03-01T10:00:00+00:00', time = '2024-02-28 09:00:00', title = 'The yard', hash } = changes;
  const cells = [url, status, 'folder', kept, date, '', time, title, 'text', '', hash ?? `SHA-256:${HASH}`];
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
};

const csv = (...rows: readonly string[]) => encoder.encode([HEADER, ...rows].join('\r\n'));

function dossierOf(text: string) {
  const parsed = parseDossier({ text, file: 'dossier.json' });
  if (!parsed.ok) throw new Error('Broken');
  return parsed.value;
}

function take(bytes: Uint8Array, text = dossierText()) {
  const rows = readArchive(bytes);
  if (!rows.ok) throw new Error(JSON.stringify(rows.problems));
  const options = { by: 'Worker 1', kind: 'social-media-post', language: 'und', day: '2024-03-02' } as const;
  const imported = importArchive(rows.value, { ...options, dossier: dossierOf(text) });
  const { evidence, sources } = imported;
  const edited = addEvidence({ dossier: { text, file: 'dossier.json' }, evidence, sources });
  if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
  return { ...imported, text: edited.value.text, dossier: edited.value.dossier };
}

describe('importArchive', () => {
  it('takes a row of the sheet with address, copies, hash and times, and its site as source', () => {
    const { dossier, audit, text } = take(
      csv(row(), '', row({ url: 'https://t.me/yard/13', hash: `SHA-256:${OTHER}` })),
    );
    expect(audit).toEqual([
      { row: 2, outcome: 'taken', record: 'evi_01' },
      { row: 4, outcome: 'taken', record: 'evi_02' },
    ]);
    expect(dossier.evidence.find(({ id }) => id === 'evi_01')).toMatchObject({
      kind: 'social-media-post',
      title: [{ lang: 'und', value: 'The yard' }],
      sources: ['src_01'],
      publication: { date: '2024-02-28', url: 'https://t.me/yard/12' },
      acquisition: {
        when: '2024-03-01T10:00:00+00:00',
        method: 'web-capture',
        tool: { name: 'auto-archiver' },
        archivedUrls: [{ url: 'https://store.example/a.html', at: '2024-03-01T10:00:00+00:00' }],
      },
      custody: [{ action: 'collected', by: 'Worker 1', hashAfter: HASH }],
    });
    expect(dossier.evidence.find(({ id }) => id === 'evi_01')?.original).toBeUndefined();
    expect(dossier.sources.filter(({ pseudonym }) => pseudonym === 't.me')).toHaveLength(1);
    const again = take(csv(row(), row({ url: 'https://t.me/yard/13', hash: `SHA-256:${OTHER}` })), text);
    expect(again.audit.map(({ outcome, record }) => [outcome, record])).toEqual([
      ['there', 'evi_01'],
      ['there', 'evi_02'],
    ]);
    expect(again.text).toBe(text);
  });

  it.each([
    ['one result', (result: string) => result],
    ['a list', (result: string) => `[${result}]`],
    ['one a line', (result: string) => `${result}\n${result}\n`],
  ])('takes results in JSON: %s', (_title, text) => {
    const result = JSON.stringify({
      status: 'telethon: success',
      metadata: {
        url: 'https://t.me/yard/12',
        _processed_at: 1709287200.5,
        timestamp: '2024-02-28T09:00:00',
        title: '',
      },
      media: [
        { filename: 'a', urls: ['https://store.example/a.mp4'], properties: { hash: `SHA-256:${HASH}` } },
        {
          filename: 'b',
          urls: ['/disk/b.html'],
          properties: { hash: `SHA3-512:${OTHER}${OTHER}`, id: '_final_media' },
        },
        { filename: 'c', urls: null, properties: { hash: `SHA-256:${OTHER}` } },
      ],
    });
    const { evidence, audit } = take(encoder.encode(text(result)));
    expect(audit[0]).toEqual({ row: 1, outcome: 'taken', record: 'evi_01' });
    expect(audit.slice(1).every(({ outcome }) => outcome === 'there')).toBe(true);
    expect(evidence).toMatchObject([
      {
        title: [{ value: 'Archived page of t.me' }],
        acquisition: { when: '2024-03-01T10:00:00Z', archivedUrls: [{ url: 'https://store.example/a.mp4' }] },
        custody: [
          { action: 'collected', hashAfter: HASH, note: expect.stringContaining(`sha3-512:${OTHER}`) },
          { action: 'archived', hashAfter: OTHER },
        ],
      },
    ]);
  });

  it.each([
    ['no address', { url: 'javascript:alert(1)' }, 'no-address'],
    ['an address with a mark in it', { url: 'https://a.example/"onload=x' }, 'no-address'],
    ['what failed', { status: 'Archive failed' }, 'not-archived'],
    ['a time without zone', { date: '2024-03-01T10:00:00' }, 'no-time'],
    ['a time that never was', { date: '2024-02-30T10:00:00Z' }, 'no-time'],
    ['a hash that is none', { hash: 'SHA-256:=cmd' }, 'bad-hash'],
    ['a hash of the wrong length', { hash: `SHA-256:${HASH}${HASH}` }, 'bad-hash'],
    ['a title that turns the line', { title: 'a\u202Eb' }, 'control-characters'],
    ['a title that steers a terminal', { title: '\u001b[2J' }, 'control-characters'],
    ['a title as long as a page', { title: 'a'.repeat(1001) }, 'too-long'],
  ])('refuses a row with %s, and takes the others', (_title, changes, reason) => {
    const { audit, evidence } = take(csv(row(changes), row({ url: 'https://b.example/', title: '=1+1' })));
    expect(audit).toEqual([
      { row: 2, outcome: 'refused', reason },
      { row: 3, outcome: 'taken', record: 'evi_01' },
    ]);
    expect(evidence).toHaveLength(1);
  });

  it.each([
    ['another table', 'a,b\n1,2\n', 'exchange.not-an-archive'],
    ['the rows of csv_db, which are Python', 'status,metadata,media\n', 'exchange.not-an-archive'],
    ['other JSON', '{"a": 1}', 'exchange.not-an-archive'],
    ['broken JSON', '[{"a": ', 'exchange.not-an-archive'],
    ['JSON without end', '['.repeat(200_000), 'exchange.not-an-archive'],
    ['open quotes', `${HEADER}\n"a`, 'exchange.broken-quotes'],
  ])('refuses %s', (_title, text, code) => {
    expect(readArchive(encoder.encode(text)).problems).toMatchObject([{ code }]);
  });

  it('gives an account that holds no word of the export', () => {
    const { audit } = take(csv(row({ title: '=HYPERLINK("x")' }), row({ url: '=x' }), ''));
    expect(archiveAuditCsv(audit)).toBe('row,outcome,record,reason\n2,taken,evi_01,\n3,refused,,no-address\n');
  });
});
