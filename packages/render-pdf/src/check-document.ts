import type { Document, RenderOptions, RenderProblem, TextOrigin } from '@sanctions-packet/core/document';
import { documentParts, type PlacedText } from './document-texts.ts';
import { canDraw, type FaceSet } from './fonts/face-set.ts';

/** More problems than this are not told one by one; the last says how many there were. */
const MOST_PROBLEMS = 200;

/**
 * Finds, before anything is laid out, the letters that a face does not have (`render.missing-glyph`) and the images
 * that were not handed in (`render.missing-image`). Names code points and places, never the words around them.
 */
export function checkDocument(document: Document, faces: FaceSet, images: RenderOptions['images']): readonly RenderProblem[] {
  const { texts, figures } = documentParts(document);
  const letters = texts.flatMap((placed) => missingLetters(placed, faces));
  const pictures = figures
    .filter(({ figure }) => images?.has(figure.image) !== true)
    .map(
      ({ path }): RenderProblem => ({
        code: 'render.missing-image',
        severity: 'block',
        at: path,
        what: 'The image of a figure was not handed to the renderer.',
        fix: 'Put the image into the options under the key that the figure names.',
      }),
    );
  return bounded([...letters, ...pictures]);
}

/** A problem for each figure whose image could not be read. */
export function unreadableImages(document: Document, keys: readonly string[]): readonly RenderProblem[] {
  return documentParts(document)
    .figures.filter(({ figure }) => keys.includes(figure.image))
    .map(({ path }) => ({
      code: 'render.unreadable-image',
      severity: 'block',
      at: path,
      what: 'The image of a figure cannot be read, or its colours are neither grey nor RGB.',
      fix: 'Save the image again as a PNG or JPEG in RGB.',
    }));
}

function missingLetters({ text, path }: PlacedText, faces: FaceSet): readonly RenderProblem[] {
  const missing = new Set<number>();
  for (const character of text.value) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x21 || (codePoint < 0x7f && faces.regular.has(codePoint))) continue;
    if (!Object.values(faces).every((face) => canDraw(face, codePoint))) missing.add(codePoint);
  }
  return [...missing].map((codePoint) => ({
    code: 'render.missing-glyph',
    severity: 'block',
    at: path,
    what: `The typeface has no letter for ${nameOf(codePoint)}${originOf(text.from)}.`,
    fix: 'Give this text in Latin or Cyrillic letters, or hand the renderer faces that have the letter.',
    ...(text.from.kind === 'record' ? { about: text.from.record } : {}),
    ...(text.from.kind === 'provision' ? { provision: text.from.provision } : {}),
  }));
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
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    {
      code: problems[MOST_PROBLEMS]?.code ?? 'render.missing-glyph',
      severity: 'block',
      at: '',
      what: `There are ${problems.length - MOST_PROBLEMS} more problems of these kinds.`,
      fix: 'Mend those above first, then render again.',
    },
  ];
}
