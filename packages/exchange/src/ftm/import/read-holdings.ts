/** Papers and addresses that stand beside their holder in the file, and within the holder's record in a dossier. */
import type { ReadEntity } from '../ftm-entity.ts';
import type { Making } from './making.ts';
import { textOf } from './party-fields.ts';
import { readFtmCountry, readFtmDate, readLine } from './read-value.ts';
import { some } from './some.ts';

/** Words in which the kind of a paper is told, and its scheme. */
const PAPERS = [
  [/diplomatic/i, 'diplomatic-passport'],
  [/passport/i, 'passport'],
  [/driv/i, 'driving-licence'],
  [/tax/i, 'tax'],
  [/social/i, 'social-security'],
  [/national|identity|id card/i, 'national-id'],
] as const;

/** `Identification` and `Passport`. */
export function readPaper(making: Making, entity: ReadEntity): void {
  const holder = making.recordOf(entity.properties['holder']?.[0]);
  if (holder === undefined) return making.refuse(entity, 'tie-without-end');
  const reading = making.open(entity, holder);
  reading.one('holder', `paper|${entity.id}`, () => ({ ok: true, value: 'holder' }));
  const [kind] = reading.all('type', `paper-type|${entity.id}`, readLine);
  const numbers = [...reading.all('number', 'paper', readLine), ...reading.all('passportNumber', 'paper', readLine)];
  const common = {
    scheme: entity.schema === 'Passport' ? ('passport' as const) : schemeOf(kind),
    ...some('country', reading.one('country', `paper-country|${entity.id}`, readFtmCountry)),
    ...some('authority', reading.one('authority', `paper-authority|${entity.id}`, readLine)),
    ...some('validFrom', reading.one('startDate', `paper-from|${entity.id}`, readFtmDate)),
    ...some('validTo', reading.one('endDate', `paper-to|${entity.id}`, readFtmDate)),
    asPrintedBySource: true,
    src: making.src(entity),
  };
  const party = making.party(holder);
  if (party !== undefined && numbers.length > 0) {
    party.identifiers = [...(party.identifiers ?? []), ...numbers.map((value) => ({ ...common, value }))];
  }
  making.close(reading);
}

function schemeOf(kind = ''): (typeof PAPERS)[number][1] | 'other' {
  return PAPERS.find(([words]) => words.test(kind))?.[1] ?? 'other';
}

/** `Address`, for each party whose `addressEntity` it is. */
export function readAddressOf(making: Making, entity: ReadEntity, holders: readonly ReadEntity[]): void {
  const records = holders.flatMap(({ id }) => making.recordOf(id) ?? []);
  const [first] = records;
  if (first === undefined) return making.refuse(entity, 'tie-without-end');
  const reading = making.open(entity, first);
  const field = (name: string): string => `address-${name}|${entity.id}`;
  const full = reading.one('full', 'address', readLine) ?? reading.one('name', 'address', readLine);
  const address = {
    ...some('street', reading.one('street', field('street'), readLine)),
    ...some('locality', reading.one('city', field('city'), readLine)),
    ...some(
      'region',
      reading.one('region', field('region'), readLine) ?? reading.one('state', field('region'), readLine),
    ),
    ...some('postalCode', reading.one('postalCode', field('postalCode'), readLine)),
    ...some('country', reading.one('country', field('country'), readFtmCountry)),
    src: making.src(entity),
  };
  const printed =
    full ?? [address.street, address.locality, address.region].filter((part) => part !== undefined).join(', ');
  for (const record of records) {
    const party = making.party(record);
    const text = textOf(printed === '' ? undefined : printed);
    if (party !== undefined && text !== undefined) {
      party.addresses = [...(party.addresses ?? []), { full: text, ...address }];
    }
  }
  making.close(reading);
}
