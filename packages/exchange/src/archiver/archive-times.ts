import { parseInstant } from '@sanctions-packet/core/evidence';

/** A time of an export as the dossier writes it, with its offset; `undefined` when it is no moment or has no zone. */
export function momentOf(time: string | number): string | undefined {
  if (typeof time === 'number') return fromSeconds(time);
  const written = time.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T');
  return /T/.test(written) && parseInstant(written) !== undefined ? written : undefined;
}

/** Its day. An upload time without a zone still tells the day, as the platform counted it. */
export function dayOf(time: string | number): string | undefined {
  const day = (typeof time === 'number' ? fromSeconds(time) : time)?.slice(0, 10);
  return day !== undefined && parseInstant(day) !== undefined ? day : undefined;
}

function fromSeconds(seconds: number): string | undefined {
  // Years 1970 to 9999.
  return seconds >= 0 && seconds < 253_402_300_800
    ? new Date(Math.floor(seconds) * 1000).toISOString().replace('.000', '')
    : undefined;
}
