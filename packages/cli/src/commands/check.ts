import { blocks, type Problem } from '@sanctions-packet/core';
import type { Checklist } from '@sanctions-packet/packet';
import { checkTargets, isBlocked } from '../check-targets.ts';
import { exitOf } from '../cli-problem.ts';
import { type ExitCode, statusOf } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { loadRenderers } from '../renderers.ts';
import { type CheckReport, reportOf } from '../report/check-report.ts';
import { checklistLines } from '../terminal/checklist-lines.ts';
import { caseLines, countsOf, problemLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';
import { count } from '../terminal/wrap.ts';
import { type CaseOptions, disclosureChoice, type Prepared, prepare } from './prepare.ts';

/** `sanctions-packet check CASE`: what a build would find, and which records speak to which element. */
export async function check(path: string, options: CaseOptions, host: Host): Promise<ExitCode> {
  const prepared = await prepare(path, options, host);
  printCase(prepared, options, host);
  const checklists: Checklist[] = [];
  for await (const checklist of checklistsOf(prepared, options)) {
    checklists.push(checklist);
    if (!options.json) printTarget(checklist, host);
  }
  const exitCode = exitOf([...prepared.problems, ...checklists.flatMap(({ problems }) => problems)]);
  if (options.json) host.out(`${JSON.stringify(reportFor(prepared, checklists, exitCode), null, 2)}\n`);
  if (!options.json && checklists.length > 0) host.out(`${summary(prepared.problems, checklists)}\n`);
  return exitCode;
}

async function* checklistsOf(
  { case: loaded, filings, date }: Prepared,
  options: CaseOptions,
): AsyncGenerator<Checklist> {
  if (loaded === undefined || date === undefined || filings.length === 0) return;
  const { dossier, vault } = loaded;
  const { pdf: paginator } = await loadRenderers();
  for (const { regime, targets } of filings) {
    const common = { dossier, ...(vault === undefined ? {} : { vault }), regime, targets };
    yield* checkTargets({ ...common, date, paginator, ...disclosureChoice(options) });
  }
}

function printTarget(checklist: Checklist, host: Host): void {
  const style = styleOf(host.outTerminal);
  const { problems } = checklist;
  const lines = [
    ...checklistLines(checklist, style),
    '',
    ...(problems.length === 0 ? [] : [style.strong(`Before sending: ${countsOf(problems)}`)]),
    ...problemLines(problems, style),
    '',
  ];
  host.out(`${lines.join('\n')}\n`);
}

/** What concerns the case as a whole goes to stderr: it stands whatever is piped where. */
function printCase({ problems, files }: Prepared, options: CaseOptions, host: Host): void {
  const told = options.quiet || options.json ? problems.filter(blocks) : problems;
  if (told.length === 0) return;
  const style = styleOf(host.errTerminal);
  host.err(`${[...caseLines(told, style, files), ''].join('\n')}\n`);
}

function summary(problems: readonly Problem[], checklists: readonly Checklist[]): string {
  const grounds = checklists.flatMap((checklist) => checklist.grounds);
  const of = (verdict: string): number => grounds.filter((ground) => ground.verdict === verdict).length;
  const everything = [...problems, ...checklists.flatMap((checklist) => checklist.problems)];
  const results = `${of('supported')} supported, ${of('weak')} weak, ${of('missing')} with something missing, ${of('excluded')} out of reach`;
  return `${count(checklists.length, 'target')}. ${count(grounds.length, 'ground')}: ${results}. ${capital(countsOf(everything))}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function reportFor(prepared: Prepared, checklists: readonly Checklist[], exitCode: ExitCode): CheckReport {
  const { date, case: loaded, problems } = prepared;
  return {
    ...reportOf('check', statusOf(exitCode), exitCode, problems),
    ...(date === undefined ? {} : { date }),
    ...(loaded === undefined ? {} : { dossier: loaded.dossier.id }),
    targets: checklists.map((checklist) => ({
      regime: checklist.regime,
      target: checklist.target.id,
      status: isBlocked(checklist) ? 'blocked' : 'clear',
      checklist,
    })),
  };
}
