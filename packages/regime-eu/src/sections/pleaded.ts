import { type Block, paragraph } from '@sanctions-packet/core/document';
import type { SectionContext } from '@sanctions-packet/core/regime';

/** What the lawyer pleads under these names, in the words of the dossier, each with its sources. */
export function pleadedStatements(
  { words, refer, target }: SectionContext,
  names: readonly string[],
): readonly Block[] {
  return target.involvements.flatMap(({ involvement }) =>
    involvement.elements.flatMap(({ element, src }, index) => {
      if (!names.includes(element)) return [];
      const note = refer.cite(src);
      return [
        ...words.prose(involvement, `elements[${index}].statement`),
        ...(note === undefined ? [] : [paragraph(note)]),
      ];
    }),
  );
}
