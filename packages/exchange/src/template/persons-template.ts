import { PERSON_FIELDS, type PersonField } from '../columns/column-map.ts';
import type { NewSheet } from '../xlsx/write-xlsx.ts';

/** A language that the headers of the empty table are in (BCP 47). */
export type TemplateLanguage = 'en' | 'ru';

interface Words {
  readonly header: string;
  readonly holds: string;
}

/** Headers that `proposeColumns` understands, and what each column takes. */
const WORDS: Readonly<Record<TemplateLanguage, Readonly<Record<PersonField, Words>>>> = {
  en: {
    name: {
      header: 'Full name',
      holds: 'As the source writes it; needed in every row. "Family, Given" tells the parts.',
    },
    alias: { header: 'Alias', holds: 'One other name.' },
    iin: { header: 'IIN', holds: 'Individual identification number of Kazakhstan, 12 digits, as text.' },
    'birth-date': { header: 'Date of birth', holds: '1970-03-05, 05.03.1970, 03.1970 or 1970.' },
    citizenship: { header: 'Citizenship', holds: 'Two-letter code of the country, or its English name.' },
    position: { header: 'Position', holds: 'One post a row; several rows of one person are one person.' },
    body: { header: 'Body', holds: 'Where the post is; needs a position.' },
    rank: { header: 'Rank', holds: 'Military or police rank; needs a position.' },
    from: { header: 'From', holds: 'First day in the post, written like a date of birth.' },
    to: { header: 'To', holds: 'Last day in the post; empty while it lasts.' },
  },
  ru: {
    name: { header: 'ФИО', holds: 'Как в источнике; нужно в каждой строке. «Фамилия, Имя» показывает части имени.' },
    alias: { header: 'Псевдоним', holds: 'Одно другое имя.' },
    iin: { header: 'ИИН', holds: 'Индивидуальный идентификационный номер, 12 цифр, как текст.' },
    'birth-date': { header: 'Дата рождения', holds: '1970-03-05, 05.03.1970, 03.1970 или 1970.' },
    citizenship: { header: 'Гражданство', holds: 'Двухбуквенный код страны или её английское название.' },
    position: { header: 'Должность', holds: 'Одна должность в строке; строки одного человека — один человек.' },
    body: { header: 'Орган', holds: 'Где эта должность; нужна должность.' },
    rank: { header: 'Звание', holds: 'Воинское или специальное звание; нужна должность.' },
    from: { header: 'С', holds: 'Первый день в должности, как дата рождения.' },
    to: { header: 'По', holds: 'Последний день в должности; пусто, пока она длится.' },
  },
};

const SHEETS: Readonly<Record<TemplateLanguage, readonly [string, string]>> = {
  en: ['Persons', 'Columns'],
  ru: ['Лица', 'Столбцы'],
};

/** An empty table of persons: a sheet of headers, and one that says what each column takes. */
export function personsTemplate(language: TemplateLanguage): readonly [NewSheet, NewSheet] {
  const words = WORDS[language];
  const [persons, columns] = SHEETS[language];
  return [
    { name: persons, rows: [PERSON_FIELDS.map((field) => words[field].header)] },
    { name: columns, rows: PERSON_FIELDS.map((field) => [words[field].header, words[field].holds]) },
  ];
}
