// The notes that the index of evidence names for each exhibit, held against the footnotes of the Word file of the
// submission, which Word numbers in the order in which they stand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { plainText } from '@sanctions-packet/core/document';
import { strFromU8, unzipSync } from 'fflate';
import { loadRenderers, parseDossier, regimes } from 'sanctions-packet';
import { createDisclosures, planPacket } from '../../packages/packet/src/index.ts';

const CASE = join(__dirname, '..', '..', 'examples', 'detained-journalist', 'dossier.yaml');
const DATE = '2026-11-23';

it.each(['us', 'uk'])(
  'are those of the submission: %s',
  async (id) => {
    const regime = regimes.get(id);
    const dossier = parseDossier({ text: readFileSync(CASE, 'utf8'), file: 'dossier.yaml' }, { asOf: DATE });
    if (regime === undefined || !dossier.ok) throw new Error('The example cannot be read');
    const request = { dossier: dossier.value, regime, target: 'per_02', date: DATE };
    const plan = planPacket(request, createDisclosures(request));
    if (!plan.ok) throw new Error(plan.problems.map(({ code }) => code).join(' '));
    const documentOf = (name: string) => {
      const found = plan.value.drafts.find((draft) => draft.plan.id === name)?.document;
      if (found === undefined) throw new Error(`No ${name}`);
      return found;
    };
    const { docx } = await loadRenderers();
    const word = await docx.render(documentOf('submission'), { date: DATE, exhibits: new Map() });
    if (!word.ok) throw new Error('Not rendered');

    const told = notesTold(plainText(documentOf('evidence-index')));
    expect(told.size).toBeGreaterThan(5);
    expect(told).toEqual(notesThere(word.value.bytes, [...told.keys()]));
  },
  60_000,
);

/** By exhibit number, the notes of the row "Cited in". */
function notesTold(index: string): ReadonlyMap<number, readonly number[]> {
  const parts = index.split(/^#+ [\d.]+\sExhibit\s(?=\d+$)/m).slice(1);
  return new Map(
    parts.flatMap((part): readonly (readonly [number, readonly number[]])[] => {
      const notes = /^Cited in:\s.*?, notes?\s((?:\d+(?:,\s|\sand\s)?)+)/m.exec(part)?.[1];
      return notes === undefined ? [] : [[Number.parseInt(part, 10), notes.match(/\d+/g)?.map(Number) ?? []]];
    }),
  );
}

function notesThere(bytes: Uint8Array, exhibits: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const xml = strFromU8(unzipSync(bytes)['word/footnotes.xml'] ?? new Uint8Array());
  const notes = [...xml.matchAll(/<w:footnote w:id="(\d+)".*?<\/w:footnote>/gs)].map(([note, number]) => ({
    number: Number(number),
    text: [...note.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''),
  }));
  return new Map(
    exhibits.map((exhibit) => [
      exhibit,
      notes.filter(({ text }) => new RegExp(`Exhibit\\s${exhibit}(?!\\d)`).test(text)).map(({ number }) => number),
    ]),
  );
}
