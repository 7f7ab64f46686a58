import type {
  Act,
  Asset,
  Consent,
  Dossier,
  Entity,
  ExistingListing,
  Incident,
  Intervention,
  Involvement,
  Person,
  Place,
  Position,
  PostHeld,
  Relationship,
  RequestedMeasure,
  Risk,
  Source,
  Submitter,
  Text,
  Victim,
  VictimGroup,
} from '../evidence/schema/types.ts';
import type { DisclosedEvidence, DisclosedEvidenceLink } from './disclosed-evidence.ts';
import type { Profile } from './profile.ts';

/** How a person may be called under the profile. */
export interface PersonLabel {
  readonly kind: 'name' | 'pseudonym';
  readonly value: string;
}

/**
 * A person spoken of by name. Official identifiers, contact details and home addresses are empty outside `restricted`
 * and `internal`, and a date of birth is cut to its year. Who appears only as somebody's relative has a pseudonym for
 * label there and no names at all.
 */
export interface DisclosedPerson extends Person {
  readonly label: PersonLabel;
}

export type DisclosedEntity = Entity;
export type DisclosedSubmitter = Submitter;
export type DisclosedPosition = Position;
export type DisclosedPostHeld = PostHeld;
export type DisclosedRelationship = Relationship;
export type DisclosedAsset = Asset;
export type DisclosedVictimGroup = VictimGroup;
export type DisclosedPlace = Place;
export type DisclosedIncident = Incident;
export type DisclosedAct = Act;
export type DisclosedInvolvement = Involvement;
export type DisclosedIntervention = Intervention;
export type DisclosedRequestedMeasure = RequestedMeasure;
export type DisclosedExistingListing = ExistingListing;

/** A name opened from the vault for this profile and recipient. */
export interface OpenedName {
  readonly role: string;
  readonly full: string;
  /** BCP 47. */
  readonly tag: string;
}

/**
 * A person harmed. Everything but the label, the tags and the age band needs consent or the profile `internal`;
 * `specialProtection` is empty outside it.
 */
export interface DisclosedVictim
  extends Pick<Victim, 'id' | 'ageBand' | 'roleTags' | 'specialProtection' | 'src' | 'ext'>,
    Partial<
      Pick<
        Victim,
        | 'ageAtTime'
        | 'sex'
        | 'status'
        | 'circumstances'
        | 'publicIdentity'
        | 'createdAt'
        | 'updatedAt'
        | 'recordedBy'
        | 'notes'
      >
    > {
  readonly label: PersonLabel;
  /** As the shareable documents call the person; absent in them where the name itself may be printed. */
  readonly pseudonym?: string;
  /** Every form of the name, when `label` is a name. */
  readonly names?: readonly OpenedName[];
}

export type SourceLabel =
  | { readonly kind: 'named'; readonly value: string; readonly text?: Text }
  | { readonly kind: 'withheld'; readonly pseudonym: string };

/** Where evidence comes from. Address, reason of the grade and identity are gone when the label is withheld. */
export interface DisclosedSource
  extends Pick<Source, 'id' | 'kind' | 'reliability' | 'independenceGroup' | 'connection' | 'url' | 'ext'>,
    Partial<
      Pick<
        Source,
        'sensitivity' | 'specialProtection' | 'consent' | 'inVault' | 'createdAt' | 'updatedAt' | 'recordedBy' | 'notes'
      >
    > {
  readonly label: SourceLabel;
}

/** Fields every profile shows as the dossier has them. */
export type Heading = Pick<
  Dossier,
  | 'id'
  | 'title'
  | 'period'
  | 'countries'
  | 'methodology'
  | 'standardOfProof'
  | 'contextSummary'
  | 'exculpatoryStatement'
  | 'ext'
>;

/** What a disclosed dossier holds. Every record is new; none is shared with the raw dossier. */
export interface DisclosedRecords extends Heading {
  /** Regime that is to read it; `undefined` in the profile `internal`. */
  readonly recipient: string | undefined;
  /** Day on which consent was judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly submitters: readonly DisclosedSubmitter[];
  readonly persons: readonly DisclosedPerson[];
  readonly entities: readonly DisclosedEntity[];
  readonly positions: readonly DisclosedPosition[];
  readonly postsHeld: readonly DisclosedPostHeld[];
  readonly relationships: readonly DisclosedRelationship[];
  readonly assets: readonly DisclosedAsset[];
  readonly victims: readonly DisclosedVictim[];
  readonly victimGroups: readonly DisclosedVictimGroup[];
  readonly places: readonly DisclosedPlace[];
  readonly incidents: readonly DisclosedIncident[];
  readonly acts: readonly DisclosedAct[];
  readonly involvements: readonly DisclosedInvolvement[];
  readonly interventions: readonly DisclosedIntervention[];
  readonly sources: readonly DisclosedSource[];
  readonly evidence: readonly DisclosedEvidence[];
  readonly evidenceLinks: readonly DisclosedEvidenceLink[];
  readonly requestedMeasures: readonly DisclosedRequestedMeasure[];
  readonly existingListings: readonly DisclosedExistingListing[];
  /** Profile `internal` alone. */
  readonly consents?: readonly Consent[];
  /** Profile `internal` alone. */
  readonly risks?: readonly Risk[];
}

declare const madeByTheGate: unique symbol;

/** What may be seen under a profile: made by `disclose` alone, frozen at every depth, without a withheld value in it. */
export interface DisclosedDossier<P extends Profile = Profile> extends DisclosedRecords {
  readonly profile: P;
  /** Compiler brand; there is no such field. */
  readonly [madeByTheGate]: P;
}
