import {
  type Document,
  type Place,
  type RenderOptions,
  type RenderProblem,
  type Text,
  type TextOrigin,
  validateDocument,
  walk,
} from '@sanctions-packet/core/document';
import { canDraw, FACE_STYLES, type FaceSet } from './fonts/face-set.ts';

/** More problems than this are not told one by one; the last says how many there were. */
const MOST_PROBLEMS = 200;

/**
 * Finds, before anything is laid out, what keeps a document from the page: breaches of the tree's own rules
 * (`render.invalid-document`), and where there are none, letters that a face does not have (`render.missing-glyph`)
 * and images that were not handed in (`render.missing-image`). Names code points and places, never the words around.
 */
export function checkDocument(
  document: Document,
  faces: FaceSet,
  images: RenderOptions['images'],
): readonly RenderProblem[] {
  const breaches = validateDocument(document).map(
    (breach): RenderProblem => ({ ...breach, code: 'render.invalid-document' }),
  );
  if (breaches.length > 0) return bounded(breaches);
  const problems: RenderProblem[] = [];
  walk(document, (node, place) => {
    if (node.type === 'text' && isDrawn(place))
      problems.push(...missingLetters(node.value, node.from, place.at, faces));
    if (node.type === 'section' && node.number !== undefined) {
      problems.push(...missingLetters(node.number, SECTION_NUMBER, `${place.at}.number`, faces));
    }
    if (node.type === 'figure' && images?.has(node.image) !== true) problems.push(missingImage(place.at));
  });
  return bounded(problems);
}

/** A problem for each figure whose image could not be read. */
export function unreadableImages(document: Document, keys: readonly string[]): readonly RenderProblem[] {
  const problems: RenderProblem[] = [];
  walk(document, (node, { at }) => {
    if (node.type !== 'figure' || !keys.includes(node.image)) return;
    problems.push({
      code: 'render.unreadable-image',
      severity: 'block',
      at,
      what: 'The image of a figure cannot be read, or its colours are neither grey nor RGB.',
      fix: 'Save the image again as a PNG or JPEG in RGB.',
    });
  });
  return problems;
}

const SECTION_NUMBER: TextOrigin = { kind: 'computed', by: 'section number' };

/** Alternatives, descriptions of links and titles of exhibits are said by the file, but not printed. */
function isDrawn({ at }: Place): boolean {
  return at !== 'labels.note' && !at.startsWith('exhibits[') && !/\.alternative\[\d+\]$/.test(at);
}

const PLAIN = /^[\x20-\x7e]*$/;

function missingLetters(value: Text['value'], from: TextOrigin, at: string, faces: FaceSet): readonly RenderProblem[] {
  if (PLAIN.test(value) && hasPlainLetters(faces)) return [];
  const missing = new Set<number>();
  for (const character of value) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!isInAll(codePoint, faces)) missing.add(codePoint);
  }
  return [...missing].map((codePoint) => ({
    code: 'render.missing-glyph',
    severity: 'block',
    at,
    what: `The typeface has no letter for ${nameOf(codePoint)}${originOf(from)}.`,
    fix:
      'Give this text in Latin or Cyrillic letters; or install @sanctions-packet/fonts-fallback, which has Arabic, ' +
      'Chinese and Georgian letters, or hand the renderer other faces that have the letter.',
    ...(from.kind === 'record' ? { about: from.record } : {}),
    ...(from.kind === 'provision' ? { provision: from.provision } : {}),
  }));
}

const KNOWN = new WeakMap<FaceSet, Map<number, boolean>>();

/** Whether every face has the letter; asked of the faces once for each code point. */
function isInAll(codePoint: number, faces: FaceSet): boolean {
  const known = KNOWN.get(faces) ?? new Map<number, boolean>();
  KNOWN.set(faces, known);
  const answer =
    known.get(codePoint) ??
    FACE_STYLES.every((style) => canDraw(faces[style], codePoint) || faces.fallback(style, codePoint) !== undefined);
  known.set(codePoint, answer);
  return answer;
}

const PLAIN_KNOWN = new WeakMap<FaceSet, boolean>();

function hasPlainLetters(faces: FaceSet): boolean {
  const known = PLAIN_KNOWN.get(faces);
  if (known !== undefined) return known;
  let all = true;
  for (let codePoint = 0x20; codePoint <= 0x7e; codePoint += 1) all = all && isInAll(codePoint, faces);
  PLAIN_KNOWN.set(faces, all);
  return all;
}

function missingImage(at: string): RenderProblem {
  return {
    code: 'render.missing-image',
    severity: 'block',
    at,
    what: 'The image of a figure was not handed to the renderer.',
    fix: 'Put the image into the options under the key that the figure names.',
  };
}

function nameOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function originOf(from: TextOrigin): string {
  switch (from.kind) {
    case 'record':
      return `, found in ${from.field} of ${from.record}`;
    case 'string':
      return `, found in the string ${from.key}`;
    case 'provision':
      return `, found in the provision ${from.provision}`;
    case 'computed':
      return `, found in what ${from.by} worked out`;
  }
}

function bounded(problems: readonly RenderProblem[]): readonly RenderProblem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const summary: RenderProblem = {
    code: problems[MOST_PROBLEMS]?.code ?? 'render.invalid-document',
    severity: 'block',
    at: '',
    what: `There are ${problems.length - MOST_PROBLEMS} more problems of these kinds.`,
    fix: 'Mend those above first, then render again.',
  };
  return [...problems.slice(0, MOST_PROBLEMS), summary];
}
