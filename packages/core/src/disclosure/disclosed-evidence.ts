import type { EvidenceItem, EvidenceLink, Rendition } from '../evidence/schema/types.ts';

/** Why an exhibit stays behind under this profile; the reason never says whom it protects. */
export type WithholdingReason =
  /** Its sensitivity is above what the profile lets out. */
  | 'sensitivity'
  /** Somebody it comes from has not consented to this use by this recipient. */
  | 'consent'
  /** It has files to ship, and nobody declared who is shown in them. */
  | 'undeclared-people'
  /** It shows a protected person, and no redacted rendition may leave. */
  | 'protected-person';

/** The file of an exhibit that may leave under the profile. Originals never do. */
export type ShippedRendition = Pick<
  Rendition,
  'id' | 'purpose' | 'file' | 'mime' | 'bytes' | 'sha256' | 'pages' | 'language' | 'translatedBy' | 'coversChecked'
>;

type Original = NonNullable<EvidenceItem['original']>;
type Acquisition = NonNullable<EvidenceItem['acquisition']>;
type CustodyEntry = EvidenceItem['custody'][number];
type AcquisitionInternals = 'by' | 'from' | 'accountUsed' | 'ip' | 'captures';

/** A piece of evidence that the profile shows. */
export interface AvailableEvidence
  extends Pick<
    EvidenceItem,
    | 'id'
    | 'kind'
    | 'huridocs'
    | 'title'
    | 'description'
    | 'sources'
    | 'createdWhen'
    | 'createdWhere'
    | 'createdBy'
    | 'publication'
    | 'languages'
    | 'graphic'
    | 'rights'
    | 'sensitivity'
    | 'proofs'
    | 'credibility'
    | 'istanbulDegree'
    | 'verification'
    | 'createdAt'
    | 'updatedAt'
    | 'recordedBy'
    | 'notes'
    | 'ext'
  > {
  readonly withheld: false;
  /** Position in the dossier's list of evidence, from 1; the same in every profile and every packet of the case. */
  readonly exhibitNumber: number;
  /** Whether a file leaves: a rendition, or none because the item is only described. */
  readonly shipped: 'rendition' | 'none';
  readonly rendition?: ShippedRendition;
  readonly exhibit?: Pick<NonNullable<EvidenceItem['exhibit']>, 'way'>;
  /** Name, path, size and hash of the original are there in the profile `internal` alone. */
  readonly original?: Pick<Original, 'mime' | 'generation'> & Partial<Original>;
  /** Persons, account, address and captures are there in the profile `internal` alone. */
  readonly acquisition?: Omit<Acquisition, AcquisitionInternals> & Partial<Pick<Acquisition, AcquisitionInternals>>;
  /** Persons, notes and hashes are there in the profile `internal` alone. */
  readonly custody: readonly (Pick<CustodyEntry, 'at' | 'action'> & Partial<CustodyEntry>)[];
  /** Profile `internal` alone. */
  readonly renditions?: EvidenceItem['renditions'];
  /** Profile `internal` alone. */
  readonly interview?: EvidenceItem['interview'];
}

/** An exhibit that keeps its number and says no more. */
export interface WithheldEvidence {
  readonly id: string;
  readonly exhibitNumber: number;
  readonly kind: EvidenceItem['kind'];
  readonly withheld: true;
  readonly reason: WithholdingReason;
}

/** A piece of evidence: shown, or withheld with its number kept. */
export type DisclosedEvidence = AvailableEvidence | WithheldEvidence;

/** As recorded; quotation and note are gone when the evidence is withheld. */
export type DisclosedEvidenceLink = EvidenceLink;
