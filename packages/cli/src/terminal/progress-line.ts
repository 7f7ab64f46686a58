import type { Host } from '../host.ts';
import type { PacketResult } from '../report/build-report.ts';
import { count } from './wrap.ts';

/** Columns of the bar. */
const BAR = 24;
/** Packets after which the rest can be guessed. */
const ENOUGH = 3;

/** How far a build has come, on one line that is written over, and in one sentence at the end. */
export class ProgressLine {
  readonly #host: Host;
  #total = 0;
  #begun = 0;
  #isShown = false;

  constructor(host: Host) {
    this.#host = host;
  }

  begin(total: number): void {
    this.#total = total;
    this.#begun = this.#host.now().getTime();
  }

  more(packets: number): void {
    this.#total += packets;
  }

  show(done: number): void {
    const full = Math.round((BAR * done) / Math.max(1, this.#total));
    const seconds = this.#seconds();
    const left = done < ENOUGH ? '' : `, ${duration((seconds / done) * (this.#total - done))} left`;
    const line = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${this.#total}  ${rate(done, seconds)}${left}`;
    this.#host.err(`${line.slice(0, this.#host.errTerminal.columns - 1)}`);
    this.#isShown = true;
  }

  /** Takes the line away, so that something else can be told. */
  clear(): void {
    if (this.#isShown) this.#host.err(`\r${' '.repeat(this.#host.errTerminal.columns - 1)}\r`);
    this.#isShown = false;
  }

  summary(packets: readonly PacketResult[]): string {
    const parts = (['built', 'kept', 'to-build', 'failed'] as const).flatMap((status) => {
      const number = packets.filter((one) => one.status === status).length;
      return number === 0 ? [] : [`${number} ${ENDS[status]}`];
    });
    const seconds = this.#seconds();
    return `${count(packets.length, 'packet')}: ${parts.join(', ')}; ${duration(seconds)}, ${rate(packets.length, seconds)}`;
  }

  #seconds(): number {
    return (this.#host.now().getTime() - this.#begun) / 1000;
  }
}

const ENDS: Readonly<Record<PacketResult['status'], string>> = {
  built: 'built',
  kept: 'as before',
  'to-build': 'to build',
  failed: 'failed',
};

function rate(done: number, seconds: number): string {
  return `${seconds > 0 ? (done / seconds).toFixed(1) : '–'}/s`;
}

/** `8 s`, `3 min 20 s`, `2 h 5 min`. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
