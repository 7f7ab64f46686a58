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

/** A body, as the profile shows it. */
export type DisclosedEntity = Entity;
/** Who files, as the profile shows it. */
export type DisclosedSubmitter = Submitter;
/** A post, as the profile shows it. */
export type DisclosedPosition = Position;
/** Who held a post and when, as the profile shows it. */
export type DisclosedPostHeld = PostHeld;
/** A tie between two persons or bodies, as the profile shows it. */
export type DisclosedRelationship = Relationship;
/** What a target owns, as the profile shows it. */
export type DisclosedAsset = Asset;
/** People harmed together, as the profile shows them. */
export type DisclosedVictimGroup = VictimGroup;
/** A place, as the profile shows it. */
export type DisclosedPlace = Place;
/** What happened, as the profile shows it. */
export type DisclosedIncident = Incident;
/** One violation, as the profile shows it. */
export type DisclosedAct = Act;
/** What one person has to do with acts, as the profile shows it. */
export type DisclosedInvolvement = Involvement;
/** A step that was taken, as the profile shows it. */
export type DisclosedIntervention = Intervention;
/** What a government is asked for, as the profile shows it. */
export type DisclosedRequestedMeasure = RequestedMeasure;
/** A listing elsewhere, as the profile shows it. */
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

/** How a source may be called: by name, or by a pseudonym when its identity is withheld. */
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
