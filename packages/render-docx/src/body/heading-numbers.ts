import type { Section } from '@sanctions-packet/core/document';
import { AlignmentType, LevelFormat } from 'docx';
import { allSections, subsections } from './sections.ts';

/** Name of the definition that counts headings; not NFC, as `lists.ts` says why. */
export const HEADING_NUMBERS = 'headings\u0301';

/** docx keeps number 1 for its own bullets; the next instance is the first that is asked for. */
export const HEADING_LIST = 2;

/** Levels that a document may have (DOCUMENT.md). */
const LEVELS = [0, 1, 2, 3] as const;

/** 1, 1.1, 1.1.1, 1.1.1.1: each level is bound to its heading style, so a new heading counts by itself. */
export const HEADING_DEFINITION = {
  reference: HEADING_NUMBERS,
  levels: LEVELS.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: headingMark(level),
    alignment: AlignmentType.LEFT,
  })),
};

export function headingMark(level: number): string {
  return Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.');
}

/**
 * Whether Word counts the headings as the tree numbers them: in order, from 1, those without a number left out. Then Word
 * counts; any other numbering is written as words, because a number that Word would count differently is a wrong one.
 */
export function countsAlike(sections: readonly Section[]): boolean {
  return allSections(sections).some(({ number }) => number !== undefined) && inOrder(sections, '');
}

function inOrder(sections: readonly Section[], parent: string): boolean {
  const numbered = sections.filter(({ number }) => number !== undefined);
  const plain = sections.filter(({ number }) => number === undefined);
  return (
    numbered.every(({ number }, index) => number === `${parent}${index + 1}`) &&
    numbered.every((section) => inOrder(subsections(section), `${section.number}.`)) &&
    allSections(plain).every(({ number }) => number === undefined)
  );
}
