import type { EvidenceItem } from '../../schema/types.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';
import { pathText } from '../walk-strings.ts';

/** Item 25: what is online is archived, and proofs of time are complete. */
export function preservation({ dossier }: CaseIndex): readonly InvariantProblem[] {
  return dossier.evidence.flatMap((item, at) => [
    ...(isOnline(item) && !isKept(item)
      ? [breach('evidence.not-archived', `evidence[${at}].acquisition`, item.id)]
      : []),
    ...item.proofs.flatMap(({ status }, place) =>
      status === 'pending'
        ? [breach('evidence.proof-pending', `evidence[${at}].proofs[${place}].status`, item.id)]
        : [],
    ),
  ]);
}

function isOnline({ acquisition, publication }: EvidenceItem): boolean {
  return acquisition?.url !== undefined || publication?.url !== undefined || acquisition?.method === 'web-capture';
}

function isKept({ acquisition }: EvidenceItem): boolean {
  return acquisition !== undefined && acquisition.archivedUrls.length + acquisition.captures.length > 0;
}

/** Item 26: what a machine translated, a person reviewed. */
export function translations({ dossier, fields }: CaseIndex): readonly InvariantProblem[] {
  const seen = fields.filter(({ place }) => place.step === 'of' && place.parent?.step === 'translation');
  const texts = seen.flatMap(({ place, about }) => {
    const made = valueAt(dossier, pathText(place.parent)) as
      | { readonly by?: unknown; readonly reviewed?: unknown }
      | undefined;
    const raw = made?.by === 'machine' && made.reviewed !== true;
    return raw ? [breach('evidence.machine-translation', pathText(place.parent), about)] : [];
  });
  const files = dossier.evidence.flatMap(({ id, renditions }, at) =>
    renditions.flatMap(({ translatedBy }, place) =>
      translatedBy === 'machine'
        ? [breach('evidence.machine-translation', `evidence[${at}].renditions[${place}].translatedBy`, id)]
        : [],
    ),
  );
  return [...texts, ...files];
}

function valueAt(root: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce((value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step], root);
}
