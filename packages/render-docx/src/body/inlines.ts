import {
  dispatch,
  type ExhibitFile,
  type ExhibitReference,
  type Handlers,
  type Inline,
  type InlineType,
  type Note,
  type SectionReference,
  type Stretch,
  stretches,
  type Text,
} from '@sanctions-packet/core/document';
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { field } from './field.ts';
import type { Pen } from './pen.ts';
import { wordsRun } from './written-run.ts';

/** How the words at hand look, beyond the style of their paragraph. */
export interface Look {
  readonly emphasis: boolean;
  readonly strong: boolean;
  /** Character style of a link or reference around the words. */
  readonly link?: 'Hyperlink' | 'InternalLink' | 'ExhibitReference';
  /** Where references to exhibits lead: in headings nowhere, at the exhibit's own place only to its volume. */
  readonly leads: 'anywhere' | 'away' | 'nowhere';
  /** The paragraph's style is bold already, and a bold character style would switch it off again. */
  readonly inBold: boolean;
}

export const PLAIN: Look = { emphasis: false, strong: false, leads: 'anywhere', inBold: false };
export const IN_BOLD: Look = { ...PLAIN, inBold: true };
export const IN_HEADING: Look = { ...IN_BOLD, leads: 'nowhere' };
export const AT_EXHIBIT: Look = { ...PLAIN, leads: 'away' };

/** A line being written: neighbouring texts of one look and language become one run. */
interface Line {
  readonly done: ParagraphChild[];
  waiting: { value: string; readonly look: Look; readonly language: string | undefined } | undefined;
}

/** Word's runs, links and note marks for a list of inlines. */
export function inlineRuns(nodes: readonly Inline[], pen: Pen, look: Look = PLAIN): readonly ParagraphChild[] {
  const line: Line = { done: [], waiting: undefined };
  write(nodes, line, pen, look);
  flush(line);
  return line.done;
}

/** Plain words of inlines that hold no notes, such as titles; a line break becomes a space. */
export function plainWords(nodes: readonly Inline[]): string {
  return nodes.map((node) => dispatch(WORDS, node)).join('');
}

const INLINES: Handlers<InlineType, [Line, Pen, Look], void> = {
  text: (node, line, _pen, look) => say(node, line, look),
  emphasis: (node, line, pen, look) => write(node.children, line, pen, { ...look, emphasis: true }),
  strong: (node, line, pen, look) => write(node.children, line, pen, { ...look, strong: true }),
  link: (node, line, pen, look) => {
    const children = inlineRuns(node.children, pen, { ...look, link: 'Hyperlink' });
    put(line, new ExternalHyperlink({ link: node.href, children }));
  },
  note: (node, line, pen) => put(line, new FootnoteReferenceRun(takeNote(node, pen))),
  exhibitReference: (node, line, pen, look) => {
    const runs = () => inlineRuns(node.children, pen, { ...look, link: 'InternalLink' });
    const bound = look.leads === 'nowhere' ? undefined : pen.options.exhibits?.get(node.exhibit);
    if (bound !== undefined) return put(line, new ExternalHyperlink({ link: inVolume(bound, node), children: runs() }));
    const there = look.leads === 'anywhere' ? pen.exhibits.get(node.exhibit) : undefined;
    if (there !== undefined) return put(line, new InternalHyperlink({ anchor: there, children: runs() }));
    write(node.children, line, pen, { ...look, link: 'ExhibitReference' });
  },
  sectionReference: (node, line, pen, look) => {
    const children = referenceRuns(node, pen, { ...look, link: 'InternalLink' });
    put(line, new InternalHyperlink({ anchor: pen.bookmarks.get(node.section) ?? '', children }));
  },
  lineBreak: (_node, line) => put(line, new TextRun({ break: 1 })),
};

const words = (node: { readonly children: readonly Inline[] }): string => plainWords(node.children);
const WORDS: Handlers<InlineType, [], string> = {
  text: (node) => node.value,
  emphasis: words,
  strong: words,
  link: words,
  note: () => '',
  exhibitReference: words,
  sectionReference: words,
  lineBreak: () => ' ',
};

/** The page of the bound volume beside this file: the cited page, or the exhibit's cover sheet. */
function inVolume({ file, cover, first }: ExhibitFile, { page }: ExhibitReference): string {
  return `${file}#page=${page === undefined || first === undefined ? cover : first + page - 1}`;
}

/** A heading's number, or its whole title, is Word's REF field, so that it follows its heading; the rest is words. */
function referenceRuns({ section: id, children }: SectionReference, pen: Pen, look: Look): readonly ParagraphChild[] {
  const section = pen.sections.get(id);
  const bookmark = pen.bookmarks.get(id);
  if (section === undefined || bookmark === undefined) return inlineRuns(children, pen, look);
  if (plainWords(children) === plainWords(section.title)) {
    return field(`REF ${bookmark} \\h`, inlineRuns(children, pen, look));
  }
  return children.flatMap((child) => {
    const isNumber = pen.counted && child.type === 'text' && child.value === section.number;
    const runs = inlineRuns([child], pen, look);
    return isNumber ? field(`REF ${bookmark} \\r \\h`, runs) : runs;
  });
}

function write(nodes: readonly Inline[], line: Line, pen: Pen, look: Look): void {
  for (const node of nodes) dispatch(INLINES, node, line, pen, look);
}

function put(line: Line, child: ParagraphChild): void {
  flush(line);
  line.done.push(child);
}

function say(node: Text, line: Line, look: Look): void {
  const { waiting } = line;
  if (waiting !== undefined && waiting.language === node.language && sameLook(waiting.look, look)) {
    waiting.value += node.value;
    return;
  }
  flush(line);
  line.waiting = { value: node.value, look, language: node.language };
}

function flush(line: Line): void {
  const { waiting } = line;
  if (waiting === undefined) return;
  line.waiting = undefined;
  const look = runLook(waiting.look);
  for (const stretch of stretches(waiting.value))
    line.done.push(wordsRun(stretch.text, { ...look, ...inLanguage(stretch, waiting.language) }));
}

function sameLook(a: Look, b: Look): boolean {
  return a.emphasis === b.emphasis && a.strong === b.strong && a.link === b.link;
}

/** A run has one character style; where two would be needed, the link's wins and the rest is said directly. */
function runLook({ emphasis, strong: stressed, link, inBold }: Look): IRunOptions {
  const strong = stressed && !inBold;
  if (link === undefined && emphasis !== strong) return { style: strong ? 'Strong' : 'Emphasis' };
  return {
    ...(link === undefined ? {} : { style: link }),
    ...(strong ? { bold: true, boldComplexScript: true } : {}),
    ...(emphasis ? { italics: true, italicsComplexScript: true } : {}),
  };
}

/** What is read from right to left is a run of its own, whatever stands before and after it in the same text. */
function inLanguage({ turned }: Stretch, language: string | undefined): IRunOptions {
  return {
    ...(turned ? { rightToLeft: true } : {}),
    ...(language === undefined
      ? {}
      : { language: turned ? { value: language, bidirectional: language } : { value: language } }),
  };
}

/** Keeps the note's paragraphs for the footnotes and returns its number. */
function takeNote(note: Note, pen: Pen): number {
  // Word puts the note's mark before the first run and nothing between.
  const paragraphs = note.children.map(
    (child, index) =>
      new Paragraph({
        style: 'FootnoteText',
        children: [...(index === 0 ? [new TextRun({ text: ' ' })] : []), ...inlineRuns(child.children, pen)],
      }),
  );
  pen.notes.push(paragraphs);
  return pen.notes.length;
}
