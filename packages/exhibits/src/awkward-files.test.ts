// Every awkward file, both ways, and what becomes of it: fixtures/outcomes.txt is the table to read.
// UPDATE_GOLDEN=1 writes it anew; read the difference before you keep it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AwkwardFile, CANARY } from '../fixtures/corpus.ts';
import { OTHER_CORPUS } from '../fixtures/other-corpus.ts';
import { PDF_CORPUS } from '../fixtures/pdf-corpus.ts';
import { PICTURE_CORPUS } from '../fixtures/picture-corpus.ts';
import { openWorkshop, type Workshop } from '../fixtures/workshop.ts';
import { prepareExhibit } from './prepare-exhibit.ts';
import type { ExhibitRendition, Way } from './rendition.ts';

const GOLDEN = join(__dirname, '..', 'fixtures', 'outcomes.txt');
const MINUTE = 60_000;
const table = new Map<string, string>();
let workshop: Workshop;

beforeAll(() => {
  workshop = openWorkshop();
});

afterAll(() => {
  workshop.close();
});

describe.each([
  ['PDF', PDF_CORPUS],
  ['pictures', PICTURE_CORPUS],
  ['other files', OTHER_CORPUS],
])('%s', (part, corpus) => {
  it.each(corpus)(
    '$name',
    async (file) => {
      const bytes = file.make(workshop);
      const [copied, drawn] = [await outcome(file, bytes, 'copied'), await outcome(file, bytes, 'drawn')];
      const rows = copied === drawn ? [`    ${copied}`] : [`    copied: ${copied}`, `    drawn:  ${drawn}`];
      table.set(`${part}: ${file.name}`, rows.join('\n'));
    },
    MINUTE,
  );
});

it('comes to the outcomes of the table', () => {
  const written = [...table].map(([name, rows]) => `${name}\n${rows}\n`).join('');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, written);
  expect(written).toBe(readFileSync(GOLDEN, 'utf8'));
});

async function outcome(file: AwkwardFile, bytes: Uint8Array, way: Way): Promise<string> {
  const request = { way, ...file.request };
  const first = await prepareExhibit(bytes, request);
  expect(await prepareExhibit(bytes.slice(), request)).toEqual(first);
  expect(JSON.stringify(first.problems)).not.toContain(CANARY);
  const codes = first.problems.map(({ code, at }) => `${code.replace('exhibit.', '')}${at === '' ? '' : ` at ${at}`}`);
  if (!first.ok) {
    expect(first.problems.some(({ severity }) => severity === 'block')).toBe(true);
    return `refused: ${codes.join(', ')}`;
  }
  if (first.value.kind === 'pages') checkPages(first.value, bytes, file, way);
  if (first.value.kind === 'attachment') checkAttachment(first.value.bytes);
  return [told(first.value), ...codes].join('; ');
}

function told(rendition: ExhibitRendition): string {
  if (rendition.kind === 'pages')
    return `${rendition.pages} ${rendition.pages === 1 ? 'page' : 'pages'} of ${rendition.format}`;
  if (rendition.kind === 'attachment') return `attached as ${rendition.mime}`;
  const time = rendition.seconds === undefined ? '' : `, ${rendition.seconds} s`;
  return `kept back: ${rendition.mime}${time}`;
}

/** Read with qpdf, Poppler and ExifTool, which had no part in the making. */
function checkPages(
  rendition: ExhibitRendition & { kind: 'pages' },
  original: Uint8Array,
  file: AwkwardFile,
  way: Way,
): void {
  workshop.put('made.pdf', rendition.bytes);
  workshop.run('qpdf', '--check', 'made.pdf');
  workshop.run('qpdf', '--qdf', '--object-streams=disable', 'made.pdf', 'open.pdf');
  expect(Buffer.from(workshop.get('open.pdf')).includes(CANARY)).toBe(false);
  const made = workshop.run('pdftotext', '-enc', 'UTF-8', 'made.pdf', '-');
  expect(made).not.toContain(CANARY);
  expect(Number(/^Pages:\s+(\d+)$/m.exec(workshop.run('pdfinfo', 'made.pdf'))?.[1])).toBe(rendition.pages);
  expect(workshop.run('exiftool', '-a', '-G1', '-ee', 'made.pdf')).not.toMatch(/GPS|Artist|XMP|IPTC|Author|Creator/);
  if (rendition.format !== 'pdf') return;
  workshop.put('original.pdf', original);
  const password = file.request?.password === undefined ? [] : ['-upw', file.request.password];
  const before = workshop.try('pdftotext', '-enc', 'UTF-8', ...password, 'original.pdf', '-');
  if (way === 'drawn') expect(words(made)).toEqual([]);
  else if (!before.includes(CANARY)) expect(words(made)).toEqual(words(before));
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function checkAttachment(bytes: Uint8Array): void {
  workshop.put('made.bin', bytes);
  expect(Buffer.from(bytes).includes(CANARY)).toBe(false);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return;
  workshop.run('unzip', '-tq', 'made.bin');
  expect(workshop.run('unzip', '-p', 'made.bin')).not.toContain(CANARY);
}
