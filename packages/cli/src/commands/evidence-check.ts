import { join } from 'node:path';
import { blocks, type Problem } from '@sanctions-packet/core';
import { parseDossier } from '@sanctions-packet/core/evidence';
import { compareEvidence } from '../case/compare-evidence.ts';
import { locateCase } from '../case/locate-case.ts';
import { readInput } from '../case/read-file.ts';
import { exitOf } from '../cli-problem.ts';
import { EXIT, type ExitCode, statusOf } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { reportOf } from '../report/check-report.ts';
import type { EvidenceReport } from '../report/evidence-report.ts';
import { evidenceLines, isKept } from '../terminal/evidence-lines.ts';
import { caseLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';

/** `sanctions-packet evidence check CASE`: every file that the dossier names against its hash, and what it does not name. */
export async function evidenceCheck(path: string, options: { readonly json: boolean }, host: Host): Promise<ExitCode> {
  const report = await compare(path);
  if (report.problems.length > 0) {
    host.err(`${caseLines(report.problems, styleOf(host.errTerminal)).join('\n')}\n`);
  }
  if (options.json) host.out(`${JSON.stringify(report, null, 2)}\n`);
  else if (report.files !== undefined) host.out(`${evidenceLines(report, styleOf(host.outTerminal)).join('\n')}\n`);
  return report.exitCode;
}

async function compare(path: string): Promise<EvidenceReport> {
  const located = await locateCase(path, undefined);
  if (!located.ok) return stopped(located.problems);
  const { folder, dossier: file } = located.value;
  const text = await readInput(join(folder, file));
  if (!text.ok) return stopped(text.problems);
  const parsed = parseDossier({ text: text.value, file });
  if (!parsed.ok) return stopped(parsed.problems.filter(blocks));
  const compared = await compareEvidence(join(folder, 'evidence'), parsed.value);
  const same = compared.extra.length === 0 && compared.files.every(({ state }) => isKept(state));
  const exitCode = same ? EXIT.done : EXIT.blocked;
  return {
    ...reportOf('evidence-check', statusOf(exitCode), exitCode, []),
    dossier: parsed.value.id,
    ...compared,
  };
}

function stopped(problems: readonly Problem[]): EvidenceReport {
  const exitCode = exitOf(problems);
  return reportOf('evidence-check', statusOf(exitCode), exitCode, problems);
}
