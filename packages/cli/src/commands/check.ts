import { blocks, type Problem } from '@sanctions-packet/core';
import { type Checklist, type Fit, fitPage } from '@sanctions-packet/packet';
import { checkFit, type FitCheck } from '../check-fit.ts';
import { checkTargets, isBlocked } from '../check-targets.ts';
import { chooseMatrix } from '../choice/choose-matrix.ts';
import { exitOf } from '../cli-problem.ts';
import { type ExitCode, statusOf } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { checkReportFile, writeReportFile } from '../output/report-file.ts';
import { regimes } from '../regimes.ts';
import { loadRenderers } from '../renderers.ts';
import { type CheckReport, reportOf } from '../report/check-report.ts';
import { checklistLines } from '../terminal/checklist-lines.ts';
import { fitLines } from '../terminal/fit-lines.ts';
import { caseLines, countsOf, problemLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';
import { count, hang } from '../terminal/wrap.ts';
import { type CaseOptions, disclosureChoice, type Prepared, type ReadCase, readCase, withFilings } from './prepare.ts';

export interface CheckOptions extends CaseOptions {
  /** Composes and lays out every document that the dossier asks for, as a build would. */
  readonly documents: boolean;
  /** File for the report as a page. */
  readonly html?: string;
  /** Whether that file may take the place of an older one. */
  readonly replace: boolean;
}

/** What a check has found before it turns to documents. */
interface Checked extends Partial<FitCheck> {
  readonly problems: readonly Problem[];
}

/** `sanctions-packet check CASE`: where each target can be proposed, why, and what one more document would do. */
export async function check(path: string, options: CheckOptions, host: Host): Promise<ExitCode> {
  const read = await readCase(path, options, host);
  const place = await placeProblems(read, options);
  const prepared = options.documents && place.length === 0 ? withFilings(read, options) : { ...read, filings: [] };
  const checked = place.length > 0 ? { problems: place } : fitOf(prepared, options);
  const page = await writePage(checked.fit, options);
  const problems = [...prepared.problems, ...checked.problems, ...page];
  printCase(problems, read, options, host);
  if (!options.json) printFit(checked, options, host);

  const packets: Checklist[] = [];
  for await (const packet of packetsOf(prepared, options)) {
    packets.push(packet);
    if (!options.json) printPacket(packet, host);
  }
  const everything = [...problems, ...packets.flatMap((packet) => packet.problems)];
  const exitCode = exitOf(everything);
  if (options.json) host.out(`${JSON.stringify(reportFor(read, problems, checked.fit, options, packets, exitCode))}\n`);
  else if (checked.fit !== undefined) host.out(`${closing(checked.fit, everything, options, host)}\n`);
  return exitCode;
}

function fitOf({ case: loaded, date, problems }: ReadCase, options: CheckOptions): Checked {
  if (loaded === undefined || date === undefined || problems.some(blocks)) return { problems: [] };
  const { dossier, vault } = loaded;
  const chosen = chooseMatrix(dossier, regimes, { regimes: options.regime, targets: options.target });
  // With documents the choice of filings has told already what this one would tell again.
  const told = options.documents ? [] : chosen.problems;
  if (!chosen.ok) return { problems: told };
  const details = options.target.length > 0 && !options.documents && !options.json;
  const found = checkFit({ dossier, ...(vault === undefined ? {} : { vault }), ...chosen.value, date, details });
  return { ...(found.ok ? found.value : {}), problems: [...told, ...found.problems] };
}

async function* packetsOf({ case: loaded, filings, date }: Prepared, options: CaseOptions): AsyncGenerator<Checklist> {
  if (loaded === undefined || date === undefined || filings.length === 0) return;
  const { dossier, vault } = loaded;
  const { pdf: paginator } = await loadRenderers();
  for (const { regime, targets } of filings) {
    const common = { dossier, ...(vault === undefined ? {} : { vault }), regime, targets };
    yield* checkTargets({ ...common, date, paginator, ...disclosureChoice(options) });
  }
}

async function placeProblems({ files }: ReadCase, { html, replace }: CheckOptions): Promise<readonly Problem[]> {
  return html === undefined || files === undefined ? [] : checkReportFile(html, files.folder, replace);
}

async function writePage(fit: Fit | undefined, { html }: CheckOptions): Promise<readonly Problem[]> {
  return fit === undefined || html === undefined ? [] : writeReportFile(html, await fitPage(fit), fit.date);
}

/** What concerns the case as a whole goes to stderr: it stands whatever is piped where. */
function printCase(problems: readonly Problem[], { files }: ReadCase, options: CheckOptions, host: Host): void {
  const told = options.quiet || options.json ? problems.filter(blocks) : problems;
  if (told.length === 0) return;
  const style = styleOf(host.errTerminal);
  host.err(`${[...caseLines(told, style, files), ''].join('\n')}\n`);
}

function printFit({ fit, details = [] }: Checked, { documents }: CheckOptions, host: Host): void {
  if (fit === undefined) return;
  const style = styleOf(host.outTerminal);
  const more = documents ? [] : details.flatMap((grounds) => ['', ...checklistLines(grounds, style)]);
  host.out(`${[...fitLines(fit, style), ...more, ''].join('\n')}\n`);
}

/** A packet as a build would find it. */
function printPacket(packet: Checklist, host: Host): void {
  const style = styleOf(host.outTerminal);
  const { problems } = packet;
  const before = problems.length === 0 ? [] : [style.strong(`Before sending: ${countsOf(problems)}`)];
  const lines = [...checklistLines(packet, style), '', ...before, ...problemLines(problems, style), ''];
  host.out(`${lines.join('\n')}\n`);
}

function closing(fit: Fit, problems: readonly Problem[], { documents }: CheckOptions, host: Host): string {
  const looked = documents ? '' : ' Documents were not laid out: --documents does.';
  const seen = `${count(fit.targets.length, 'target')}, ${count(fit.governments.length, 'government')}`;
  return hang(`${seen}: ${countsOf(problems)}.${looked}`, host.outTerminal.columns, '', '').join('\n');
}

function reportFor(
  { date, case: loaded }: ReadCase,
  problems: readonly Problem[],
  fit: Fit | undefined,
  { documents }: CheckOptions,
  packets: readonly Checklist[],
  exitCode: ExitCode,
): CheckReport {
  return {
    ...reportOf('check', statusOf(exitCode), exitCode, problems),
    ...(date === undefined ? {} : { date }),
    ...(loaded === undefined ? {} : { dossier: loaded.dossier.id }),
    ...(fit === undefined ? {} : { fit }),
    ...(documents ? { packets: packets.map(checkedPacket) } : {}),
  };
}

function checkedPacket(checklist: Checklist): NonNullable<CheckReport['packets']>[number] {
  const status = isBlocked(checklist) ? 'blocked' : 'clear';
  return { regime: checklist.regime, target: checklist.target.id, status, checklist };
}
