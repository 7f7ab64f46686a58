/** A narrative, parsed: what a section turns into blocks of a document. */
export interface ProseTree {
  readonly blocks: readonly ProseBlock[];
}

/** A paragraph, list or quotation of a narrative. */
export type ProseBlock =
  | { readonly type: 'paragraph'; readonly children: readonly ProseInline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start?: number;
      readonly items: readonly (readonly ProseBlock[])[];
    }
  | { readonly type: 'quotation'; readonly children: readonly ProseBlock[] };

/** What stands in a line of a narrative. */
export type ProseInline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis'; readonly children: readonly ProseInline[] }
  | { readonly type: 'strong'; readonly children: readonly ProseInline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly ProseInline[] }
  /** `{{vic_…}}`: a party, victim or source, printed as the reader may see it. */
  | { readonly type: 'person'; readonly ref: string }
  /** `[@evi_…, p. 4; @evi_…]` */
  | { readonly type: 'citation'; readonly items: readonly CitationItem[] };

/** One piece of evidence in a citation, with the place in it. */
export interface CitationItem {
  readonly evidence: string;
  readonly pinpoint?: string;
}

/** Why a narrative is refused; lines and columns count from 1 in the narrative itself. */
export interface ProseFault {
  readonly code:
    | 'evidence.prose-syntax'
    | 'evidence.prose-link'
    | 'evidence.prose-token'
    | 'evidence.prose-citation'
    | 'evidence.too-long';
  readonly what: string;
  readonly fix: string;
  readonly line: number;
  readonly column: number;
}

/** A narrative as a tree, or every fault of it. */
export type ProseResult =
  | { readonly ok: true; readonly tree: ProseTree }
  | { readonly ok: false; readonly faults: readonly ProseFault[] };
