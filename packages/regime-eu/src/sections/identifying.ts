import type { DisclosedEntity, DisclosedPerson } from '@sanctions-packet/core/disclosure';
import type { InlineContent } from '@sanctions-packet/core/document';
import { placeWords, postWords, type SectionContext } from '@sanctions-packet/core/regime';

/** Label of Annex I by scheme of an identifier; any other scheme is "ID number". */
const NUMBER_LABELS: Readonly<Record<string, string>> = {
  passport: 'passport',
  'diplomatic-passport': 'passport',
  tax: 'tax',
  'ru-inn': 'tax',
  registration: 'registration',
  'ee-registrikood': 'registration',
  'kz-bin': 'registration',
  'ua-edrpou': 'registration',
};

/**
 * Identifying information in the labels of Annex I, one line a fact; what is not recorded has no line, as in the Annex.
 * That no passport number is known is usual and is told to nobody.
 */
export function identifyingLines(context: SectionContext): readonly InlineContent[] {
  const { target } = context.target;
  return [
    ...('kind' in target ? entityLines(context, target) : personLines(context, target)),
    ...addressLines(context),
    ...numberLines(context),
    ...associates(context),
  ];
}

function personLines(context: SectionContext, person: DisclosedPerson): readonly InlineContent[] {
  const { t, words, target, lacks } = context;
  const births = (person.birth?.date ?? []).flatMap(
    (_, index) => words.date(person, `birth.date[${index}]`, 'table') ?? [],
  );
  const place = placeWords(context, person.birth?.place) ?? words.field(person, 'birth.placeName');
  const country = words.country(person, 'birth.country');
  const states = distinct(
    (['citizenship', 'nationality'] as const).flatMap((list) =>
      person[list].flatMap((_, index) => words.country(person, `${list}[${index}].country`) ?? []),
    ),
  );
  if (births.length === 0) lacks('lacks.birth-date', person.id);
  if (states.length === 0) lacks('lacks.nationality', person.id);
  return [
    ...births.map((value) => line(t, 'birth', value)),
    ...[place ?? country].flatMap((value) => (value === undefined ? [] : [line(t, 'birth-place', value)])),
    ...(person.sex === undefined ? [] : [line(t, 'gender', t(`sex.${person.sex.value}`))]),
    ...(states.length === 0 ? [] : [line(t, 'nationality', words.join(states))]),
    ...target.posts.map((post) => line(t, 'position', postWords(context, post))),
  ];
}

function entityLines(context: SectionContext, entity: DisclosedEntity): readonly InlineContent[] {
  const { t, words } = context;
  const place = placeWords(context, entity.place);
  const established = words.date(entity, 'established', 'table');
  const country = words.country(entity, 'country');
  const website = words.field(entity, 'website');
  return [
    line(t, 'entity-type', t(`entity-kind.${entity.kind}`)),
    ...(established === undefined ? [] : [line(t, 'registered-on', established)]),
    ...(country === undefined ? [] : [line(t, 'registered-in', country)]),
    ...(place === undefined ? [] : [line(t, 'place', place)]),
    ...(website === undefined ? [] : [line(t, 'website', website)]),
  ];
}

function addressLines({ t, words, target }: SectionContext): readonly InlineContent[] {
  return target.target.addresses.flatMap((_, index) => {
    const value = words.field(target.target, `addresses[${index}].full`);
    return value === undefined ? [] : [line(t, 'address', value)];
  });
}

function numberLines({ t, words, target }: SectionContext): readonly InlineContent[] {
  return target.target.identifiers.flatMap(({ scheme }, index) => {
    const value = words.field(target.target, `identifiers[${index}].value`);
    if (value === undefined) return [];
    // No state gave these, so that no label of the Annex fits them.
    if (scheme === 'wikidata' || scheme === 'opensanctions')
      return [[t(`identifier.${scheme}`), t('list.colon'), value]];
    return [line(t, NUMBER_LABELS[scheme] ?? 'id', value)];
  });
}

/** Parties tied to the target other than by kinship. */
function associates({ t, words, target }: SectionContext): readonly InlineContent[] {
  const others = target.ties.flatMap(({ relationship, other }) =>
    relationship.type === 'family' || other === undefined ? [] : [other.id],
  );
  const names = [...new Set(others)].map((id) => words.name(id));
  return names.length === 0 ? [] : [line(t, 'associates', words.join(names))];
}

function line(t: SectionContext['t'], label: string, value: InlineContent): InlineContent {
  return [t(`eu.label.${label}`), t('list.colon'), value];
}

function distinct<T extends { readonly value: string }>(items: readonly T[]): readonly T[] {
  return items.filter((item, index) => items.findIndex(({ value }) => value === item.value) === index);
}
