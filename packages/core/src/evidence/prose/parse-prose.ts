import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cutAtMarks } from './inline-marks.ts';
import type {
  ParsedProse,
  ProseBlock,
  ProseFault,
  ProseFaultCode,
  ProseInline,
  ProseList,
  ProseParagraph,
} from './prose-tree.ts';

const REFUSED: Readonly<Record<string, ProseFaultCode>> = {
  html: 'evidence.prose-raw-html',
  image: 'evidence.prose-image',
  imageReference: 'evidence.prose-image',
  code: 'evidence.prose-code',
  inlineCode: 'evidence.prose-code',
  heading: 'evidence.prose-heading',
};

const ADDRESS = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/;

/**
 * Reads prose: paragraphs, emphasis, strong, lists, quotations, links, `{{…}}` tokens and `[@evi_…, p. 4]` citations.
 * What the subset does not allow is left out of the tree and told as a fault with its place.
 */
export function parseProse(value: string): ParsedProse {
  const faults: ProseFault[] = [];
  const fault = (code: ProseFaultCode, node: Nodes): void => {
    faults.push({ code, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
  };
  return { blocks: fromMarkdown(value).children.flatMap((node) => block(node, fault)), faults };
}

type Fault = (code: ProseFaultCode, node: Nodes) => void;

function block(node: RootContent, fault: Fault): readonly ProseBlock[] {
  if (node.type !== 'blockquote') return flow(node, fault);
  const children = node.children.flatMap((child) => flow(child, fault));
  const paragraphs = children.filter((child) => child.kind === 'paragraph');
  if (paragraphs.length < children.length) fault('evidence.prose-structure', node);
  return paragraphs.length === 0 ? [] : [{ kind: 'quotation', children: paragraphs }];
}

/** Paragraphs and lists: what may stand inside a list item too. */
function flow(node: RootContent, fault: Fault): readonly (ProseParagraph | ProseList)[] {
  if (node.type === 'paragraph') {
    const children = node.children.flatMap((child) => inline(child, fault));
    return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
  }
  if (node.type === 'list') {
    const items = node.children.map((item) => item.children.flatMap((child) => flow(child, fault)));
    return [{ kind: 'list', ordered: node.ordered === true, items: items.filter((item) => item.length > 0) }];
  }
  fault(REFUSED[node.type] ?? 'evidence.prose-structure', node);
  return [];
}

function inline(node: PhrasingContent, fault: Fault): readonly ProseInline[] {
  switch (node.type) {
    case 'text':
      return cutAtMarks(node.value.replaceAll('\n', ' '), (code) => fault(code, node));
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: node.children.flatMap((child) => inline(child, fault)) }];
    case 'break':
      return [{ kind: 'lineBreak' }];
    case 'link':
      if (!ADDRESS.test(node.url)) {
        fault('evidence.prose-link', node);
        return node.children.flatMap((child) => inline(child, fault));
      }
      return [{ kind: 'link', href: node.url, children: node.children.flatMap((child) => inline(child, fault)) }];
    default:
      fault(REFUSED[node.type] ?? 'evidence.prose-structure', node);
      return [];
  }
}
