import { foldPhrase, skeleton } from './fold.ts';

/**
 * One key for the ways in which a name is written: in either script, by any transliteration, in either order of its
 * parts. For proposing that two names may be of one person, never for deciding it: different people share a key.
 */
export function nameKey(name: string): string {
  return [...new Set(foldPhrase(name).map(skeleton))].sort().join(' ');
}
