// What a bundler makes of the packages: one export brings what it needs and no more, and the browser example runs in a
// realm that has nothing of Node.

import { webcrypto } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '@sanctions-packet/core';
import { type BuildOptions, build } from 'esbuild';
import { buildPacket, checkFit, type Dossier, loadRenderers, parseDossier, regimes } from 'sanctions-packet';

const ROOT = join(__dirname, '..', '..');
const CLI = join(ROOT, 'packages', 'cli');
const EXAMPLE = join(ROOT, 'examples', 'use-browser');
const MINUTE = 60_000;
const DATE = '2026-11-30';

/** What the browser example offers. */
interface CaseInPage {
  readCase(text: string): Outcome<Dossier>;
  fitOf(dossier: Dossier, date: string): Outcome<readonly Pair[]>;
  wordFiles(dossier: Dossier, regime: string, target: string, date: string): Promise<Outcome<readonly WordFile[]>>;
}

interface Pair {
  readonly target: string;
  readonly regime: string;
  readonly verdict: string;
}

interface WordFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

describe('a bundle of one export', () => {
  it('of core holds that export alone', async () => {
    const { inputs, size } = await bundle({ stdin: `export { success } from '@sanctions-packet/core';` });
    expect(inputs.map((path) => path.replace(/.*\/src\//, ''))).toEqual(['problem.ts']);
    expect(size).toBeLessThan(300);
  });

  it('of the language room holds no schema and no reader', async () => {
    const { inputs } = await bundle({ stdin: `export { dateWords } from '@sanctions-packet/core/language';` });
    expect(housesOf(inputs)).toEqual(['core']);
    expect(inputs.filter((path) => /\/(evidence|disclosure|document|regime)\//.test(path))).toEqual([]);
  });

  it.each(readdirSync(join(ROOT, 'packages')).filter((name) => name.startsWith('regime-')))(
    'of %s holds no other government',
    async (name) => {
      const id = name.replace('regime-', '');
      const { inputs } = await bundle({ stdin: `export { ${id} } from '@sanctions-packet/${name}';` });
      expect(housesOf(inputs)).toEqual(['core', name]);
    },
  );

  it('of the distribution leaves governments, renderers, exhibits and the command behind', async () => {
    const { inputs } = await bundle({ stdin: `export { parseDossier } from 'sanctions-packet';`, platform: 'node' });
    expect(housesOf(inputs)).toEqual(['core']);
  });
});

describe('the command', () => {
  it('has read little before it knows what is asked', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(CLI, 'src', 'bin.ts')],
      absWorkingDir: ROOT,
      outdir: join(ROOT, 'dist'),
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      metafile: true,
      write: false,
    });
    expect(outputFiles.length).toBeGreaterThan(10);
    const { outputs } = metafile;
    const atOnce = (path: string): readonly string[] =>
      (outputs[path]?.imports ?? []).flatMap((one) =>
        one.kind === 'dynamic-import' ? [] : one.external === true ? [one.path] : atOnce(one.path),
      );
    const packages = atOnce('dist/bin.js').filter((name) => !name.startsWith('node:'));
    expect([...new Set(packages)]).toEqual(['commander']);
  });
});

describe('the browser example', () => {
  const text = readFileSync(join(ROOT, 'examples', 'detained-journalist', 'dossier.yaml'), 'utf8');

  it(
    'gives the verdicts and the Word files, to the byte, that Node gives',
    async () => {
      const page = await runWithoutNode();
      const inPage = page.readCase(text);
      const parsed = parseDossier({ file: 'dossier.yaml', text });
      if (!inPage.ok || !parsed.ok) throw new Error('The example does not parse');
      const dossier = parsed.value;

      const fit = page.fitOf(inPage.value, DATE);
      const chosen = ['uk', 'us'].flatMap((id) => regimes.get(id) ?? []);
      const checked = checkFit({ dossier, regimes: chosen, targets: dossier.persons.map(({ id }) => id), date: DATE });
      const expected = checked.ok
        ? checked.value.fit.targets.flatMap(({ id, pairs }) =>
            pairs.map(({ regime, verdict }) => ({ target: id, regime, verdict })),
          )
        : [];
      expect(expected.length).toBe(dossier.persons.length * 2);
      expect(plain(fit.ok && fit.value)).toEqual(expected);

      const { docx } = await loadRenderers();
      const [, us] = chosen;
      if (us === undefined) throw new Error('No regime');
      const files = await page.wordFiles(inPage.value, 'us', 'per_01', DATE);
      const packet = await buildPacket({ dossier, regime: us, target: 'per_01', date: DATE, renderers: [docx] });
      expect(wordOf(files)).toHaveLength(3);
      expect(wordOf(files)).toEqual(wordOf(packet.ok ? { ...packet, value: packet.value.files } : packet));
    },
    MINUTE,
  );
});

/** The example's program in a realm that has the language, and of a browser only what is named here. */
async function runWithoutNode(): Promise<CaseInPage> {
  const { code } = await bundle({ entry: join(EXAMPLE, 'case.js'), conditions: ['worker'] });
  const realm = createContext({ TextEncoder, TextDecoder, URL, crypto: webcrypto, setTimeout, clearTimeout });
  return runInContext(`var self = globalThis; ${code}; bundled;`, realm) as CaseInPage;
}

interface Asked {
  readonly stdin?: string;
  readonly entry?: string;
  readonly platform?: BuildOptions['platform'];
  readonly conditions?: readonly string[];
}

/** Bundled from the sources, as users would from `dist`; `inputs` are the files of which something is left. */
async function bundle({ stdin, entry, platform = 'browser', conditions = [] }: Asked) {
  const { outputFiles, metafile } = await build({
    ...(stdin === undefined ? {} : { stdin: { contents: stdin, resolveDir: CLI } }),
    ...(entry === undefined ? {} : { entryPoints: [entry] }),
    absWorkingDir: ROOT,
    // The examples stand outside the workspace; what they depend on lies here.
    nodePaths: [join(CLI, 'node_modules')],
    bundle: true,
    minify: true,
    format: stdin === undefined ? 'iife' : 'esm',
    globalName: 'bundled',
    platform,
    target: 'es2022',
    conditions: ['@sanctions-packet/source', ...conditions],
    // Native code cannot be bundled; whoever needs it installs it beside.
    external: ['sharp', '@hyzyla/pdfium', 'piscina'],
    logLevel: 'silent',
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {})
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path !== '<stdin>')
    .map(([path]) => path)
    .sort();
  return { inputs, size: output?.bytes ?? 0, code: outputFiles[0]?.text ?? '' };
}

/** Folders under packages/ of which a bundle holds something. */
function housesOf(inputs: readonly string[]): readonly string[] {
  return [...new Set(inputs.flatMap((path) => /^packages\/([^/]+)\//.exec(path)?.[1] ?? []))].sort();
}

/** Objects of another realm are like ours and not equal. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function wordOf(files: Outcome<readonly WordFile[]>): readonly string[] {
  if (!files.ok) return [];
  const word = files.value.filter(({ path }) => path.endsWith('.docx'));
  return word.map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`);
}
