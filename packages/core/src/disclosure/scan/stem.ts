import { foldWord, skeleton } from '../../evidence/folding/fold.ts';
import { ESTONIAN } from './endings/estonian.ts';
import { KAZAKH } from './endings/kazakh.ts';
import { LATVIAN } from './endings/latvian.ts';
import { LITHUANIAN } from './endings/lithuanian.ts';
import { RUSSIAN } from './endings/russian.ts';
import type { SoundChange } from './endings/sound-change.ts';

/** Case endings of personal names in the languages of the documents and of the evidence, as skeletons. */
const ENDINGS: ReadonlySet<string> = new Set(
  [RUSSIAN, LATVIAN, LITHUANIAN, ESTONIAN, KAZAKH]
    .flatMap(({ endings }) => endings)
    .map((ending) => skeleton(foldWord(ending))),
);

const CHANGES: readonly SoundChange[] = [RUSSIAN, LATVIAN, LITHUANIAN, ESTONIAN, KAZAKH].flatMap(
  ({ changes }) => changes,
);

/** Endings that a name has before it is inflected. A name of the vault is in the nominative: nothing else is cut off it. */
const NOMINATIVE: ReadonlySet<string> = new Set(
  [RUSSIAN, LATVIAN, LITHUANIAN, ESTONIAN, KAZAKH]
    .flatMap(({ nominative }) => nominative)
    .map((ending) => skeleton(foldWord(ending))),
);

/** Letters a stem must keep to be told from any other word. */
const SHORTEST_STEM = 3;

/** The stems of a word of a text, as a skeleton: itself, and what is left when a case ending is taken off. */
export function stems(word: string): readonly string[] {
  return cut(word, ENDINGS);
}

/** The stems of a name, and the ones that its sounds change to when it is inflected. */
export function nameStems(name: string): readonly string[] {
  const changed = CHANGES.flatMap(({ from, to }) => {
    const stem = name.replace(from, to);
    return stem === name || stem.length < SHORTEST_STEM ? [] : [stem];
  });
  return [...new Set([...cut(name, NOMINATIVE), ...changed])];
}

function cut(word: string, endings: ReadonlySet<string>): readonly string[] {
  const found = [word];
  for (let at = SHORTEST_STEM; at < word.length; at += 1)
    if (endings.has(word.slice(at))) found.push(word.slice(0, at));
  return found;
}
