import type { Basis, LawSource, Localized, Reading, Review } from './provision.ts';
import type { RegimeLaw } from './regime-law.ts';

/** One statement about the law, with the authority it rests on. */
export interface LawFact {
  /** `program`, `authority`, `filing`, or the id of a provision: the name of the JSON file. */
  readonly file: string;
  /** Path in the file, such as `versions[0]` or `addressees[1].address`. */
  readonly at: string;
  /** What the fact is about, in English, for the review sheet. */
  readonly subject: string;
  readonly source: LawSource;
  readonly basis: Basis;
  readonly reading: Reading;
  readonly remark: string | undefined;
  /** When somebody last vouched for it. */
  readonly review: Review;
}

type Rested = Pick<LawFact, 'source' | 'basis' | 'reading'> & { readonly remark?: string | undefined };

/** Every sourced fact of a law: programme, authority, filing, then provisions, in the order of the files. */
export function lawFacts(law: RegimeLaw): readonly LawFact[] {
  return [...programFacts(law), ...authorityFacts(law), ...filingFacts(law), ...provisionFacts(law)];
}

function fact(file: string, at: string, subject: string, rested: Rested, review: Review): LawFact {
  const { source, basis, reading, remark } = rested;
  return { file, at, subject, source, basis, reading, remark, review };
}

function programFacts({ program }: RegimeLaw): readonly LawFact[] {
  return program.instruments.flatMap(({ name, standard }, index) =>
    standard === undefined
      ? []
      : [
          fact(
            'program',
            `instruments[${index}].standard`,
            `Standard of evidence, ${english(name)}`,
            standard,
            program.review,
          ),
        ],
  );
}

const ADDRESSEE_FACTS = {
  office: 'Office',
  institution: 'Institution',
  address: 'Postal address',
  salutation: 'Salutation',
} as const;

function authorityFacts({ authority }: RegimeLaw): readonly LawFact[] {
  return authority.addressees.flatMap((addressee, index) =>
    entries(ADDRESSEE_FACTS).flatMap(([field, label]) => {
      const rested = addressee[field];
      if (rested === undefined) return [];
      return [
        fact(
          'authority',
          `addressees[${index}].${field}`,
          `${label}, ${english(addressee.office.value)}`,
          rested,
          authority.review,
        ),
      ];
    }),
  );
}

const FILING_FACTS = {
  paper: 'Paper',
  languages: 'Languages',
  dates: 'Form of dates',
  officialForm: 'Official form',
  summaryWords: 'Length of the summary',
  fileTypes: 'Types of file',
} as const;

function filingFacts({ filing }: RegimeLaw): readonly LawFact[] {
  return entries(FILING_FACTS).flatMap(([field, label]) => {
    const rested = filing[field];
    return rested === undefined ? [] : [fact('filing', field, label, rested, filing.review)];
  });
}

function provisionFacts({ provisions }: RegimeLaw): readonly LawFact[] {
  return [...provisions.values()].flatMap((provision) =>
    provision.versions.map((version, index) =>
      fact(provision.id, `versions[${index}]`, english(provision.title), version, provision.review),
    ),
  );
}

function english(words: Localized): string {
  return words['en'] ?? '';
}

function entries<K extends string>(labels: Readonly<Record<K, string>>): readonly (readonly [K, string])[] {
  return Object.entries(labels) as [K, string][];
}
