import type { DisclosedEntity, DisclosedPerson } from '@sanctions-packet/core/disclosure';
import { type InlineContent, type Paragraph, paragraph } from '@sanctions-packet/core/document';
import type { Identifier } from '@sanctions-packet/core/evidence';
import { placeWords, type SectionContext } from '@sanctions-packet/core/regime';
import type { ListRow } from './list-fields.ts';

type Scheme = Identifier['scheme'];

const PASSPORTS: readonly Scheme[] = ['passport', 'diplomatic-passport'];

/** Numbers by which open databases know somebody: no state gave them. */
const OF_DATABASES: readonly Scheme[] = ['wikidata', 'opensanctions'];

/** Fields that the list has for individuals. */
export function individualRows(context: SectionContext, person: DisclosedPerson): readonly ListRow[] {
  const { t, words } = context;
  const births = (person.birth?.date ?? []).flatMap(
    (_, index) => words.date(person, `birth.date[${index}]`, 'table') ?? [],
  );
  const nationalities = distinct(
    (['citizenship', 'nationality'] as const).flatMap((list) =>
      person[list].flatMap((_, index) => words.country(person, `${list}[${index}].country`) ?? []),
    ),
  );
  return [
    row(context, 'title', words.field(person, 'title') === undefined ? [] : [words.field(person, 'title') ?? []]),
    required(context, 'birth', 'lacks.birth-date', births),
    row(context, 'town', [placeWords(context, person.birth?.place) ?? words.field(person, 'birth.placeName')]),
    row(context, 'country-of-birth', [words.country(person, 'birth.country')]),
    required(context, 'nationality', 'lacks.nationality', nationalities),
    numbers(context, 'passport', (scheme) => PASSPORTS.includes(scheme)),
    numbers(context, 'national-id', (scheme) => !PASSPORTS.includes(scheme)),
    row(context, 'gender', person.sex === undefined ? [] : [t(`sex.${person.sex.value}`)]),
  ];
}

/** Fields that the list has for entities. */
export function entityRows(context: SectionContext, entity: DisclosedEntity): readonly ListRow[] {
  const { t, words, target } = context;
  const below = target.dossier.entities.filter(({ parent }) => parent === entity.id).map(({ id }) => words.name(id));
  return [
    row(context, 'entity-type', [t(`entity-kind.${entity.kind}`)]),
    row(context, 'parent', [entity.parent === undefined ? undefined : words.name(entity.parent)]),
    row(context, 'subsidiaries', below),
    required(context, 'country', 'lacks.country', [words.country(entity, 'country')]),
    row(context, 'website', [words.field(entity, 'website')]),
    numbers(context, 'registration', () => true),
  ];
}

/** Numbers that a state gave. Outside the restricted annex they are not disclosed at all. */
function numbers(context: SectionContext, field: string, takes: (scheme: Scheme) => boolean): ListRow {
  const { t } = context;
  const found = numbersOf(context, (scheme) => takes(scheme) && !OF_DATABASES.includes(scheme));
  return { label: t(`uk.list.${field}`), value: found.length === 0 ? t('uk.list.annex-only') : found };
}

/** Numbers by which open databases know the target, for the field that takes everything else. */
export function databaseNumbers(context: SectionContext): readonly Paragraph[] {
  return numbersOf(context, (scheme) => OF_DATABASES.includes(scheme));
}

/** Numbers are text, with their leading zeros. */
function numbersOf({ t, words, target }: SectionContext, takes: (scheme: Scheme) => boolean): readonly Paragraph[] {
  return target.target.identifiers.flatMap(({ scheme }, index) => {
    const value = words.field(target.target, `identifiers[${index}].value`);
    return takes(scheme) && value !== undefined
      ? [paragraph([t(`identifier.${scheme}`), t('list.colon'), value] satisfies InlineContent)]
      : [];
  });
}

function row({ t }: SectionContext, field: string, values: readonly (InlineContent | undefined)[]): ListRow {
  const known = values.filter((value) => value !== undefined);
  return {
    label: t(`uk.list.${field}`),
    value: known.length === 0 ? t('value.not-recorded') : known.map((value) => paragraph(value)),
  };
}

function required(
  context: SectionContext,
  field: string,
  lacks: string,
  values: readonly (InlineContent | undefined)[],
): ListRow {
  if (values.every((value) => value === undefined)) context.lacks(lacks, context.target.target.id);
  return row(context, field, values);
}

function distinct<T extends { readonly value: string }>(items: readonly T[]): readonly T[] {
  return items.filter((item, index) => items.findIndex(({ value }) => value === item.value) === index);
}
