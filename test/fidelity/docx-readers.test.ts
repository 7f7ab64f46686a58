/** The Word files as other programs read them: Microsoft's validator, LibreOffice, another process elsewhere. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Document, printedText } from '@sanctions-packet/core/document';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxRenderer } from '../../packages/render-docx/src/index.ts';
import { tool } from '../support/tools.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { wordsOf } from './read-docx.ts';
import { SAMPLE, SAMPLE_OPTIONS } from './sample-document.ts';

const ROOT = join(__dirname, '..', '..');
const VALIDATOR = join(ROOT, 'node_modules', '.bin', 'ooxml-validator');
const MINUTE = 60_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docx-readers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function write(name: string, document: Document): Promise<string> {
  const outcome = await docxRenderer().render(document, SAMPLE_OPTIONS);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, outcome.value.bytes);
  return path;
}

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string }[];
}

/** The validator ends with 1 when it finds errors, and then too prints them. */
function validate(path: string): Verdict {
  try {
    return JSON.parse(
      execFileSync(VALIDATOR, [path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ) as Verdict;
  } catch (error) {
    return JSON.parse((error as { readonly stdout: string }).stdout) as Verdict;
  }
}

describe('Microsoft’s validator', () => {
  const letter = { ...SAMPLE, page: { size: 'a4' }, contents: { levels: 0 }, header: {}, sections: [] } as const;
  const [random] = fc.sample(arbitraryDocument, { seed: 5, numRuns: 1 });
  it.each<[string, Document | undefined]>([
    ['the rich sample', SAMPLE],
    ['a letter on A4', letter],
    ['a random document', random],
  ])(
    'finds nothing in %s',
    async (name, document) => {
      if (document === undefined) throw new Error('No document was made.');
      expect(validate(await write(name.replaceAll(' ', '-'), document))).toMatchObject({ ok: true, errors: [] });
    },
    MINUTE,
  );

  it(
    'does find faults',
    async () => {
      const path = join(folder, 'broken.docx');
      const parts = unzipSync(readFileSync(await write('whole', SAMPLE)));
      const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      const broken = body.replace('<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="99"/>');
      writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(broken) }));
      expect(validate(path).ok).toBe(false);
    },
    MINUTE,
  );
});

describe('LibreOffice', () => {
  it(
    'keeps every word, and the page numbers of the contents',
    async () => {
      const path = await write('sample', SAMPLE);
      const profile = pathToFileURL(join(folder, 'profile')).href;
      const options = [
        '--headless',
        `-env:UserInstallation=${profile}`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        path,
      ];
      execFileSync(tool('soffice'), options, { stdio: 'ignore' });
      const pdf = path.replace(/docx$/, 'pdf');
      const shown = execFileSync(tool('pdftotext'), ['-layout', pdf, '-'], { encoding: 'utf8' });
      expect(missingWords(wordsOf([printedText(SAMPLE)]), letters(shown))).toEqual([]);
      expect(shown).toMatch(/Career and powers\.+ ?3\n/);
      expect(shown).toMatch(/Declaration\.+ ?8\n/);
      expect(shown).toMatch(/Lakeside Monitor and two others +Page 1 of \d+/);
    },
    2 * MINUTE,
  );
});

describe('another process', () => {
  const script = `
    const { createHash } = require('node:crypto');
    const { docxRenderer } = require('./packages/render-docx/src/index.ts');
    const { SAMPLE, SAMPLE_OPTIONS } = require('./test/fidelity/sample-document.ts');
    docxRenderer().render(SAMPLE, SAMPLE_OPTIONS).then((outcome) => {
      console.log(new Date(0).getHours(), createHash('sha256').update(outcome.value.bytes).digest('hex'));
    });`;

  it.each(['Pacific/Auckland', 'America/St_Johns', 'Asia/Almaty'])(
    'in the time zone of %s writes the same bytes',
    async (zone) => {
      const here = createHash('sha256')
        .update(readFileSync(await write('here', SAMPLE)))
        .digest('hex');
      const options = [
        '--conditions=@sanctions-packet/source',
        '--require',
        './test/support/typescript.cjs',
        '--eval',
        script,
      ];
      const env = { ...process.env, TZ: zone, LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' };
      const [hour, there] = execFileSync(process.execPath, options, { cwd: ROOT, env, encoding: 'utf8' })
        .trim()
        .split(' ');
      expect(Number(hour)).not.toBe(0);
      expect(there).toBe(here);
    },
    MINUTE,
  );
});

/** Letters and digits alone: a PDF's text breaks lines, and turns Arabic around. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}/u;

function missingWords(words: readonly string[], shown: string): readonly string[] {
  return [...new Set(words)].filter((word) => !RIGHT_TO_LEFT.test(word) && !shown.includes(letters(word)));
}
