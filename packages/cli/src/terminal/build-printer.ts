import { join } from 'node:path';
import { blocks, type Problem } from '@sanctions-packet/core';
import type { CaseFiles } from '../case/locate-case.ts';
import type { Filing } from '../choice/choose-filings.ts';
import type { Host } from '../host.ts';
import type { BuildReport, PacketResult } from '../report/build-report.ts';
import { DEBUG } from './fault-lines.ts';
import { caseLines, countsOf, problemLines } from './problem-lines.ts';
import { ProgressLine } from './progress-line.ts';
import { type Style, styleOf } from './style.ts';
import { count } from './wrap.ts';

interface PrintOptions {
  readonly out: string;
  readonly encryptTo: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
  readonly dryRun: boolean;
}

const WORDS: Readonly<Record<PacketResult['status'], string>> = {
  built: 'built',
  failed: 'failed',
  kept: 'as before',
  'to-build': 'to build',
};

/** What a build says while it runs (stderr) and what it gives (stdout). */
export class BuildPrinter {
  readonly #options: PrintOptions;
  readonly #host: Host;
  readonly #style: Style;
  readonly #progressLine: ProgressLine;
  #total = 0;
  #done = 0;

  constructor(options: PrintOptions, host: Host) {
    this.#options = options;
    this.#host = host;
    this.#style = styleOf(host.errTerminal);
    this.#progressLine = new ProgressLine(host);
  }

  begin(filings: readonly Filing[]): void {
    this.#total = filings.reduce((sum, { targets }) => sum + targets.length, 0);
    const { out, dryRun } = this.#options;
    const packets = count(this.#total, 'packet');
    this.#progress([dryRun ? `A dry run of ${packets} into ${out}` : `Building ${packets} into ${out}`]);
    this.#progressLine.begin(this.#total);
  }

  /** Tells that so many packets come on top of those announced. */
  more(packets: number): void {
    this.#total += packets;
    this.#progressLine.more(packets);
  }

  /** A line for each packet, or one line for all of them where a person watches; a failure is always told. */
  packet(result: PacketResult): void {
    this.#done += 1;
    const { status, problems } = result;
    this.#progressLine.clear();
    if (status === 'failed') this.#tell([this.#lineOf(result), ...problemLines(problems, this.#style)]);
    else if (!this.#isLive || result.why !== undefined) this.#progress([this.#lineOf(result)]);
    if (this.#isLive) this.#progressLine.show(this.#done);
  }

  #lineOf({ regime, target, status, files, problems, counts, why = [] }: PacketResult): string {
    const { good, bad, soft } = this.#style;
    const word = (status === 'failed' ? bad : good)(WORDS[status]);
    const size = status === 'to-build' ? '' : `${count(files, 'file')}, ${count(counts.warn, 'warning')}`;
    const more = status === 'failed' ? countsOf(problems) : [size, ...why].filter(Boolean).join('; ');
    return `  ${soft(`[${this.#done}/${this.#total}]`)} ${regime} ${target}  ${word}  ${soft(more)}`;
  }

  get #isLive(): boolean {
    return this.#host.errTerminal.live && !this.#options.quiet;
  }

  /** A fault of this program, told only to who asks for it. */
  fault(trace: readonly string[]): void {
    if ((this.#host.env[DEBUG] ?? '') !== '') this.#tell(trace);
  }

  interrupted(packets: readonly PacketResult[]): void {
    const built = packets.filter(({ status }) => status === 'built' || status === 'kept').length;
    const whole =
      built === 0
        ? 'No packet was written.'
        : `${count(built, 'packet')} in ${this.#options.out}, whole; add --resume to go on, --replace to begin again.`;
    this.#progressLine.clear();
    this.#tell([`Stopped. ${whole}`]);
  }

  end(problems: readonly Problem[], files: CaseFiles | undefined, report: BuildReport): void {
    const { json, out } = this.#options;
    this.#progressLine.clear();
    if (report.packets.length > 1) this.#progress([this.#progressLine.summary(report.packets)]);
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
      packets.length === 0 || this.#options.dryRun
        ? []
        : [join(out, this.#options.encryptTo.length === 0 ? 'report.html' : 'report.html.age')];
    for (const line of [...built, ...report]) this.#host.out(`${line}\n`);
  }

  #progress(lines: readonly string[]): void {
    if (!this.#options.quiet) this.#tell(lines);
  }

  #tell(lines: readonly string[]): void {
    this.#host.err(`${lines.join('\n')}\n`);
  }
}
