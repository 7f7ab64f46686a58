/** Narrative as a small closed tree: the CommonMark subset of the house, with people as tokens and evidence as citations. */
export type ProseBlock = ProseParagraph | ProseList | ProseQuotation;

export interface ProseParagraph {
  readonly kind: 'paragraph';
  readonly children: readonly ProseInline[];
}

export interface ProseList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly (ProseParagraph | ProseList)[])[];
}

export interface ProseQuotation {
  readonly kind: 'quotation';
  readonly children: readonly ProseParagraph[];
}

export type ProseInline =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly ProseInline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly ProseInline[] }
  | { readonly kind: 'lineBreak' }
  /** `{{vic_…}}`, `{{per_…}}`, `{{ent_…}}`, `{{src_…}}`. */
  | { readonly kind: 'token'; readonly id: string }
  /** `[@evi_…, p. 4; @evi_…]`. */
  | { readonly kind: 'citation'; readonly cites: readonly ProseCite[] };

export interface ProseCite {
  readonly evidence: string;
  readonly pinpoint?: string;
}

export type ProseFaultCode =
  | 'evidence.prose-raw-html'
  | 'evidence.prose-image'
  | 'evidence.prose-code'
  | 'evidence.prose-heading'
  | 'evidence.prose-structure'
  | 'evidence.prose-link'
  | 'evidence.prose-token'
  | 'evidence.prose-citation';

/** What the subset does not allow, and where in the value; lines and columns count from 1. */
export interface ProseFault {
  readonly code: ProseFaultCode;
  readonly line: number;
  readonly column: number;
}

export interface ParsedProse {
  readonly blocks: readonly ProseBlock[];
  readonly faults: readonly ProseFault[];
}
