import { foldWord, skeleton } from '../../evidence/folding/fold.ts';

/**
 * Case endings of personal names, as skeletons: Russian and Ukrainian, Latvian, Lithuanian, Estonian, Kazakh, and the
 * English possessive. They are listed to find a name that a sentence has inflected.
 */
const ENDINGS: ReadonlySet<string> = new Set(
  [
    // Russian, Ukrainian
    'а', 'у', 'е', 'ы', 'и', 'о', 'ю', 'я', 'ой', 'ою', 'ей', 'ею', 'ом', 'ем', 'ым', 'им', 'ого', 'его', 'ому', 'ему',
    'ая', 'яя', 'ую', 'юю', 'ые', 'ых', 'ыми', 'ами', 'ями', 'ам', 'ям', 'ах', 'ях', 'ов', 'ев', 'ові', 'еві', 'ію', 'ія',
    // Latvian
    's', 'š', 'is', 'us', 'a', 'e', 'am', 'ai', 'u', 'ā', 'ē', 'ī', 'im', 'i', 'as', 'es', 'iem', 'ām', 'ēm', 'os', 'ās',
    // Lithuanian
    'as', 'ys', 'o', 'ui', 'ą', 'u', 'e', 'iu', 'į', 'io', 'yje', 'ė', 'ės', 'ei', 'ę', 'os', 'oje', 'ėje', 'iaus', 'umi',
    'ienė', 'ienės', 'aitė', 'aitės', 'ytė', 'ytės', 'iu', 'ių', 'ams', 'ais', 'uose',
    // Estonian
    'd', 't', 'le', 'lt', 'l', 'st', 'sse', 'ga', 'ta', 'ks', 'ni', 'na', 'il', 'ile', 'ilt', 'iga', 'ist', 'it', 'isse',
    // Kazakh
    'ның', 'нің', 'дың', 'дің', 'тың', 'тің', 'ға', 'ге', 'қа', 'ке', 'ды', 'ді', 'ты', 'ті', 'ны', 'ні', 'да', 'де', 'та',
    'те', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен', 'мен', 'бен', 'пен',
  ].map((ending) => skeleton(foldWord(ending))),
);

const LONGEST = Math.max(...[...ENDINGS].map((ending) => ending.length));

/** Letters a stem must keep to be told from any other word. */
const SHORTEST_STEM = 3;

/** The stems of a skeleton: itself, and what is left when a case ending is taken off. */
export function stems(word: string): readonly string[] {
  const found = [word];
  for (let length = 1; length <= LONGEST && word.length - length >= SHORTEST_STEM; length += 1) {
    if (ENDINGS.has(word.slice(-length))) found.push(word.slice(0, -length));
  }
  return found;
}
