import { full, officialName, type PersonName } from '../people.ts';
import type { Random } from '../random.ts';
import { sentence, sentences } from '../words.ts';
import { en, name, type Rec, type Records } from './record.ts';

/** The target, the body it heads, and what it owns. */
export function parties(key: string, target: string, place: string, random: Random, index: number): Records {
  const { latin, kazakh } = officialName(index);
  const src = [{ evidence: `evi_${key}-0`, pinpoint: 'p. 1' }];
  return {
    persons: [
      {
        id: target,
        names: [
          name('primary', full(latin), 'en', {
            scheme: 'passport',
            parts: { given: [latin.given], family: [latin.family] },
            src,
          }),
          name('native', full(kazakh), 'kk-Cyrl', { parts: { given: [kazakh.given], family: [kazakh.family] }, src }),
        ],
        birth: { date: [`19${60 + (index % 25)}-0${1 + (index % 9)}-1${index % 10}`], country: 'KZ', src },
        sex: { value: 'male', src },
        citizenship: [{ country: 'KZ', src }],
        identifiers: [{ scheme: 'passport', value: `N${7000000 + index * 37}`, country: 'KZ', src }],
        perpetratorType: { value: 'police' },
        officialStatus: 'current-official',
        summary: en(`${sentences(random, 'en', 2)} [@evi_${key}-0, p. 1]`),
        src,
      },
    ],
    entities: [
      {
        id: `ent_${key}`,
        names: [
          name('primary', `Invented Department No. ${index + 1}`, 'en'),
          name('native', `Ойдан шығарылған № ${index + 1} департамент`, 'kk-Cyrl'),
        ],
        kind: 'police-department',
        parent: 'ent_ministry',
        country: 'KZ',
        place,
      },
    ],
    positions: [
      {
        id: `pos_${key}`,
        title: en(`Head of Department No. ${index + 1}`),
        body: `ent_${key}`,
        place,
        powers: en(sentence(random, 'en')),
      },
    ],
    postsHeld: [
      { id: `pst_${key}`, person: target, position: `pos_${key}`, from: '2016', to: '2021', rank: en('Colonel'), src },
    ],
    assets: [
      {
        id: `ast_${key}`,
        holders: [target],
        kind: 'real-estate',
        description: en(`A house, as the register shows [@evi_${key}-0, p. 3].`),
        estimatedValue: { amountFrom: 100000 + index * 1000, amountTo: 150000 + index * 1000, currency: 'USD' },
        asOf: '2020',
        basis: 'reported',
        src,
      },
    ],
  };
}

/** A protected person as the vault holds one. */
export function vaultPerson(subject: string, { latin, kazakh }: PersonName, index: number): Rec {
  return {
    subject,
    names: [
      name('primary', full(latin), 'en', { parts: { given: [latin.given], family: [latin.family] } }),
      name('native', full(kazakh), 'kk-Cyrl'),
    ],
    contacts: [
      {
        kind: 'phone',
        value: `+7 (70${index % 10}) 4${String(100000 + index * 331).slice(0, 2)}-${String(100000 + index * 331).slice(2, 4)}-${String(100000 + index * 331).slice(4, 6)}`,
      },
    ],
  };
}
