// `node tools/example-packets.mjs FOLDER`: the packets of examples/detained-journalist for every government below FOLDER, and
// some of the same case with every exhibit drawn, whose volumes promise PDF/UA-1 and PDF/A-3a. For the judge of PDFs.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { root } from './root.mjs';
import { startNode } from './start.mjs';

const CLI = join(root, 'packages', 'cli', 'dist', 'bin.js');
const EXAMPLE = join(root, 'examples', 'detained-journalist');
const DATE = '2026-11-22';

const out = resolve(process.argv[2] ?? join(root, '.cache', 'example-packets'));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const drawn = mkdtempSync(join(tmpdir(), 'drawn-case-'));
cpSync(join(EXAMPLE, 'evidence'), join(drawn, 'evidence'), { recursive: true });
const dossier = parse(readFileSync(join(EXAMPLE, 'dossier.yaml'), 'utf8'));
for (const item of dossier.evidence) item.exhibit = { ...item.exhibit, way: 'drawn' };
writeFileSync(join(drawn, 'dossier.json'), JSON.stringify(dossier));

const codes = [
  await build(EXAMPLE, 'as-it-is', '--allow-readable-vault'),
  await build(drawn, 'drawn', '--target', 'per_02', '--regime', 'us,ca'),
];
rmSync(drawn, { recursive: true });
process.exitCode = Math.max(...codes);

function build(folder, name, ...options) {
  return startNode(CLI, ['build', folder, '--out', join(out, name), '--date', DATE, '--quiet', ...options]);
}
