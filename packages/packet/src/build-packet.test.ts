import { describe, expect, it } from '@jest/globals';
import { type Outcome, success } from '@sanctions-packet/core';
import { type Document, type PaginatingRenderer, plainText, type Renderer } from '@sanctions-packet/core/document';
import { inventedRegime } from '../../../test/fixtures/invented-regime.ts';
import { type Changes, smallCase, smallVault } from '../../../test/fixtures/small-case.ts';
import { buildFiling } from './build-filing.ts';
import { buildPacket, type PacketRequest } from './build-packet.ts';
import type { Packet } from './packet.ts';
import { sha256 } from './sha256.ts';

const ASKED: Changes = { 'requestedMeasures[0].regime': 'zz' };
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Renders plain text, so that a test reads what a renderer was given. */
function plainRenderer(format: 'docx' | 'pdf', seen: Document[] = []): PaginatingRenderer {
  const pagination = { pages: 3, sections: new Map([['claim', 2]]) };
  return {
    format,
    mediaType: `text/x-${format}`,
    paginate: () => success(pagination),
    render: async (document, options) => {
      seen.push(document);
      const pages = options.pagination?.sections.get('claim') ?? '-';
      return success({ bytes: encode(`${options.date} ${pages}\n${plainText(document)}`), pagination });
    },
  };
}

function request(changes: Partial<PacketRequest> = {}, dossier: Changes = {}): PacketRequest {
  return {
    dossier: smallCase({ ...ASKED, ...dossier }),
    vault: smallVault(),
    regime: inventedRegime(),
    target: 'per_judge',
    date: '2021-06-01',
    renderers: [plainRenderer('docx'), plainRenderer('pdf')],
    paginator: plainRenderer('pdf'),
    ...changes,
  };
}

function built(outcome: Outcome<Packet>): Packet {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const codes = (outcome: Outcome<unknown>) => outcome.problems.map(({ code }) => code);

describe('buildPacket', () => {
  it('says in the index of evidence what each exhibit supports, where it is cited, and who may see it', async () => {
    const { files } = built(await buildPacket(request()));
    const index = files.find(({ role }) => role === 'evidence-index');
    const [header = '', ...rows] = decode(index?.bytes).trimEnd().split('\r\n');
    expect(header).toBe(
      'exhibit,title,kind,date,languages,reliability,credibility,withheld,pages,sha256,' +
        'file_sha256,restricted,supports,cited_in,volume,first_page,last_page',
    );
    expect(rows.length).toBeGreaterThan(0);
    const cells = rows.map((row) => row.split(','));
    for (const row of cells) expect(row.at(-6)).toBe('');
    expect(cells.some((row) => row.at(-5) !== '')).toBe(true);
    expect(cells.every((row) => row.at(-4)?.includes('submission') === true)).toBe(true);
  });

  it('makes the files of the three containers, in order, the manifest last', async () => {
    const { files } = built(await buildPacket(request()));
    expect(files.map(({ path }) => path)).toEqual([
      'disclosable/bag-info.txt',
      'disclosable/bagit.txt',
      'disclosable/data/evidence-index.csv',
      'disclosable/data/ro-crate-metadata.json',
      'disclosable/data/submission.docx',
      'disclosable/data/submission.pdf',
      'disclosable/manifest-sha256.txt',
      'disclosable/tagmanifest-sha256.txt',
      'internal/bag-info.txt',
      'internal/bagit.txt',
      'internal/data/checklist.html',
      'internal/data/checklist.json',
      'internal/data/packet-record.json',
      'internal/manifest-sha256.txt',
      'internal/tagmanifest-sha256.txt',
      'packet.json',
    ]);
  });

  it('lists every other file in packet.json, with its size, pages and hash', async () => {
    const { files } = built(await buildPacket(request()));
    const manifest = JSON.parse(decode(files.at(-1)?.bytes)) as { files: { path: string }[] };
    expect(manifest).toMatchObject({ manifestVersion: '1.2', regime: 'zz', target: 'per_judge', date: '2021-06-01' });
    expect(manifest.files).toEqual(
      await Promise.all(
        files.slice(0, -1).map(async ({ bytes, ...file }) => ({
          ...file,
          bytes: bytes.byteLength,
          sha256: await sha256(bytes),
        })),
      ),
    );
  });

  it('says in packet.json what its own hash is without saying so', async () => {
    const { files } = built(await buildPacket(request()));
    const { digest, ...rest } = JSON.parse(decode(files.at(-1)?.bytes)) as { digest: string };
    expect(await sha256(encode(`${JSON.stringify(rest, null, 2)}\n`))).toBe(digest);
  });

  it('hands the page numbers of the layout to Word, and the date to every renderer', async () => {
    const { files } = built(await buildPacket(request()));
    expect(decode(files.find(({ path }) => path.endsWith('.docx'))?.bytes)).toMatch(/^2021-06-01 2\n/);
  });

  it('renders only the formats that were asked for', async () => {
    const renderers: Renderer[] = [plainRenderer('pdf')];
    const { files } = built(await buildPacket(request({ renderers })));
    expect(files.filter(({ role }) => role === 'submission').map(({ path }) => path)).toEqual([
      'disclosable/data/submission.pdf',
    ]);
  });

  it('names nobody of the vault in any file but for whom the profile allows', async () => {
    const { files } = built(await buildPacket(request()));
    for (const file of files) expect(decode(file.bytes)).not.toMatch(/Sultanbekova|Сұлтанбекова|Qoblandina/);
  });

  it('gives the same bytes again', async () => {
    const [first, second] = [built(await buildPacket(request())), built(await buildPacket(request()))];
    expect(first.files.map(({ sha256: hash }) => hash)).toEqual(second.files.map(({ sha256: hash }) => hash));
  });

  it('tells of a target that is not there, or not asked about, before it makes anything', async () => {
    expect(codes(await buildPacket(request({ target: 'per_nobody' })))).toEqual(['regime.target-not-found']);
    const unasked = await buildPacket(request({}, { 'requestedMeasures[0].regime': 'us' }));
    expect(codes(unasked)).toContain('regime.target-not-requested');
    expect(unasked.ok).toBe(false);
  });

  it('refuses a language the regime does not file in, and a day that does not exist, together', async () => {
    expect(codes(await buildPacket(request({ language: 'fr', date: '2021-02-30' })))).toEqual([
      'packet.language-unknown',
      'packet.date-invalid',
    ]);
  });

  it('makes no half packet when a renderer refuses', async () => {
    const refusing: Renderer = {
      format: 'docx',
      mediaType: 'text/x-docx',
      render: async () => ({
        ok: false,
        problems: [{ code: 'render.missing-glyph', severity: 'block', at: '', what: 'A letter.', fix: 'Another.' }],
      }),
    };
    const outcome = await buildPacket(request({ renderers: [refusing, plainRenderer('pdf')] }));
    expect(outcome.ok).toBe(false);
    expect(codes(outcome)).toContain('render.missing-glyph');
  });

  it('blocks a name that stands in free text, without repeating it', async () => {
    const told = await buildPacket(
      request({}, { 'incidents[0].title': [{ lang: 'en', value: 'Aigerim Sultanbekova tried' }] }),
    );
    expect(told.ok).toBe(false);
    expect(JSON.stringify(told.problems)).not.toMatch(/Sultanbekova/);
    expect(told.problems[0]).toMatchObject({ severity: 'block', about: 'vic_one' });
  });
});

describe('the checklist', () => {
  it('says what each element rests on, and what would complete it', async () => {
    const { files } = built(await buildPacket(request()));
    const checklist = JSON.parse(decode(files.find(({ path }) => path.endsWith('checklist.json'))?.bytes));
    expect(checklist).toMatchObject({
      checklistVersion: '1.0',
      target: { id: 'per_judge', name: 'Zhaksybek Umbetkaliev' },
    });
    expect(checklist.grounds[0].elements[0]).toMatchObject({ id: 'conduct', state: 'supported' });
    expect(checklist.grounds[0].elements[1]).toMatchObject({ id: 'prior', remedy: 'Record the earlier listing.' });
  });

  it('repeats what was told of the case and of this target while the case was read, and of no other', async () => {
    const told = (about: string) =>
      ({
        code: 'evidence.one-source',
        severity: 'warn',
        at: 'involvements',
        what: 'One.',
        fix: 'Two.',
        about,
      }) as const;
    const outcome = await buildPacket(
      request({ problems: [told('inv_judge'), told('inv_of-another'), told('dos_small')] }),
    );
    const page = decode(built(outcome).files.find(({ path }) => path.endsWith('checklist.json'))?.bytes);
    expect(page).toContain('"about": "inv_judge"');
    expect(page).toContain('"about": "dos_small"');
    expect(page).not.toContain('inv_of-another');
    expect(codes(outcome)).not.toContain('evidence.one-source');
  });

  it('escapes what a dossier holds, and asks for nothing from outside', async () => {
    const names = [{ role: 'primary', full: '<script>x</script>', tag: 'en', src: [] }];
    const { files } = built(await buildPacket(request({}, { 'persons[0].names': names })));
    const page = decode(files.find(({ path }) => path.endsWith('.html'))?.bytes);
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script|https?:\/\//);
    expect(page).toContain("default-src 'none'");
  });
});

describe('buildFiling', () => {
  it('goes on after a target that fails', async () => {
    const { target: _, ...shared } = request();
    const items: [string, boolean][] = [];
    for await (const { target, outcome } of buildFiling({ ...shared, targets: ['per_nobody', 'per_judge'] })) {
      items.push([target, outcome.ok]);
    }
    expect(items).toEqual([
      ['per_nobody', false],
      ['per_judge', true],
    ]);
  });
});
