import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { WorkResult } from './measuring/result.ts';
import { plan } from './plan.ts';
import { loadNow, previousRun, runRecord, save } from './report/run-record.ts';
import { changes, tables } from './report/tables.ts';
import { measure, prepare } from './start.ts';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, baseline: { type: 'boolean' } },
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Prepares, measures one work after the other, prints, saves. It asserts nothing: a time is no test. */
async function bench(): Promise<void> {
  const before = loadNow();
  const planned = plan(folder, { quick: options.quick === true });
  for (const input of planned.inputs) {
    console.error(`preparing ${input.kind} ${input.size} …`);
    await prepare(input);
  }
  const all = [
    ...planned.verbs,
    ...planned.filings,
    ...planned.pairs.flatMap(({ ours, peer }) => [ours, peer]),
    ...planned.batches,
  ];
  // Ours stands beside several peers, and is measured once.
  const works = [...new Map(all.map((work) => [work.name, work])).values()];
  const results: WorkResult[] = [];
  for (const work of works) {
    console.error(`measuring ${work.name} …`);
    results.push(await measure(work));
  }
  const run = runRecord([before, loadNow()], results);
  console.log(tables(planned, new Map(results.map((result) => [result.name, result]))));

  const previous = previousRun();
  if (previous !== undefined) console.log(`\nAgainst ${previous.name} (CPU ms)\n\n${changes(run, previous.run)}`);
  console.log(`\n${run.processor}, ${run.cores} cores, Node ${run.node}, load ${run.load.join(' → ')}`);
  console.log(`Saved: ${save(run, { baseline: options.baseline === true })}`);
}
