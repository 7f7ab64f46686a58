import { appendFileSync, existsSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Packet } from '@sanctions-packet/packet';
import { encryptPacket } from '../container/encrypt-packet.ts';
import { countProblems, type FilingReport, type PacketResult } from '../report/build-report.ts';
import { type NamedResult, reportPage } from '../report/report-page.ts';
import { makeFolders } from './make-folders.ts';
import { PacketFolder, replaceFile, setTime, sweep } from './packet-folder.ts';

/** For its owner alone, as all that is written. */
const FILE_MODE = 0o600;

/** A line for each packet, for programs that watch. */
const LOG = 'build.jsonl';

const encoder = new TextEncoder();

/**
 * The output folder of one build: packets as they are finished, a line of `build.jsonl` for each, the reports at the
 * end. Every method throws what the system says; nothing half-written is left.
 */
export class FilingOutput {
  readonly #out: string;
  readonly #date: string;
  readonly #recipients: readonly string[];
  /** Folders this build made, the outermost first. */
  readonly #made: string[] = [];
  readonly #regimes: string[] = [];
  #begun = false;

  /** With `recipients` (`age1…`) everything is encrypted to them but the log, which holds ids and numbers alone. */
  constructor(out: string, date: string, recipients: readonly string[] = []) {
    this.#out = out;
    this.#date = date;
    this.#recipients = recipients;
  }

  /** Makes the folders of the regimes, so that threads need not, and clears away what a killed build left in them. */
  begin(regimes: readonly string[]): void {
    this.#regimes.push(...regimes);
    for (const regime of regimes) sweep(this.#folder(regime));
  }

  /** Writes one packet to `<regime>/<target>` and returns what became of it. */
  async write(packet: Packet): Promise<PacketResult> {
    const { regime, target, files, problems } = packet;
    const written = this.#isEncrypted ? await encryptPacket(packet, this.#recipients) : files;
    new PacketFolder(join(this.#out, regime), target).write(written, this.#date);
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
  log(result: PacketResult): void {
    const path = join(this.#folder(), LOG);
    if (!this.#begun) rmSync(path, { force: true });
    this.#begun = true;
    appendFileSync(path, logLine(result), { mode: FILE_MODE });
    setTime(path, this.#date);
  }

  /** `report.json` for programs and `report.html` for people. */
  async finish(report: FilingReport, names: ReadonlyMap<string, string>): Promise<void> {
    const named = report.packets.map(
      (result): NamedResult => ({ ...result, name: names.get(result.target) ?? result.target }),
    );
    const folder = this.#folder();
    // As packets are settled they come in any order; in the end the log is the same however many were at work.
    replaceFile(join(folder, LOG), encoder.encode(report.packets.map(logLine).join('')), this.#date);
    await this.#report(folder, 'report.json', `${JSON.stringify(report, null, 2)}\n`);
    await this.#report(folder, 'report.html', reportPage(report, named));
    this.#removeEmpty();
    for (const made of [...this.#made].reverse()) if (existsSync(made)) setTime(made, this.#date);
  }

  /** Takes away what is half done, and the folders this build made and left empty; nobody may be writing any more. */
  tidy(): void {
    for (const regime of this.#regimes) sweep(join(this.#out, regime));
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

function logLine({ regime, target, status, files, counts }: PacketResult): string {
  return `${JSON.stringify({ regime, target, status, files, ...counts })}\n`;
}

async function encryptText(text: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const { encrypt } = await import('../age/encrypt.ts');
  return encrypt(text, { recipients });
}
