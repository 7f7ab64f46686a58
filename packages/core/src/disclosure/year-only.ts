/**
 * An EDTF date cut to its years: `1976-03-02~` gives `1976~`, `[1976-03-02,1977-01]` gives `[1976,1977]`. Unknown
 * digits, qualifiers, sets and intervals stay.
 */
export function yearOnly(edtf: string): string {
  return edtf.replace(/([0-9X]{4})(?:-[0-9X]{2}){1,2}(?:T[^/,\]}]*)?/g, '$1');
}
