/** Scripts that a name's tag may say, by their ISO 15924 code. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Grek: /\p{Script=Greek}/u,
  Geor: /\p{Script=Georgian}/u,
  Armn: /\p{Script=Armenian}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hang: /\p{Script=Hangul}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Deva: /\p{Script=Devanagari}/u,
  Thai: /\p{Script=Thai}/u,
  Mong: /\p{Script=Mongolian}/u,
};

/** The script of languages that are written in one script alone. */
const SCRIPT_OF_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'Latn',
  et: 'Latn',
  lv: 'Latn',
  lt: 'Latn',
  fr: 'Latn',
  de: 'Latn',
  pl: 'Latn',
  es: 'Latn',
  it: 'Latn',
  fi: 'Latn',
  sv: 'Latn',
  nl: 'Latn',
  pt: 'Latn',
  cs: 'Latn',
  tr: 'Latn',
  ru: 'Cyrl',
  uk: 'Cyrl',
  be: 'Cyrl',
  bg: 'Cyrl',
  ky: 'Cyrl',
  tg: 'Cyrl',
  ar: 'Arab',
  fa: 'Arab',
  he: 'Hebr',
  el: 'Grek',
  ka: 'Geor',
  hy: 'Armn',
  th: 'Thai',
};

/** The script a BCP 47 tag says or implies; `undefined` when the language is written in several, as Kazakh is. */
export function scriptOf(tag: string): string | undefined {
  const [language = '', second] = tag.split('-');
  return second !== undefined && /^[A-Z][a-z]{3}$/.test(second) ? second : SCRIPT_OF_LANGUAGE[language];
}

/** Whether every letter of a text is of a script; a script not known here holds for any letter. */
export function isWrittenIn(text: string, script: string): boolean {
  const letters = LETTERS[script];
  return (
    letters === undefined ||
    (text.match(/\p{L}/gu) ?? []).every((letter) => letters.test(letter) || /\p{Lm}/u.test(letter))
  );
}
