/** Milliseconds of all threads of this process, of the clock on the wall, and megabytes by which the peak rose. */
export interface Spent {
  readonly cpu: number;
  readonly wall: number;
  /** Growth of the largest resident set: what this work needed beyond all that ran before it. */
  readonly grownMb: number;
}

/** Adds up what each label took in one round. */
export interface Stopwatch {
  time<T>(label: string, work: () => T): T;
  timeAsync<T>(label: string, work: () => Promise<T>): Promise<T>;
  /** Starts the clock for work that ends elsewhere; the function returned stops it. */
  begin(label: string): () => void;
  /** Adds what a process of its own took. */
  add(label: string, spent: Spent): void;
  readonly laps: ReadonlyMap<string, Spent>;
}

export function stopwatch(): Stopwatch {
  const laps = new Map<string, Spent>();
  const add = (label: string, { cpu, wall, grownMb }: Spent): void => {
    const before = laps.get(label) ?? { cpu: 0, wall: 0, grownMb: 0 };
    laps.set(label, { cpu: before.cpu + cpu, wall: before.wall + wall, grownMb: before.grownMb + grownMb });
  };
  return {
    laps,
    add,
    begin: (label) => {
      const stop = start();
      return () => add(label, stop());
    },
    time: (label, work) => {
      const stop = start();
      const value = work();
      add(label, stop());
      return value;
    },
    timeAsync: async (label, work) => {
      const stop = start();
      const value = await work();
      add(label, stop());
      return value;
    },
  };
}

function start(): () => Spent {
  const cpu = process.cpuUsage();
  const peak = peakMb();
  const wall = process.hrtime.bigint();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return {
      cpu: (user + system) / 1000,
      wall: Number(process.hrtime.bigint() - wall) / 1e6,
      grownMb: peakMb() - peak,
    };
  };
}

/** The largest resident set so far, in megabytes of 1,048,576 bytes. */
export function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}
