// Builds every packet that a case asks of one government, with the exhibits, and writes it:
//   node build-packets.mjs CASE OUT [REGIME] [DATE]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildFiling, caseBinder, loadRenderers, parseDossier, parseVault, regimes } from 'sanctions-packet';

const [home = '', out = '', id = 'us', date = '2026-11-30'] = process.argv.slice(2);

const vault = value(parseVault({ file: 'vault.yaml', text: await readFile(join(home, 'vault.yaml')) }));
const dossier = value(
  parseDossier({ file: 'dossier.yaml', text: await readFile(join(home, 'dossier.yaml')) }, { vault, asOf: date }),
);
const regime = regimes.get(id);
if (regime === undefined) throw new Error(`There is no regime ${id}: ${[...regimes.keys()].join(', ')}.`);

const targets = dossier.requestedMeasures.filter((asked) => asked.regime === id).map(({ target }) => target);
const { face } = await loadRenderers();
const filing = buildFiling({ dossier, vault, regime, targets, date, binder: caseBinder(home, face) });

for await (const { target, outcome } of filing) {
  tell(outcome.problems);
  if (!outcome.ok) {
    process.exitCode = 1;
    continue;
  }
  for (const { path, bytes } of outcome.value.files) {
    const file = join(out, id, target, path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, bytes, { mode: 0o600 });
  }
  console.log(`${id} ${target}: ${outcome.value.files.length} files`);
}

/** What was read; everything that is wrong with it is told at once, by path and never by value. */
function value(outcome) {
  if (outcome.ok) return outcome.value;
  tell(outcome.problems);
  process.exit(1);
}

function tell(problems) {
  for (const { severity, code, at, what, fix } of problems) {
    if (severity === 'block') console.error(`${code} ${at}\n  ${what} ${fix}`);
  }
}
