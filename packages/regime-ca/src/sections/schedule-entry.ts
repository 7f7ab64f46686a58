import type { InlineContent } from '@sanctions-packet/core/document';
import { inCapitals, type SectionContext } from '@sanctions-packet/core/regime';

/**
 * "Given names SURNAME (born on July 17, 1950) (also known as X and Y)", as Canadian schedules print a person; of an
 * entity, its name and its other names. A date is printed as exact as it is known.
 */
export function scheduleEntry(context: SectionContext): InlineContent {
  return [name(context), ...birth(context), ...aliases(context)];
}

function name(context: SectionContext): InlineContent {
  const { t, words, target } = context;
  const { names, id } = target.target;
  const index = names.findIndex(({ role, parts }) => role === 'primary' && parts !== undefined);
  const parts = names[index]?.parts;
  if (parts === undefined || parts.family.length === 0) return words.name(id);
  const part = (list: 'given' | 'family') =>
    parts[list].flatMap((_, at) => words.field(target.target, `names[${index}].parts.${list}[${at}]`) ?? []);
  const all = [...part('given'), ...part('family').map(inCapitals)];
  return all.flatMap((word, at) => (at === 0 ? [word] : [t('list.space'), word]));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_OR_YEAR = /^\d{4}(-\d{2})?$/;

function birth({ t, words, target: { target } }: SectionContext): readonly InlineContent[] {
  if (!('birth' in target)) return [];
  const sex = target.sex?.value === 'female' ? 'female' : target.sex?.value === 'male' ? 'male' : 'unknown';
  return (target.birth?.date ?? []).slice(0, 1).flatMap((value, index) => {
    const date = words.date(target, `birth.date[${index}]`);
    if (date === undefined) return [];
    const form = DAY.test(value) ? 'on' : MONTH_OR_YEAR.test(value) ? 'in' : 'other';
    return [t('list.space'), t(`ca.entry.born-${form}.${sex}`, { date })];
  });
}

/** Forms that stand in Latin letters: other spellings, aliases and former names. */
function aliases({ t, words, target: { target } }: SectionContext): readonly InlineContent[] {
  const others = target.names.flatMap(({ role }, index) =>
    role === 'primary' || role === 'native' ? [] : (words.field(target, `names[${index}].full`) ?? []),
  );
  const sex = 'sex' in target ? target.sex?.value : undefined;
  const form = 'kind' in target || sex === 'female' ? 'female' : sex === 'male' ? 'male' : 'unknown';
  return others.length === 0
    ? []
    : [t('list.space'), t(`ca.entry.known-as.${form}`, { names: words.join(others) }, others.length)];
}
