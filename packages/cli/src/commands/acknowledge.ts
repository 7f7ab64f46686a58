import { blocks } from '@sanctions-packet/core';
import { type PossibleTerm, type Profile, possibleTerms } from '@sanctions-packet/core/disclosure';
import { exitOf, stop } from '../cli-problem.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { caseLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';
import { type CaseOptions, type Prepared, prepare } from './prepare.ts';

export interface AcknowledgeOptions
  extends Pick<CaseOptions, 'vault' | 'identity' | 'passphraseFile' | 'allowReadableVault' | 'date'> {
  readonly about: string;
  readonly by: string;
  readonly why: string;
}

/**
 * `sanctions-packet acknowledge CASE PLACE`: prints the entry for the vault's list `acknowledgements`, as JSON (which is
 * YAML too). Nothing is written: whoever keeps the vault decides to put it there.
 */
export async function acknowledge(
  path: string,
  place: string,
  options: AcknowledgeOptions,
  host: Host,
): Promise<ExitCode> {
  const choice: CaseOptions = { ...options, regime: [], target: [], json: false, quiet: true };
  const prepared = await prepare(path, choice, host);
  const term = prepared.problems.some(blocks) ? undefined : findTerm(prepared, place, options.about);
  if (term === undefined || prepared.date === undefined) {
    const problems = prepared.problems.some(blocks) ? prepared.problems.filter(blocks) : [whyNot(prepared)];
    host.err(`${[...caseLines(problems, styleOf(host.errTerminal), prepared.files), ''].join('\n')}\n`);
    return exitOf(problems);
  }
  const { about, digest } = term;
  const entry = { place: term.place, about, digest, by: options.by, on: prepared.date, why: options.why };
  host.out(`${JSON.stringify(entry, null, 2)}\n`);
  return EXIT.done;
}

/** Looks at what each government asked would get: a place may be seen by one alone. */
function findTerm({ case: loaded, filings, date }: Prepared, place: string, about: string): PossibleTerm | undefined {
  if (loaded?.vault === undefined || date === undefined) return undefined;
  const { dossier, vault } = loaded;
  for (const { regime } of filings) {
    for (const profile of ['disclosable', `restricted:${regime.id}`] satisfies Profile[]) {
      const options = { profile, recipient: regime.id, asOf: date };
      const found = possibleTerms(dossier, vault, options).find(
        (term) => (term.at === place || term.place === place) && term.about === about,
      );
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function whyNot({ case: loaded }: Prepared) {
  if (loaded?.vault?.salt === undefined) {
    return stop(
      'cli.no-salt',
      'An acknowledgement is kept in the vault under its salt, and there is none.',
      'Give the vault, and put at least 32 random characters in its field salt (openssl rand -hex 32).',
    );
  }
  return stop(
    'cli.nothing-to-acknowledge',
    'Nothing at this place may be acknowledged for this person: no word there is merely like a protected name.',
    'Copy place and id from disclosure.possible-protected-term of sanctions-packet check --documents; a whole name is not acknowledged.',
  );
}
