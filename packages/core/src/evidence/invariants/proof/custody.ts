import { parseInstant } from '../../../instant.ts';
import type { Dossier, EvidenceItem } from '../../schema/types.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

const DAY_MS = 86_400_000;
/** Hours by which a day may begin earlier somewhere than in UTC. */
const EAST_MS = 14 * 3_600_000;

/** Items 15 and 24: custody begins with the item coming in and goes forward; nothing is acquired before it exists. */
export function custody(index: CaseIndex): readonly InvariantProblem[] {
  return index.dossier.evidence.flatMap((item, at) => [
    ...beginning(item, `evidence[${at}].custody`),
    ...order(item, `evidence[${at}].custody`),
    ...acquisition(item, `evidence[${at}].acquisition`, index),
  ]);
}

function beginning({ id, custody: steps, original }: EvidenceItem, path: string): readonly InvariantProblem[] {
  const [first] = steps;
  if (first === undefined) return original === undefined ? [] : [breach('evidence.custody-missing', path, id)];
  return first.action === 'collected' || first.action === 'received'
    ? []
    : [breach('evidence.custody-start', `${path}[0].action`, id)];
}

function order({ id, custody: steps }: EvidenceItem, path: string): readonly InvariantProblem[] {
  let reached = -Infinity;
  return steps.flatMap(({ at }, place) => {
    const moment = parseInstant(at);
    if (moment === undefined) return [];
    const early = moment.max < reached;
    reached = Math.max(reached, moment.min);
    return early ? [breach('evidence.custody-order', `${path}[${place}].at`, id)] : [];
  });
}

function acquisition(
  { id, createdWhen, acquisition: taken, original }: EvidenceItem,
  path: string,
  { date }: CaseIndex,
): readonly InvariantProblem[] {
  const acquired = taken === undefined ? undefined : parseInstant(taken.when);
  if (acquired === undefined) return [];
  const created = date(createdWhen);
  const computed = original === undefined ? undefined : parseInstant(original.computedAt);
  return [
    ...(created !== undefined && acquired.max < created.min * DAY_MS - EAST_MS
      ? [breach('evidence.acquired-before-created', `${path}.when`, id)]
      : []),
    ...(computed !== undefined && computed.min - acquired.max > DAY_MS
      ? [breach('evidence.late-hash', path.replace(/acquisition$/, 'original.computedAt'), id)]
      : []),
  ];
}

/** Item 24, between two versions of one dossier: steps of custody are only ever added, and at the end. */
export function checkCustodyKept(before: Dossier, after: Dossier): readonly InvariantProblem[] {
  const earlier = new Map(before.evidence.map(({ id, custody: steps }) => [id, steps]));
  return after.evidence.flatMap(({ id, custody: steps }, at) => {
    const changed = (earlier.get(id) ?? []).findIndex((step, place) => !sameStep(step, steps[place]));
    return changed < 0 ? [] : [breach('evidence.custody-rewritten', `evidence[${at}].custody[${changed}]`, id)];
  });
}

type Step = EvidenceItem['custody'][number];

function sameStep(a: Step, b: Step | undefined): boolean {
  const fields = ['at', 'action', 'by', 'to', 'hashAfter', 'note'] as const;
  return b !== undefined && fields.every((field) => a[field] === b[field]);
}
