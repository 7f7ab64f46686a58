import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDossier } from '@sanctions-packet/core/evidence';
import { INTERNAL_LANGUAGE } from '@sanctions-packet/core/regime';
import type { Command } from 'commander';
import { locateCase } from '../case/locate-case.ts';
import { placeOf } from '../completion/place.ts';
import { type Known, type Proposal, proposals } from '../completion/proposals.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';

/** The hidden command that shells ask, with the words typed so far: one word a line, each with what it is about. */
export async function complete(program: Command, typed: readonly string[], host: Host): Promise<ExitCode> {
  const { words, files } = await proposals(placeOf(program, typed), known(program));
  const lines = words.map(({ word, about }) => `${word}\t${about.split('\n')[0]}`);
  host.out([...lines, ...(files ? [':files'] : [])].map((line) => `${line}\n`).join(''));
  return EXIT.done;
}

function known(program: Command): Known {
  return {
    regimes: async () => {
      const { regimes } = await import('../regimes.ts');
      return [...regimes.values()].map(({ id, law }) => ({
        word: id,
        about: law.program.name[INTERNAL_LANGUAGE] ?? '',
      }));
    },
    targets: targetsOf,
    schemas: async () => {
      const { SCHEMAS } = await import('./schema.ts');
      return SCHEMAS.map((word) => ({ word, about: '' }));
    },
    topics: async () => {
      const { TOPICS } = await import('../help-topics.ts');
      const topics = Object.entries(TOPICS).map(([word, { title }]) => ({ word, about: title }));
      return [...program.commands.map((one) => ({ word: one.name(), about: one.description() })), ...topics];
    },
  };
}

/** Ids alone: a name in a terminal's memory could be read by others. */
async function targetsOf(home: string): Promise<readonly Proposal[]> {
  const place = await locateCase(home, undefined);
  if (!place.ok) return [];
  const { folder, dossier } = place.value;
  const text = await readFile(join(folder, dossier)).catch(() => '');
  const parsed = parseDossier({ file: dossier, text });
  if (!parsed.ok) return [];
  const { persons, entities } = parsed.value;
  return [
    ...persons.map(({ id }) => ({ word: id, about: 'person' })),
    ...entities.map(({ id }) => ({ word: id, about: 'entity' })),
  ];
}
