#!/usr/bin/env node
/**
 * Makes every file in `../evidence/` and writes its size and SHA-256 into `../dossier.yaml`.
 *
 *   node examples/detained-journalist/make-evidence/make-evidence.mjs           make everything anew
 *   node examples/detained-journalist/make-evidence/make-evidence.mjs --check   compare, change nothing
 *
 * Everything is invented and marked "FICTION – example". The same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { DOCUMENTS, RELEASE_HTML } from './documents.mjs';
import { makePdf } from './pdf.mjs';
import { makePhotograph } from './picture.mjs';
import { makeCall } from './sound.mjs';

const evidence = new URL('../evidence/', import.meta.url);
const dossier = new URL('../dossier.yaml', import.meta.url);

async function makeFiles() {
  const files = new Map();
  for (const { file, copyOnly, redacted, ...content } of DOCUMENTS) {
    if (!copyOnly) files.set(`originals/${file}.pdf`, await makePdf(content));
    files.set(`copies/${file}.pdf`, await makePdf({ ...content, metadata: false, redact: redacted === true }));
  }
  files.set('originals/02-photograph.png', makePhotograph({ redact: false }));
  files.set('copies/02-photograph.png', makePhotograph({ redact: true }));
  files.set('originals/06-ministry-release.html', Buffer.from(RELEASE_HTML));
  files.set('originals/12-call.wav', makeCall());
  return files;
}

/** Fills `bytes` and `sha256` in the block that follows each `path:` or `file:` line. */
function withHashes(yaml, files) {
  const lines = yaml.split('\n');
  let current;
  return lines
    .map((line) => {
      const named = /^\s*(?:- )?(?:file|path): (\S+)$/.exec(line);
      if (named) current = files.get(named[1]);
      if (current === undefined) return line;
      if (/^\s*bytes: /.test(line)) return line.replace(/bytes: .*/, `bytes: ${current.length}`);
      if (/^\s*sha256: /.test(line)) return line.replace(/sha256: .*/, `sha256: ${sha256(current)}`);
      return line;
    })
    .join('\n');
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

async function writeAll(files) {
  await mkdir(new URL('originals/', evidence), { recursive: true });
  await mkdir(new URL('copies/', evidence), { recursive: true });
  for (const [name, bytes] of files) await writeFile(new URL(name, evidence), bytes);
  await writeFile(dossier, withHashes(await readFile(dossier, 'utf8'), files));
  process.stderr.write(`${files.size} files in evidence/, hashes in dossier.yaml\n`);
}

async function checkAll(files) {
  const differing = [];
  for (const [name, bytes] of files) {
    const there = await readFile(new URL(name, evidence)).catch(() => undefined);
    if (there === undefined || !there.equals(Buffer.from(bytes))) differing.push(name);
  }
  for (const name of differing) process.stderr.write(`differs: ${name}\n`);
  process.exitCode = differing.length === 0 ? 0 : 1;
}

const files = await makeFiles();
await (process.argv.includes('--check') ? checkAll : writeAll)(files);
