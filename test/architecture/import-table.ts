/**
 * Who may import whom, as data (ARCHITECTURE.md shows the same table to people). `value` allows everything, `type`
 * only what is gone when the program runs; a door that is not named is closed.
 */
export type Access = 'value' | 'type';

/** Doors of core; `root` is `@sanctions-packet/core` itself, the two leaves that serve every room. */
export type CoreDoor = 'root' | 'evidence' | 'disclosure' | 'law' | 'language' | 'document' | 'regime';

export interface Housemate {
  /** Which folders under packages/ this row speaks of. */
  readonly folder: RegExp;
  readonly core: Readonly<Partial<Record<CoreDoor, Access>>>;
  /** Other packages of the house it may import: none, or all (the command alone). */
  readonly siblings: 'none' | 'all';
  /** Disk, clock, randomness, process, terminal. */
  readonly machine: 'never' | 'yes';
}

export const HOUSE: readonly Housemate[] = [
  { folder: /^core$/, core: {}, siblings: 'none', machine: 'never' },
  {
    folder: /^regime-[a-z]+$/,
    core: { root: 'value', evidence: 'type', disclosure: 'type', law: 'value', document: 'value', regime: 'value' },
    siblings: 'none',
    machine: 'never',
  },
  { folder: /^render-[a-z]+$/, core: { root: 'value', document: 'value' }, siblings: 'none', machine: 'never' },
  // Floor 1 like the renderers; apart from them, so that they stay free of native code.
  { folder: /^exhibits$/, core: { root: 'value', evidence: 'type' }, siblings: 'none', machine: 'never' },
  // A list of fonts; the command opens the files.
  { folder: /^fonts-fallback$/, core: {}, siblings: 'none', machine: 'never' },
  {
    folder: /^packet$/,
    core: {
      root: 'value',
      evidence: 'value',
      disclosure: 'value',
      law: 'type',
      document: 'value',
      regime: 'value',
    },
    siblings: 'none',
    machine: 'never',
  },
  {
    folder: /^exchange$/,
    core: { root: 'value', evidence: 'value', disclosure: 'type', language: 'value' },
    siblings: 'none',
    machine: 'never',
  },
  {
    folder: /^cli$/,
    core: {
      root: 'value',
      evidence: 'value',
      disclosure: 'value',
      law: 'value',
      document: 'type',
      regime: 'value',
    },
    siblings: 'all',
    machine: 'yes',
  },
];

export type Room = Exclude<CoreDoor, 'root'>;

/** Rooms inside core: which rooms each may know. */
export const CORE_ROOMS: Readonly<Record<Room, readonly Room[]>> = {
  document: [],
  language: [],
  law: [],
  evidence: [],
  disclosure: ['evidence'],
  regime: ['document', 'language', 'law', 'evidence', 'disclosure'],
};

/** Files at core's root that serve every room, and know none: how trouble is told, and what a date means. */
export const CORE_LEAVES: readonly string[] = [
  'index.ts',
  'problem.ts',
  'edtf.ts',
  'edtf-compare.ts',
  'instant.ts',
  'calendar-day.ts',
];

/** Rooms inside other packages that must not know each other. */
export const CLOSED_ROOMS: readonly { readonly from: RegExp; readonly to: RegExp; readonly why: string }[] = [
  {
    from: /^packages\/render-pdf\/src\/layout\//,
    to: /^packages\/render-pdf\/src\/(paint|bind)\//,
    why: 'Layout is pure geometry; paint and bind know layout, never the other way.',
  },
];

/** Where third-party code may be imported; a package without a home here may be imported nowhere. */
export const HOMES: Readonly<Record<string, readonly RegExp[]>> = {
  docx: [/^packages\/render-docx\/src\//],
  'pdf-lib': [/^packages\/render-pdf\/src\/(paint|bind)\//, /^packages\/exhibits\/src\//],
  // Fonts are files: the one package that lists them names them, and nobody imports their code.
  '@expo-google-fonts/amiri': [],
  '@expo-google-fonts/noto-sans-georgian': [],
  '@expo-google-fonts/noto-sans-sc': [],
  fontkit: [/^packages\/render-pdf\/src\//, /^packages\/exhibits\/src\/bind\//],
  zod: [/^packages\/core\/src\//, /^packages\/regime-[a-z]+\/src\/extension\.ts$/],
  // Types alone: the neutral interface by which other libraries take a schema.
  '@standard-schema/spec': [/^packages\/core\/src\/evidence\/standard-schema\.ts$/],
  edtf: [/^packages\/core\/src\/edtf\.ts$/, /^packages\/core\/src\/edtf\//],
  yaml: [/^packages\/core\/src\/evidence\//],
  'jsonc-parser': [/^packages\/core\/src\/evidence\//],
  'mdast-util-from-markdown': [/^packages\/core\/src\//],
  mdast: [/^packages\/core\/src\//],
  'date-fns': [/^packages\/core\/src\//],
  stdnum: [/^packages\/core\/src\/evidence\//],
  fflate: [
    /^packages\/(render-docx|render-pdf|exhibits)\/src\//,
    /^packages\/packet\/src\/exit-scan\//,
    /^packages\/cli\/src\/container\//,
    /^packages\/exchange\/src\/xlsx\//,
  ],
  saxes: [/^packages\/exchange\/src\/xlsx\//],
  'age-encryption': [/^packages\/cli\/src\/age\//],
  piscina: [/^packages\/cli\/src\/batch\//],
  '@noble/hashes': [/^packages\/(core|packet)\/src\//],
  commander: [/^packages\/cli\/src\//],
  sharp: [/^packages\/exhibits\/src\//],
  '@peculiar/asn1-tsp': [/^packages\/exhibits\/src\/proofs\//],
  '@peculiar/asn1-cms': [/^packages\/exhibits\/src\/proofs\//],
  '@peculiar/asn1-schema': [/^packages\/exhibits\/src\/proofs\//],
  '@hyzyla/pdfium': [/^packages\/exhibits\/src\//],
};

/**
 * Files that handle local time in order to defeat it, and how. Only `Date` is excused there; an excuse that is no longer
 * needed fails.
 */
export const LOCAL_TIME: Readonly<Record<string, string>> = {
  'packages/render-docx/src/zip.ts':
    'fflate writes local time; the same local time in every zone gives the same bytes.',
};
