import type * as z from 'zod';
import type { dossierSchema } from './dossier.ts';
import type { Immutable } from './immutable.ts';
import type { address, contact, identifier, name } from './names.ts';
import type { legalRef, money, prose, src, standardOfProof, text } from './values.ts';
import type { vaultSchema } from './vault.ts';

/** A whole, parsed dossier; read-only. */
export type Dossier = Immutable<z.output<typeof dossierSchema>>;
/** What a person writes: lists and defaults may be left out. */
export type DossierInput = z.input<typeof dossierSchema>;
/** A whole, parsed vault: who the protected people are. Every name in it is sealed. */
export type Vault = Immutable<z.output<typeof vaultSchema>>;
/** What a person writes into a vault file; names are plain text. */
export type VaultInput = z.input<typeof vaultSchema>;

/** Fields of a dossier that hold lists of records. */
export type RecordList = {
  [Key in keyof Dossier]-?: Dossier[Key] extends readonly { readonly id: string }[] ? Key : never;
}[keyof Dossier];

/** An organization that files, or files with others. */
export type Submitter = Dossier['submitters'][number];
/** A natural person who is said to be responsible, or stands near one; never a victim. */
export type Person = Dossier['persons'][number];
/** A body: ministry, court, prison, company. */
export type Entity = Dossier['entities'][number];
/** What kind of body it is. */
export type EntityKind = Entity['kind'];
/** A post, apart from who holds it. */
export type Position = Dossier['positions'][number];
/** That a person held a post, and when (EDTF). */
export type PostHeld = Dossier['postsHeld'][number];
/** How two persons or bodies are tied: family, ownership, command. */
export type Relationship = Dossier['relationships'][number];
/** What a target owns, as far as it is known on a day. */
export type Asset = Dossier['assets'][number];
/** A person harmed, by pseudonym; the name is in the vault alone. */
export type Victim = Dossier['victims'][number];
/** What a victim did or was, for which laws may protect them. */
export type VictimRole = Victim['roleTags'][number];
/** People harmed together, counted rather than listed. */
export type VictimGroup = Dossier['victimGroups'][number];
/** What one person agreed to, for whom and until when. No record means no. */
export type Consent = Dossier['consents'][number];
/** What may happen to a person for being named, as assessed on a day. */
export type Risk = Dossier['risks'][number];
/** A place, with its name and code at the time of the events and today. */
export type Place = Dossier['places'][number];
/** What happened, as one story; acts are its parts. */
export type Incident = Dossier['incidents'][number];
/** One violation or act of corruption within an incident. */
export type Act = Dossier['acts'][number];
/** What kind of violation or corruption an act is. */
export type ActKind = Act['kind'];
/** What one person or body has to do with acts: the claim that a reviewer checks. */
export type Involvement = Dossier['involvements'][number];
/** How a person or body is tied to acts. */
export type InvolvementMode = Involvement['mode'];
/** A step that was taken: complaint, appeal, letter, and the answer to it. */
export type Intervention = Dossier['interventions'][number];
/** Where evidence comes from; sources of one origin share a group. */
export type Source = Dossier['sources'][number];
/** One piece of evidence: its original, custody and renditions. */
export type EvidenceItem = Dossier['evidence'][number];
/** A form of an original that may be shown, and to whom. */
export type Rendition = EvidenceItem['renditions'][number];
/** Which piece of evidence supports or contradicts which record, and at which place in it. */
export type EvidenceLink = Dossier['evidenceLinks'][number];
/** What a government is asked to do against a target. */
export type RequestedMeasure = Dossier['requestedMeasures'][number];
/** That a target is listed somewhere already. */
export type ExistingListing = Dossier['existingListings'][number];
/** One protected person in the vault, by the id of the dossier. */
export type VaultPerson = Vault['people'][number];
/** One name of a protected person. */
export type VaultName = VaultPerson['names'][number];

/** A text in one language (BCP 47); a translation says of what, and who made it. */
export type Text = Immutable<z.output<typeof text>>;
/** A narrative in one language, in the subset of CommonMark that `parseProse` takes. */
export type Prose = Immutable<z.output<typeof prose>>;
/** A citation of evidence for a fact, with the place in it. */
export type Src = Immutable<z.output<typeof src>>;
/** A name with its role, parts, language and script (BCP 47), and how it was romanised. */
export type Name = Immutable<z.output<typeof name>>;
/** A number that an authority gave, with its scheme. */
export type Identifier = Immutable<z.output<typeof identifier>>;
/** A postal address, at home or at work. */
export type Address = Immutable<z.output<typeof address>>;
/** Telephone number, mail address and the like of a person. */
export type Contact = Immutable<z.output<typeof contact>>;
/** An article of a law that an act or a charge falls under. */
export type LegalRef = Immutable<z.output<typeof legalRef>>;
/** An amount or a range, with currency (ISO 4217). */
export type Money = Immutable<z.output<typeof money>>;
/** How sure the submitters are, in the words of fact-finding missions. */
export type StandardOfProof = z.output<typeof standardOfProof>;
