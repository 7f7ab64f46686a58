import { type Block, fieldTable, type InlineContent, paragraph, section, table } from '@sanctions-packet/core/document';
import type { Identifier } from '@sanctions-packet/core/evidence';
import { photographRows, type SectionContext } from '@sanctions-packet/core/regime';
import { extensionOf } from '../extension.ts';

/** Numbers that stand on a document which identifies its holder. */
const DOCUMENTS: readonly Identifier['scheme'][] = ['passport', 'diplomatic-passport', 'driving-licence'];

type Person = Extract<SectionContext['target']['target'], { readonly citizenship: readonly unknown[] }>;

/**
 * Every field that the list of foreigners keeps, in its order, so that a clerk can copy them: person, ground and length
 * of the ban, identity documents. What is not recorded is said.
 */
export function registerSection(context: SectionContext, id: string): readonly Block[] {
  const { t, law, target } = context;
  if (!('citizenship' in target.target)) return [];
  const person = target.target;
  return [
    section(id, t('lv.register.title'), [
      paragraph(t('lv.law-cited', { statement: law.statement('lv-register'), citation: law.citation('lv-register') })),
      fieldTable([...personRows(context, person), ...banRows(context), ...photographRows(context, 'lv.person.photo')]),
      ...identityDocuments(context, person),
    ]),
  ];
}

function personRows(context: SectionContext, person: Person) {
  const { t, words } = context;
  const row = (label: string, values: readonly InlineContent[]) => ({
    label: t(label),
    value: values.length === 0 ? t('value.not-recorded') : words.join(values),
  });
  const addresses = person.addresses.flatMap((_, index) => words.field(person, `addresses[${index}].full`) ?? []);
  const residence = person.residence.flatMap((_, index) => words.country(person, `residence[${index}].country`) ?? []);
  const dates = (person.birth?.date ?? []).flatMap(
    (_, index) => words.date(person, `birth.date[${index}]`, 'table') ?? [],
  );
  const type = extensionOf(person).nationalityType ?? (person.citizenship.length > 0 ? 'citizen' : undefined);
  return [
    row('identity.given-names', nameParts(context, person, 'given')),
    row('identity.family-name', nameParts(context, person, 'family')),
    row('identity.sex', person.sex === undefined ? [] : [t(`sex.${person.sex.value}`)]),
    row('identity.birth-date', dates),
    row('identity.birth-place', birthPlace(context, person)),
    row('lv.person.residence', addresses.length > 0 ? addresses : residence),
    row('lv.register.nationality', nationalities(context, person)),
    row('lv.person.nationality-type', type === undefined ? [] : [t(`lv.nationality-type.${type}`)]),
  ];
}

function banRows({ t, law }: SectionContext) {
  return [
    { label: t('lv.person.reason'), value: law.citation('lv-imig-61-2') },
    { label: t('lv.person.found'), value: t('lv.person.found.open') },
    { label: t('lv.person.dates'), value: t('lv.person.found.open') },
  ];
}

/** Parts of the primary name as one value each; the whole name stands for the surname where it is not taken apart. */
function nameParts({ t, words }: SectionContext, person: Person, part: 'family' | 'given'): readonly InlineContent[] {
  const index = person.names.findIndex(({ role }) => role === 'primary');
  const parts = person.names[index]?.parts;
  if (parts === undefined) return part === 'family' ? [words.name(person.id)] : [];
  const said = parts[part].flatMap((_, at) => words.field(person, `names[${index}].parts.${part}[${at}]`) ?? []);
  return said.length === 0 ? [] : [said.flatMap((word, at) => (at === 0 ? [word] : [t('list.space'), word]))];
}

function birthPlace({ words }: SectionContext, person: Person): readonly InlineContent[] {
  const { birth } = person;
  const named = birth?.place === undefined ? words.field(person, 'birth.placeName') : words.name(birth.place);
  const place = named ?? words.country(person, 'birth.country');
  return place === undefined ? [] : [place];
}

function nationalities({ words }: SectionContext, person: Person): readonly InlineContent[] {
  const states = (['citizenship', 'nationality'] as const).flatMap((list) =>
    person[list].flatMap((_, index) => words.country(person, `${list}[${index}].country`) ?? []),
  );
  return [...new Map(states.map((state) => [state.value, state])).values()];
}

function identityDocuments({ t, words }: SectionContext, person: Person): readonly Block[] {
  const missing = t('value.not-recorded');
  const rows = person.identifiers.flatMap(({ scheme }, index) => {
    const at = `identifiers[${index}]`;
    const number = words.field(person, `${at}.value`);
    if (!DOCUMENTS.includes(scheme) || number === undefined) return [];
    return [
      [
        t(`identifier.${scheme}`),
        number,
        words.date(person, `${at}.validFrom`, 'table') ?? missing,
        words.country(person, `${at}.country`) ?? missing,
        words.field(person, `${at}.authority`) ?? missing,
        words.date(person, `${at}.validTo`, 'table') ?? missing,
      ],
    ];
  });
  if (rows.length === 0) return [fieldTable([{ label: t('lv.document.caption'), value: missing }])];
  const columns = ['kind', 'number', 'from', 'state', 'authority', 'to'];
  return [
    table(
      columns.map((column) => ({ header: t(`lv.document.${column}`), share: column === 'number' ? 4 : 3 })),
      rows,
      { caption: t('lv.document.caption') },
    ),
  ];
}
