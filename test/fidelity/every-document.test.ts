/**
 * Every document of every regime, language and example in both formats, as other programs read them: Microsoft's
 * validator, LibreOffice, poppler, qpdf. One conversion for all, since LibreOffice is slow to start.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Document, printedText, walk } from '@sanctions-packet/core/document';
import { docxRenderer } from '../../packages/render-docx/src/index.ts';
import { rendered } from '../../packages/render-pdf/fixtures/render-sample.ts';
import { dossierDocument } from '../bench/src/dossier-document.ts';
import { type EveryDocument, everyDocument } from '../support/every-document.ts';
import { tool } from '../support/tools.ts';
import { contentsNumbers, linksOf, type ReadDocx, readDocx, wordsOf } from './read-docx.ts';

const VALIDATOR = join(__dirname, '..', '..', 'node_modules', '.bin', 'ooxml-validator');
const OPTIONS = { date: '2026-11-22' };
const MINUTES = 600_000;
const BIG = { maxBuffer: 1 << 28 };
const AT_ONCE = 2;
const LONG = 'three-hundred-pages';

interface Made {
  readonly document: Document;
  readonly docx: string;
  readonly read: ReadDocx;
  readonly pdf: string;
  readonly pages: number;
  /** What LibreOffice makes of the Word file. */
  readonly converted: string;
}

const everything: readonly Pick<EveryDocument, 'name' | 'document'>[] = [
  ...everyDocument(),
  { name: LONG, document: dossierDocument(300) },
];
const names = everything.map(({ name }) => name);
const made = new Map<string, Made>();
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'every-document-'));
  const out = join(folder, 'converted');
  mkdirSync(out);
  for (const { name, document } of everything) made.set(name, await make(name, document, out));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const files = [...made.values()].map(({ docx }) => docx);
  const options = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', out, ...files];
  execFileSync(tool('soffice'), options, { stdio: 'ignore' });
}, MINUTES);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function make(name: string, document: Document, out: string): Promise<Made> {
  const pdf = join(folder, `${name}.ours.pdf`);
  const docx = join(folder, `${name}.docx`);
  const { bytes, pagination } = await rendered(document, OPTIONS);
  const outcome = await docxRenderer().render(document, OPTIONS);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  writeFileSync(pdf, bytes);
  writeFileSync(docx, outcome.value.bytes);
  const read = readDocx(outcome.value.bytes);
  return { document, docx, read, pdf, pages: pagination.pages, converted: join(out, `${name}.pdf`) };
}

function madeOf(name: string): Made {
  const one = made.get(name);
  if (one === undefined) throw new Error(`${name} was not made.`);
  return one;
}

it(
  'Microsoft’s validator finds nothing in any of them',
  async () => {
    const faults: unknown[] = [];
    const waiting = [...made.values()].map(({ docx }) => docx);
    const work = async () => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) faults.push(...(await faultsOf(path)));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(faults).toEqual([]);
  },
  MINUTES,
);

/** The validator ends with 1 when it finds errors, and then too prints them. */
async function faultsOf(path: string): Promise<readonly unknown[]> {
  const { stdout } = await promisify(execFile)(VALIDATOR, [path]).catch((error: { readonly stdout: string }) => error);
  const { ok, errors } = JSON.parse(stdout) as { readonly ok: boolean; readonly errors: readonly unknown[] };
  return ok ? [] : [path, ...errors];
}

describe.each(names)('%s', (name) => {
  it('says the same words in Word, in PDF and as text, in the same order, notes too', () => {
    const { document, read, pdf } = madeOf(name);
    expect(wordsOf([...read.body, ...read.notes])).toEqual(wordsOf([printedText(document)]));
    const { body, notes } = linesOf(document);
    expect(body.length).toBeGreaterThan(5);
    const drawn = letters(textOf(pdf));
    // On the pages the cells of a row that is divided stand a part at a time; its tags hold them together.
    const shown = firstMissing(body, drawn) === undefined ? drawn : letters(taggedText(pdf));
    expect(firstMissing(body, shown)).toBeUndefined();
    expect(firstMissing(notes, drawn)).toBeUndefined();
  });

  it('leads to the same addresses, and says the same of its pictures', () => {
    const { document, read, pdf } = madeOf(name);
    const addresses: string[] = [];
    const alternatives: string[] = [];
    walk(document, (node) => {
      if (node.type === 'link') addresses.push(node.href);
      if (node.type === 'figure') alternatives.push(node.alternative.map(({ value }) => value).join(''));
    });
    expect([...linksOf(read)].sort()).toEqual([...addresses].sort());
    expect(
      [...(read.parts.get('word/document.xml') ?? '').matchAll(/ descr="([^"]*)"/g)].map(([, said]) => said),
    ).toEqual(alternatives);
    expect(new Set(addressesIn(pdf))).toEqual(new Set(addresses));
  });

  it('loses no word in LibreOffice, and has as many pages there as the PDF, or one more or less', () => {
    const { document, converted, pages } = madeOf(name);
    const shown = textOf(converted);
    const words = new Set(shown.split(/\s+/).map(letters));
    const all = letters(shown);
    const missing = wordsOf([printedText(document)]).filter(
      (word) => !words.has(letters(word)) && !all.includes(letters(word)),
    );
    expect(missing).toEqual([]);
    expect(Math.abs(shown.split('\f').length - 1 - pages)).toBeLessThanOrEqual(1);
  });
});

it.each([
  // LibreOffice fills pages with notes a line earlier or later than Word does, which adds up over so many pages.
  ['the documents of the examples', (name: string) => name !== LONG, 1, 0.9],
  ['a document of 300 pages', (name: string) => name === LONG, 4, 0],
] as const)(
  'the contents of %s give the pages on which LibreOffice sets the headings',
  (_what, chosen, furthest, exact) => {
    const off = [...made].flatMap(([name, one]) =>
      chosen(name) && one.document.contents.levels > 0 ? distances(one) : [],
    );
    expect(off.length).toBeGreaterThan(300);
    expect(Math.max(...off)).toBeLessThanOrEqual(furthest);
    expect(off.filter((distance) => distance === 0).length / off.length).toBeGreaterThanOrEqual(exact);
  },
);

/** How many pages each number in the contents is from where LibreOffice sets the heading. */
function distances({ read, converted }: Made): readonly number[] {
  const places = headingPages(converted);
  return [...contentsNumbers(read)].map(([bookmark, number]) =>
    Math.abs(Number(number) - (places[Number(bookmark.replace('_section', '')) - 1] ?? Number.NaN)),
  );
}

/** Pages of the headings in the order of the document, as LibreOffice bookmarks them. */
function headingPages(pdf: string): readonly number[] {
  interface Mark {
    readonly destpageposfrom1: number;
    readonly kids: readonly Mark[];
  }
  const json = execFileSync(tool('qpdf'), ['--json=2', '--json-key=outlines', pdf], { encoding: 'utf8', ...BIG });
  const flat = (marks: readonly Mark[]): readonly number[] =>
    marks.flatMap(({ destpageposfrom1, kids }) => [destpageposfrom1, ...flat(kids)]);
  return flat((JSON.parse(json) as { readonly outlines: readonly Mark[] }).outlines);
}

function addressesIn(pdf: string): readonly string[] {
  const json = execFileSync(tool('qpdf'), ['--json=2', '--json-key=qpdf', pdf], { encoding: 'utf8', ...BIG });
  return [...json.matchAll(/"\/URI": "u:((?:[^"\\]|\\.)*)"/g)].map(([, address = '']) => JSON.parse(`"${address}"`));
}

/** The printed lines: those of the body, those of the notes. */
function linesOf(document: Document): { readonly body: readonly string[]; readonly notes: readonly string[] } {
  const lines = printedText(document)
    .split('\n')
    .filter((line) => line !== '');
  let notes = 0;
  walk(document, (node) => {
    if (node.type === 'note') notes += node.children.length;
  });
  return { body: lines.slice(0, lines.length - notes), notes: lines.slice(lines.length - notes) };
}

/** The first line whose words do not follow in order; between them others may stand, as the head of the next page. */
function firstMissing(lines: readonly string[], shown: string): string | undefined {
  let at = 0;
  for (const line of lines) {
    for (const word of line.split(/\s+/)) {
      const found = shown.indexOf(letters(word), at);
      if (found < 0) return line;
      at = found + letters(word).length;
    }
  }
  return undefined;
}

/** The text in the order of the tags. Slow, so asked for only where the pages do not do. */
function taggedText(pdf: string): string {
  return execFileSync(tool('pdfinfo'), ['-struct-text', pdf], { encoding: 'utf8', ...BIG });
}

/** The text as it was put on the pages, each closed by a form feed. */
function textOf(pdf: string): string {
  return execFileSync(tool('pdftotext'), ['-raw', pdf, '-'], { encoding: 'utf8', ...BIG });
}

/** Letters and digits alone: a PDF's text breaks lines. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
