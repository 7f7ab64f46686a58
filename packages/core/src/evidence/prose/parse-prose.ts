import { fromMarkdown } from 'mdast-util-from-markdown';
import { LIMITS } from '../schema/limits.ts';
import { inlineMarks, type MarkFault } from './inline-marks.ts';
import { markFault } from './mark-fault.ts';
import { type InlineContext, proseBlocks } from './mdast-prose.ts';
import { plainParagraphs } from './plain-prose.ts';
import type { ProseBlock, ProseFault, ProseResult } from './prose-tree.ts';

/** Characters of one paragraph, and signs with a meaning in it: beyond them the parser's work grows as the square. */
export const PARAGRAPH_LIMITS = { characters: 20_000, signs: 2_000 } as const;
const DEEPEST = /^[ \t]*(?:(?:>|[-+*]|[0-9]{1,9}[.)])[ \t]*){21}/m;
const SIGNS = /[*_[\]`<&\\!]/g;

/**
 * Parses a narrative in the CommonMark subset: paragraphs, emphasis, strong, lists, quotations, links to http(s)
 * addresses, people as `{{per_…}}`, citations as `[@evi_…, p. 4; @evi_…]`. Anything else is a fault; all faults are
 * told at once, by place and never with the text.
 */
export function parseProse(value: string): ProseResult {
  const tooLong = beyondLimits(value);
  if (tooLong !== undefined) return { ok: false, faults: [tooLong] };
  const faults: ProseFault[] = [];
  const context: InlineContext = { fault: (one) => faults.push(one) };
  const plain = plainParagraphs(value);
  const blocks =
    plain === undefined ? proseBlocks(fromMarkdown(value).children, context) : plain.map(toParagraph(value, context));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, tree: { blocks } };
}

function toParagraph(value: string, { fault }: InlineContext) {
  return ({ text, offset }: { readonly text: string; readonly offset: number }): ProseBlock => {
    const report = (one: MarkFault): void => fault({ ...markFault(one.code), ...placeOf(value, offset) });
    return { type: 'paragraph', children: inlineMarks(text, report) };
  };
}

function beyondLimits(value: string): ProseFault | undefined {
  const code = 'evidence.too-long';
  const start = { line: 1, column: 1 };
  if (value.length > LIMITS.prose) {
    const what = `The narrative is longer than ${LIMITS.prose} characters.`;
    return { code, what, fix: 'Divide it between incidents and involvements, or attach it as evidence.', ...start };
  }
  for (const match of value.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const [paragraph] = match;
    const signs = paragraph.match(SIGNS)?.length ?? 0;
    if (paragraph.length > PARAGRAPH_LIMITS.characters || signs > PARAGRAPH_LIMITS.signs) {
      const what = `A paragraph is longer than ${PARAGRAPH_LIMITS.characters} characters or has more than ${PARAGRAPH_LIMITS.signs} signs of markup.`;
      return { code, what, fix: 'Divide it with an empty line.', ...placeOf(value, match.index) };
    }
  }
  if (!DEEPEST.test(value)) return undefined;
  const what = 'Lists or quotations are nested too deeply.';
  return { code: 'evidence.prose-syntax', what, fix: 'Use at most a few levels.', ...start };
}

function placeOf(value: string, offset: number): { readonly line: number; readonly column: number } {
  const before = value.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
