import { appendFileSync, existsSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Packet } from '@sanctions-packet/packet';
import type { ContainerForm } from '../container/container-form.ts';
import { encryptPacket } from '../container/encrypt-packet.ts';
import { packContainers } from '../container/pack-containers.ts';
import { countProblems, type FilingReport, type PacketResult } from '../report/build-report.ts';
import { type NamedResult, reportPage } from '../report/report-page.ts';
import { LOG, type LogEntry, logLine } from './build-log.ts';
import { makeFolders, ownFolder } from './make-folders.ts';
import { PacketFolder, replaceFile, setTime, sweep } from './packet-folder.ts';
import { REPORT_FILES } from './report-files.ts';
import { removeSlips } from './slips.ts';

/** For its owner alone, as all that is written. */
const FILE_MODE = 0o600;

const encoder = new TextEncoder();

/** A report, and the names of its targets, for the page that people read. */
export interface NamedReport {
  readonly report: FilingReport;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The output folder of one build: packets as they are finished, a line of `build.jsonl` for each, the reports at the
 * end. Every method throws what the system says; nothing half-written is left.
 */
export class FilingOutput {
  readonly #out: string;
  readonly #date: string;
  readonly #recipients: readonly string[];
  readonly #form: ContainerForm;
  readonly #writer: number | undefined;
  /** Folders this build made, the outermost first. */
  readonly #made: string[] = [];
  readonly #regimes: string[] = [];
  readonly #entries: LogEntry[] = [];
  #begun = false;
  #madeLog = false;

  /** With `recipients` (`age1…`) everything is encrypted to them but the log, which holds ids and numbers alone. */
  constructor(out: string, date: string, recipients: readonly string[], form: ContainerForm, writer?: number) {
    this.#writer = writer;
    this.#out = out;
    this.#date = date;
    this.#recipients = recipients;
    this.#form = form;
  }

  /** Makes the folders of the regimes, so that threads need not, and clears away what a killed build left in them. */
  begin(regimes: readonly string[]): void {
    this.makeReady(regimes);
    for (const regime of regimes) sweep(join(this.#out, regime));
    sweep(this.#out, REPORT_FILES);
  }

  /** Makes the folders and clears nothing away: builds of other machines may be at work there, which cannot be seen. */
  makeReady(regimes: readonly string[]): void {
    this.#regimes.push(...regimes);
    for (const regime of regimes) ownFolder(this.#folder(regime));
    // From now on the folder is known for that of a build, even if it is killed before the first packet.
    const log = join(this.#folder(), LOG);
    if (existsSync(log)) return;
    appendFileSync(log, '', { mode: FILE_MODE });
    this.#madeLog = true;
  }

  /**
   * Writes one packet to `<regime>/<target>` and returns what became of it. Without leave to replace, one that is there
   * stays, and nothing is returned when it is another.
   */
  async write(packet: Packet, mayReplace = true): Promise<PacketResult | undefined> {
    const { regime, target, files, problems } = packet;
    const written = this.#isEncrypted
      ? await encryptPacket(packet, this.#recipients, this.#form)
      : packContainers(packet, this.#form);
    // Somebody may have laid a link in its place since the build began.
    ownFolder(join(this.#out, regime));
    const place = new PacketFolder(join(this.#out, regime), target, this.#writer);
    // What is encrypted is never the same twice, and nobody edits it in its place.
    if (mayReplace || this.#isEncrypted || !place.isThere) place.write(written, this.#date);
    else if (!place.holds(written)) return undefined;
    const counts = countProblems(problems);
    return {
      regime,
      target,
      status: 'built',
      folder: `${regime}/${target}`,
      files: files.length,
      counts,
      problems: [],
    };
  }

  /** One line a packet, as soon as it is settled: an interrupted build has a log of what it did. */
  log(entry: LogEntry): void {
    this.#entries.push(entry);
    const path = join(this.#folder(), LOG);
    if (!this.#begun) rmSync(path, { force: true });
    this.#begun = true;
    appendFileSync(path, logLine(entry), { mode: FILE_MODE });
    setTime(path, this.#date);
  }

  /** `report.json` for programs and `report.html` for people. */
  async finish({ report, names }: NamedReport): Promise<void> {
    const named = report.packets.map(
      (result): NamedResult => ({ ...result, name: names.get(result.target) ?? result.target }),
    );
    const folder = this.#folder();
    // As packets are settled they come in any order; in the end the log is the same however many were at work.
    const entries = new Map(this.#entries.map((entry) => [`${entry.regime}/${entry.target}`, entry]));
    const lines = report.packets.flatMap(({ regime, target }) => entries.get(`${regime}/${target}`) ?? []);
    replaceFile(join(folder, LOG), encoder.encode(lines.map(logLine).join('')), this.#date);
    await this.#report(folder, 'report.json', `${JSON.stringify(report, null, 2)}\n`);
    await this.#report(folder, 'report.html', reportPage(report, named));
    for (const regime of this.#regimes) removeSlips(join(this.#out, regime));
    this.#removeEmpty();
    const folders = [...this.#regimes.map((regime) => join(this.#out, regime)), ...[...this.#made].reverse()];
    for (const made of folders) if (existsSync(made)) setTime(made, this.#date);
  }

  /** Takes away what is half done, and the folders this build made and left empty; nobody may be writing any more. */
  tidy(): void {
    for (const regime of this.#regimes) sweep(join(this.#out, regime));
    sweep(this.#out, REPORT_FILES);
    if (this.#madeLog && !this.#begun) rmSync(join(this.#out, LOG), { force: true });
    this.#removeEmpty();
  }

  #removeEmpty(): void {
    for (const folder of [...this.#made].reverse()) {
      try {
        rmdirSync(folder);
      } catch {
        // It holds a packet, or is gone.
      }
    }
  }

  get #isEncrypted(): boolean {
    return this.#recipients.length > 0;
  }

  /** Of an earlier build in the other form nothing is left. */
  async #report(folder: string, name: string, text: string): Promise<void> {
    const plain = encoder.encode(text);
    const bytes = this.#isEncrypted ? await encryptText(plain, this.#recipients) : plain;
    const [written, other] = this.#isEncrypted ? [`${name}.age`, name] : [name, `${name}.age`];
    replaceFile(join(folder, written), bytes, this.#date);
    rmSync(join(folder, other), { force: true });
  }

  #folder(regime?: string): string {
    const folder = regime === undefined ? this.#out : join(this.#out, regime);
    this.#made.push(...makeFolders(folder));
    return folder;
  }
}

async function encryptText(text: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const { encrypt } = await import('../age/encrypt.ts');
  return encrypt(text, { recipients });
}
