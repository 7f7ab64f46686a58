/** Loaded before the command: the clock of this process stands on another day, at OTHER_NOW (ISO 8601). */
const RealDate = Date;
const now = RealDate.parse(process.env.OTHER_NOW);
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [now] : args));
  }
  static now() {
    return now;
  }
};
