import { blocks, failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import type { Dossier, Vault } from '@sanctions-packet/core/evidence';
import { assess, type Regime } from '@sanctions-packet/core/regime';
import { type CheckedGrounds, checkedGrounds, createDisclosures, type Fit, makeFit } from '@sanctions-packet/packet';

/** What is held against which governments on which day. */
export interface FitCheckRequest {
  readonly dossier: Dossier;
  readonly vault?: Vault;
  readonly regimes: readonly Regime[];
  /** Ids of persons or entities of the dossier. */
  readonly targets: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether every ground of every pair is wanted too; they are many and long. */
  readonly details?: boolean;
}

/** The fit report and, when asked for, every ground behind it. */
export interface FitCheck {
  readonly fit: Fit;
  /** Every ground with its elements, by target and regime; empty unless asked for. */
  readonly details: readonly CheckedGrounds[];
}

/**
 * The fit of each target with each regime, whether the dossier asks for it or not. The dossier passes the gate once;
 * nothing is composed or laid out. Problems: those of the gate, and what an assessment finds that blocks a packet which
 * the dossier asks for.
 */
export function checkFit(request: FitCheckRequest): Outcome<FitCheck> {
  const { regimes, targets, date } = request;
  const [first] = regimes;
  if (first === undefined) throw new Error('A fit needs a regime');
  // The profile internal is the same for every government.
  const disclosed = createDisclosures({ ...request, regime: first }).of('internal');
  if (!disclosed.ok) return failure(disclosed.problems);
  const { dossier } = disclosed.value;
  const asked = new Set(dossier.requestedMeasures.map(({ regime, target }) => `${regime} ${target}`));
  const found: Problem[] = [...disclosed.problems];
  const details: CheckedGrounds[] = [];
  const fit = makeFit({
    dossier,
    regimes,
    targets,
    date,
    assess: (regime, target) => {
      const assessment = assess({ dossier, regime, target, asOf: date });
      if (asked.has(`${regime.id} ${target}`)) found.push(...assessment.problems.filter(blocks));
      if (request.details === true) {
        details.push(checkedGrounds({ dossier, regime, assessment }));
      }
      return assessment;
    },
  });
  return success({ fit, details }, found);
}
