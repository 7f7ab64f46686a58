import { join } from 'node:path';
import { blocks, type Problem } from '@sanctions-packet/core';
import type { CaseFiles } from '../case/locate-case.ts';
import type { Filing } from '../choice/choose-filings.ts';
import type { Host } from '../host.ts';
import type { BuildReport, PacketResult } from '../report/build-report.ts';
import { DEBUG } from './fault-lines.ts';
import { caseLines, countsOf, problemLines } from './problem-lines.ts';
import { type Style, styleOf } from './style.ts';
import { count } from './wrap.ts';

interface PrintOptions {
  readonly out: string;
  readonly encryptTo: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
}

/** What a build says while it runs (stderr) and what it gives (stdout). */
export class BuildPrinter {
  readonly #options: PrintOptions;
  readonly #host: Host;
  readonly #style: Style;
  #total = 0;
  #done = 0;

  constructor(options: PrintOptions, host: Host) {
    this.#options = options;
    this.#host = host;
    this.#style = styleOf(host.errTerminal);
  }

  begin(filings: readonly Filing[]): void {
    this.#total = filings.reduce((sum, { targets }) => sum + targets.length, 0);
    this.#progress([`Building ${count(this.#total, 'packet')} into ${this.#options.out}`]);
  }

  packet(result: PacketResult): void {
    this.#done += 1;
    const { regime, target, status, files, problems, counts } = result;
    const { good, bad, soft } = this.#style;
    const words = status === 'built' ? good('built') : bad('failed');
    const more = status === 'built' ? `${count(files, 'file')}, ${count(counts.warn, 'warning')}` : countsOf(problems);
    this.#progress([`  ${soft(`[${this.#done}/${this.#total}]`)} ${regime} ${target}  ${words}  ${soft(more)}`]);
    if (status === 'failed') this.#tell(problemLines(problems, this.#style));
  }

  /** A fault of this program, told only to who asks for it. */
  fault(trace: readonly string[]): void {
    if ((this.#host.env[DEBUG] ?? '') !== '') this.#tell(trace);
  }

  interrupted(packets: readonly PacketResult[]): void {
    const built = packets.filter(({ status }) => status === 'built').length;
    const whole =
      built === 0
        ? 'No packet was written.'
        : `${count(built, 'packet')} in ${this.#options.out}, whole; add --replace to begin again.`;
    this.#tell([`Stopped. ${whole}`]);
  }

  end(problems: readonly Problem[], files: CaseFiles | undefined, report: BuildReport): void {
    const { json, out } = this.#options;
    if (problems.some(blocks)) this.#tell(caseLines(problems.filter(blocks), this.#style, files));
    else if (problems.length > 0)
      this.#progress([`The case as a whole: ${countsOf(problems)}; check tells them, report.html too.`]);
    if (json) this.#host.out(`${JSON.stringify(report, null, 2)}\n`);
    else this.#printResults(report.packets, out);
  }

  /** The folders that were made, one a line, for a person or a script; then the page to begin with. */
  #printResults(packets: readonly PacketResult[], out: string): void {
    const built = packets.flatMap(({ folder }) => (folder === undefined ? [] : [join(out, folder)]));
    const report =
      packets.length === 0 ? [] : [join(out, this.#options.encryptTo.length === 0 ? 'report.html' : 'report.html.age')];
    for (const line of [...built, ...report]) this.#host.out(`${line}\n`);
  }

  #progress(lines: readonly string[]): void {
    if (!this.#options.quiet) this.#tell(lines);
  }

  #tell(lines: readonly string[]): void {
    this.#host.err(`${lines.join('\n')}\n`);
  }
}
