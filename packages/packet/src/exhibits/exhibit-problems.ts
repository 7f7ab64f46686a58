import type { Problem } from '@sanctions-packet/core';
import type { AvailableEvidence } from '@sanctions-packet/core/disclosure';
import { walk } from '@sanctions-packet/core/document';
import type { Draft } from '../draft.ts';
import type { VolumeLimits } from './divide.ts';

export type ExhibitsCode = 'packet.pin-beyond-exhibit' | 'packet.exhibit-pages-differ' | 'packet.exhibit-beyond-volume';

/** Where the record of an exhibit stands in the dossier. */
export function placeOf({ exhibitNumber }: Pick<AvailableEvidence, 'exhibitNumber'>): string {
  return `evidence[${exhibitNumber - 1}]`;
}

/** Pages that documents cite and the exhibits do not have; `pages` by evidence id. */
export function pinProblems(
  drafts: readonly Draft[],
  pages: ReadonlyMap<string, number>,
): readonly Problem<ExhibitsCode>[] {
  const beyond = new Map<string, Problem<ExhibitsCode>>();
  for (const { document } of drafts) {
    walk(document, (node) => {
      if (node.type !== 'exhibitReference' || node.page === undefined) return;
      const has = pages.get(node.exhibit);
      if (has === undefined || node.page <= has) return;
      beyond.set(`${node.exhibit} ${node.page}`, {
        code: 'packet.pin-beyond-exhibit',
        severity: 'block',
        at: `documents.${document.id}`,
        about: node.exhibit,
        what: `Page ${node.page} of an exhibit is cited; what may leave of it has ${has}.`,
        fix: 'Correct the page in the citation or pinpoint, or ship the rendition that has it.',
      });
    });
  }
  return [...beyond.values()];
}

/** A cover sheet must not tell another number of pages than follows it. */
export function pageCountProblems(evidence: AvailableEvidence, pages: number): readonly Problem<ExhibitsCode>[] {
  const told = evidence.rendition?.pages;
  if (told === undefined || told === pages) return [];
  return [
    {
      code: 'packet.exhibit-pages-differ',
      severity: 'block',
      at: placeOf(evidence),
      about: evidence.id,
      what: `The record of the rendition gives ${told} as its number of pages; the file has ${pages}.`,
      fix: 'Correct `pages` of the rendition, or put the right file there.',
    },
  ];
}

/** Exhibits that fill more than a volume alone: they are never divided, and their volume is larger than asked for. */
export function beyondVolumeProblems(
  exhibits: readonly (VolumeLimits & { readonly evidence: AvailableEvidence })[],
  limits: VolumeLimits,
): readonly Problem<ExhibitsCode>[] {
  return exhibits
    .filter(({ bytes, pages }) => bytes > limits.bytes || pages > limits.pages)
    .map(({ evidence }) => ({
      code: 'packet.exhibit-beyond-volume',
      severity: 'warn',
      at: placeOf(evidence),
      about: evidence.id,
      what: 'An exhibit alone is more than a volume is to hold; its volume is larger than that.',
      fix: 'Divide it into several exhibits, save its pictures smaller, or let volumes hold more.',
    }));
}
