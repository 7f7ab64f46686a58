/**
 * Cyrillic letters as Latin ones: a plain table for finding a name, never for printing it. Russian, Kazakh, Ukrainian
 * and Belarusian letters; marks are stripped before, so й arrives as и and ё as е.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
  ғ: 'gh',
  қ: 'q',
  ң: 'ng',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
  є: 'ye',
  ґ: 'g',
  ђ: 'd',
  ћ: 'c',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  џ: 'dz',
};

/** Latin letters that no decomposition takes apart. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ə: 'a',
};

/** Letters of one script drawn like letters of the other; a word that mixes scripts is read both ways. */
const LOOKALIKES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['a', 'а'],
  ['b', 'в'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'н'],
  ['i', 'і'],
  ['j', 'ј'],
  ['k', 'к'],
  ['m', 'м'],
  ['o', 'о'],
  ['p', 'р'],
  ['t', 'т'],
  ['x', 'х'],
  ['y', 'у'],
];

const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(LOOKALIKES);
const TO_LATIN: ReadonlyMap<string, string> = new Map(LOOKALIKES.map(([latin, cyrillic]) => [cyrillic, latin]));

/** Lower-case, markless text with every Cyrillic letter written in Latin; other letters stay. */
export function transliterate(folded: string): string {
  let out = '';
  for (const letter of folded) out += LETTERS[letter] ?? LATIN[letter] ?? letter;
  return out;
}

/** The readings of a word that mixes Latin and Cyrillic letters: all of it Cyrillic, all of it Latin. */
export function unmixed(folded: string): readonly string[] {
  if (!/\p{Script=Latin}/u.test(folded) || !/\p{Script=Cyrillic}/u.test(folded)) return [];
  return [swap(folded, TO_CYRILLIC), swap(folded, TO_LATIN)];
}

function swap(text: string, table: ReadonlyMap<string, string>): string {
  return [...text].map((letter) => table.get(letter) ?? letter).join('');
}
