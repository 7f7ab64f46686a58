import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Changes, smallCaseInput } from '../../fixtures/small-case.ts';
import { tool } from '../../support/tools.ts';

/** Sheets that archives, scanners and phones give: size in points, and how it is turned when it is shown. */
const SHEETS = [
  { width: 595, height: 842, turn: 0 },
  { width: 612, height: 792, turn: 90 },
  { width: 1191, height: 842, turn: 0 },
  { width: 842, height: 595, turn: 270 },
  { width: 420, height: 595, turn: 180 },
] as const;

/**
 * A case in `folder` whose one involvement cites the first, a middle and the last page of each of many exhibits. The
 * exhibits are made by Ghostscript: five sizes of sheet, turned in four ways, each page with words of its own. Every
 * fifth is drawn, the others are copied.
 */
export function writeManyExhibits(folder: string, exhibits: number, pages: number): void {
  mkdirSync(join(folder, 'evidence'), { recursive: true });
  const items = Array.from({ length: exhibits }, (_, index) => item(folder, index + 1, pages));
  const changes: Changes = {
    ...Object.fromEntries(items.map((one, index) => [`evidence[${4 + index}]`, one])),
    'involvements[0].narrative': [{ lang: 'en', value: items.map((one) => sentence(one.id, pages)).join(' ') }],
  };
  writeFileSync(join(folder, 'dossier.json'), `${JSON.stringify(smallCaseInput(changes), null, 1)}\n`);
}

function sentence(id: string, pages: number): string {
  const middle = Math.ceil(pages / 2);
  return `{{per_judge}} signed the record [@${id}, p. 1], heard the case [@${id}, p. ${middle}] and read it out [@${id}, p. ${pages}].`;
}

function item(folder: string, number: number, pages: number) {
  const file = `record-${number}.pdf`;
  const bytes = record(number, pages);
  writeFileSync(join(folder, 'evidence', file), bytes);
  return {
    id: `evi_record-${number}`,
    kind: 'court-decision',
    title: [{ lang: 'en', value: `Record ${number} of the hearings` }],
    sources: ['src_court'],
    createdWhen: '2020-06-08',
    languages: ['en'],
    sensitivity: 'public',
    exhibit: { way: number % 5 === 0 ? 'drawn' : 'copied' },
    renditions: [
      {
        id: `ren_record-${number}`,
        purpose: 'stripped-copy',
        file,
        mime: 'application/pdf',
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        pages,
        profile: 'disclosable',
        shows: { people: ['per_judge'] },
      },
    ],
  };
}

/** A PDF of lines of words, as Ghostscript makes it of PostScript. */
function record(number: number, pages: number): Uint8Array {
  const program = Array.from({ length: pages }, (_, index) => page(number, index + 1));
  const input = `%!PS\n${program.join('')}`;
  const options = ['-q', '-dBATCH', '-dNOPAUSE', '-dAutoRotatePages=/None', '-sDEVICE=pdfwrite', '-sOutputFile=-', '-'];
  return execFileSync(tool('gs'), options, { input, maxBuffer: 64_000_000 });
}

function page(number: number, page: number): string {
  const { width, height, turn } = SHEETS[(number + page) % SHEETS.length] ?? SHEETS[0];
  const lines = Array.from({ length: 30 }, (_, line) => {
    const words = `Sheet ${page} of record ${number}, line ${line + 1}: the hearing went on as before.`;
    return `40 ${height - 60 - line * 16} moveto (${words}) show\n`;
  });
  return (
    `<< /PageSize [${width} ${height}] >> setpagedevice\n[ {ThisPage} << /Rotate ${turn} >> /PUT pdfmark\n` +
    `/Times-Roman findfont 11 scalefont setfont\n${lines.join('')}showpage\n`
  );
}
