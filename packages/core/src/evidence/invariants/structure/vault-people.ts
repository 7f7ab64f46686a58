import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Item 1, across both files: the vault belongs to this dossier, and knows nobody twice and nobody else. */
export function vaultPeople({ dossier, vault, victims, sources }: CaseIndex): readonly InvariantProblem[] {
  if (vault === undefined) return [];
  if (vault.dossier !== dossier.id) return [breach('evidence.vault-of-another-dossier', 'dossier', vault.id)];
  const seen = new Set<string>();
  return vault.people.flatMap(({ subject }, index) => {
    const at = `people[${index}].subject`;
    const known = victims.has(subject) || sources.has(subject);
    const twice = seen.has(subject);
    seen.add(subject);
    return [
      ...(known ? [] : [breach('evidence.vault-subject-unknown', at, subject)]),
      ...(twice ? [breach('evidence.vault-subject-twice', at, subject)] : []),
    ];
  });
}
