import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Pagination } from '@sanctions-packet/core/document';

/** A composed document on disk, with the page numbers that a Word file prints in its contents. */
export interface StoredDocument {
  readonly formats: readonly ('pdf' | 'docx')[];
  readonly document: Document;
  readonly pagination: Pagination;
}

/** A case on disk: what the command line would read. */
export interface StoredCase {
  readonly dossier: string;
  readonly vault: string;
  readonly targets: readonly string[];
}

interface Flattened extends Omit<StoredDocument, 'pagination'> {
  readonly pagination: { readonly pages: number; readonly sections: readonly (readonly [string, number])[] };
}

/** Documents of one packet each, one file each: an engine is given one packet at a time. */
export function writeDocuments(folder: string, index: number, documents: readonly StoredDocument[]): void {
  const stored: readonly Flattened[] = documents.map(({ pagination, ...rest }) => ({
    ...rest,
    pagination: { pages: pagination.pages, sections: [...pagination.sections] },
  }));
  writeFileSync(packetFile(folder, index), JSON.stringify(stored));
}

/** New objects at every call: no engine meets a document that it knows already. */
export function readDocuments(folder: string, index: number): readonly StoredDocument[] {
  const stored = JSON.parse(readFileSync(packetFile(folder, index), 'utf8')) as readonly Flattened[];
  return stored.map(({ pagination, ...rest }) => ({
    ...rest,
    pagination: { pages: pagination.pages, sections: new Map(pagination.sections) },
  }));
}

export function writeCase(folder: string, { dossier, vault, targets }: StoredCase): void {
  writeFileSync(join(folder, 'dossier.yaml'), dossier);
  // The command takes a vault that is not encrypted only when its owner alone may read it.
  writeFileSync(join(folder, 'vault.yaml'), vault, { mode: 0o600 });
  writeFileSync(join(folder, 'targets.json'), JSON.stringify(targets));
}

export function readCase(folder: string): StoredCase {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { dossier: text('dossier.yaml'), vault: text('vault.yaml'), targets: JSON.parse(text('targets.json')) };
}

function packetFile(folder: string, index: number): string {
  return join(folder, `packet-${index}.json`);
}
