import { type RoundFacts, timings, type WorkResult } from './measuring/result.ts';
import { peakMb, type Spent, type Stopwatch, stopwatch } from './measuring/stopwatch.ts';
import type { Bindery } from './works/exhibits-work.ts';
import type { Work } from './works/work.ts';

/** The child process: measures one work, given as JSON, and prints its result as one line of JSON. */
const work = JSON.parse(process.argv[2] ?? '') as Work;
const round = await roundOf(work);
const laps: ReadonlyMap<string, Spent>[] = [];
let facts: RoundFacts = { files: 0, bytes: 0 };
for (let index = 0; index < work.rounds; index += 1) {
  const watch = stopwatch();
  facts = await round(watch);
  laps.push(watch.laps);
}
const result: WorkResult = {
  name: work.name,
  rounds: work.rounds,
  timings: timings(laps),
  peakMb: peakMb(),
  ...facts,
};
console.log(JSON.stringify(result));

function isBindery(kind: Work['kind']): kind is Bindery {
  return ['ours-exhibits', 'ours-bind', 'pdf-lib', 'pdf-lib-stamped', 'qpdf'].includes(kind);
}

/** Only what the work needs is loaded, so that memory is its own. */
async function roundOf({ kind, input, packets }: Work): Promise<(watch: Stopwatch) => Promise<RoundFacts>> {
  if (kind === 'verbs') return (await import('./works/verb-work.ts')).verbWork(input);
  if (kind === 'filing') return (await import('./works/filing-work.ts')).filingWork(input);
  if (kind === 'batch') return (await import('./works/batch-work.ts')).batchWork(input);
  if (kind === 'check') return (await import('./works/check-work.ts')).checkWork(input);
  if (isBindery(kind)) return (await import('./works/exhibits-work.ts')).exhibitsWork(kind, input);
  return (await import('./works/render-work.ts')).renderWork(kind, input, packets);
}
