import type { Problem } from '@sanctions-packet/core';
import { unknownRegime } from '../choice/choose-filings.ts';
import { packetDate } from '../choice/packet-date.ts';
import { exitOf } from '../cli-problem.ts';
import { type ExitCode, statusOf } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { regimes as known } from '../regimes.ts';
import { reportOf } from '../report/check-report.ts';
import { describeRegime, type RegimesReport } from '../report/regimes-report.ts';
import { problemLines } from '../terminal/problem-lines.ts';
import { regimeLine, regimeLines } from '../terminal/regime-lines.ts';
import { styleOf } from '../terminal/style.ts';

/** `sanctions-packet regimes [ID]`: what this release can file, and what each ground asks to be shown. */
export async function regimes(
  id: string | undefined,
  options: { readonly json: boolean },
  host: Host,
): Promise<ExitCode> {
  const date = packetDate(undefined, host);
  const problems: readonly Problem[] = [
    ...date.problems,
    ...(id === undefined || known.has(id) ? [] : [unknownRegime(id, known)]),
  ];
  const exitCode = exitOf(problems);
  const chosen = [...known.values()].filter((regime) => id === undefined || regime.id === id);
  const described = date.ok && exitCode === 0 ? chosen.map((regime) => describeRegime(regime, date.value)) : [];
  const report: RegimesReport = {
    ...reportOf('regimes', statusOf(exitCode), exitCode, problems),
    ...(date.ok ? { date: date.value } : {}),
    regimes: described,
  };
  if (problems.length > 0) host.err(`${problemLines(problems, styleOf(host.errTerminal)).join('\n')}\n`);
  if (options.json) host.out(`${JSON.stringify(report, null, 2)}\n`);
  else printList(described, id !== undefined, host);
  return exitCode;
}

function printList(described: RegimesReport['regimes'], whole: boolean, host: Host): void {
  const style = styleOf(host.outTerminal);
  const lines = described.flatMap((regime) => (whole ? regimeLines(regime, style) : regimeLine(regime, style)));
  if (lines.length > 0) host.out(`${lines.join('\n')}\n`);
}
