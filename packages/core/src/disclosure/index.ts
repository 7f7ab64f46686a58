export { type DiscloseOptions, type Disclosure, disclose } from './disclose.ts';
export type * from './disclosed-dossier.ts';
export type * from './disclosed-evidence.ts';
export { DISCLOSURE_CODES, type DisclosureCode, type DisclosureProblem } from './disclosure-problem.ts';
export type { ProtectionOverride } from './gate.ts';
export { type PossibleTerm, possibleTerms } from './possible-terms.ts';
export { isProfile, type Profile, type ProfileKind, profileKind, regimeOf } from './profile.ts';
export type { TermMatch, WithheldTerms } from './scan/withheld-terms.ts';
export { assertDisclosed } from './witness.ts';
