import type { Problem } from '@sanctions-packet/core';
import type { DisclosureChoice } from '@sanctions-packet/packet';
import { type Case, loadCase } from '../case/load-case.ts';
import { type CaseFiles, locateCase } from '../case/locate-case.ts';
import type { VaultOptions } from '../case/read-vault.ts';
import { chooseFilings, type Filing, unknownRegime } from '../choice/choose-filings.ts';
import { packetDate } from '../choice/packet-date.ts';
import type { Host } from '../host.ts';
import { regimes } from '../regimes.ts';

/** Options that `check` and `build` share. */
export interface CaseOptions extends VaultOptions, DisclosureChoice {
  readonly regime: readonly string[];
  readonly target: readonly string[];
  readonly vault?: string;
  readonly date?: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** A case that was read, as far as it could be. */
export interface ReadCase {
  readonly date?: string;
  readonly files?: CaseFiles;
  readonly case?: Case;
  readonly problems: readonly Problem[];
}

/** What was asked of the gate, and nothing else. */
export function disclosureChoice({ renumber, alike, blur }: DisclosureChoice): DisclosureChoice {
  return {
    ...(renumber === undefined ? {} : { renumber }),
    ...(alike === undefined ? {} : { alike }),
    ...(blur === undefined ? {} : { blur }),
  };
}

/** What a build knows before it turns to the first target. */
export interface Prepared extends ReadCase {
  readonly filings: readonly Filing[];
}

/** Reads the case and settles the day; a case with a blocking problem is not handed on. */
export async function readCase(path: string, options: CaseOptions, host: Host): Promise<ReadCase> {
  const date = packetDate(options.date, host);
  // A mistyped regime is told at once, before a large case is read.
  const typed = options.regime.filter((id) => !regimes.has(id));
  if (!date.ok || typed.length > 0) {
    const unknown = typed.map((id) => unknownRegime(id, regimes));
    return { ...(date.ok ? { date: date.value } : {}), problems: [...date.problems, ...unknown] };
  }
  const located = await locateCase(path, options.vault);
  if (!located.ok) return { date: date.value, problems: located.problems };
  const files = located.value;
  const loaded = await loadCase(files, date.value, options, host);
  if (!loaded.ok) return { date: date.value, files, problems: loaded.problems };
  return { date: date.value, files, case: loaded.value, problems: loaded.problems };
}

/** Reads the case and settles the day and the targets; with a blocking problem there are no filings. */
export async function prepare(path: string, options: CaseOptions, host: Host): Promise<Prepared> {
  return withFilings(await readCase(path, options, host), options);
}

/** What is asked of each government, for a case that was read. */
export function withFilings(read: ReadCase, options: CaseOptions): Prepared {
  if (read.case === undefined) return { ...read, filings: [] };
  const chosen = chooseFilings(read.case.dossier, regimes, { regimes: options.regime, targets: options.target });
  return { ...read, filings: chosen.ok ? chosen.value : [], problems: [...read.problems, ...chosen.problems] };
}
