import { failure, type Outcome, success } from '@sanctions-packet/core';
import type { Dossier } from '@sanctions-packet/core/evidence';
import type { Regime } from '@sanctions-packet/core/regime';
import type { CliProblem } from '../cli-problem.ts';
import { type FilingChoice, inOrder, notHere, nothingRequested, unknownTargets } from './choose-filings.ts';

/** Every target is looked at under every regime, whether the dossier asks for it or not. */
export interface Matrix {
  readonly regimes: readonly Regime[];
  /** In the order of the dossier's persons and entities. */
  readonly targets: readonly string[];
}

/**
 * What a fit is made of: by default every target of a requested measure under every regime of this release. Blocks on a
 * target that is not known, and on a case that asks for nothing when no target is named. `choice.regimes` are known.
 */
export function chooseMatrix(
  dossier: Dossier,
  known: ReadonlyMap<string, Regime>,
  choice: FilingChoice,
): Outcome<Matrix, CliProblem> {
  const unknown = unknownTargets(choice.targets, dossier);
  if (unknown.length > 0) return failure(unknown);
  const asked = dossier.requestedMeasures;
  const targets = inOrder(dossier, choice.targets.length > 0 ? choice.targets : asked.map(({ target }) => target));
  if (targets.length === 0) return failure([nothingRequested()]);
  const regimes = [...known.values()].filter(({ id }) => choice.regimes.length === 0 || choice.regimes.includes(id));
  const absent = [...new Set(asked.map(({ regime }) => regime))].filter((id) => !known.has(id));
  return success({ regimes, targets }, absent.length === 0 ? [] : [notHere(absent)]);
}
