import { PdfFile } from '../exit-scan/pdf/pdf-file.ts';
import { dictionariesIn } from '../exit-scan/pdf/pdf-roles.ts';
import { textOf } from '../exit-scan/pdf/pdf-text-string.ts';
import { nameOf, PdfString, type PdfValue } from '../exit-scan/pdf/pdf-values.ts';
import { readZip } from '../exit-scan/zip-entries.ts';

/** A link from a document to a page of another file in the same folder. */
export interface RemoteLink {
  readonly file: string;
  /** Counted from 1. */
  readonly page: number;
  /** What the link says it leads to, such as `Exhibit 3, p. 4`; empty where the format has no place for it. */
  readonly words: string;
}

/** Links of a PDF of this program to other files (ISO 32000-1, 12.6.4.3). Throws `Unreadable` for a PDF of another maker. */
export function pdfLinks(bytes: Uint8Array): readonly RemoteLink[] {
  const file = new PdfFile(bytes);
  return [...file.objects.values()].flatMap((value) =>
    [...dictionariesIn(value)].flatMap((dictionary): readonly RemoteLink[] => {
      const action = file.dictionary(dictionary.get('A'));
      if (nameOf(action?.get('S')) !== 'GoToR') return [];
      const [page] = (action?.get('D') ?? []) as readonly PdfValue[];
      return [
        {
          file: stringOf(action?.get('F')),
          page: typeof page === 'number' ? page + 1 : Number.NaN,
          words: stringOf(dictionary.get('Contents')),
        },
      ];
    }),
  );
}

function stringOf(value: PdfValue | undefined): string {
  return value instanceof PdfString ? textOf(value.bytes) : '';
}

const TARGET = /<Relationship\b[^>]*\bTarget="(?<file>[a-z0-9.-]+)#page=(?<page>\d+)"[^>]*>/g;

/** The same of a Word file, by the targets of its parts. Throws `Unreadable`. */
export function wordLinks(bytes: Uint8Array): readonly RemoteLink[] {
  const parts = readZip(bytes).entries.filter(({ name }) => name.endsWith('.rels'));
  return parts.flatMap((part) =>
    [...new TextDecoder().decode(part.bytes).matchAll(TARGET)].map(({ groups }) => ({
      file: groups?.['file'] ?? '',
      page: Number(groups?.['page']),
      words: '',
    })),
  );
}
