import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDossier, parseVault } from '@sanctions-packet/core/evidence';
import { buildPacket, type ExhibitBinder } from '@sanctions-packet/packet';
import { us } from '@sanctions-packet/regime-us';
import { caseBinder, loadRenderers } from 'sanctions-packet';
import { DAY } from '../case.ts';
import type { RoundFacts } from '../measuring/result.ts';
import type { Stopwatch } from '../measuring/stopwatch.ts';
import { pdf, succeeded } from './engine.ts';
import { readCase } from './inputs.ts';

/** Who puts exhibits together: ours whole, ours without opening and cleaning the files, and others. */
export type Bindery = 'ours-exhibits' | 'ours-bind' | 'pdf-lib' | 'pdf-lib-stamped' | 'qpdf';

type Round = (watch: Stopwatch) => Promise<RoundFacts>;

/** One round: the exhibits of one packet into a volume. */
export async function exhibitsWork(bindery: Bindery, folder: string): Promise<Round> {
  if (bindery === 'ours-exhibits' || bindery === 'ours-bind') return ours(folder, bindery === 'ours-exhibits');
  if (bindery === 'qpdf') return qpdf(folder);
  const { merged } = await import('../peers/pdf-lib-merge.ts');
  return async (watch) => {
    const bytes = await watch.timeAsync('bind', () =>
      merged(
        filesOf(folder).map((path) => readFileSync(path)),
        bindery === 'pdf-lib-stamped',
      ),
    );
    return { files: 1, bytes: bytes.byteLength };
  };
}

/** Our binder inside a whole packet; what is not the binder's is off the clock. */
async function ours(folder: string, isWhole: boolean): Promise<Round> {
  const { dossier: text, vault: vaultText, targets } = readCase(folder);
  const [target = ''] = targets;
  const vault = succeeded(parseVault({ text: vaultText, file: 'vault.yaml' }));
  const dossier = succeeded(parseDossier({ text, file: 'dossier.yaml' }, { vault }));
  const { face } = await loadRenderers();
  return async (watch) => {
    const own = caseBinder(folder, face);
    const binder: ExhibitBinder = {
      ...own,
      prepare: (evidence, way) =>
        isWhole ? watch.timeAsync('bind', () => own.prepare(evidence, way)) : own.prepare(evidence, way),
      bind: (volume) => watch.timeAsync('bind', () => own.bind(volume)),
    };
    const layout = pdf();
    const request = { dossier, vault, regime: us, target, date: DAY, renderers: [layout], paginator: layout, binder };
    const packet = succeeded(await buildPacket(request));
    const volumes = packet.files.filter(({ role, container }) => role === 'exhibits' && container === 'disclosable');
    return {
      files: volumes.length,
      bytes: volumes.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
      pages: volumes.reduce((sum, { pages = 0 }) => sum + pages, 0),
    };
  };
}

/** A process of its own, as a script would start it. */
function qpdf(folder: string): Round {
  return async (watch) => {
    const out = mkdtempSync(join(tmpdir(), 'bench-qpdf-'));
    try {
      const [file, times] = [join(out, 'merged.pdf'), join(out, 'times')];
      const merge = ['qpdf', '--empty', '--pages', ...filesOf(folder), '--', file];
      execFileSync('/usr/bin/time', ['-f', '%U %S %e %M', '-o', times, ...merge], { stdio: 'ignore' });
      const [user = 0, system = 0, wall = 0, peakKb = 0] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
      watch.add('bind', { cpu: (user + system) * 1000, wall: wall * 1000, grownMb: 0 });
      return { files: 1, bytes: statSync(file).size, peakMb: peakKb / 1024 };
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  };
}

/** In the order of their numbers. */
function filesOf(folder: string): readonly string[] {
  const evidence = join(folder, 'evidence');
  return readdirSync(evidence)
    .sort((a, b) => Number(/(\d+)\.pdf$/.exec(a)?.[1]) - Number(/(\d+)\.pdf$/.exec(b)?.[1]))
    .map((name) => join(evidence, name));
}
