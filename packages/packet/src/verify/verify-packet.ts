import { type Outcome, type Problem, sortProblems } from '@sanctions-packet/core';
import type { Dossier, Vault } from '@sanctions-packet/core/evidence';
import { type Regime, regimeWords } from '@sanctions-packet/core/regime';
import type { PacketManifest } from '../assemble.ts';
import { createDisclosures } from '../disclosures.ts';
import { bagProblems } from './bag-problems.ts';
import { compareFiles } from './compare-files.ts';
import type { ExhibitWords } from './link-check.ts';
import { linkProblems, type PagesByPath, type ReadPages, readAllPages, type WordsOf } from './page-problems.ts';
import { LIST, readList } from './read-list.ts';
import { searchPacket } from './search-packet.ts';

/** A packet to be verified. */
export interface VerifyRequest {
  /** Every file of the packet by its path, containers opened. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly readPages: ReadPages;
  /** The regimes of this release, whose words say how exhibits and their pages are called. */
  readonly regimes?: ReadonlyMap<string, Regime>;
  /** With a case the files are searched again for what it withholds. */
  readonly case?: (list: PacketManifest) => Promise<Outcome<VerifyCase>>;
}

/** The case against which the files of a packet are searched again. */
export interface VerifyCase {
  readonly dossier: Dossier;
  readonly vault?: Vault;
  readonly regime: Regime;
  /** The day on which consents are judged, `YYYY-MM-DD`: one withdrawn since the packet was made is found on a later one. */
  readonly date: string;
}

/** What was found out about a packet. */
export interface Verified {
  /** Absent when `packet.json` cannot be trusted: nothing else was looked at. */
  readonly list?: PacketManifest;
  /** Every fault, at once; none means that the packet is whole. */
  readonly problems: readonly Problem[];
}

/**
 * Holds a finished packet against its own lists: every file there, none too many, every byte as it was, bags and list
 * agreed, pages as listed, links leading where they say, and with a case nothing in it that the case withholds.
 */
export async function verifyPacket({ files, readPages, regimes, case: given }: VerifyRequest): Promise<Verified> {
  const read = await readList(files.get(LIST));
  if (!read.ok) return { problems: read.problems };
  const list = read.value;
  const { pages, problems } = await readAllPages(files, list.files, readPages);
  const found: readonly Problem[] = [
    ...(await compareFiles(files, list.files)),
    ...(await bagProblems(list)),
    ...problems,
    ...linkProblems(files, list.files, pages, wordsIn(regimes?.get(list.regime), list.date)),
    ...(given === undefined ? [] : leaks(files, list, pages, await given(list))),
  ];
  return { list, problems: sortProblems(found) };
}

/** Each language once: a packet has hundreds of links. */
function wordsIn(regime: Regime | undefined, asOf: string): WordsOf | undefined {
  if (regime === undefined) return undefined;
  const made = new Map<string, ExhibitWords>();
  return (language) => {
    if (!regime.law.filing.languages.value.includes(language)) return undefined;
    const words = made.get(language) ?? regimeWords({ regime, language, asOf });
    made.set(language, words);
    return words;
  };
}

function leaks(
  files: ReadonlyMap<string, Uint8Array>,
  list: PacketManifest,
  pages: PagesByPath,
  read: Outcome<VerifyCase>,
): readonly Problem[] {
  if (!read.ok) return read.problems;
  const { dossier, vault, regime, date } = read.value;
  const disclosures = createDisclosures({ dossier, regime, date, ...(vault === undefined ? {} : { vault }) });
  return searchPacket({ files, list, pages }, { dossier, regime, disclosures });
}
