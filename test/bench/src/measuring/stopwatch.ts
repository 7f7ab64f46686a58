/** Milliseconds of all threads of this process, and of the clock on the wall. */
export interface Spent {
  readonly cpu: number;
  readonly wall: number;
}

/** Adds up what each label took in one round. */
export interface Stopwatch {
  time<T>(label: string, work: () => T): T;
  timeAsync<T>(label: string, work: () => Promise<T>): Promise<T>;
  add(label: string, spent: Spent): void;
  readonly laps: ReadonlyMap<string, Spent>;
}

export function stopwatch(): Stopwatch {
  const laps = new Map<string, Spent>();
  const add = (label: string, { cpu, wall }: Spent): void => {
    const before = laps.get(label) ?? { cpu: 0, wall: 0 };
    laps.set(label, { cpu: before.cpu + cpu, wall: before.wall + wall });
  };
  return {
    laps,
    add,
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
  const wall = process.hrtime.bigint();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1000, wall: Number(process.hrtime.bigint() - wall) / 1e6 };
  };
}
