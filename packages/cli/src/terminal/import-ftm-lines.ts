import type { ImportedFtm } from '@sanctions-packet/exchange';
import type { Style } from './style.ts';
import { count, hang } from './wrap.ts';

export interface ImportFtmTold {
  readonly imported: ImportedFtm;
  /** Path of the dossier, as the user gave it. */
  readonly dossier: string;
  /** Paths of the account that was written; none when nothing was. */
  readonly files: readonly string[];
}

/** What was made, and what became of the values. */
export function importFtmLines({ imported, dossier, files }: ImportFtmTold, style: Style): readonly string[] {
  const { records, audit } = imported;
  const values = (outcome: string): number => audit.filter((value) => value.outcome === outcome).length;
  const made = [
    count(records.persons.length, 'new person'),
    count(records.entities.length, 'new body', 'new bodies'),
    count(records.postsHeld.length, 'post'),
    count(records.relationships.length, 'tie'),
    count(records.existingListings.length, 'listing'),
    count(records.evidence.length, 'document'),
  ].join(', ');
  const account = `${audit.length} values: ${values('mapped')} mapped, ${values('ignored')} ignored, ${values('refused')} refused.`;
  const wrote = files.length === 0 ? 'Nothing was written.' : `The account of every value: ${files.join(', ')}.`;
  return [`${made}${files.length === 0 ? '' : ` in ${dossier}`}.`, account, wrote].flatMap((line) =>
    hang(line, style.columns, '', ''),
  );
}
