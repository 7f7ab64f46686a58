import type { ElementFinding, Verdict } from './finding.ts';
import type { GateFinding } from './gate.ts';

/** The verdict of a ground from its gates and elements, the same for every regime; an optional element changes nothing. */
export function groundVerdict(
  gates: readonly Pick<GateFinding, 'state'>[],
  findings: readonly Pick<ElementFinding, 'state' | 'contradicted' | 'optional'>[],
): Verdict {
  const elements = findings.filter(({ optional }) => optional !== true);
  if (gates.some(({ state }) => state === 'closed')) return 'excluded';
  if (elements.some(({ state }) => state === 'not-shown')) return 'missing';
  const doubtful =
    gates.some(({ state }) => state === 'unknown') ||
    elements.some(({ state, contradicted }) => state === 'partly' || contradicted);
  return doubtful ? 'weak' : 'supported';
}
