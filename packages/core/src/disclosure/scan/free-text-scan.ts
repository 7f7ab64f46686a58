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
  visit(records, ROOT, pathOf, (text, step) => {
    const strict = terms.matches(text, { strict: true, kept: true });
    // Where a thing stands is put together only when it is to be told.
    if (strict.length === 0) return;
    const { path, place } = positionOf(step);
    for (const { subject, level } of isPublicName(path) ? terms.matches(text) : strict)
      found.push({ at: path, place, about: subject, level, text });
  });
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

/** A step down from the records to a text. */
interface Step {
  readonly above?: Step;
  readonly name: string;
  /** Where the record stands in the raw dossier, for the step that is a record. */
  readonly record?: Position;
  /** Below an extension keys are the user's own words: they are searched, and never part of a path. */
  readonly foreign: boolean;
}

const ROOT: Step = { name: '', foreign: false };

type PathOf = (id: string) => string | undefined;

function visit(value: unknown, here: Step, pathOf: PathOf, tell: (text: string, at: Step) => void): void {
  if (typeof value === 'string') {
    tell(value, here);
  } else if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) visit(part, itemOf(part, index, here, pathOf), pathOf, tell);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (here.foreign) tell(key, here);
      visit(part, here.foreign ? here : below(here, key), pathOf, tell);
    }
  }
}

function below(above: Step, key: string): Step {
  return { above, name: above === ROOT ? key : `.${key}`, foreign: above.name === '.ext' || above.name === 'ext' };
}

function itemOf(part: unknown, index: number, above: Step, pathOf: PathOf): Step {
  if (above.foreign) return above;
  const id = typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
  const path = typeof id === 'string' ? pathOf(id) : undefined;
  const name = `[${index}]`;
  if (typeof id === 'string' && path !== undefined) return { name, record: { path, place: id }, foreign: false };
  return { above, name, foreign: false };
}

function positionOf(step: Step): Position {
  if (step.record !== undefined) return step.record;
  if (step.above === undefined) return { path: '', place: '' };
  const { path, place } = positionOf(step.above);
  return { path: path + step.name, place: place + step.name };
}
