import type { DisclosedDossier } from '../disclosure/index.ts';
import { type Document, walkTexts } from '../document/index.ts';
import type { RegimeProblem } from './assessment.ts';

/**
 * Which records of the disclosed dossier no document drew a word from: cited or accounted for, nothing silently
 * dropped. `relevant` says which records the packet should use (those that hang on its target).
 */
export function auditUse(
  documents: readonly Document[],
  dossier: DisclosedDossier,
  relevant: ReadonlySet<string>,
): readonly RegimeProblem[] {
  const used = new Set<string>();
  for (const document of documents) {
    walkTexts(document, ({ from }) => {
      if (from.kind === 'record') used.add(from.record);
    });
    for (const exhibit of document.exhibits) used.add(exhibit.id);
  }
  return recordIds(dossier)
    .filter(({ id }) => relevant.has(id) && !used.has(id))
    .map(({ id, at }) => ({
      code: 'regime.record-unused',
      severity: 'note',
      at,
      about: id,
      what: 'No document of this packet draws on this record.',
      fix: 'Cite it in a narrative, link it as evidence, or leave it out of this case on purpose.',
    }));
}

/** Every record of a dossier with its path, in file order. */
export function recordIds(dossier: DisclosedDossier): readonly RecordPlace[] {
  const known = places.get(dossier) ?? placesIn(dossier);
  places.set(dossier, known);
  return known;
}

interface RecordPlace {
  readonly id: string;
  readonly at: string;
}

/** A disclosed dossier is frozen, and asked about for every target. */
const places = new WeakMap<DisclosedDossier, readonly RecordPlace[]>();

function placesIn(dossier: DisclosedDossier): readonly RecordPlace[] {
  return Object.entries(dossier).flatMap(([collection, records]) =>
    Array.isArray(records)
      ? records.flatMap((record: { readonly id?: unknown }, index) =>
          typeof record?.id === 'string' ? [{ id: record.id, at: `${collection}[${index}]` }] : [],
        )
      : [],
  );
}
