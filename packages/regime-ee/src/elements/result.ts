import { actsOfKind, type Finding, finding, pleaded, standing, type TargetView } from '@sanctions-packet/core/regime';
import { KILLINGS, TRIALS, VIOLATIONS } from '../act-kinds.ts';
import { extensionOf, type Result } from '../extension.ts';

type Act = TargetView['dossier']['acts'][number];

/**
 * The results of the clause that the records of an act show: a death, lasting damage to health, a conviction for a crime
 * in a case recorded as politically motivated; or those the lawyer records under `ext.ee.result`. An injury that is not
 * recorded as lasting, and a sentence for an administrative offence, are not read into it.
 */
export function resultsOf(act: Act): readonly Result[] {
  const recorded = extensionOf(act).result ?? [];
  const shown: readonly Result[] = [
    ...(KILLINGS.includes(act.kind) || act.death !== undefined || act.outcome?.value === 'dead'
      ? ['death' as const]
      : []),
    ...(act.outcome?.value === 'permanently-impaired' ? ['serious-health-damage' as const] : []),
    ...(isPoliticalConviction(act) ? ['political-conviction' as const] : []),
  ];
  return [...new Set([...shown, ...recorded])];
}

/** At least one result of the clause; what no field says may be pleaded under `result`. */
export function result(view: TargetView): Finding {
  return finding([...withResult(view).map(({ id }) => id), ...pleaded(view, 'result')]);
}

const TYING: readonly (string | undefined)[] = ['consistent', 'highly-consistent', 'typical-of', 'diagnostic-of'];

/**
 * That the violation brought the result about: the act is itself the killing or the conviction, a cause of death or
 * medical findings tie them, or it is pleaded under `causation`.
 */
export function causation(view: TargetView): Finding {
  const tied = withResult(view).filter(
    (act) =>
      act.kind === 'extrajudicial-killing' ||
      act.death?.causeAlleged !== undefined ||
      TYING.includes(act.illTreatment?.istanbulDegree) ||
      isPoliticalConviction(act),
  );
  return finding([...tied.map(({ id }) => id), ...pleaded(view, 'causation')]);
}

function withResult(view: TargetView): readonly Act[] {
  return standing(view)
    .flatMap((claim) => actsOfKind(claim, VIOLATIONS))
    .filter((act) => resultsOf(act).length > 0);
}

function isPoliticalConviction(act: Act): boolean {
  if (!TRIALS.includes(act.kind) || act.detention?.type?.value === 'administrative-arrest') return false;
  if (act.kind === 'politically-motivated-prosecution') return act.outcome?.value === 'convicted';
  return extensionOf(act).result?.includes('political-conviction') ?? false;
}
