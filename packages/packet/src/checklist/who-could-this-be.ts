import type { Disclosures } from '../disclosures.ts';
import type { Checklist, PacketPseudonym } from './checklist.ts';

/** What a checklist tells of people in the documents that anybody may read; nothing when those were refused. */
export function whoCouldThisBe(
  disclosures: Disclosures,
  renumbered: boolean,
): Pick<Checklist, 'recognisable' | 'pseudonyms'> {
  const outcome = disclosures.of('disclosable');
  if (!outcome.ok) return { recognisable: [], pseudonyms: [] };
  const { dossier, recognisable } = outcome.value;
  const pseudonyms = [...dossier.victims, ...dossier.sources, ...dossier.persons].flatMap(
    ({ id, label }): readonly PacketPseudonym[] => {
      if (label.kind === 'pseudonym') return [{ record: id, pseudonym: label.value }];
      return label.kind === 'withheld' ? [{ record: id, pseudonym: label.pseudonym }] : [];
    },
  );
  return { recognisable, pseudonyms: renumbered ? pseudonyms : [] };
}
