/** One invented name in two scripts. */
export interface PersonName {
  readonly latin: { readonly given: string; readonly family: string };
  readonly kazakh: { readonly given: string; readonly family: string };
}

type Pair = readonly [latin: string, kazakh: string];

const OFFICIAL_GIVEN: readonly Pair[] = [
  ['Ghaliaskar', 'Ғалиасқар'],
  ['Qairolda', 'Қайролда'],
  ['Orazbek', 'Оразбек'],
  ['Sapargali', 'Сапарғали'],
  ['Tolegen', 'Төлеген'],
  ['Utemis', 'Өтеміс'],
  ['Zhanbolat', 'Жанболат'],
  ['Ryskul', 'Рысқұл'],
  ['Maksut', 'Мақсұт'],
  ['Ilyas', 'Ілияс'],
];

const OFFICIAL_FAMILY: readonly Pair[] = [
  ['Dauletzharov', 'Дәулетжаров'],
  ['Kenzhetayev', 'Кенжетаев'],
  ['Tleukhanov', 'Тілеуханов'],
  ['Shynbolatov', 'Шынболатов'],
  ['Ospangaliyev', 'Оспанғалиев'],
  ['Bukharbekov', 'Бұхарбеков'],
  ['Zhanuzakov', 'Жанұзақов'],
  ['Ergozhin', 'Ерғожин'],
  ['Musrepbayev', 'Мүсірепбаев'],
  ['Kozhagulov', 'Қожағұлов'],
];

const PROTECTED_GIVEN: readonly Pair[] = [
  ['Nurgul', 'Нұргүл'],
  ['Baglan', 'Бағлан'],
  ['Symbat', 'Сымбат'],
  ['Damir', 'Дамир'],
  ['Aisulu', 'Айсұлу'],
  ['Yerkin', 'Еркін'],
  ['Perizat', 'Перизат'],
  ['Chingiz', 'Шыңғыс'],
  ['Laura', 'Лаура'],
  ['Vadim', 'Вадим'],
  ['Fariza', 'Фариза'],
  ['Halima', 'Халима'],
];

const PROTECTED_STEMS: readonly Pair[] = [
  ['Akhmedzhan', 'Ахмеджан'],
  ['Toqsanbay', 'Тоқсанбай'],
  ['Imangali', 'Иманғали'],
  ['Lukpan', 'Лұқпан'],
  ['Wagyz', 'Уағыз'],
  ['Narymbek', 'Нарымбек'],
  ['Erezhep', 'Ережеп'],
  ['Zeinolla', 'Зейнолла'],
  ['Abdizhamil', 'Әбдіжәміл'],
  ['Kuttybay', 'Құттыбай'],
  ['Mendigali', 'Меңдіғали'],
  ['Shagabutdin', 'Шағабутдин'],
  ['Yessimkhan', 'Есімхан'],
  ['Tursynkhan', 'Тұрсынхан'],
  ['Bazarkul', 'Базаркүл'],
  ['Hamzabek', 'Хамзабек'],
  ['Gabdulla', 'Ғабдолла'],
  ['Rakhymzhan', 'Рахымжан'],
  ['Qalmurat', 'Қалмұрат'],
  ['Smagul', 'Смағұл'],
  ['Duysenbi', 'Дүйсенбі'],
  ['Azimkhan', 'Әзімхан'],
  ['Ybyray', 'Ыбырай'],
  ['Feliks', 'Феликс'],
  ['Omirzak', 'Өмірзақ'],
];

const ENDINGS: readonly Pair[] = [
  ['ov', 'ов'],
  ['uly', 'ұлы'],
  ['teghi', 'тегі'],
  ['skiy', 'ский'],
];

/** The name of the nth official, 0 to 99; no two are the same. */
export function officialName(index: number): PersonName {
  return named(at(OFFICIAL_GIVEN, index), at(OFFICIAL_FAMILY, Math.floor(index / OFFICIAL_GIVEN.length)));
}

/** The name of the nth protected person, from families that no official and no sentence of the case has. */
export function protectedName(index: number): PersonName {
  const stem = at(PROTECTED_STEMS, index);
  const ending = at(ENDINGS, Math.floor(index / PROTECTED_STEMS.length));
  const round = Math.floor(index / (PROTECTED_STEMS.length * ENDINGS.length));
  return named(at(PROTECTED_GIVEN, index + round), [stem[0] + ending[0], stem[1] + ending[1]]);
}

export function full({ given, family }: PersonName['latin']): string {
  return `${given} ${family}`;
}

function named(given: Pair, family: Pair): PersonName {
  return { latin: { given: given[0], family: family[0] }, kazakh: { given: given[1], family: family[1] } };
}

function at(list: readonly Pair[], index: number): Pair {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}
