import type { Link, List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { inlineMarks, type MarkFault } from './inline-marks.ts';
import { markFault } from './mark-fault.ts';
import type { ProseBlock, ProseFault, ProseInline } from './prose-tree.ts';

export interface InlineContext {
  readonly fault: (one: ProseFault) => void;
}

const HTTP = /^https?:\/\/[^\s<>"{}|\\^`]+$/;

/** Nodes of CommonMark that a narrative may not hold, in the words of a person. */
const REFUSED: Readonly<Record<string, string>> = {
  html: 'Raw HTML is not accepted.',
  image: 'Images are not accepted; cite the evidence item.',
  imageReference: 'Images are not accepted; cite the evidence item.',
  code: 'Code blocks are not accepted; a line indented by four spaces is one.',
  inlineCode: 'Code is not accepted; remove the backquotes.',
  heading: 'Headings are not accepted; a line of = or - under a text makes one.',
  thematicBreak: 'Rules across the page are not accepted.',
  definition: 'Link definitions are not accepted; write [words](https://…).',
  linkReference: 'Links by reference are not accepted; write [words](https://…).',
};

export function proseBlocks(nodes: readonly RootContent[], context: InlineContext): readonly ProseBlock[] {
  return nodes.flatMap((node) => proseBlock(node, context) ?? []);
}

function proseBlock(node: RootContent, context: InlineContext): ProseBlock | undefined {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: mergeTexts(proseInlines(node.children, context)) };
    case 'blockquote':
      return { type: 'quotation', children: proseBlocks(node.children, context) };
    case 'list':
      return proseList(node, context);
    default:
      refuse(node, context);
      return undefined;
  }
}

function proseList(node: List, context: InlineContext): ProseBlock {
  const items = node.children.map((item) => proseBlocks(item.children, context));
  const ordered = node.ordered === true;
  return { type: 'list', ordered, ...(ordered && typeof node.start === 'number' ? { start: node.start } : {}), items };
}

function proseInlines(nodes: readonly PhrasingContent[], context: InlineContext): readonly ProseInline[] {
  return nodes.flatMap((node): readonly ProseInline[] => {
    switch (node.type) {
      case 'text':
        return inlineMarks(node.value.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' '), markReporter(node, context));
      case 'break':
        return [{ type: 'text', value: ' ' }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: proseInlines(node.children, context) }];
      case 'link':
        return proseLink(node, context);
      default:
        refuse(node, context);
        return [];
    }
  });
}

function proseLink(node: Link, context: InlineContext): readonly ProseInline[] {
  if (HTTP.test(node.url) && typeof node.title !== 'string') {
    return [{ type: 'link', url: node.url, children: proseInlines(node.children, context) }];
  }
  const what = 'A link leads elsewhere than to an http or https address, or has a title.';
  context.fault({ code: 'evidence.prose-link', what, fix: 'Write [words](https://…).', ...placeOf(node) });
  return [];
}

function markReporter(node: Nodes, { fault }: InlineContext): (one: MarkFault) => void {
  return ({ code }) => fault({ ...markFault(code), ...placeOf(node) });
}

function refuse(node: Nodes, { fault }: InlineContext): void {
  const what = REFUSED[node.type] ?? 'This markup is not accepted.';
  const fix = 'Use paragraphs, *emphasis*, **strong**, lists, > quotations and [links](https://…) only.';
  fault({ code: 'evidence.prose-syntax', what, fix, ...placeOf(node) });
}

function placeOf(node: Nodes): { readonly line: number; readonly column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Neighbouring texts become one. */
function mergeTexts(inlines: readonly ProseInline[]): readonly ProseInline[] {
  const merged: ProseInline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + inline.value };
    } else merged.push(inline);
  }
  return merged;
}
