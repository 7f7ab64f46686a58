import type { ColumnMap, ImportedPersons } from '@sanctions-packet/exchange';
import type { Style } from './style.ts';
import { count, hang, shown } from './wrap.ts';

export interface ImportTold {
  readonly columns: ColumnMap;
  readonly imported: ImportedPersons;
  /** Path of the dossier, as the user gave it. */
  readonly dossier: string;
  /** Paths of the account that was written; none when nothing was. */
  readonly files: readonly string[];
}

/** What each column was taken for, what was made, and what became of the cells. */
export function importLines({ columns, imported, dossier, files }: ImportTold, style: Style): readonly string[] {
  const { records, audit } = imported;
  const cells = (outcome: string): number => audit.filter((cell) => cell.outcome === outcome).length;
  const made = [
    count(records.persons.length, 'new person'),
    count(records.postsHeld.length, 'post'),
    count(records.positions.length, 'position'),
  ].join(', ');
  const account = `${audit.length} cells: ${cells('mapped')} mapped, ${cells('ignored')} ignored, ${cells('refused')} refused.`;
  const wrote = files.length === 0 ? ['Nothing was written.'] : [`The account of every cell: ${files.join(', ')}.`];
  return [
    style.strong('Columns'),
    ...Object.entries(columns).map(([header, field]) => `  ${shown(header)}: ${shown(field)}`),
    ...hang(`${made}${files.length === 0 ? '' : ` in ${dossier}`}.`, style.columns, '', ''),
    ...hang(account, style.columns, '', ''),
    ...wrote.flatMap((line) => hang(line, style.columns, '', '')),
  ];
}
