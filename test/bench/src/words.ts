import type { Random } from './random.ts';

/** Languages of the invented prose. */
export type Tongue = 'en' | 'ru' | 'kk' | 'lv';

interface Grammar {
  readonly openings: readonly string[];
  readonly doers: readonly string[];
  readonly deeds: readonly string[];
  readonly endings: readonly string[];
}

/** Parts of sentences; every combination of one of each reads as a sentence of such a file. */
const GRAMMAR: Readonly<Record<Tongue, Grammar>> = {
  en: {
    openings: [
      'According to the record of the hearing,',
      'On the following morning,',
      'In the hours before the assembly,',
      'As two observers noted independently,',
      'Without any written order,',
      'After the second complaint was filed,',
      'During the night shift,',
      'Contrary to the reply of the ministry,',
      'In the presence of a lawyer,',
      'As the register of the facility shows,',
      'At about six in the evening,',
      'Before the term of custody had ended,',
    ],
    doers: [
      'officers of the department',
      'the head of the unit',
      'the investigator in charge',
      'the presiding judge',
      'two men in plain clothes',
      'the duty officer',
      'the regional prosecutor’s office',
      'staff of the temporary detention facility',
      'the deputy head of the department',
      'the court clerk',
    ],
    deeds: [
      'refused to register the complaint',
      'took the detained people to a building that is not a place of detention',
      'kept the detainees without food or water for nineteen hours',
      'ordered that the questioning be continued through the night',
      'read out a decision that had been printed before the hearing began',
      'denied counsel of choice and appointed another',
      'recorded an arrest that had taken place six hours earlier',
      'used physical force against people who did not resist',
      'sealed the office of the association and removed its archive',
      'declined to open an inquiry into the injuries that the physician had described',
      'threatened relatives with the loss of their work',
      'extended the detention by a further two months',
    ],
    endings: [
      'although the law allows no such exception.',
      'and no record was made of it.',
      'as the video of the corridor confirms.',
      'which the department has neither admitted nor denied.',
      'for which no reason was given.',
      'and the injuries were seen by the physician on the next day.',
      'while the families waited outside.',
      'in breach of the time limits of the code.',
      'and the same officers were on duty on all four occasions.',
      'as in the eleven earlier cases that the observers describe.',
    ],
  },
  ru: {
    openings: [
      'Согласно протоколу заседания,',
      'На следующее утро',
      'За несколько часов до собрания',
      'Как отметили независимые наблюдатели,',
      'Без письменного распоряжения',
      'После второй жалобы',
    ],
    doers: [
      'сотрудники департамента',
      'начальник отдела',
      'следователь',
      'председательствующий судья',
      'дежурный офицер',
      'прокуратура области',
    ],
    deeds: [
      'отказались принять заявление о пытках',
      'доставили задержанных в здание, не являющееся местом содержания под стражей',
      'продлили срок содержания под стражей на два месяца',
      'огласили решение, напечатанное до начала заседания',
      'лишили задержанных пищи и воды на девятнадцать часов',
      'опечатали помещение объединения и изъяли архив',
    ],
    endings: [
      'хотя закон не допускает таких исключений.',
      'и никакой записи об этом не сделали.',
      'что подтверждается видеозаписью в коридоре.',
      'а родственники ждали снаружи.',
      'в нарушение сроков, установленных кодексом.',
    ],
  },
  kk: {
    openings: [
      'Сот отырысының хаттамасына сәйкес',
      'Келесі күні таңертең',
      'Жиналысқа дейін бірнеше сағат бұрын',
      'Тәуелсіз бақылаушылар атап өткендей,',
      'Жазбаша бұйрықсыз',
      'Екінші шағымнан кейін',
    ],
    doers: [
      'департамент қызметкерлері',
      'бөлім бастығы',
      'тергеуші',
      'төрағалық етуші судья',
      'кезекші офицер',
      'облыс прокуратурасы',
    ],
    deeds: [
      'азаптау туралы өтінішті қабылдаудан бас тартты',
      'ұсталған адамдарды қамауда ұстау орны болып табылмайтын ғимаратқа жеткізді',
      'қамауда ұстау мерзімін екі айға ұзартты',
      'отырыс басталмай тұрып басылған шешімді оқып берді',
      'ұсталғандарды он тоғыз сағат бойы тамақсыз және сусыз ұстады',
      'бірлестіктің үй-жайын мөрлеп, мұрағатын алып кетті',
    ],
    endings: [
      'дегенмен заң мұндай ерекшелікке жол бермейді.',
      'бірақ бұл туралы ешқандай жазба жасалмады.',
      'мұны дәліздегі бейнежазба растайды.',
      'ал туыстары сыртта күтіп тұрды.',
      'бұл кодексте белгіленген мерзімдерді бұзу болып табылады.',
    ],
  },
  lv: {
    openings: [
      'Saskaņā ar sēdes protokolu',
      'Nākamajā rītā',
      'Dažas stundas pirms sapulces',
      'Kā atzīmēja neatkarīgie novērotāji,',
    ],
    doers: ['departamenta darbinieki', 'nodaļas vadītājs', 'izmeklētājs', 'dežurējošais virsnieks'],
    deeds: [
      'atteicās pieņemt iesniegumu par spīdzināšanu',
      'nogādāja aizturētos ēkā, kas nav ieslodzījuma vieta',
      'pagarināja apcietinājuma termiņu par diviem mēnešiem',
      'aizzīmogoja biedrības telpas un izņēma arhīvu',
    ],
    endings: [
      'lai gan likums šādus izņēmumus nepieļauj.',
      'un par to netika izdarīts neviens ieraksts.',
      'ko apstiprina gaiteņa videoieraksts.',
      'kamēr ģimenes gaidīja ārpusē.',
    ],
  },
};

export function sentence(random: Random, tongue: Tongue): string {
  const { openings, doers, deeds, endings } = GRAMMAR[tongue];
  return `${random.pick(openings)} ${random.pick(doers)} ${random.pick(deeds)}, ${random.pick(endings)}`;
}

export function sentences(random: Random, tongue: Tongue, count: number): string {
  return Array.from({ length: count }, () => sentence(random, tongue)).join(' ');
}
