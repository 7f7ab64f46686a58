import type { Random } from '../random.ts';
import { sentence } from '../words.ts';
import { en, type Rec, type Records } from './record.ts';

const EVIDENCE = [
  { kind: 'court-decision', title: 'Decision of the court', source: 'src_court', original: 'Постановление суда' },
  { kind: 'statement', title: 'Statement of a witness', source: '', original: 'Показания свидетеля' },
  { kind: 'news-article', title: 'Report on the events', source: 'src_press', original: 'Оқиға туралы хабар' },
  { kind: 'medical-record', title: 'Note of the physician', source: 'src_doctors', original: 'Дәрігердің қорытындысы' },
  {
    kind: 'official-statement',
    title: 'Reply of the ministry',
    source: 'src_ministry',
    original: 'Министрліктің жауабы',
  },
  { kind: 'photograph', title: 'Photograph of the square', source: 'src_press', original: 'Фотография площади' },
] as const;

/** A witness, the items of evidence, and what each speaks to. */
export function proofs(key: string, target: string, acts: readonly string[], place: string, random: Random): Records {
  const witness = `src_${key}-w`;
  const subjects = [`inv_${key}-0`, `inv_${key}-1`, `inv_${key}-0`, `inv_${key}-1`, ...acts, target];
  const links = subjects.map((subject, number) => link(key, number, number % EVIDENCE.length, subject, random));
  return {
    sources: [
      {
        id: witness,
        kind: 'witness',
        pseudonym: `W-${key.slice(1)}`,
        inVault: true,
        independenceGroup: `witness-${key}`,
        reliability: { grade: 'B', reason: en('Was in the room') },
      },
    ],
    evidence: EVIDENCE.map(({ kind, title, source, original }, number) =>
      evidence(key, number, { kind, title, original, source: source === '' ? witness : source, place, target }),
    ),
    evidenceLinks: links,
  };
}

interface EvidenceFacts {
  readonly kind: string;
  readonly title: string;
  readonly original: string;
  readonly source: string;
  readonly place: string;
  readonly target: string;
}

function evidence(key: string, number: number, { kind, title, original, source, place, target }: EvidenceFacts): Rec {
  const tongue = number === 2 || number === 3 || number === 4 ? 'kk-Cyrl' : 'ru-Cyrl';
  const hash = (letter: string) => `${letter}${key.slice(1)}${number}`.padEnd(64, letter);
  return {
    id: `evi_${key}-${number}`,
    kind,
    title: [
      { lang: 'en', value: `${title} no. ${key.slice(1)}`, translation: { of: tongue, by: 'human', reviewed: true } },
      { lang: tongue, value: `${original} № ${key.slice(1)}` },
    ],
    sources: [source],
    createdWhen: `2020-07-0${number + 1}`,
    createdWhere: place,
    languages: [tongue],
    ...(number === 1 ? {} : { sensitivity: 'public' }),
    original: {
      fileName: `item-${key}-${number}.pdf`,
      mime: 'application/pdf',
      bytes: 90_000 + number,
      sha256: hash('a'),
      computedAt: '2020-08-01T10:05+06:00',
      generation: 'copy',
    },
    acquisition: { when: '2020-08-01T10:00+06:00', by: 'Field worker', method: 'received-in-person' },
    custody: [
      { at: '2020-08-01T10:00+06:00', action: 'received', by: 'Field worker' },
      { at: '2020-08-02', action: 'archived', by: 'Archivist' },
    ],
    renditions: [
      {
        id: `ren_${key}-${number}`,
        purpose: 'redacted',
        file: `redacted-${key}-${number}.pdf`,
        mime: 'application/pdf',
        sha256: hash('b'),
        pages: 3 + number,
        profile: 'disclosable',
        shows: { people: [target] },
      },
    ],
    credibility: { grade: 2 },
  };
}

function link(key: string, id: number, item: number, subject: string, random: Random): Rec {
  const tongue = random.pick(['ru', 'kk'] as const);
  return {
    id: `lnk_${key}-${id}`,
    evidence: `evi_${key}-${item}`,
    subject,
    relation: item === 4 ? 'contradicts' : 'supports',
    pinpoint: `p. ${1 + random.int(9)}`,
    quote: [
      { lang: 'en', value: sentence(random, 'en'), translation: { of: `${tongue}-Cyrl`, by: 'human', reviewed: true } },
      { lang: `${tongue}-Cyrl`, value: sentence(random, tongue) },
    ],
  };
}
