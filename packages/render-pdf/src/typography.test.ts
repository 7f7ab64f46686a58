/**
 * What a compositor looks for, read from where Poppler finds the words on the drawn pages. A rule about page ends is tried
 * over every place where a page may end: each document begins with so many lines more than the one before.
 */
import { describe, expect, it } from '@jest/globals';
import type { Block, Document } from '@sanctions-packet/core/document';
import { rendered } from '../fixtures/render-sample.ts';
import { smallDocument } from '../fixtures/small-document.ts';
import { type DrawnPage, drawnPages, type LineBox } from '../fixtures/word-boxes.ts';
import { prose, sentence, words } from '../fixtures/words.ts';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

const MARGIN = 82;
/** A4 has room for forty-odd lines: the blocks at hand meet the page end in every way. */
const FILLS = [32, 33, 34, 35, 36, 37, 38, 39] as const;

async function drawn(document: Document): Promise<readonly DrawnPage[]> {
  return drawnPages((await rendered(document)).bytes);
}

/** So many single lines, and then the blocks. */
function after(lines: number, blocks: readonly OpeningBlock[]): Document {
  const forced = Array.from({ length: lines }, (_, index) => [
    words(`filler ${index}`),
    { type: 'lineBreak' } as const,
  ]);
  return smallDocument([sentence(...forced.flat().slice(0, -1)), ...blocks]);
}

/** Lines between header and footer. */
function bodyOf(page: DrawnPage | undefined): readonly LineBox[] {
  return (page?.lines ?? []).filter(({ text }) => !/^Page \d+ of \d+$/.test(text));
}

/** Page, from 0, on which a line with these words stands. */
function pageWith(pages: readonly DrawnPage[], said: string): number {
  const page = pages.findIndex((own) => own.lines.some(({ text }) => text.includes(said)));
  if (page < 0) throw new Error(`No page says “${said}”.`);
  return page;
}

function lineWith(pages: readonly DrawnPage[], said: string): LineBox {
  const line = pages[pageWith(pages, said)]?.lines.find(({ text }) => text.includes(said));
  if (line === undefined) throw new Error(`No line says “${said}”.`);
  return line;
}

function list(ordered: boolean, items: readonly string[]): OpeningBlock {
  return { type: 'list', ordered, items: items.map((item) => [sentence(words(item))]) };
}

function table(rows: readonly (readonly string[])[], width: 'normal' | 'wide' = 'normal'): OpeningBlock {
  return {
    type: 'table',
    width,
    caption: [words('Records by date')],
    columns: ['Date', 'Record'].map((header, index) => ({
      header: [words(header)],
      share: index === 0 ? 1 : 4,
      align: 'start',
    })),
    rows: rows.map((row) => ({ cells: row.map((cell) => [sentence(words(cell))]) })),
  };
}

describe('where a page ends', () => {
  it('leaves two lines of a paragraph at least, before and after', async () => {
    let divided = 0;
    for (const fill of FILLS) {
      const pages = await drawn(after(fill, [sentence(words(prose('en', 75)))]));
      const parts = pages.map((page) => bodyOf(page).filter(({ text }) => !/^(filler|Title)/.test(text)).length);
      expect(parts).not.toContain(1);
      divided += Number(parts.filter((part) => part > 0).length === 2);
    }
    expect(divided).toBeGreaterThan(2);
  });

  it('never comes between a heading and the two lines that it heads', async () => {
    const moved = new Set<number>();
    for (const fill of FILLS) {
      const section = {
        type: 'section' as const,
        id: 'facts',
        number: '1',
        title: [words('Heading of it')],
        children: [sentence(words(prose('en', 60)))],
      };
      const pages = await drawn({ ...after(fill, []), sections: [section] });
      const page = pageWith(pages, 'Heading of it');
      const body = bodyOf(pages[page]);
      const at = body.findIndex(({ text }) => text.includes('Heading of it'));
      expect(body.length - at).toBeGreaterThanOrEqual(3);
      moved.add(page);
    }
    expect(moved).toEqual(new Set([0, 1]));
  });

  it.each<readonly [string, OpeningBlock, string]>([
    ['a list', list(true, ['first of the list', 'second', 'third']), 'first of the list'],
    ['a table', table([['2021', 'first of the rows']]), 'first of the rows'],
    ['a quotation', { type: 'quotation', children: [sentence(words(`quoted ${prose('en', 40)}`))] }, 'quoted'],
  ])('leaves no line that introduces %s alone', async (_what, block, first) => {
    const moved = new Set<number>();
    for (const fill of FILLS) {
      const pages = await drawn(after(fill, [sentence(words('The records say this:')), block]));
      expect(pageWith(pages, first)).toBe(pageWith(pages, 'The records say this:'));
      moved.add(pageWith(pages, first));
    }
    expect(moved).toEqual(new Set([0, 1]));
  });

  it.each<readonly [string, OpeningBlock]>([
    [
      'row of labels and values',
      {
        type: 'fieldTable',
        rows: Array.from({ length: 4 }, (_, index) => ({
          label: [words('When')],
          value: [sentence(words(`held ${index}`))],
        })),
      },
    ],
    [
      'item',
      list(
        false,
        Array.from({ length: 4 }, (_, index) => `held ${index}`),
      ),
    ],
  ])('leaves no short %s alone, neither the first nor the last', async (_what, block) => {
    let divided = 0;
    for (const fill of FILLS) {
      const pages = await drawn(after(fill, [block]));
      const parts = pages.map((page) => bodyOf(page).filter(({ text }) => text.includes('held ')).length);
      expect(parts).not.toContain(1);
      divided += Number(parts.filter((part) => part > 0).length === 2);
    }
    expect(divided).toBeGreaterThan(0);
  });

  it('leaves a picture with its caption, and its caption under it', async () => {
    const moved = new Set<number>();
    for (const fill of FILLS.map((own) => own - 6)) {
      const figure: OpeningBlock = {
        type: 'figure',
        image: 'hill',
        alternative: [words('A hill')],
        caption: [words(`Caption ${prose('en', 30)}`)],
        share: 0.5,
      };
      const pages = await drawn(after(fill, [figure, sentence(words('After the picture'))]));
      const caption = lineWith(pages, 'Caption');
      const page = bodyOf(pages[pageWith(pages, 'Caption')]);
      const before = page.filter(({ bottom }) => bottom <= caption.top).at(-1);
      // The picture is 215 points wide and as high as its proportion says: it stands over its caption.
      expect(caption.top - (before?.bottom ?? 0)).toBeGreaterThan(60);
      moved.add(pageWith(pages, 'Caption'));
    }
    expect(moved).toEqual(new Set([0, 1]));
  });

  it('leaves the block to be signed whole, with the words before it', async () => {
    const rows = ['Organisation', 'Name', 'Place', 'Date'].map((label) => ({ label: [words(label)] }));
    const moved = new Set<number>();
    for (const fill of FILLS.map((own) => own - 4)) {
      const pages = await drawn(after(fill, [sentence(words('Yours faithfully,')), { type: 'signature', rows }]));
      const of = (said: string): number => pageWith(pages, said);
      expect(new Set(['Yours faithfully,', 'Organisation', 'Place', 'Date'].map(of)).size).toBe(1);
      moved.add(of('Date'));
    }
    expect(moved).toEqual(new Set([0, 1]));
  });
});

describe('notes', () => {
  it('go on at the foot of the next page, under its text, and begin on the page of their mark', async () => {
    const note = { type: 'note', children: [sentence(words(`noted ${prose('en', 420)} endnoted`))] } as const;
    const pages = await drawn(
      after(20, [
        sentence(words('Marked', 'en'), note),
        ...Array.from({ length: 9 }, () => sentence(words(prose('en', 60)))),
      ]),
    );
    const [first, last] = [pageWith(pages, 'noted'), pageWith(pages, 'endnoted')];
    expect([first, last]).toEqual([pageWith(pages, 'Marked'), first + 1]);
    const size = ({ words: own }: LineBox): number => Math.max(...own.map(({ top, bottom }) => bottom - top));
    for (const page of [first, last]) {
      const sizes = bodyOf(pages[page]).map(size);
      const small = sizes.findIndex((own) => own < 13);
      expect(small).toBeGreaterThan(0);
      // From the first line of a note to the foot of the page there is nothing but notes.
      expect(Math.max(...sizes.slice(small))).toBeLessThan(13);
    }
  });
});

describe('tables', () => {
  it('divide a row taller than a page, show their head again, and lose no word', async () => {
    const long = Array.from({ length: 1700 }, (_, index) => `w${index}`);
    const pages = await drawn(smallDocument([table([['2021', long.join(' ')]])]));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages) expect(bodyOf(page).some(({ text }) => text === 'Date Record')).toBe(true);
    const said = pages.flatMap((page) => bodyOf(page).flatMap((line) => line.words.map(({ text }) => text)));
    expect(said.filter((word) => /^w\d+$/.test(word))).toEqual(long);
    for (const page of pages) for (const line of page.lines) expect(line.bottom).toBeLessThan(page.height - 30);
  });

  it('turn the page when they are wide, and the text after them stands upright', async () => {
    const document = smallDocument([
      sentence(words('Upright before')),
      table([['2021', 'A wide one']], 'wide'),
      sentence(words('Upright after')),
    ]);
    const pages = await drawn(document);
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, false]);
    expect(['Upright before', 'A wide one', 'Upright after'].map((said) => pageWith(pages, said))).toEqual([0, 1, 2]);
  });
});

describe('lists', () => {
  it('hang: every line of an item begins where its first word does, however many digits its number has', async () => {
    const items = Array.from({ length: 12 }, (_, index) => `item${index} ${prose('en', 24, index)}`);
    const pages = await drawn(smallDocument([list(true, items)]));
    const lines = bodyOf(pages[0]).filter(({ text }) => text !== 'Title');
    const numbered = lines.filter(({ text }) => /^\d+\. item\d+ /.test(text));
    expect(numbered.map(({ text }) => Number.parseInt(text, 10))).toEqual(items.map((_, index) => index + 1));
    const starts = lines.map((line) => (numbered.includes(line) ? line.words[1] : line.words[0])?.left ?? 0);
    expect(lines.length).toBeGreaterThan(numbered.length);
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(0.6);
    expect(Math.min(...starts)).toBeGreaterThan(MARGIN + 15);
    for (const { left } of numbered) expect(Math.abs(left - MARGIN)).toBeLessThan(0.6);
  });

  it('count on in letters and Roman numbers in the lists within them', async () => {
    const inner = { type: 'list', ordered: true, items: [[sentence(words('deep'))]] } as const;
    const middle = { type: 'list', ordered: true, items: [[sentence(words('middle')), inner]] } as const;
    const pages = await drawn(
      smallDocument([{ type: 'list', ordered: true, items: [[sentence(words('top')), middle]] }]),
    );
    const body = bodyOf(pages[0]).map(({ text }) => text);
    expect(body).toEqual(['Title', '1. top', 'a) middle', 'i) deep']);
  });
});

describe('lines', () => {
  const KEPT = [
    'Ә.\u00a0Ғалымжанұлы',
    '22\u00a0November\u00a02026',
    '§\u00a017',
    'p.\u00a012',
    '2019\u20132024',
    'No\u00a0\u2116\u00a0814',
  ] as const;

  it('do not end inside a name, a date, a citation or a range, wherever the line ends', async () => {
    for (let before = 0; before < 14; before += 2) {
      const text = `${'x'.repeat(before)} ${Array.from({ length: 6 }, () => KEPT.join(' and ')).join(' or ')}`;
      const pages = await drawn(smallDocument([sentence(words(text))]));
      const lines = bodyOf(pages[0]).map((line) => line.words.map((own) => own.text).join(' '));
      expect(lines.length).toBeGreaterThan(4);
      const whole = lines.join('\n').replaceAll('\u00a0', ' ');
      for (const kept of KEPT) {
        const count = whole.split(kept.replaceAll('\u00a0', ' ')).length - 1;
        expect([kept, count]).toEqual([kept, 6]);
      }
    }
  });

  it('do not begin with a sign that closes, or end with one that opens, in French', async () => {
    for (let before = 0; before < 14; before += 2) {
      const text = `${'x'.repeat(before)} ${Array.from({ length: 9 }, () => 'il a dit : « oui, tout cela » ; et encore').join(' ')}`;
      const pages = await drawn(smallDocument([sentence(words(text, 'fr'))]));
      for (const { words: own } of bodyOf(pages[0])) {
        expect(own[0]?.text).not.toMatch(/^[:;»]/);
        expect(own.at(-1)?.text).not.toMatch(/«$/);
      }
    }
  });
});

describe('the first page', () => {
  it('has title, subtitle and opening from the top down, the title largest, all from one edge', async () => {
    const title = 'Submission under an invented act that asks for a title of more than one line';
    const document = smallDocument([sentence(words('Opening words'))], {
      title: [words(title)],
      subtitle: [words('Presented by three organizations')],
    });
    const [page] = await drawn(document);
    const body = bodyOf(page);
    const joined = body.map(({ text }) => text).join(' ');
    expect(joined).toBe(`${title} Presented by three organizations Opening words`);
    const heights = body.map(({ words: own }) => Math.max(...own.map(({ top, bottom }) => bottom - top)));
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    for (const { left } of body) expect(Math.abs(left - MARGIN)).toBeLessThan(2);
  });
});
