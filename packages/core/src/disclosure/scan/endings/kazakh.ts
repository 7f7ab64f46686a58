import type { Inflection } from './sound-change.ts';

/** In Cyrillic; folded they serve the Latin alphabets too. */
export const KAZAKH: Inflection = {
  nominative: [],
  endings: [
    ...['ның', 'нің', 'дың', 'дің', 'тың', 'тің', 'ға', 'ге', 'қа', 'ке', 'на', 'не'],
    ...['ды', 'ді', 'ты', 'ті', 'ны', 'ні', 'да', 'де', 'та', 'те', 'нда', 'нде'],
    ...['дан', 'ден', 'тан', 'тен', 'нан', 'нен', 'мен', 'бен', 'пен', 'лар', 'лер', 'дар', 'дер', 'тар', 'тер'],
  ],
  changes: [],
};
