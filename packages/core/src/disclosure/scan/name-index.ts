import { type FoldedWord, foldReadings, skeleton, skeletons } from '../../evidence/folding/fold.ts';
import { nameStems, stems } from './stem.ts';

/** A word that is a part of somebody's name. */
export interface NamePart {
  readonly subject: string;
  /** Which part of that person's names, so that two different ones together are known for the person. */
  readonly part: string;
}

export interface NameHit extends NamePart {
  readonly exact: boolean;
  /** Letters of the skeleton that word and name have in common. */
  readonly letters: number;
  /** Whether a public name of the dossier has the same word, so that alone it points at nobody. */
  readonly shared: boolean;
}

/** Letters below which a part of a name counts only beside another part of the same name. */
const SHORTEST_ALONE = 3;
const SHORTEST_STEM_ALONE = 4;
/** Letters up to which a part of a name may as well be a common word. */
const LONGEST_SHORT = 4;
/** Letters that an inflected form must share with the name to count when it is not written like a name. */
export const UNMISTAKABLE = 6;

/** Finds the parts of names, as written and inflected. */
export class NameIndex {
  readonly #exact: Map<string, NamePart[]>;
  readonly #stems: Map<string, NamePart[]>;
  readonly #public: ReadonlySet<string>;

  /**
   * `names` are whole names or parts, or an index of them; `publicWords` are folded words of names that the dossier prints
   * anyway.
   */
  constructor(
    names: readonly { readonly subject: string; readonly text: string }[] | NameIndex,
    publicWords: ReadonlySet<string> = new Set(),
  ) {
    this.#public = publicWords;
    this.#exact = names instanceof NameIndex ? names.#exact : new Map();
    this.#stems = names instanceof NameIndex ? names.#stems : new Map();
    if (names instanceof NameIndex) return;
    for (const { subject, text } of names) {
      for (const [word = '', ...others] of foldReadings(text)) this.#add(subject, word, others);
    }
  }

  #add(subject: string, word: string, others: readonly string[]): void {
    if ([...word].length < 2 && /^[a-z0-9]*$/.test(word)) return;
    const part: NamePart = { subject, part: skeleton(word) };
    if (!put(this.#exact, word, part)) return;
    for (const reading of new Set([word, ...others].flatMap(skeletons))) {
      for (const stem of nameStems(reading)) put(this.#stems, stem, part);
    }
  }

  /** The parts of names that a word of a text is, or may be. */
  hits(word: FoldedWord): readonly NameHit[] {
    const found = new Map<string, NameHit>();
    const shared = word.exact.some((form) => this.#public.has(form));
    for (const form of word.exact) {
      for (const part of this.#exact.get(form) ?? [])
        found.set(key(part), { ...part, exact: true, letters: form.length, shared });
    }
    for (const form of word.skeletons) {
      // The longest stem comes first.
      for (const stem of [...stems(form)].sort((a, b) => b.length - a.length)) {
        for (const part of this.#stems.get(stem) ?? []) {
          if (!found.has(key(part))) found.set(key(part), { ...part, exact: false, letters: stem.length, shared });
        }
      }
    }
    return [...found.values()];
  }

  /**
   * What a hit means without another part of the name beside it. A short word may be any word of a language (May,
   * Will, Vera): alone it is but a possible form, and written small among other words it is nothing. A longer one
   * written small among other words (stone, petit) is a possible form.
   */
  static alone(hit: NameHit, word: FoldedWord, amongWords: boolean): 'full' | 'stem' | undefined {
    const length = Math.min(...word.exact.map((form) => [...form].length));
    if (!/^[a-z0-9]+$/.test(word.exact[0] ?? '')) return hit.exact ? 'full' : 'stem';
    if (!hit.exact) {
      const told = length >= SHORTEST_STEM_ALONE && (word.nameLike || hit.letters >= UNMISTAKABLE);
      return told ? 'stem' : undefined;
    }
    if (length > LONGEST_SHORT) return word.nameLike || !amongWords ? 'full' : 'stem';
    return length >= SHORTEST_ALONE && (word.nameLike || !amongWords) ? 'stem' : undefined;
  }
}

function key(part: NamePart): string {
  return `${part.subject} ${part.part}`;
}

/** False when the very same part is there already. */
function put(map: Map<string, NamePart[]>, word: string, part: NamePart): boolean {
  const list = map.get(word);
  if (list === undefined) map.set(word, [part]);
  else if (list.some((other) => other.subject === part.subject && other.part === part.part)) return false;
  else list.push(part);
  return true;
}
