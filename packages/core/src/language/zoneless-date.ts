/**
 * A calendar day for date-fns, which reads a date through its local getters: here they answer in UTC, so the zone of
 * the machine cannot move a day, not even in zones that have skipped one. Only what a day needs is overridden.
 */
export class ZonelessDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
}
