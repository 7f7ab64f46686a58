import type { Timing, WorkResult } from '../measuring/result.ts';
import type { Spent } from '../measuring/stopwatch.ts';
import type { Pair, Plan } from '../plan.ts';
import { VERBS } from '../works/verb-names.ts';
import type { RunRecord } from './run-record.ts';
import { milliseconds, table } from './table.ts';

type Results = ReadonlyMap<string, WorkResult>;

/** Everything a run found, as text for a reader. */
export function tables({ verbs, filings, batches, pairs }: Plan, results: Results): string {
  return [
    ...verbs.map((work) => verbTable(results.get(work.name), work.packets)),
    `The whole way, from the text of the files to the last packet\n\n${wholeTable(filings.map(({ name }) => results.get(name)))}`,
    `The command, from its start to the last file on the disk\n\n${batchTable(batches, results)}`,
    `Beside the peers, on the same words (ratio below 1: we are faster, or smaller)\n\n${pairTable(pairs, results)}`,
  ].join('\n\n');
}

function verbTable(result: WorkResult | undefined, packets: number): string {
  if (result === undefined) return '';
  const laps = new Map(result.timings.map((timing) => [timing.label, timing]));
  const total = VERBS.reduce((sum, verb) => sum + best(laps.get(verb)).cpu, 0);
  const rows = VERBS.map((verb) => {
    const timing = laps.get(verb);
    const { cpu, wall } = best(timing);
    return [
      verb,
      milliseconds(timing?.cold.cpu),
      milliseconds(cpu),
      milliseconds(wall),
      milliseconds(cpu / packets),
      `${((100 * cpu) / total).toFixed(1)}%`,
      (timing?.cold.grownMb ?? 0).toFixed(0),
    ];
  });
  const cold = VERBS.reduce((sum, verb) => sum + (laps.get(verb)?.cold.cpu ?? 0), 0);
  const wall = VERBS.reduce((sum, verb) => sum + best(laps.get(verb)).wall, 0);
  const grown = VERBS.reduce((sum, verb) => sum + (laps.get(verb)?.cold.grownMb ?? 0), 0);
  const last = [
    'all',
    milliseconds(cold),
    milliseconds(total),
    milliseconds(wall),
    milliseconds(total / packets),
    '100.0%',
    grown.toFixed(0),
  ];

  const facts = `${result.files} files, ${result.pages ?? 0} pages, ${kilobytes(result.bytes)} KB, peak ${result.peakMb.toFixed(0)} MB`;
  const head = [
    'verb',
    'cold CPU ms',
    result.rounds > 1 ? 'warm CPU ms' : 'CPU ms',
    'wall ms',
    'CPU ms a packet',
    'share',
    'peak grown MB',
  ];
  return `By verb: ${result.name.replace('verbs, ', '')} (${facts})\n\n${table(head, [...rows, last])}`;
}

function wholeTable(results: readonly (WorkResult | undefined)[]): string {
  const rows = results.flatMap((result) => {
    const timing = result?.timings[0];
    if (result === undefined || timing === undefined) return [];
    const { cpu, wall } = best(timing);
    return [
      [result.name, milliseconds(timing.cold.cpu), milliseconds(cpu), milliseconds(wall), result.peakMb.toFixed(0)],
    ];
  });
  return table(['', 'cold CPU ms', 'warm CPU ms', 'wall ms', 'peak MB'], rows);
}

function batchTable(works: Plan['batches'], results: Results): string {
  const rows = works.flatMap(({ name, packets }) => {
    const result = results.get(name);
    const [first, again, changed] = result?.timings.map(({ cold }) => cold) ?? [];
    if (result === undefined || first === undefined) return [];
    return [
      [
        name,
        milliseconds(first.cpu),
        milliseconds(first.wall),
        ((1000 * packets) / first.wall).toFixed(1),
        result.peakMb.toFixed(0),
        milliseconds(again?.wall),
        `${((100 * (again?.wall ?? 0)) / first.wall).toFixed(1)}%`,
        milliseconds(changed?.wall),
        kilobytes(result.bytes / packets),
      ],
    ];
  });
  const head = ['', 'CPU ms', 'wall ms', 'packets a second', 'peak MB'];
  return table([...head, 'again, wall ms', 'of the first', 'one person changed', 'KB a packet'], rows);
}

function pairTable(pairs: readonly Pair[], results: Results): string {
  const rows = pairs.flatMap(({ title, ours: { name }, peer: { name: peerName } }) => {
    const [ours, peer] = [results.get(name), results.get(peerName)];
    const [a, b] = [ours?.timings[0], peer?.timings[0]];
    if (ours === undefined || peer === undefined || a === undefined || b === undefined) return [];
    return [
      [
        title,
        milliseconds(best(a).cpu),
        milliseconds(best(b).cpu),
        ratio(best(a).cpu, best(b).cpu),
        milliseconds(a.cold.cpu),
        milliseconds(b.cold.cpu),
        ratio(a.cold.cpu, b.cold.cpu),
        ours.peakMb.toFixed(0),
        peer.peakMb.toFixed(0),
        ratio(ours.peakMb, peer.peakMb),
        kilobytes(ours.bytes),
        kilobytes(peer.bytes),
      ],
    ];
  });
  return table(
    ['', 'CPU ms', 'peer', 'ratio', 'cold', 'peer', 'ratio', 'peak MB', 'peer', 'ratio', 'KB', 'peer'],
    rows,
  );
}

/** What moved against an earlier run, in CPU time, by more than the noise of a busy machine. */
export function changes(now: RunRecord, before: RunRecord): string {
  const known = new Map(before.results.map((result) => [result.name, result]));
  const rows = now.results.flatMap((result) =>
    result.timings.flatMap((timing) => {
      const earlier = known.get(result.name)?.timings.find(({ label }) => label === timing.label);
      if (earlier === undefined) return [];
      const [a, b] = [best(timing).cpu, best(earlier).cpu];
      return [[`${result.name}: ${timing.label}`, milliseconds(b), milliseconds(a), ratio(a, b)]];
    }),
  );
  return table(['', 'before', 'now', 'ratio'], rows);
}

/** The warm median, or the only round there was. */
function best(timing: Timing | undefined): Spent {
  return timing?.warm ?? timing?.cold ?? { cpu: 0, wall: 0, grownMb: 0 };
}

function ratio(a: number, b: number): string {
  return b === 0 ? '–' : (a / b).toFixed(2);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}
