import { type DisclosureProblem, disclosureProblem } from '../disclosure-problem.ts';
import type { WithheldTerms } from './withheld-terms.ts';

/** That somebody looked at a field and found that the word in it is another than the protected name. */
export interface Acknowledgement {
  /** Path of the field, as the problem gave it. */
  readonly at: string;
  /** Id of the person, as the problem gave it. */
  readonly about: string;
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
  acknowledged: readonly Acknowledgement[] = [],
): readonly DisclosureProblem[] {
  if (terms.isEmpty) return [];
  const known = new Set(acknowledged.map(({ at, about }) => `${at} ${about}`));
  const problems: DisclosureProblem[] = [];
  for (const { path, text } of strings(records, '', pathOf)) {
    for (const { subject, level } of terms.matches(text, { strict: !isPublicName(path) })) {
      problems.push(disclosureProblem(codeOf(level, known.has(`${path} ${subject}`)), path, subject));
    }
  }
  return problems;
}

function codeOf(level: 'full' | 'stem', acknowledged: boolean): DisclosureProblem['code'] {
  if (level === 'full') return 'disclosure.protected-term';
  return acknowledged ? 'disclosure.acknowledged-term' : 'disclosure.possible-protected-term';
}

/** Fields where a public name stands in parts, so that a word of it alone is no sign of anybody else. */
function isPublicName(path: string): boolean {
  return /(?:^|\.)(?:names\[\d+\]|label|currentName\[\d+\]|nameAtTime\[\d+\])(?:\.|$)/.test(path);
}

interface Found {
  readonly path: string;
  readonly text: string;
}

function* strings(value: unknown, path: string, pathOf: (id: string) => string | undefined): Generator<Found> {
  if (typeof value === 'string') {
    yield { path, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, part] of value.entries())
      yield* strings(part, placeOf(part, pathOf) ?? `${path}[${index}]`, pathOf);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (isForeign(path)) yield { path, text: key };
      yield* strings(part, isForeign(path) ? path : path === '' ? key : `${path}.${key}`, pathOf);
    }
  }
}

/** Below an extension keys are the user's own words: they are searched, and never part of a path. */
function isForeign(path: string): boolean {
  return /(?:^|\.)ext\.[a-z0-9-]+$/.test(path);
}

function placeOf(part: unknown, pathOf: (id: string) => string | undefined): string | undefined {
  const id = typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
  return typeof id === 'string' ? pathOf(id) : undefined;
}
