import type { DisclosedDossier } from '../disclosure/index.ts';
import type { Block, ExhibitReference, InlineContent, Note, SectionReference, SourcedText } from '../document/index.ts';
import type { Assessment } from './assessment.ts';
import type { TargetView } from './target-view.ts';

/**
 * What a section is built from. No clock, no disk, no raw dossier, no vault: what is not here cannot be printed.
 */
export interface SectionContext {
  readonly dossier: DisclosedDossier;
  readonly target: TargetView;
  readonly assessment: Assessment;
  readonly law: LawWords;
  readonly t: Translate;
  readonly words: RecordWords;
  readonly refer: Refer;
  /** Where the documents that go with this one cite an exhibit, one line a document. */
  readonly citedIn: (evidence: string) => readonly InlineContent[];
  /** Tells the checklist what a mandatory section lacks: a key `lacks.…` or `<regime>.lacks.…`, and the record concerned. */
  readonly lacks: (what: string, about?: string) => void;
}

/**
 * The words of a string key, with its slots filled. A key that is not in the language file is a bug and throws.
 * `count` picks the plural form and fills `{count}`.
 */
export type Translate = (key: string, slots?: Readonly<Record<string, InlineContent>>, count?: number) => InlineContent;

/** Law facts as words, of the version in force on the packet's date. */
export interface LawWords {
  /** Pinpoint citation, or the wider one when the pinpoint was not verified (the checklist is told). */
  readonly citation: (provision: string) => SourcedText;
  /** Plain statement; empty words when the reading is `unverified`. */
  readonly statement: (provision: string) => SourcedText;
  readonly title: (provision: string) => SourcedText;
  /** Name of an instrument of `program.json`. */
  readonly instrument: (id: string) => SourcedText;
  /** Evidence test of an instrument, when stated and verified. */
  readonly standard: (instrument: string) => SourcedText | undefined;
  readonly addressees: readonly AddresseeWords[];
  /** Whether the government publishes a form for such submissions. */
  readonly officialForm: boolean;
  /** Most words of the executive summary, when the filing has a limit. */
  readonly summaryWords: number | undefined;
}

/** An office that is written to, in the words of its law facts. */
export interface AddresseeWords {
  readonly id: string;
  readonly role: 'addressee' | 'copy';
  readonly office: SourcedText;
  readonly institution: SourcedText;
  readonly address: readonly SourcedText[];
  readonly salutation?: SourcedText;
}

/** A record of the disclosed dossier, as far as words need to know it. */
export interface WordRecord {
  readonly id: string;
}

/** Values of records as words. Each knows its record and field; a missing value is `undefined`. */
export interface RecordWords {
  /**
   * The value at a path of a record, such as `names[0].full`, `registration.number`: a string, a number, or a text in
   * several languages (the document's language, else the first, tagged as such).
   */
  readonly field: (record: WordRecord, path: string) => SourcedText | undefined;
  /** Prose at a path as blocks, its citations turned into notes and its tokens into names or pseudonyms. */
  readonly prose: (record: WordRecord, path: string) => readonly Block[];
  /** The first paragraph of prose as inline content, for tables and lists. */
  readonly proseLine: (record: WordRecord, path: string) => InlineContent;
  /** Primary name of a person, body, submitter or place; pseudonym or name of a victim as the profile allows. */
  readonly name: (id: string) => SourcedText;
  /** Name in its own script, when the dossier gives one. */
  readonly nativeName: (id: string) => SourcedText | undefined;
  /** Words of an EDTF date at a path. */
  readonly date: (record: WordRecord, path: string, style?: 'sentence' | 'table') => SourcedText | undefined;
  /** A day that stands in no record, `YYYY-MM-DD`; `what` says which. */
  readonly day: (value: string, what: string) => SourcedText;
  /** The day of the packet. */
  readonly today: () => SourcedText;
  /** Name of a country at a path holding an ISO 3166-1 code. */
  readonly country: (record: WordRecord, path: string) => SourcedText | undefined;
  /** Name of a language at a path holding a BCP 47 tag. */
  readonly languageName: (record: WordRecord, path: string) => SourcedText | undefined;
  /** A counted number, grouped as the language does. */
  readonly count: (value: number, what: string) => SourcedText;
  /** Amount and currency of an asset's estimate. */
  readonly money: (record: WordRecord, path: string) => SourcedText | undefined;
  /** Items with the language's comma and last "and". */
  readonly join: (items: readonly InlineContent[]) => InlineContent;
}

/** References to sections, exhibits and notes, in the words of the regime. */
export interface Refer {
  /** "section 9"; the section must be one of this document. */
  readonly section: (id: string) => SectionReference;
  /** "Exhibit 4, p. 2". */
  readonly exhibit: (evidence: string, pinpoint?: string) => ExhibitReference;
  /** A footnote citing these exhibits; `undefined` when there is nothing to cite. */
  readonly cite: (sources: readonly { readonly evidence: string; readonly pinpoint?: string }[]) => Note | undefined;
  /** A footnote citing the evidence links that support a record. */
  readonly citeRecord: (record: string, relation?: 'supports' | 'contradicts') => Note | undefined;
}
