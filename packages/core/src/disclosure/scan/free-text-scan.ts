import { type DisclosureProblem, disclosureProblem } from '../disclosure-problem.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import type { WithheldTerms } from './withheld-terms.ts';

/** A place of the outgoing records that holds a withheld term, or may. */
export interface TermFinding {
  /** Path in the dossier, as problems give it: `acts[0].description[0].value`. */
  readonly at: string;
  /** The same by the id of the record, which stays when records are added or moved: `act_01.description[0].value`. */
  readonly place: string;
  readonly about: string;
  readonly level: 'full' | 'stem';
  readonly text: string;
}

/**
 * Searches every string and every key of the outgoing records, whatever the field, so that a field added to the schema
 * is searched too. `pathOf` gives the place of a record in the raw dossier by its id. Problems hold the path and the
 * record's id, never the term.
 */
export function scanFreeText(
  records: Readonly<Record<string, unknown>>,
  terms: WithheldTerms,
  pathOf: (id: string) => string | undefined,
  acknowledgements: Acknowledgements,
): readonly DisclosureProblem[] {
  return findTerms(records, terms, pathOf).map((finding) =>
    disclosureProblem(codeOf(finding, acknowledgements), finding.at, finding.about),
  );
}

/** Every place of the outgoing records that holds a withheld term, or may; for the gate alone, since it holds texts. */
export function findTerms(
  records: Readonly<Record<string, unknown>>,
  terms: WithheldTerms,
  pathOf: (id: string) => string | undefined,
): readonly TermFinding[] {
  if (terms.isEmpty) return [];
  const found: TermFinding[] = [];
  for (const { path, place, text } of strings(records, { path: '', place: '' }, pathOf)) {
    for (const { subject, level } of terms.matches(text, { strict: !isPublicName(path) })) {
      found.push({ at: path, place, about: subject, level, text });
    }
  }
  return found;
}

const STATES = {
  none: 'disclosure.possible-protected-term',
  stale: 'disclosure.acknowledgement-stale',
  standing: 'disclosure.acknowledged-term',
} as const;

function codeOf(finding: TermFinding, acknowledgements: Acknowledgements): DisclosureProblem['code'] {
  return finding.level === 'full' ? 'disclosure.protected-term' : STATES[acknowledgements.stateOf(finding)];
}

/** Fields where a public name stands in parts, so that a word of it alone is no sign of anybody else. */
function isPublicName(path: string): boolean {
  return /(?:^|\.)(?:names\[\d+\]|label|currentName\[\d+\]|nameAtTime\[\d+\])(?:\.|$)/.test(path);
}

interface Position {
  readonly path: string;
  readonly place: string;
}

interface Found extends Position {
  readonly text: string;
}

type PathOf = (id: string) => string | undefined;

function* strings(value: unknown, here: Position, pathOf: PathOf): Generator<Found> {
  if (typeof value === 'string') {
    yield { ...here, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, part] of value.entries())
      yield* strings(part, recordAt(part, pathOf) ?? below(here, `[${index}]`), pathOf);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (isForeign(here.path)) yield { ...here, text: key };
      yield* strings(part, isForeign(here.path) ? here : below(here, here.path === '' ? key : `.${key}`), pathOf);
    }
  }
}

function below({ path, place }: Position, step: string): Position {
  return { path: path + step, place: place + step };
}

/** Below an extension keys are the user's own words: they are searched, and never part of a path. */
function isForeign(path: string): boolean {
  return /(?:^|\.)ext\.[a-z0-9-]+$/.test(path);
}

function recordAt(part: unknown, pathOf: PathOf): Position | undefined {
  const id = typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
  const path = typeof id === 'string' ? pathOf(id) : undefined;
  return typeof id === 'string' && path !== undefined ? { path, place: id } : undefined;
}
