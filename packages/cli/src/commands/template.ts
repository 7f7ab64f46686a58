import { resolve } from 'node:path';
import { personsTemplate, type TemplateLanguage, writeXlsx } from '@sanctions-packet/exchange';
import { stop } from '../cli-problem.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { createPrivate } from '../output/write-private.ts';
import { writeProblem } from '../output/write-problem.ts';
import { refuse } from '../vault/refuse.ts';

export interface TemplateOptions {
  readonly language: TemplateLanguage;
  readonly out?: string;
}

/** `sanctions-packet template`: an empty table of persons, as CSV on standard output or into a file (CSV or XLSX). */
export async function template({ language, out }: TemplateOptions, host: Host): Promise<ExitCode> {
  const sheets = personsTemplate(language);
  const csv = `${(sheets[0].rows[0] ?? []).join(',')}\r\n`;
  if (out === undefined) {
    host.out(csv);
    return EXIT.done;
  }
  // Spreadsheet programs take a text for UTF-8 by this mark alone.
  const bytes = /\.xlsx$/i.test(out) ? writeXlsx(sheets) : new TextEncoder().encode(`\uFEFF${csv}`);
  try {
    createPrivate(resolve(out), bytes);
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error;
    const { code } = error as NodeJS.ErrnoException;
    return refuse([code === 'EEXIST' ? exists(out) : writeProblem(out, { code })], host);
  }
  host.err(`Made ${out}.\n`);
  return EXIT.done;
}

function exists(path: string) {
  return stop('cli.output-exists', `${path} is there already; it is left as it is.`, 'Choose a new name after --out.');
}
