import type { DisclosedEntity, DisclosedPerson, DisclosedPosition } from '@sanctions-packet/core/disclosure';
import { IDENTIFIERS, NAME_ROLES } from '../vocabulary.ts';
import { addressOf, type FtmWriter } from './ftm-writer.ts';

/** What leaves, by id: nothing may lead to anything else. */
export interface Written {
  readonly parties: ReadonlySet<string>;
  /** Those parties that are companies. */
  readonly companies: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

type Party = DisclosedPerson | DisclosedEntity;
type Name = Party['names'][number];

export function writePerson(writer: FtmWriter, person: DisclosedPerson, written: Written): void {
  const { id, names, birth, death, sex, citizenship, nationality, residence, title = [] } = person;
  const parts = names.find(({ role }) => role === 'primary')?.parts;
  writer.put(id, 'Person', {
    ...namesOf(names),
    firstName: parts?.given ?? [],
    fatherName: [parts?.patronymic],
    lastName: parts?.family ?? [],
    birthDate: writer.dates(id, 'birth.date', ...(birth?.date ?? [])),
    birthPlace: (birth?.placeName ?? []).map(({ value }) => value),
    birthCountry: [writer.country(id, 'birth.country', birth?.country)],
    deathDate: writer.dates(id, 'death.date', ...(death?.date ?? [])),
    gender: sex === undefined || sex.value === 'unknown' ? [] : [sex.value],
    citizenship: citizenship.map(({ country }) => writer.country(id, 'citizenship', country)),
    nationality: nationality.map(({ country }) => writer.country(id, 'nationality', country)),
    country: residence.map(({ country }) => writer.country(id, 'residence', country)),
    title: title.map(({ value }) => value),
    ...holdings(writer, person),
  });
  loseParts(writer, id, { birth, death }, ['date', 'placeName', 'country', 'src'], ['date', 'src']);
  writer.account(person, [
    ...['names', 'birth', 'death', 'sex', 'citizenship', 'nationality', 'residence', 'title'],
    ...['identifiers', 'addresses', 'src'],
  ]);
  documented(writer, person, written);
}

/** Fields of birth and death that have no property. */
function loseParts(
  writer: FtmWriter,
  id: string,
  { birth, death }: { readonly birth: object | undefined; readonly death: object | undefined },
  ofBirth: readonly string[],
  ofDeath: readonly string[],
): void {
  for (const field of Object.keys(birth ?? {}))
    if (!ofBirth.includes(field)) writer.lose(id, `birth.${field}`, 'no-property');
  for (const field of Object.keys(death ?? {}))
    if (!ofDeath.includes(field)) writer.lose(id, `death.${field}`, 'no-property');
}

const PUBLIC_BODIES: readonly string[] = [
  ...['public-body', 'ministry', 'unit', 'police-department', 'security-service', 'military-unit', 'court'],
  ...['prosecutor-office', 'prison', 'detention-facility', 'local-government', 'legislature'],
];
/** Kinds of body that may be owned. */
export const COMPANIES: readonly string[] = ['company', 'state-company'];

export function writeBody(writer: FtmWriter, body: DisclosedEntity, written: Written): void {
  const { id, names, kind, parent, country, website, established, dissolved } = body;
  const schema = PUBLIC_BODIES.includes(kind) ? 'PublicBody' : COMPANIES.includes(kind) ? 'Company' : 'Organization';
  writer.put(id, schema, {
    ...namesOf(names),
    parent: [parent === undefined ? undefined : writer.idOf(parent)],
    country: [writer.country(id, 'country', country)],
    website: [addressOf(website)],
    incorporationDate: writer.dates(id, 'established', established),
    dissolutionDate: writer.dates(id, 'dissolved', dissolved),
    ...holdings(writer, body),
  });
  if (!['public-body', 'company', 'other'].includes(kind)) writer.lose(id, 'kind', 'no-property');
  writer.account(body, [
    ...['names', 'kind', 'parent', 'country', 'website', 'established', 'dissolved'],
    ...['identifiers', 'addresses', 'src'],
  ]);
  documented(writer, body, written);
}

export function writePosition(writer: FtmWriter, position: DisclosedPosition): void {
  const { id, title, body, area } = position;
  writer.put(id, 'Position', {
    name: title.map(({ value }) => value),
    organization: [body === undefined ? undefined : writer.idOf(body)],
    subnationalArea: [area],
  });
  writer.account(position, ['title', 'body', 'area', 'src']);
}

function namesOf(names: readonly Name[]) {
  const properties = new Map<string, string[]>();
  for (const { role, full } of names) {
    const own = Object.entries(NAME_ROLES).find(([, one]) => one === role)?.[0];
    // A name at birth was borne before; what is written in another script or way is a name like the first.
    const property = own ?? (role === 'maiden' ? 'previousName' : role === 'nickname' ? 'weakAlias' : 'name');
    const list = properties.get(property) ?? [];
    if (role === 'primary') list.unshift(full);
    else list.push(full);
    properties.set(property, list);
  }
  return Object.fromEntries(properties);
}

/** Numbers with nothing beside them are properties; those with a country, an authority or dates are papers of their own. */
function holdings(writer: FtmWriter, { id, identifiers, addresses }: Party) {
  const properties: Record<string, string[]> = {};
  identifiers.forEach((identifier, index) => {
    const { scheme, value, country, authority, validFrom, validTo } = identifier;
    const property = Object.entries(IDENTIFIERS).find(([, one]) => one === scheme && one !== 'other')?.[0];
    const isPaper = [authority, validFrom, validTo].some((one) => one !== undefined) || property === undefined;
    if (scheme === 'opensanctions') writer.lose(id, `identifiers[${index}]`, 'no-property');
    else if (scheme === 'kz-iin') properties['idNumber'] = [...(properties['idNumber'] ?? []), value];
    else if (!isPaper && country === undefined) properties[property] = [...(properties[property] ?? []), value];
    else {
      const isPassport = scheme === 'passport' || scheme === 'diplomatic-passport';
      writer.put(`${id}-paper-${index + 1}`, isPassport ? 'Passport' : 'Identification', {
        holder: [writer.idOf(id)],
        type: [scheme.replaceAll('-', ' ')],
        number: [value],
        country: [writer.country(id, `identifiers[${index}].country`, country)],
        authority: [authority],
        startDate: writer.dates(id, `identifiers[${index}].validFrom`, validFrom),
        endDate: writer.dates(id, `identifiers[${index}].validTo`, validTo),
      });
    }
  });
  const entities = addresses.map((address, index) => {
    const { full, street, locality, region, postalCode, country } = address;
    const own = `${id}-address-${index + 1}`;
    writer.put(own, 'Address', {
      full: full.map(({ value }) => value),
      street: [street],
      city: [locality],
      region: [region],
      postalCode: [postalCode],
      country: [writer.country(id, `addresses[${index}].country`, country)],
    });
    return writer.idOf(own);
  });
  return { ...properties, addressEntity: entities };
}

/** The documents that a party rests on. */
function documented(writer: FtmWriter, { id, src }: Party, { documents }: Written): void {
  const cited = new Set(src.map(({ evidence }) => evidence).filter((evidence) => documents.has(evidence)));
  for (const evidence of cited) {
    writer.put(`${id}-${evidence}`, 'Documentation', { document: [writer.idOf(evidence)], entity: [writer.idOf(id)] });
  }
  if (src.some(({ pinpoint }) => pinpoint !== undefined)) writer.lose(id, 'src.pinpoint', 'no-property');
}
