// Past the gate nothing takes what the gate has not made. See text-literals.ts for how this file is used.
import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import type { Dossier } from '@sanctions-packet/core/evidence';

declare const raw: Dossier;
declare const disclosable: DisclosedDossier<'disclosable'>;
declare function compose(dossier: DisclosedDossier<'disclosable'>): void;
declare function annex(dossier: DisclosedDossier<'restricted:us'>): void;

compose(disclosable);

// @ts-expect-error -- a dossier that did not pass the gate
compose(raw);

// @ts-expect-error -- what was made for other eyes
annex(disclosable);
