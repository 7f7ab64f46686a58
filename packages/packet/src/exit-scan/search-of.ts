import type { Outcome } from '@sanctions-packet/core';
import type { Profile } from '@sanctions-packet/core/disclosure';
import type { Dossier } from '@sanctions-packet/core/evidence';
import type { Regime } from '@sanctions-packet/core/regime';
import type { Disclosed, Disclosures } from '../disclosures.ts';
import { knownWords } from './known-words.ts';
import type { Search } from './search-texts.ts';
import { Suspects } from './suspects.ts';
import { writtenWords } from './written-words.ts';

export interface SearchRequest {
  readonly dossier: Dossier;
  readonly regime: Regime;
  readonly disclosures: Disclosures;
}

/** The words that a regime prints anyway are known; a disclosure may be that of several. */
const made = new WeakMap<Disclosed, WeakMap<Regime, Search>>();

/**
 * What a file of this profile is searched for, made once for all targets of a filing. Throws when the profile was not
 * disclosed: no file can be of it.
 */
export function searchOf(request: SearchRequest, profile: Profile): Search {
  const disclosed = request.disclosures.of(profile);
  if (!disclosed.ok) throw new Error('A file of a profile that was not disclosed');
  const searches = made.get(disclosed.value) ?? new WeakMap<Regime, Search>();
  made.set(disclosed.value, searches);
  const search = searches.get(request.regime) ?? makeSearch(request, profile, disclosed);
  searches.set(request.regime, search);
  return search;
}

function makeSearch(
  { dossier, regime }: SearchRequest,
  profile: Profile,
  disclosed: Extract<Outcome<Disclosed>, { ok: true }>,
): Search {
  const shipped = new Set(
    disclosed.value.dossier.evidence.flatMap((item) => ('rendition' in item ? [item.rendition?.sha256] : [])),
  );
  const originals = profile === 'internal' ? [] : dossier.evidence;
  const words = new Map<string, Set<string>>();
  for (const { code, at, about = '' } of disclosed.problems) {
    if (code !== 'disclosure.acknowledged-term') continue;
    const known = words.get(about) ?? new Set();
    words.set(about, known);
    for (const word of writtenWords(textAt(dossier, at))) known.add(word);
  }
  const hashes = new Map(
    originals.flatMap(({ id, original }): readonly (readonly [string, string])[] =>
      original === undefined || shipped.has(original.sha256) ? [] : [[original.sha256.toLowerCase(), id]],
    ),
  );
  const { withheld } = disclosed.value;
  return {
    withheld,
    hashes,
    suspects: new Suspects(withheld),
    known: knownWords(regime, profile === 'internal'),
    acknowledged: (subject, word) => words.get(subject)?.has(word) === true,
    basis: withheld.basis(JSON.stringify([[...hashes], [...words].map(([subject, own]) => [subject, [...own]])])),
  };
}

/** The text of a field by the path that a problem gives, such as `incidents[0].title[0].value`; else none. */
function textAt(dossier: Dossier, path: string): string {
  let value: unknown = dossier;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return '';
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return typeof value === 'string' ? value : '';
}
