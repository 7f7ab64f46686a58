import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Body, paginate } from './paginate.ts';
import type { Strip } from './strip.ts';

const BODY: Body = { x: 0, y: 0, height: 100 };
const BODIES = { upright: BODY, landscape: { ...BODY, height: 60 } };

function strip(anchor: string, change: Partial<Strip> = {}): Strip {
  return {
    height: 10,
    boxes: [],
    gap: 0,
    breakBefore: 'allowed',
    sheet: 'upright',
    notes: [],
    anchors: [anchor],
    ...change,
  };
}

function lines(name: string, count: number, change: Partial<Strip> = {}): readonly Strip[] {
  return Array.from({ length: count }, (_, index) =>
    strip(`${name}${index}`, {
      breakBefore: index === 1 || (index > 0 && index === count - 1) ? 'forbidden' : 'allowed',
      ...change,
    }),
  );
}

function pageOf(strips: readonly Strip[]): (anchor: string) => number | undefined {
  const { destinations } = paginate(strips, BODIES);
  return (anchor) => destinations.get(anchor)?.page;
}

describe('paginate', () => {
  it('leaves at least two lines of a paragraph on each side of a page break', () => {
    const after9 = pageOf([...lines('a', 9), ...lines('b', 5)]);
    expect([after9('a8'), after9('b0'), after9('b1')]).toEqual([0, 1, 1]);
    const last = pageOf([...lines('a', 6), ...lines('b', 5)]);
    expect([last('b2'), last('b3'), last('b4')]).toEqual([0, 1, 1]);
  });

  it('takes a heading along to the page of what it heads', () => {
    const page = pageOf([...lines('a', 9), strip('heading'), strip('b0', { breakBefore: 'forbidden' }), strip('b1')]);
    expect([page('heading'), page('b0')]).toEqual([1, 1]);
  });

  it('drops the space before the first strip of a page', () => {
    const { destinations } = paginate([...lines('a', 10), strip('b', { gap: 30 })], BODIES);
    expect(destinations.get('b')).toEqual({ page: 1, x: 0, y: 0 });
  });

  it('moves a line whose note finds no room to the next page, with its note', () => {
    const page = pageOf([...lines('a', 8), strip('b', { notes: [{ strips: [strip('note')] }] })]);
    expect([page('b'), page('note')]).toEqual([1, 1]);
  });

  it('puts notes at the foot of their page', () => {
    const { destinations } = paginate([strip('b', { notes: [{ strips: [strip('note')] }] })], BODIES);
    expect(destinations.get('note')).toMatchObject({ page: 0, y: 90 });
  });

  it('divides a note longer than a page, and begins it on the page of its mark', () => {
    const note = { strips: lines('note', 25) };
    const page = pageOf([strip('a', { notes: [note] }), ...lines('b', 4)]);
    expect([page('a'), page('note0')]).toEqual([0, 0]);
    expect(page('note24')).toBeGreaterThanOrEqual(2);
  });

  it('shows the head of a table again where the table goes on', () => {
    const head = { height: 12, boxes: [] };
    const { pages, destinations } = paginate(lines('row', 12, { head, breakBefore: 'allowed' }), BODIES);
    expect(destinations.get('row9')).toBeDefined();
    expect(pages[1]?.placements[0]).toMatchObject({ role: 'artifact', y: 0 });
    expect(pages[1]?.placements[1]).toMatchObject({ role: 'content', y: 12 });
  });

  it('turns the paper for a wide strip and back', () => {
    const { pages } = paginate([strip('a'), strip('wide', { sheet: 'landscape' }), strip('b')], BODIES);
    expect(pages.map((page) => page.sheet)).toEqual(['upright', 'landscape', 'upright']);
  });

  it('gives a strip taller than the page a page of its own', () => {
    const page = pageOf([strip('a'), strip('tall', { height: 150 }), strip('b')]);
    expect([page('a'), page('tall'), page('b')]).toEqual([0, 1, 2]);
  });

  it('gives every strip and every note its place, in order, whatever the column', () => {
    const anyStrip = fc.record({
      height: fc.integer({ min: 1, max: 58 }),
      gap: fc.integer({ min: 0, max: 20 }),
      breakBefore: fc.constantFrom('allowed', 'allowed', 'forbidden', 'forced' as const),
      sheet: fc.constantFrom('upright', 'upright', 'upright', 'landscape' as const),
      notes: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(anyStrip, { maxLength: 40 }), (column) => {
        const strips = column.map((own, index) =>
          strip(`s${index}`, {
            ...own,
            notes: own.notes.map((count, note) => ({
              strips: lines(`n${index}-${note}-`, count, { sheet: own.sheet }),
            })),
          } as Partial<Strip>),
        );
        const { pages, destinations } = paginate(strips, BODIES);
        const places = strips.map((own) => destinations.get(own.anchors[0] ?? ''));
        expect(places.every((place) => place !== undefined)).toBe(true);
        for (let index = 1; index < places.length; index += 1) {
          const [before, here] = [places[index - 1], places[index]];
          if (before === undefined || here === undefined) throw new Error('A strip has no place.');
          expect(here.page > before.page || (here.page === before.page && here.y > before.y)).toBe(true);
        }
        for (const own of strips) {
          for (const note of own.notes) {
            for (const line of note.strips) {
              const place = destinations.get(line.anchors[0] ?? '');
              expect(place?.page).toBeGreaterThanOrEqual(destinations.get(own.anchors[0] ?? '')?.page ?? Infinity);
            }
          }
        }
        expect(overlaps(pages.length, strips, destinations)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Pairs of strips or notes that lie over each other, and those that leave the page. */
function overlaps(
  pages: number,
  strips: readonly Strip[],
  destinations: ReadonlyMap<string, { page: number; y: number }>,
): readonly string[] {
  const all = strips.flatMap((own) => [own, ...own.notes.flatMap((note) => note.strips)]);
  const found: string[] = [];
  for (let page = 0; page < pages; page += 1) {
    const here = all
      .map((own) => ({
        own,
        y: destinations.get(own.anchors[0] ?? '')?.y ?? 0,
        page: destinations.get(own.anchors[0] ?? '')?.page,
      }))
      .filter((placed) => placed.page === page)
      .sort((a, b) => a.y - b.y);
    here.forEach(({ own, y }, index) => {
      const next = here[index + 1]?.y ?? BODIES[own.sheet].height;
      if (y + own.height > next + 0.02) found.push(`${own.anchors[0]} on ${page}`);
    });
  }
  return found;
}
