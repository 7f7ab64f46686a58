/** Declared limits of the input; each is told in a problem when passed. Lengths are UTF-16 code units. */
export const LIMITS = {
  /** Bytes of one dossier or vault file. */
  fileBytes: 64 * 1024 * 1024,
  /** Nesting of lists and mappings. */
  depth: 40,
  /** Entries in one list. */
  listItems: 200_000,
  /** One short free string. */
  line: 1_000,
  /** One plain text in one language. */
  text: 20_000,
  /** One narrative in one language. */
  prose: 500_000,
  /** An internal remark. */
  notes: 100_000,
} as const;
