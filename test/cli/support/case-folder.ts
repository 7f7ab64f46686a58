import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type Changes, smallCaseInput } from '../../fixtures/small-case.ts';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sanctions-packet-')));
  made.push(folder);
  return folder;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** As a vault that is not encrypted must be. */
const OWNER_ONLY = 0o600;

/** A folder with these files; returns its path. */
export function folderWith(files: Files): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: OWNER_ONLY });
  }
  return folder;
}

/** The small case as `dossier.json`, with some fields changed. */
export function caseWith(changes: Changes = {}, files: Files = {}): string {
  return folderWith({ 'dossier.json': dossierText(changes), ...files });
}

export function dossierText(changes: Changes = {}): string {
  return `${JSON.stringify(smallCaseInput(changes), null, 2)}\n`;
}

/** A second person of whom a measure is asked, named `name`. */
export function withSecondTarget(name: string): Changes {
  const src = [{ evidence: 'evi_decision' }];
  return {
    'persons[+]': { id: 'per_second', names: [{ role: 'primary', full: name, tag: 'en', src }], src },
    'involvements[+]': {
      id: 'inv_second',
      person: 'per_second',
      acts: ['act_sentence'],
      mode: 'aided-abetted',
      basis: 'conduct',
      narrative: [{ lang: 'en', value: 'Carried the file into the room [@evi_decision, p. 2].' }],
      elements: [{ element: 'conduct', statement: [{ lang: 'en', value: 'Carried the file.' }], src }],
      confidence: 'reasonable-grounds-to-believe',
    },
    'evidenceLinks[+]': {
      id: 'lnk_second',
      evidence: 'evi_decision',
      subject: 'inv_second',
      relation: 'supports',
      pinpoint: 'p. 2',
    },
    'requestedMeasures[+]': { id: 'msr_second', regime: 'us', target: 'per_second', measures: ['asset-freeze'] },
  };
}
