import { type Block, paragraph } from '@sanctions-packet/core/document';
import type { SectionContext } from '@sanctions-packet/core/regime';

/** What the lawyer pleads in the claims under one of these names, each with its note. */
export function pleadedBlocks(context: SectionContext, elements: readonly string[]): readonly Block[] {
  const { words, refer, target } = context;
  return target.involvements.flatMap(({ involvement }) =>
    involvement.elements.flatMap(({ element, src }, index) => {
      if (!elements.includes(element)) return [];
      const blocks = words.prose(involvement, `elements[${index}].statement`);
      const note = refer.cite(src);
      const last = blocks.at(-1);
      if (note === undefined || last?.type !== 'paragraph') return blocks;
      return [...blocks.slice(0, -1), paragraph(last.children, note)];
    }),
  );
}
