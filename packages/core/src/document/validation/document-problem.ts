import type { Problem } from '../../problem.ts';

/** All that can be wrong with a document tree; every one blocks, since a renderer could only guess. */
export type DocumentCode =
  /** A field is missing, is not of its type, or is not known to the tree. */
  | 'document.malformed'
  /** Written by another version of the tree. */
  | 'document.unknown-version'
  /** A node of a type that the tree does not have. */
  | 'document.unknown-node'
  /** A node where its parent's content model does not allow it. */
  | 'document.misplaced-node'
  /** Nothing where the reader needs something. */
  | 'document.empty'
  /** A character that XML or a page cannot hold, or text that is not NFC. */
  | 'document.character'
  | 'document.language'
  | 'document.address'
  /** Ids: not ASCII kebab-case, or used twice. */
  | 'document.id'
  /** A reference to a section or exhibit that is not there. */
  | 'document.unresolved-reference'
  /** Row without a cell for each column. */
  | 'document.table-row'
  /** A share, page or number outside its range. */
  | 'document.range'
  | 'document.too-deep'
  /** A label pattern without its placeholders. */
  | 'document.label-pattern';

/** A fault of a document tree. */
export type DocumentProblem = Problem<DocumentCode>;

const WORDING: Readonly<Record<DocumentCode, { readonly what: string; readonly fix: string }>> = {
  'document.malformed': {
    what: 'The field is missing, has another type, or is not part of the tree.',
    fix: 'Build the node with the builders, or as DOCUMENT.md describes it.',
  },
  'document.unknown-version': {
    what: 'The document was written for another version of the tree.',
    fix: 'Compose the document again with this version of the program.',
  },
  'document.unknown-node': {
    what: 'The tree has no node of this type.',
    fix: 'Use one of the types that DOCUMENT.md lists.',
  },
  'document.misplaced-node': {
    what: 'The node may not stand here.',
    fix: 'Move it to a place that its section of DOCUMENT.md allows.',
  },
  'document.empty': {
    what: 'There is nothing where the reader needs something.',
    fix: 'Leave the node out, or give it content.',
  },
  'document.character': {
    what: 'The text holds a control character, a character outside XML, half a surrogate pair, or is not NFC.',
    fix: 'Correct the text in the record or language file it came from; use a line break node for a new line.',
  },
  'document.language': {
    what: 'The language is not a well-formed BCP 47 tag.',
    fix: 'Write a tag such as en-US, kk or kk-Cyrl.',
  },
  'document.address': {
    what: 'The link is not an absolute http, https or mailto address.',
    fix: 'Write the whole address, percent-encoded where needed, or leave the link out.',
  },
  'document.id': {
    what: 'The id is used twice or is not in ASCII kebab-case.',
    fix: 'Give each section its own id of small letters, digits and hyphens.',
  },
  'document.unresolved-reference': {
    what: 'The reference leads to nothing in this document.',
    fix: 'Refer to a section of this document, or list the exhibit in its exhibits.',
  },
  'document.table-row': {
    what: 'The row does not have one cell for each column.',
    fix: 'Give the row as many cells as the table has columns; a cell may be empty.',
  },
  'document.range': {
    what: 'The number is outside its range.',
    fix: 'Use a share above 0 (a picture: at most 1), pages and numbers from 1, exhibits in the order of their numbers.',
  },
  'document.too-deep': {
    what: 'The node is nested too deeply: sections go down four levels.',
    fix: 'Lift the node, or turn it into paragraphs of its parent.',
  },
  'document.label-pattern': {
    what: 'The pattern does not hold each of its placeholders exactly once.',
    fix: 'Write {page} and {pages}, or {number}, once each.',
  },
};

/** `at` is a path in the tree; no value of the document goes into the problem. */
export function documentProblem(code: DocumentCode, at: string): DocumentProblem {
  return { code, severity: 'block', at, ...WORDING[code] };
}
