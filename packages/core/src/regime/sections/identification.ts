import type { DisclosedEntity, DisclosedPerson } from '../../disclosure/index.ts';
import { fieldTable, type InlineContent } from '../../document/index.ts';
import { isLatin } from '../context/names.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import { cited } from './cited.ts';
import { type FieldRow, fieldRow } from './field-rows.ts';
import type { Heading } from './heading.ts';
import { placeWords } from './place-words.ts';
import { postsTable } from './posts-table.ts';

/**
 * Who the target is: names in every script, birth, nationality, identifiers, posts. What an authority needs to tell the
 * person apart and is not recorded is printed as such and told to the checklist.
 */
export function identificationSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      fieldTable([...nameRows(context), ...particulars(context), ...identifierRows(context), ...addressRows(context)]),
      ...postsTable(context),
    ],
  };
}

function nameRows(context: SectionContext): readonly FieldRow[] {
  const { t, words, target, lacks } = context;
  const native = words.nativeName(target.target.id);
  if (!target.target.names.some(({ full }) => isLatin(full))) lacks('lacks.latin-name', target.target.id);
  const primary = cited(context, words.name(target.target.id), target.target.id);
  return [
    { label: t('identity.name'), value: primary },
    ...partRows(context),
    required(context, { label: 'identity.native-name', lacks: 'lacks.native-name', value: native }),
    ...otherNames(context),
  ];
}

/** Surname and given names apart, as lists of sanctions print them. */
function partRows({ t, words, target }: SectionContext): readonly FieldRow[] {
  const { names } = target.target;
  const index = names.findIndex(({ role }) => role === 'primary');
  const parts = names[index]?.parts;
  if (parts === undefined) return [];
  const all = (list: 'family' | 'given') =>
    parts[list].flatMap((_, at) => words.field(target.target, `names[${index}].parts.${list}[${at}]`) ?? []);
  const spaced = (items: readonly InlineContent[]) =>
    items.flatMap((item, at) => (at === 0 ? [item] : [t('list.space'), item]));
  return [
    ...fieldRow(t('identity.family-name'), spaced(all('family'))),
    ...fieldRow(t('identity.given-names'), spaced(all('given'))),
    ...fieldRow(t('identity.patronymic'), words.field(target.target, `names[${index}].parts.patronymic`)),
  ];
}

function otherNames({ t, words, target }: SectionContext): readonly FieldRow[] {
  return target.target.names.flatMap(({ role, generated, quality }, index) => {
    if (role === 'primary' || role === 'native') return [];
    const name = words.field(target.target, `names[${index}].full`);
    if (name === undefined) return [];
    const remark = generated === true ? 'identity.generated' : quality === 'low' ? 'identity.low-quality' : undefined;
    return [{ label: t(`name-role.${role}`), value: remark === undefined ? name : t(remark, { name }) }];
  });
}

function particulars(context: SectionContext): readonly FieldRow[] {
  const { target } = context.target;
  return 'kind' in target ? entityRows(context, target) : personRows(context, target);
}

function personRows(context: SectionContext, person: DisclosedPerson): readonly FieldRow[] {
  const { t, words } = context;
  const births = (person.birth?.date ?? []).flatMap(
    (_, index) => words.date(person, `birth.date[${index}]`, 'table') ?? [],
  );
  const nationality = (['citizenship', 'nationality'] as const).flatMap((list) =>
    person[list].flatMap((_, index) => words.country(person, `${list}[${index}].country`) ?? []),
  );
  return [
    required(context, {
      label: 'identity.birth-date',
      lacks: 'lacks.birth-date',
      value: alternatives(context, births),
    }),
    ...fieldRow(t('identity.birth-place'), birthPlace(context, person)),
    ...fieldRow(t('identity.sex'), person.sex === undefined ? undefined : t(`sex.${person.sex.value}`)),
    required(context, {
      label: 'identity.nationality',
      lacks: 'lacks.nationality',
      value: nationality.length === 0 ? undefined : words.join(distinct(nationality)),
    }),
    ...fieldRow(t('identity.status'), latestStatus(context, person)),
  ];
}

/** Several dates that sources give, none preferred. */
function alternatives({ t }: SectionContext, dates: readonly InlineContent[]): InlineContent | undefined {
  return dates.length === 0 ? undefined : dates.flatMap((date, index) => (index === 0 ? [date] : [t('list.or'), date]));
}

function distinct<T extends { readonly value: string }>(items: readonly T[]): readonly T[] {
  return items.filter((item, index) => items.findIndex(({ value }) => value === item.value) === index);
}

function birthPlace(context: SectionContext, person: DisclosedPerson): InlineContent | undefined {
  const place = placeWords(context, person.birth?.place);
  const country = context.words.country(person, 'birth.country');
  return place ?? context.words.field(person, 'birth.placeName') ?? country;
}

function latestStatus({ t, words }: SectionContext, person: DisclosedPerson): InlineContent | undefined {
  if (person.latestStatus === undefined) return undefined;
  const status = t(`person-status.${person.latestStatus.value}`);
  const date = words.date(person, 'latestStatus.asOf');
  return date === undefined ? status : t('identity.status-as-of', { status, date });
}

function entityRows(context: SectionContext, entity: DisclosedEntity): readonly FieldRow[] {
  const { t, words } = context;
  return [
    { label: t('identity.entity-kind'), value: t(`entity-kind.${entity.kind}`) },
    ...fieldRow(t('identity.parent'), entity.parent === undefined ? undefined : words.name(entity.parent)),
    required(context, { label: 'identity.country', lacks: 'lacks.country', value: words.country(entity, 'country') }),
    ...fieldRow(t('identity.place'), placeWords(context, entity.place)),
    ...fieldRow(t('identity.established'), words.date(entity, 'established', 'table')),
    ...fieldRow(t('identity.dissolved'), words.date(entity, 'dissolved', 'table')),
    ...fieldRow(t('identity.website'), words.field(entity, 'website')),
  ];
}

function identifierRows(context: SectionContext): readonly FieldRow[] {
  const { t, words, target, lacks } = context;
  const rows = target.target.identifiers.flatMap((identifier, index) => {
    const number = words.field(target.target, `identifiers[${index}].value`);
    if (number === undefined) return [];
    const country = words.country(target.target, `identifiers[${index}].country`);
    const value = country === undefined ? number : t('identity.identifier-of', { number, country });
    const printed = identifier.asPrintedBySource === true ? t('identity.as-printed', { number: value }) : value;
    return [{ label: t(`identifier.${identifier.scheme}`), value: printed }];
  });
  if (rows.length > 0) return rows;
  lacks('lacks.identifier', target.target.id);
  return [{ label: t('identity.identifiers'), value: t('identity.identifiers.none') }];
}

function addressRows({ t, words, target }: SectionContext): readonly FieldRow[] {
  return target.target.addresses.flatMap((_, index) =>
    fieldRow(t('identity.address'), words.field(target.target, `addresses[${index}].full`)),
  );
}

function required(
  { t, target, lacks }: SectionContext,
  row: { readonly label: string; readonly lacks: string; readonly value: InlineContent | undefined },
): FieldRow {
  if (row.value === undefined) lacks(row.lacks, target.target.id);
  return { label: t(row.label), value: row.value ?? t('value.not-recorded') };
}
