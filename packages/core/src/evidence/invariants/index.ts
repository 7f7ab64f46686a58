import { reviews } from './consent/reviews.ts';
import { characters } from './identity/characters.ts';
import { identifiers } from './identity/identifiers.ts';
import { names } from './identity/names.ts';
import type { Invariant } from './invariant.ts';
import { contradiction } from './proof/contradiction.ts';
import { custody } from './proof/custody.ts';
import { files } from './proof/files.ts';
import { grades } from './proof/grades.ts';
import { preservation, translations } from './proof/preservation.ts';
import { strength } from './proof/strength.ts';
import { support } from './proof/support.ts';
import { chains } from './structure/chains.ts';
import { duplicates } from './structure/duplicates.ts';
import { measuresRest, parties } from './structure/parties.ts';
import { references } from './structure/references.ts';
import { usage } from './structure/usage.ts';
import { vaultPeople } from './structure/vault-people.ts';
import { future } from './time/future.ts';
import { incidentTimes } from './time/incidents.ts';
import { lifetimes } from './time/lifetimes.ts';
import { places } from './time/places.ts';
import { posts } from './time/posts.ts';
import { requests } from './time/requests.ts';
import { spans } from './time/spans.ts';
import { harmAfterDeath, minors } from './time/victims.ts';

/** Every invariant, by family. */
export const invariants: readonly Invariant[] = [
  ...[references, chains, parties, measuresRest, usage, duplicates, vaultPeople],
  ...[identifiers, characters, names],
  ...[spans, lifetimes, harmAfterDeath, minors, incidentTimes, requests, posts, places, future],
  ...[support, grades, files, custody, preservation, translations, contradiction, strength],
  reviews,
];
