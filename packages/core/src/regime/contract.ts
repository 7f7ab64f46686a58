/**
 * What a regime is: law facts, words, and a short list of grounds, elements and documents. Everything a regime may do
 * is on this page; shared code never asks which regime it serves.
 */
import type { z } from 'zod';
import type { Profile } from '../disclosure/index.ts';
import type { Block } from '../document/index.ts';
import type { Strings } from '../language/index.ts';
import type { RegimeLaw } from '../law/index.ts';
import type { Finding } from './finding.ts';
import type { Gate } from './gate.ts';
import type { SectionContext } from './section-context.ts';
import type { TargetView } from './target-view.ts';

/** One way in which the law lets a person be listed. */
export interface Ground {
  /** Unique in the regime, kebab-case, such as `eo-a`. */
  readonly id: string;
  /** Label of the law sheet and of the documents, such as "EO-A". */
  readonly label: string;
  /** String key of a short title. */
  readonly title: string;
  /** Instrument of `program.json`. */
  readonly instrument: string;
  /** Provision that states the ground. */
  readonly provision: string;
  /** Who and what the ground reaches at all; a closed gate excludes the target. */
  readonly gates: readonly Gate[];
  /** Ids of the elements that must be shown, in the order of argument. */
  readonly elements: readonly string[];
}

/** One thing that must be shown. */
export interface Element {
  readonly id: string;
  /** String key of its title. */
  readonly title: string;
  /** Provision it comes from; or the string key of the reason why it has none of its own. */
  readonly basis: { readonly provision: string } | { readonly reason: string };
  /** String key: what would complete it when it is not shown. */
  readonly remedy: string;
  /** Whether it only strengthens a ground: the law makes it no condition, so what is not shown of it closes nothing. */
  readonly optional?: true;
  /**
   * True for what the submission itself asks or argues, such as the length of a ban or why it is urgent: the request is
   * all there can be, and no source need stand behind it.
   */
  readonly argued?: boolean;
  /**
   * Which records speak to it, and which against it. Pure; returns record ids and no text. Whether that is enough is
   * judged by `assess`, in one place, the same for every regime. It is asked once for all grounds, unless it says that
   * the answer is another one `perGround`.
   */
  readonly find: Find | { readonly perGround: (view: TargetView, ground: Ground) => Finding };
}

/** Finds the records that speak to an element: a pure function that returns ids and no text. */
export type Find = (view: TargetView) => Finding;

/** One section of a document; the order of the array is the order on paper. */
export interface SectionPlan {
  /** Unique in the document, kebab-case, neutral. */
  readonly id: string;
  /** String key. */
  readonly title: string;
  /** Whether it is printed; default always. A mandatory section is never silently empty: it says what is missing. */
  readonly when?: (context: SectionContext) => boolean;
  /** Most words it should have, where the filing sets a limit; beyond it the checklist is told. */
  readonly mostWords?: (context: SectionContext) => number | undefined;
  readonly build: (context: SectionContext) => readonly Block[];
}

/** One document of the packet. */
export interface DocumentPlan {
  /** Neutral file stem: `cover-letter`, `submission`, `annex`, `evidence-index`. */
  readonly id: string;
  /** String key. */
  readonly title: string;
  /** Which disclosed dossier it is given; `restricted` becomes `restricted:<regime>`. */
  readonly profile: Exclude<Profile, `restricted:${string}`> | 'restricted';
  /** Container of the packet it goes to. */
  readonly container: 'disclosable' | 'restricted' | 'internal';
  readonly formats: readonly ('docx' | 'pdf')[];
  /** String key of the running header's handling mark. */
  readonly handling?: string;
  /** Levels of the contents; 0 prints none. */
  readonly contents: 0 | 1 | 2 | 3;
  /** Whether the document is made for this case at all. */
  readonly when?: (context: SectionContext) => boolean;
  /** Blocks before the contents. */
  readonly opening: (context: SectionContext) => readonly Exclude<Block, { type: 'section' }>[];
  readonly sections: readonly SectionPlan[];
}

/** One government, as data and small functions: law, words, grounds, elements, documents. */
export interface Regime {
  /** Two letters, lower case; equal to the package's `regime-<id>`. */
  readonly id: string;
  readonly law: RegimeLaw;
  /** String files by language; every language of `filing.json` must be there. */
  readonly strings: Readonly<Record<string, Strings>>;
  /**
   * English words of the papers that stay in the house (`internalKeys`): for a regime that does not file in English.
   * No document is made from them.
   */
  readonly internal?: Strings;
  readonly grounds: readonly Ground[];
  readonly elements: readonly Element[];
  readonly documents: readonly DocumentPlan[];
  /** Shape of `ext.<id>` on records, for facts that only this regime asks. */
  readonly extension?: z.ZodType;
}
