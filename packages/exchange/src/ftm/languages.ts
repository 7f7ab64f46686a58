/** Languages by their codes of two letters (ISO 639-1), as a dossier has them, and of three, as FollowTheMoney does. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  ar: 'ara',
  az: 'aze',
  be: 'bel',
  bg: 'bul',
  cs: 'ces',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  hy: 'hye',
  it: 'ita',
  ka: 'kat',
  kk: 'kaz',
  ky: 'kir',
  lt: 'lit',
  lv: 'lav',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sv: 'swe',
  tg: 'tgk',
  tk: 'tuk',
  tr: 'tur',
  ug: 'uig',
  uk: 'ukr',
  uz: 'uzb',
  zh: 'zho',
};

/** Of a BCP 47 tag; nothing when its language is not in the list and has not three letters already. */
export function threeLetters(tag: string): string | undefined {
  const [language = ''] = tag.split('-');
  return language.length === 3 && language !== 'und' ? language : THREE_LETTERS[language];
}

export function twoLetters(code: string): string | undefined {
  return Object.entries(THREE_LETTERS).find(([, three]) => three === code)?.[0];
}
