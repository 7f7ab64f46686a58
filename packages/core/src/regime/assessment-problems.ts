import type { GroundAssessment, RegimeCode, RegimeProblem } from './assessment.ts';
import type { Regime } from './contract.ts';
import type { ElementFinding } from './finding.ts';
import type { TargetView } from './target-view.ts';

/** What a lawyer should hear of an assessment: what is asked for and closed, not shown, weak or contradicted. */
export function assessmentProblems(
  regime: Regime,
  view: TargetView,
  grounds: readonly GroundAssessment[],
): readonly RegimeProblem[] {
  const asked = grounds.filter(({ requested }) => requested);
  return [
    ...(view.measures.length === 0 ? [notRequested(view)] : []),
    ...unknownGrounds(regime, view),
    ...asked
      .filter(({ verdict }) => verdict === 'excluded')
      .filter(() => namesGrounds(view))
      .map(excluded(view)),
    ...asked
      .flatMap((ground) => ground.elements.flatMap((element) => elementProblem(view, element)))
      .filter(firstOfKind()),
  ];
}

function notRequested(view: TargetView): RegimeProblem {
  return {
    code: 'regime.target-not-requested',
    severity: 'block',
    at: 'requestedMeasures',
    about: view.target.id,
    what: 'The dossier asks this government for no measure against this target.',
    fix: 'Add a record to `requestedMeasures` with this regime and this target.',
  };
}

function namesGrounds(view: TargetView): boolean {
  return view.measures.some(({ grounds }) => (grounds ?? []).length > 0);
}

function unknownGrounds(regime: Regime, view: TargetView): readonly RegimeProblem[] {
  const known = new Set(regime.grounds.map(({ id }) => id));
  return view.measures
    .filter(({ grounds }) => (grounds ?? []).some((ground) => !known.has(ground)))
    .map(({ id }) => ({
      code: 'regime.ground-unknown',
      severity: 'block',
      at: 'requestedMeasures',
      about: id,
      what: 'A requested measure names a ground that this regime does not have.',
      fix: 'Take the ids of grounds from the list of the regime.',
    }));
}

function excluded(view: TargetView) {
  return (ground: GroundAssessment): RegimeProblem => ({
    code: 'regime.ground-excluded',
    severity: 'warn',
    at: 'requestedMeasures',
    about: view.target.id,
    provision: ground.provision,
    what: `Ground ${ground.label} is asked for, but cannot reach this target.`,
    fix: 'Drop the ground from the requested measure, or correct the facts that close it.',
  });
}

function elementProblem(view: TargetView, element: ElementFinding): readonly RegimeProblem[] {
  const told = (code: RegimeCode, severity: RegimeProblem['severity'], what: string, fix: string): RegimeProblem => ({
    code,
    severity,
    at: `elements.${element.element}`,
    about: view.target.id,
    ...(element.provision === undefined ? {} : { provision: element.provision }),
    what,
    fix,
  });
  const problems: RegimeProblem[] = [];
  if (element.state === 'not-shown') {
    problems.push(
      told(
        'regime.element-not-shown',
        element.optional === true ? 'note' : 'warn',
        element.optional === true
          ? 'No record speaks to this element, which would strengthen the ground.'
          : 'No record speaks to this element.',
        'Add the facts with their sources.',
      ),
    );
  }
  if (element.state === 'partly') {
    problems.push(
      told(
        'regime.element-partly-shown',
        'warn',
        'One independent source, or none of sufficient credibility, stands behind this element.',
        'Add evidence from a second, independent source.',
      ),
    );
  }
  if (element.contradicted) {
    problems.push(
      told(
        'regime.element-contradicted',
        'note',
        'Records speak against this element.',
        'Answer them in `counterStatement` or in the exculpatory statement.',
      ),
    );
  }
  return problems;
}

/** The same element serves several grounds; it is told once. */
function firstOfKind(): (problem: RegimeProblem) => boolean {
  const seen = new Set<string>();
  return ({ code, at }) => {
    const key = `${code} ${at}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
