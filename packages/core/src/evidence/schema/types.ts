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
export type Vault = Immutable<z.output<typeof vaultSchema>>;
export type VaultInput = z.input<typeof vaultSchema>;

/** Fields of a dossier that hold lists of records. */
export type RecordList = {
  [Key in keyof Dossier]-?: Dossier[Key] extends readonly { readonly id: string }[] ? Key : never;
}[keyof Dossier];

export type Submitter = Dossier['submitters'][number];
export type Person = Dossier['persons'][number];
export type Entity = Dossier['entities'][number];
export type Position = Dossier['positions'][number];
export type PostHeld = Dossier['postsHeld'][number];
export type Relationship = Dossier['relationships'][number];
export type Asset = Dossier['assets'][number];
export type Victim = Dossier['victims'][number];
export type VictimGroup = Dossier['victimGroups'][number];
export type Consent = Dossier['consents'][number];
export type Risk = Dossier['risks'][number];
export type Place = Dossier['places'][number];
export type Incident = Dossier['incidents'][number];
export type Act = Dossier['acts'][number];
export type Involvement = Dossier['involvements'][number];
export type Intervention = Dossier['interventions'][number];
export type Source = Dossier['sources'][number];
export type EvidenceItem = Dossier['evidence'][number];
export type Rendition = EvidenceItem['renditions'][number];
export type EvidenceLink = Dossier['evidenceLinks'][number];
export type RequestedMeasure = Dossier['requestedMeasures'][number];
export type ExistingListing = Dossier['existingListings'][number];
export type VaultPerson = Vault['people'][number];
export type VaultName = VaultPerson['names'][number];

export type Text = Immutable<z.output<typeof text>>;
export type Prose = Immutable<z.output<typeof prose>>;
export type Src = Immutable<z.output<typeof src>>;
export type Name = Immutable<z.output<typeof name>>;
export type Identifier = Immutable<z.output<typeof identifier>>;
export type Address = Immutable<z.output<typeof address>>;
export type Contact = Immutable<z.output<typeof contact>>;
export type LegalRef = Immutable<z.output<typeof legalRef>>;
export type Money = Immutable<z.output<typeof money>>;
export type StandardOfProof = z.output<typeof standardOfProof>;
