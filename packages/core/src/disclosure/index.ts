export type * from './disclosed-dossier.ts';
export type * from './disclosed-evidence.ts';
export { isProfile, type Profile, type ProfileKind, profileKind, regimeOf } from './profile.ts';
export { assertDisclosed } from './witness.ts';
