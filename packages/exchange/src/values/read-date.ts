const MONTHS: readonly RegExp[] = [
  /^(january|jan|январь|января)$/,
  /^(february|feb|февраль|февраля)$/,
  /^(march|mar|март|марта)$/,
  /^(april|apr|апрель|апреля)$/,
  /^(may|май|мая)$/,
  /^(june|jun|июнь|июня)$/,
  /^(july|jul|июль|июля)$/,
  /^(august|aug|август|августа)$/,
  /^(september|sept|sep|сентябрь|сентября)$/,
  /^(october|oct|октябрь|октября)$/,
  /^(november|nov|ноябрь|ноября)$/,
  /^(december|dec|декабрь|декабря)$/,
];

/**
 * A date as people write it → EDTF: `1970-03-05`, `05.03.1970`, `03.1970`, `1970`, `March 1970`, `5 марта 1970 г.`.
 * A date with slashes is read only where day and month cannot be confused. `undefined` for anything else.
 */
export function readDate(written: string): string | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/\s*(г\.?|года?)$/, '');
  return numeric(text) ?? inWords(text);
}

function numeric(text: string): string | undefined {
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3]);
  const dotted = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted !== null) return dateOf(dotted[3], dotted[2], dotted[1]);
  const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (first === second || Number(first) > 12) return dateOf(year, second, first);
  return Number(second) > 12 ? dateOf(year, first, second) : undefined;
}

function inWords(text: string): string | undefined {
  const [, day, word = '', year] = /^(?:(\d{1,2})\s+)?(\p{L}+)\.?\s+(\d{4})$/u.exec(text) ?? [];
  const month = MONTHS.findIndex((pattern) => pattern.test(word)) + 1;
  return month === 0 ? undefined : dateOf(year, String(month), day);
}

function dateOf(year: string | undefined, month?: string, day?: string): string | undefined {
  if (year === undefined || Number(year) < 1800 || Number(year) > 2199) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const text = parts.join('-');
  const whole = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return whole.toISOString().startsWith(text) ? text : undefined;
}
