/** The pseudonym of a record by its place in the dossier's list: `S-0001`. The same in every profile and packet. */
export function pseudonymAt(letter: 'S' | 'P', index: number): string {
  return `${letter}-${String(index + 1).padStart(4, '0')}`;
}
