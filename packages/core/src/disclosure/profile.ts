/**
 * For whose eyes a dossier is disclosed. `internal` never leaves the organisation; `restricted:<regime>` goes to one
 * government under its confidentiality; `disclosable` is written as if the person named will read it.
 */
export type Profile = 'internal' | 'disclosable' | `restricted:${string}`;

/** The kinds of readers, whichever government it is. */
export type ProfileKind = 'internal' | 'restricted' | 'disclosable';

/** The kind of a profile: `restricted:us` is `restricted`. */
export function profileKind(profile: Profile): ProfileKind {
  return profile === 'internal' || profile === 'disclosable' ? profile : 'restricted';
}

const RESTRICTED = /^restricted:([a-z][a-z0-9-]{1,31})$/;

/** The regime a restricted profile names, or `undefined`. */
export function regimeOf(profile: Profile): string | undefined {
  return RESTRICTED.exec(profile)?.[1];
}

/** Whether the text is a profile this gate knows. */
export function isProfile(text: string): text is Profile {
  return text === 'internal' || text === 'disclosable' || RESTRICTED.test(text);
}
