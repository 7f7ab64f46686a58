// ESM-only dependencies that jest must transform; everything else in node_modules loads as it is.
const esmOnly = [
  'mdast-util-.*',
  'micromark.*',
  'unist-util-.*',
  'decode-named-character-reference',
  'devlop',
  'ccount',
  'character-entities.*',
  '@noble/.*',
  '@scure/base',
  'age-encryption',
  'pixelmatch',
  'stdnum',
].join('|');

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: [],
  testMatch: [
    '<rootDir>/packages/*/src/**/*.test.ts',
    '<rootDir>/examples/*/src/**/*.test.ts',
    '<rootDir>/test/**/*.test.ts',
  ],
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/out/', '<rootDir>/(packages|examples)/[^/]+/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/out/'],
  testEnvironmentOptions: { customExportConditions: ['@sanctions-packet/source', 'node', 'node-addons'] },
  transform: {
    '\\.[cm]?[tj]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:\\.pnpm/[^/]+/node_modules/)?(?:${esmOnly})/)`],
};
