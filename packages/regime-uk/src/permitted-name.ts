/**
 * Letters, digits and signs that name fields of the UK Sanctions List take: those of SWIFT messages, without accents
 * (our reading of the guidance, see `uk-list-names`).
 */
const PERMITTED = /^[A-Za-z0-9/\-?:().,'+ ]+$/;

/** Whether a name can stand in a name field as it is. */
export function isPermittedName(name: string): boolean {
  return PERMITTED.test(name);
}

/** The script a BCP 47 tag writes out; `undefined` where it writes none, as for Latin in most languages. */
export function scriptOf(tag: string): string | undefined {
  return /-([A-Z][a-z]{3})(?:-|$)/.exec(tag)?.[1];
}

/** Whether a tag says that the form is in another script than Latin. */
export function isOtherScript(tag: string): boolean {
  const script = scriptOf(tag);
  return script !== undefined && script !== 'Latn';
}
