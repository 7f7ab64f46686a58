import { appendFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Packet } from '@sanctions-packet/packet';
import { encryptPacket } from '../container/encrypt-packet.ts';
import { countProblems, type FilingReport, type PacketResult } from '../report/build-report.ts';
import { type NamedResult, reportPage } from '../report/report-page.ts';
import { makeFolders } from './make-folders.ts';
import { PacketFolder, replaceFile, setTime, sweep } from './packet-folder.ts';

/** For its owner alone, as all that is written. */
const FILE_MODE = 0o600;

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
  #begun = false;

  /** With `recipients` (`age1…`) everything is encrypted to them but the log, which holds ids and numbers alone. */
  constructor(out: string, date: string, recipients: readonly string[] = []) {
    this.#out = out;
    this.#date = date;
    this.#recipients = recipients;
  }

  /** Writes one packet to `<regime>/<target>` and returns what became of it. */
  async write(packet: Packet): Promise<PacketResult> {
    const { regime, target, files, problems } = packet;
    const written = this.#isEncrypted ? await encryptPacket(packet, this.#recipients) : files;
    const parent = this.#folder(regime);
    sweep(parent);
    new PacketFolder(parent, target).write(written, this.#date);
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
    const path = join(this.#folder(), 'build.jsonl');
    if (!this.#begun) rmSync(path, { force: true });
    this.#begun = true;
    const { regime, target, status, files, counts } = result;
    appendFileSync(path, `${JSON.stringify({ regime, target, status, files, ...counts })}\n`, { mode: FILE_MODE });
    setTime(path, this.#date);
  }

  /** `report.json` for programs and `report.html` for people. */
  async finish(report: FilingReport, names: ReadonlyMap<string, string>): Promise<void> {
    const named = report.packets.map(
      (result): NamedResult => ({ ...result, name: names.get(result.target) ?? result.target }),
    );
    const folder = this.#folder();
    await this.#report(folder, 'report.json', `${JSON.stringify(report, null, 2)}\n`);
    await this.#report(folder, 'report.html', reportPage(report, named));
    for (const made of [...this.#made].reverse()) setTime(made, this.#date);
  }

  /** Takes away the folders this build made and left empty. */
  tidy(): void {
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
