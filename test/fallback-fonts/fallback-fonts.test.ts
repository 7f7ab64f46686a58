/** Names in Arabic script, Chinese and Georgian: on the page, in the text and the tags, and before the exit scan. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Document, Inline, PaginatingRenderer } from '@sanctions-packet/core/document';
import { loadFallbackFonts } from '../../packages/cli/src/fallback-fonts.ts';
import { docxRenderer } from '../../packages/render-docx/src/index.ts';
import { sampleFaces } from '../../packages/render-pdf/fixtures/faces.ts';
import { PdfObjects, type Picture, pagePicture, pageTexts, read } from '../../packages/render-pdf/fixtures/read-pdf.ts';
import { smallDocument } from '../../packages/render-pdf/fixtures/small-document.ts';
import { drawnPicture, pictureComplaint } from '../../packages/render-pdf/fixtures/stored-picture.ts';
import { sentence, words } from '../../packages/render-pdf/fixtures/words.ts';
import { type FallbackFont, pdfRenderer } from '../../packages/render-pdf/src/index.ts';
import { scanned, smallRequest } from '../privacy/support/finished-packet.ts';
import { rewritePdf } from '../privacy/support/rewrite-pdf.ts';

/** Invented. */
const UYGHUR = 'نۇرلان ئابدۇللا';
const KAZAKH = 'جەڭىس قايرات';
const CHINESE = '库尔班·赛依提';
const GEORGIAN = 'გიორგი მარგველაშვილი';
/** Uyghur, then what Kazakh in Arabic script has besides. */
const ARABIC_LETTERS = 'ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيعحۅءٶٷٸٵ';
const GEORGIAN_LETTERS = 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ';
const OPTIONS = { date: '2026-11-22' };

let fonts: readonly FallbackFont[];
let renderer: PaginatingRenderer;

beforeAll(async () => {
  fonts = await loadFallbackFonts();
  renderer = pdfRenderer({ faces: sampleFaces(), fallbacks: fonts });
});

const inLanguage = (value: string, language: string): Inline => ({ ...words(value), language });

function beside(): Document {
  return smallDocument([
    sentence(words('Nurlan Abdulla, '), inLanguage(UYGHUR, 'ug-Arab'), words(', was born in 1990.')),
    sentence(words('Zhengis Qairat ('), inLanguage(KAZAKH, 'kk-Arab'), words(') is his neighbour.')),
    sentence(words('Kurban Sait, '), inLanguage(CHINESE, 'zh'), words(', and Giorgi, '), inLanguage(GEORGIAN, 'ka')),
  ]);
}

async function rendered(document: Document): Promise<Uint8Array> {
  const outcome = await renderer.render(document, OPTIONS);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.bytes;
}

/** Lines of ink near the left margin, from top to bottom: how many separate pieces each is drawn in. */
function inkPieces(picture: Picture, scale: number): readonly number[] {
  const left = Math.floor(78 * scale);
  const right = Math.floor(200 * scale);
  // Below the rule under the title, above the running footer.
  const top = Math.floor(128 * scale);
  const bottom = Math.floor(740 * scale);
  const seen = new Set<number>();
  const pieces: { top: number; bottom: number }[] = [];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (picture.ink(x, y) && !seen.has(y * picture.width + x)) pieces.push(flood(picture, x, y, seen));
    }
  }
  const lines: { top: number; bottom: number; count: number }[] = [];
  for (const piece of pieces.sort((a, b) => a.top - b.top)) {
    const line = lines.at(-1);
    if (line !== undefined && piece.top - line.bottom < 4 * scale) {
      line.count += 1;
      line.bottom = Math.max(line.bottom, piece.bottom);
    } else lines.push({ ...piece, count: 1 });
  }
  return lines.map(({ count }) => count);
}

function flood(picture: Picture, x: number, y: number, seen: Set<number>): { top: number; bottom: number } {
  const open = [[x, y] as const];
  seen.add(y * picture.width + x);
  let top = y;
  let bottom = y;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [atX, atY] = next;
    top = Math.min(top, atY);
    bottom = Math.max(bottom, atY);
    for (let dy = -1; dy <= 1; dy += 1) {
      for (let dx = -1; dx <= 1; dx += 1) {
        const key = (atY + dy) * picture.width + atX + dx;
        if (seen.has(key) || !picture.ink(atX + dx, atY + dy)) continue;
        seen.add(key);
        open.push([atX + dx, atY + dy]);
      }
    }
  }
  return { top, bottom };
}

describe('on the page', () => {
  it.each([
    ['Arabic script', ARABIC_LETTERS],
    ['Georgian', GEORGIAN_LETTERS],
    ['Chinese', '库尔班赛依提新疆维吾自治区哈萨克王李张刘陈'],
  ])('every letter leaves ink: %s', async (_script, letters) => {
    const scale = 4;
    for (let from = 0; from < letters.length; from += 20) {
      const some = [...letters].slice(from, from + 20);
      const bytes = await rendered(smallDocument(some.map((letter) => sentence(words(letter)))));
      expect(inkPieces(await pagePicture(bytes, 0, scale), scale)).toHaveLength(some.length);
    }
  });

  it('letters of Arabic script are joined, and those that do not join stand apart', async () => {
    const bytes = await rendered(smallDocument(['محمد', 'مممم', 'ررر', 'ددد'].map((word) => sentence(words(word)))));
    expect(inkPieces(await pagePicture(bytes, 0, 6), 6)).toEqual([1, 1, 3, 3]);
  });

  it('a name runs from right to left, and what stands beside it does not move into it', async () => {
    // alef is a thin stroke at the right of the word, however the line runs.
    const bytes = await rendered(smallDocument([sentence(words('ابببببب'))]));
    const picture = await pagePicture(bytes, 0, 6);
    const columns = Array.from({ length: 6 * 200 }, (_, x) =>
      Array.from({ length: 6 * 60 }, (_row, y) => y + 6 * 128).filter((y) => picture.ink(x, y)),
    );
    const tall = columns.flatMap((ys, x) => (ys.length > 0 && Math.max(...ys) - Math.min(...ys) > 6 * 6 ? [x] : []));
    const inked = columns.flatMap((ys, x) => (ys.length > 0 ? [x] : []));
    expect(tall.length).toBeGreaterThan(0);
    expect(Math.min(...tall)).toBeGreaterThan(((inked.at(0) ?? 0) + (inked.at(-1) ?? 0)) / 2);
  });
});

describe('the page with all of them', () => {
  it('looks as it did', async () => {
    const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
    const names = [
      inLanguage(UYGHUR, 'ug-Arab'),
      words(', '),
      inLanguage(CHINESE, 'zh'),
      words(', '),
      inLanguage(GEORGIAN, 'ka'),
    ];
    const document = { ...beside(), title: [words('Names: '), ...names] };
    const all = {
      ...document,
      opening: [...document.opening, sentence(strong(...names, words(' · Әлия')))],
    } as Document;
    expect(pictureComplaint(join(__dirname, 'pictures'), 'names', await drawnPicture(await rendered(all), 1))).toBe(
      undefined,
    );
  });
});

describe('in the text', () => {
  it.each([UYGHUR, KAZAKH, CHINESE, GEORGIAN])('two programs read %s whole and in order', async (name) => {
    const bytes = await rendered(beside());
    expect(read('pdftotext', bytes, (file) => [file, '-'])).toContain(name);
    expect((await pageTexts(bytes)).join('\n').normalize('NFC')).toContain(name);
  });

  it('tags say the name in its order, once, in its language', async () => {
    const objects = new PdfObjects(await rendered(beside()));
    const said = objects.find((one) => one['/ActualText'] !== undefined).map((key) => objects.dictionary(key));
    expect(said.map((one) => one['/ActualText'])).toEqual([`u:${UYGHUR}`, `u:${KAZAKH}`]);
    const outer = said.map((one) => objects.dictionary(one['/P'])['/Lang']);
    expect(outer).toEqual(['u:ug-Arab', 'u:kk-Arab']);
  });

  it('digits inside a name keep their order', async () => {
    const text = read('pdftotext', await rendered(smallDocument([sentence(words(`بلا ٢٠١٩ بلا`))])), (file) => [
      file,
      '-',
    ]);
    expect(text).toContain('٢٠١٩');
  });

  it('is the same in every run', async () => {
    expect(await rendered(beside())).toEqual(await rendered(beside()));
  });
});

describe('without the package', () => {
  it('no font is offered', async () => {
    const missing = () => {
      throw Object.assign(new Error('none'), { code: 'MODULE_NOT_FOUND' });
    };
    expect(await loadFallbackFonts(missing)).toEqual([]);
  });

  it('a letter blocks before layout, with its code point and its place', async () => {
    const outcome = await pdfRenderer({ faces: sampleFaces() }).render(beside(), OPTIONS);
    if (outcome.ok) throw new Error('Drawn without letters.');
    expect(
      outcome.problems.every(({ severity, code }) => severity === 'block' && code === 'render.missing-glyph'),
    ).toBe(true);
    const first = outcome.problems[0];
    expect(first).toMatchObject({ at: 'opening[0].children[1]' });
    expect(first?.what).toContain('U+0646');
    expect(first?.fix).toContain('fonts-fallback');
  });
});

describe('before the exit scan', () => {
  const vault = { 'people[0].names[+]': { role: 'native', full: UYGHUR, tag: 'ug-Arab' } };

  it('a withheld name in Arabic script is found in a finished PDF, in its tags and by its letters alone', async () => {
    const request = await smallRequest({}, vault);
    const bytes = await rendered(beside());
    const file = { path: 'disclosable/submission.pdf', mediaType: 'application/pdf', profile: 'disclosable' } as const;
    const codes = (own: Uint8Array): readonly string[] =>
      scanned(request, { ...file, bytes: own }).map((one) => one.code);
    expect(codes(bytes)).toContain('packet.exit-protected-term');
    const lettersAlone = rewritePdf(bytes, (objects) => {
      for (const object of objects.values()) {
        object.source = object.source.replace(/\/ActualText ?<[^>]*>/g, '');
        const text = Buffer.from(object.data ?? []).toString('utf8');
        if (text.startsWith('{')) object.data = new TextEncoder().encode(text.replaceAll(UYGHUR, 'x'));
      }
    });
    expect(Buffer.from(lettersAlone).toString('latin1')).not.toContain('/ActualText');
    expect(codes(lettersAlone)).toContain('packet.exit-protected-term');
    expect(scanned(await smallRequest(), { ...file, bytes })).toEqual([]);
  });

  it('and in a finished Word file, which marks it as read from right to left', async () => {
    const outcome = await docxRenderer().render(beside(), OPTIONS);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const file = {
      path: 'disclosable/submission.docx',
      mediaType,
      profile: 'disclosable',
      bytes: outcome.value.bytes,
    } as const;
    expect(scanned(await smallRequest({}, vault), file).map((one) => one.code)).toContain('packet.exit-protected-term');
  });
});
