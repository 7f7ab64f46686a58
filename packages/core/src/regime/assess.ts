import { assertDisclosed, type DisclosedDossier } from '../disclosure/index.ts';
import { assessElement } from './assess-element.ts';
import { assessGate } from './assess-gate.ts';
import type { Assessment, GroundAssessment } from './assessment.ts';
import { assessmentProblems } from './assessment-problems.ts';
import type { Ground, Regime } from './contract.ts';
import { createTargetView } from './create-target-view.ts';
import type { ElementFinding, Verdict } from './finding.ts';
import { groundVerdict } from './ground-verdict.ts';
import type { TargetView } from './target-view.ts';

/** Who is held against which regime on which day. */
export interface AssessRequest {
  readonly dossier: DisclosedDossier;
  readonly regime: Regime;
  /** Id of the person or entity proposed. */
  readonly target: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * Which records of a disclosed dossier speak to which element of which ground, for and against. It never says that
 * something is proved. A target that is not in the dossier comes back with no grounds and a blocking problem.
 */
export function assess({ dossier, regime, target, asOf }: AssessRequest): Assessment {
  assertDisclosed(dossier);
  const view = createTargetView(dossier, { target, regime: regime.id, asOf });
  if (view === undefined) {
    return { regime: regime.id, target, asOf, grounds: [], problems: [targetNotFound()] };
  }
  const elements = new Map(regime.elements.map((element) => [element.id, element]));
  // An element that looks at the target alone finds the same under every ground that it serves.
  const known = new Map<string, ElementFinding>();
  const grounds = regime.grounds.map((ground): GroundAssessment => {
    const gates = ground.gates.map((gate) => assessGate(gate, view));
    const findings = ground.elements.map((id) => {
      const element = elements.get(id);
      if (element === undefined) throw new Error(`Ground ${ground.id} names an element ${id} that the regime lacks`);
      const finding = known.get(id) ?? assessElement(element, ground, view);
      if (typeof element.find === 'function') known.set(id, finding);
      return finding;
    });
    const verdict = groundVerdict(gates, findings);
    return {
      ground: ground.id,
      label: ground.label,
      instrument: ground.instrument,
      provision: ground.provision,
      verdict,
      requested: isRequested(ground, verdict, view),
      gates,
      elements: findings,
    };
  });
  return { regime: regime.id, target, asOf, grounds, problems: assessmentProblems(regime, view, grounds) };
}

/** A measure asks for the grounds it names; one that names none asks for every ground whose elements are all spoken to. */
function isRequested({ id }: Ground, verdict: Verdict, { measures }: TargetView): boolean {
  const spokenTo = verdict === 'supported' || verdict === 'weak';
  return measures.some(({ grounds = [] }) => (grounds.length === 0 ? spokenTo : grounds.includes(id)));
}

function targetNotFound() {
  return {
    code: 'regime.target-not-found',
    severity: 'block',
    at: 'persons',
    what: 'The target is not a person or body of this dossier.',
    fix: 'Give the id of a record of `persons` or `entities`, such as per_…',
  } as const;
}
