/**
 * Each lock taken out in turn, and a leak tried that it would have stopped: who stops it then? The locks are really gone
 * (module mocks), the packets are really built, and the table is what happened.
 */
import { afterEach, expect, it, jest } from '@jest/globals';
import type { Document, Renderer } from '../../packages/core/src/document/index.ts';
import { words } from '../../packages/render-pdf/fixtures/words.ts';
import type { Changes } from '../fixtures/small-case.ts';

const ROOT = '../../packages';
const NAME = 'Sultanbekova';

interface Leak {
  readonly dossier?: Changes;
  /** A renderer that prints the name of its own accord. */
  readonly faultyRenderer?: true;
  /** A caller that hands a copy of the disclosed dossier on, with the name in it. */
  readonly forgedDossier?: true;
  /** What must be in no file that goes to the person named. */
  readonly secret: string;
}

const en = (value: string) => [{ lang: 'en', value }];

const LEAKS: Readonly<Record<string, Leak>> = {
  'a victim who was not asked': {
    dossier: { consents: [], 'involvements[0].narrative': en('{{per_judge}} sentenced {{vic_one}}.') },
    secret: NAME,
  },
  'a name in a narrative': {
    dossier: { 'involvements[0].narrative': en(`He sentenced Aigerim ${NAME}.`) },
    secret: NAME,
  },
  'a forged dossier': { forgedDossier: true, secret: NAME },
  'a rendition that shows nobody knows whom': {
    dossier: { 'evidence[0].renditions[0].shows': undefined, 'evidence[0].exhibit': undefined },
    secret: 'b'.repeat(64),
  },
  'a renderer that prints a name': { faultyRenderer: true, secret: NAME },
};

/** Takes a lock out; the file is the lock's own. */
const LOCKS: Readonly<Record<string, () => void>> = {
  none: () => undefined,
  'consent check': () =>
    replace('core/src/disclosure/consent.ts', { createConsentRegister: () => ({ ask: () => ({ allowed: true }) }) }),
  witness: () => replace('core/src/disclosure/witness.ts', { assertDisclosed: () => undefined }),
  'text scan': () => replace('core/src/disclosure/scan/free-text-scan.ts', { scanFreeText: () => [] }),
  'exhibit gate': () => replace('core/src/disclosure/exhibits.ts', { discloseEvidence: everyEvidence() }),
  'exit scan': () => replace('packet/src/exit-scan/exit-scan.ts', { exitScan: () => [] }),
};

function replace(file: string, mutant: object): void {
  const path = `${ROOT}/${file}`;
  const own = jest.requireActual<object>(path);
  jest.doMock(path, () => ({ ...own, ...mutant }));
}

function everyEvidence() {
  const own = jest.requireActual<{ discloseEvidence(...given: unknown[]): unknown }>(
    `${ROOT}/core/src/disclosure/exhibits.ts`,
  );
  return (item: unknown, index: unknown, gate: { readonly audience: object }) =>
    own.discloseEvidence(item, index, { ...gate, audience: { ...gate.audience, kind: 'internal' } });
}

const FILES = ['consent', 'witness', 'scan/free-text-scan', 'exhibits'].map((file) => `core/src/disclosure/${file}.ts`);

afterEach(() => {
  for (const file of [...FILES, 'packet/src/exit-scan/exit-scan.ts', 'packet/src/disclosures.ts'])
    jest.dontMock(`${ROOT}/${file}`);
  jest.resetModules();
});

/** Who stops a leak when a lock is gone. */
const TABLE: readonly (readonly [lock: string, leak: string, stopped: string])[] = [
  ['none', 'a victim who was not asked', 'nothing leaks'],
  ['none', 'a name in a narrative', 'text scan'],
  ['none', 'a forged dossier', 'witness'],
  ['none', 'a rendition that shows nobody knows whom', 'nothing leaks'],
  ['none', 'a renderer that prints a name', 'exit scan'],
  ['consent check', 'a victim who was not asked', 'the reading of the tests'],
  ['witness', 'a forged dossier', 'exit scan'],
  ['text scan', 'a name in a narrative', 'exit scan'],
  ['exhibit gate', 'a rendition that shows nobody knows whom', 'the reading of the tests'],
  ['exit scan', 'a name in a narrative', 'text scan'],
  ['exit scan', 'a forged dossier', 'witness'],
  ['exit scan', 'a renderer that prints a name', 'the reading of the tests'],
];

it.each(TABLE)(
  'without %s, %s: %s',
  async (lock, leak, stopped) => {
    jest.resetModules();
    LOCKS[lock]?.();
    expect(await whoStops(LEAKS[leak] as Leak)).toBe(stopped);
  },
  120_000,
);

it('takes every lock out, and tries every leak', () => {
  expect([...new Set(TABLE.map(([lock]) => lock))].sort()).toEqual(Object.keys(LOCKS).sort());
  expect([...new Set(TABLE.map(([, leak]) => leak))].sort()).toEqual(Object.keys(LEAKS).sort());
});

async function whoStops({ dossier = {}, faultyRenderer, forgedDossier, secret }: Leak): Promise<string> {
  if (forgedDossier === true) forge();
  const { buildPacket } = await import('../../packages/packet/src/index.ts');
  const { smallRequest } = await import('./support/finished-packet.ts');
  const { readByOthers } = await import('./support/read-by-others.ts');
  const request = await smallRequest(dossier);
  const pdf = request.renderers.filter(({ format }) => format === 'pdf');
  const renderers = faultyRenderer === true ? pdf.map(faulty) : pdf;
  let problems: readonly { readonly code: string }[];
  try {
    const outcome = await buildPacket({ ...request, renderers });
    if (outcome.ok) {
      const sent = outcome.value.files.filter(({ container }) => container === 'disclosable');
      const texts = await Promise.all(sent.map(readByOthers));
      return texts.some((text) => text.includes(secret.toLowerCase())) ? 'the reading of the tests' : 'nothing leaks';
    }
    problems = outcome.problems;
  } catch (error) {
    return String(error).includes('disclose()') ? 'witness' : String(error);
  }
  const code = problems[0]?.code ?? '';
  if (code.startsWith('packet.exit-')) return 'exit scan';
  return code === 'disclosure.protected-term' ? 'text scan' : code;
}

/** Hands on a copy of what the gate made, with the name in it. */
function forge(): void {
  const path = `${ROOT}/packet/src/disclosures.ts`;
  const own = jest.requireActual<typeof import('../../packages/packet/src/disclosures.ts')>(path);
  jest.doMock(path, () => ({
    createDisclosures(request: Parameters<typeof own.createDisclosures>[0]) {
      const made = own.createDisclosures(request);
      return {
        of(profile: 'disclosable') {
          const outcome = made.of(profile);
          if (!outcome.ok) return outcome;
          const { dossier } = outcome.value;
          const involvements = dossier.involvements.map((one) => ({ ...one, narrative: en(`He sentenced ${NAME}.`) }));
          return { ...outcome, value: { ...outcome.value, dossier: { ...dossier, involvements } } };
        },
      };
    },
  }));
}

function faulty(renderer: Renderer): Renderer {
  const line = { type: 'paragraph', children: [words(`It was ${NAME}.`)] } as const;
  return {
    ...renderer,
    render: (document: Document, options) =>
      renderer.render({ ...document, opening: [...document.opening, line] }, options),
  };
}
