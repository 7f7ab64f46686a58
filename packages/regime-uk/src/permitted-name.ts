/**
 * Letters, digits and signs that name fields of the UK Sanctions List take: those of SWIFT messages, without accents
 * (our reading of the guidance, see `uk-list-names`).
 */
const PERMITTED = /^[A-Za-z0-9/\-?:().,'+ ]+$/;

/** Whether a name can stand in a name field as it is. */
export function isPermittedName(name: string): boolean {
  return PERMITTED.test(name);
}

/** Whether a BCP 47 tag says that the form is in another script; the script is written wherever it is not Latin. */
export function isOtherScript(tag: string): boolean {
  const script = /-([A-Z][a-z]{3})(?:-|$)/.exec(tag)?.[1];
  return script !== undefined && script !== 'Latn';
}
