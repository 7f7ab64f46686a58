import { type Random, seeded } from '../random.ts';
import { sentences } from '../words.ts';
import { en, name, type Rec, type Records } from './record.ts';

export const CITIES = ['Invented Almaly', 'Invented Karasu', 'Invented Zhetisu', 'Invented Burabay', 'Invented Ulytau'];

/** What all targets have in common: who files, where it was, who published. */
export function shared(): Records {
  const random = seeded(2);
  return {
    submitters: [
      submitter('sub_lead', 'Invented Steppe Watch', random, true),
      submitter('sub_law', 'Invented Lawyers for Fair Trials', random, false),
      submitter('sub_press', 'Invented Press Defence Centre', random, false),
    ],
    entities: [
      {
        id: 'ent_ministry',
        names: [name('primary', 'Invented Ministry of Order', 'en')],
        kind: 'ministry',
        country: 'KZ',
      },
    ],
    places: CITIES.map((city, index) => ({ id: `plc_${index}`, country: 'KZ', currentName: en(city) })),
    sources: [
      {
        id: 'src_court',
        kind: 'court',
        pseudonym: 'Invented Regional Court',
        publicName: en('Invented Regional Court'),
        independenceGroup: 'court',
        sensitivity: 'public',
        reliability: { grade: 'B' },
      },
      {
        id: 'src_press',
        kind: 'media',
        pseudonym: 'Invented Daily',
        publicName: en('Invented Daily'),
        independenceGroup: 'press',
        sensitivity: 'public',
        reliability: { grade: 'C' },
      },
      {
        id: 'src_ministry',
        kind: 'public-body',
        pseudonym: 'Invented Ministry of Order',
        publicName: en('Invented Ministry of Order'),
        independenceGroup: 'state',
        sensitivity: 'public',
        reliability: { grade: 'D' },
      },
      {
        id: 'src_doctors',
        kind: 'medical-professional',
        pseudonym: 'Invented Clinic',
        publicName: en('Invented Clinic'),
        independenceGroup: 'clinic',
        sensitivity: 'public',
        reliability: { grade: 'A' },
      },
    ],
  };
}

function submitter(id: string, title: string, random: Random, lead: boolean): Rec {
  return {
    id,
    names: [name('primary', title, 'en')],
    kind: 'ngo',
    lead,
    mandate: en(sentences(random, 'en', 2)),
    linkToInformation: en(sentences(random, 'en', 2)),
    contacts: [{ name: `Desk of ${title}`, email: `desk@${id.slice(4)}.example`, signs: true, sensitivity: 'public' }],
  };
}
