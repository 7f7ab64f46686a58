import { blocks, failure, type Outcome, success } from '@sanctions-packet/core';
import type { Dossier } from '@sanctions-packet/core/evidence';
import type { Regime } from '@sanctions-packet/core/regime';
import { type CliProblem, stop } from '../cli-problem.ts';
import { nearest } from './nearest.ts';

/** One regime, and the targets to be filed under it in the order of the dossier. */
export interface Filing {
  readonly regime: Regime;
  readonly targets: readonly string[];
}

export interface FilingChoice {
  /** Ids from `--regime`; none means every regime that the case asks for. */
  readonly regimes: readonly string[];
  /** Ids from `--target`; none means every target with a requested measure. */
  readonly targets: readonly string[];
}

/**
 * What to check or build. Notes the regimes that the case asks for and this release does not have; blocks on an id that
 * is not known, with the nearest one that is, and on a case that asks for nothing.
 */
export function chooseFilings(
  dossier: Dossier,
  known: ReadonlyMap<string, Regime>,
  choice: FilingChoice,
): Outcome<readonly Filing[], CliProblem> {
  const unknown = [
    ...choice.regimes.filter((id) => !known.has(id)).map((id) => unknownRegime(id, known)),
    ...unknownTargets(choice.targets, dossier),
  ];
  if (unknown.length > 0) return failure(unknown);

  const requested = requestedTargets(dossier, choice.targets);
  const asked = choice.regimes.length > 0 ? choice.regimes : [...requested.keys()];
  const filings = [...new Set(asked)].flatMap((id): readonly Filing[] => {
    const regime = known.get(id);
    const targets = choice.targets.length > 0 ? inOrder(dossier, choice.targets) : (requested.get(id) ?? []);
    return regime === undefined || targets.length === 0 ? [] : [{ regime, targets }];
  });
  const absent = asked.filter((id) => !known.has(id));
  const idle = choice.regimes.filter((id) => choice.targets.length === 0 && !requested.has(id)).map(askedOfNobody);
  if (filings.length === 0 && idle.length === 0) idle.push(nothingRequested());
  const problems = [...(absent.length > 0 ? [notHere(absent)] : []), ...idle];
  return problems.some(blocks) ? failure(problems) : success(filings, problems);
}

/** Targets by regime, both in the order of the dossier's requested measures; each target once. */
function requestedTargets(dossier: Dossier, only: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byRegime = new Map<string, Set<string>>();
  for (const { regime, target } of dossier.requestedMeasures) {
    if (only.length > 0 && !only.includes(target)) continue;
    byRegime.set(regime, (byRegime.get(regime) ?? new Set()).add(target));
  }
  return new Map([...byRegime].map(([regime, targets]) => [regime, [...targets]]));
}

function partiesOf(dossier: Dossier): readonly string[] {
  return [...dossier.persons, ...dossier.entities].map(({ id }) => id);
}

export function inOrder(dossier: Dossier, targets: readonly string[]): readonly string[] {
  const wanted = new Set(targets);
  return partiesOf(dossier).filter((id) => wanted.has(id));
}

export function unknownRegime(id: string, known: ReadonlyMap<string, Regime>): CliProblem {
  const meant = nearest(id, known.keys());
  const fix = meant === undefined ? `This release has: ${[...known.keys()].join(', ')}.` : `Did you mean ${meant}?`;
  return stop('cli.unknown-regime', `There is no regime ${quoted(id)} in this release.`, fix);
}

export function unknownTargets(asked: readonly string[], dossier: Dossier): readonly CliProblem[] {
  const parties = partiesOf(dossier);
  return asked
    .filter((id) => !parties.includes(id))
    .map((id) => {
      const meant = nearest(id, parties);
      const fix =
        meant === undefined
          ? 'Give the id of a record of persons or entities, such as per_…; without --target every target is taken.'
          : `Did you mean ${meant}?`;
      return stop('cli.unknown-target', `The target ${quoted(id)} is not a person or body of this dossier.`, fix);
    });
}

/** What was typed, kept short and on its line. */
function quoted(typed: string): string {
  const visible = typed.replace(/[^\x21-\x7e]/g, '?');
  return `"${visible.length > 60 ? `${visible.slice(0, 60)}…` : visible}"`;
}

export function notHere(regimes: readonly string[]): CliProblem {
  return {
    code: 'cli.regime-not-here',
    severity: 'note',
    at: 'requestedMeasures',
    what: `The case also asks for measures under regimes that this release does not have: ${regimes.join(', ')}.`,
    fix: 'Nothing to do; sanctions-packet regimes lists what it can build.',
  };
}

function askedOfNobody(regime: string): CliProblem {
  return {
    code: 'cli.nothing-requested',
    severity: 'block',
    at: 'requestedMeasures',
    what: `The dossier asks ${regime} for no measure against anybody.`,
    fix: `Add a record to requestedMeasures with regime: ${regime} and a target.`,
  };
}

export function nothingRequested(): CliProblem {
  return {
    code: 'cli.nothing-requested',
    severity: 'block',
    at: 'requestedMeasures',
    what: 'The dossier asks no government of this release for a measure.',
    fix: 'Add a record to requestedMeasures with a regime and a target; sanctions-packet regimes lists the regimes.',
  };
}
