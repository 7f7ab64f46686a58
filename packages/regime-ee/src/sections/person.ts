import { fieldTable, type InlineContent } from '@sanctions-packet/core/document';
import {
  identificationSection,
  photographRows,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';

const identification = identificationSection({ id: 'person', title: 'ee.section.person' });

/** Who is proposed; first the name in the form of the ministry's lists: surname, given names, other names in brackets. */
export const person: SectionPlan = {
  ...identification,
  build: (context) => [
    fieldTable([...listForm(context), ...photographRows(context, 'ee.person.photo')]),
    ...identification.build(context),
  ],
};

function listForm({ t, words, target: { target } }: SectionContext) {
  const index = target.names.findIndex(({ role }) => role === 'primary');
  const parts = target.names[index]?.parts;
  const spaced = (part: 'family' | 'given'): InlineContent =>
    (parts?.[part] ?? []).flatMap((_, at) => {
      const word = words.field(target, `names[${index}].parts.${part}[${at}]`);
      return word === undefined ? [] : at === 0 ? [word] : [t('list.space'), word];
    });
  const name =
    parts === undefined || parts.family.length === 0 || parts.given.length === 0
      ? words.name(target.id)
      : t('ee.person.name', { family: spaced('family'), given: spaced('given') });
  const others = target.names.flatMap(({ role }, at) =>
    role === 'primary' || role === 'native' ? [] : (words.field(target, `names[${at}].full`) ?? []),
  );
  const listed = others.flatMap((other, at) => (at === 0 ? [other] : [t('cite.separator'), other]));
  const value = others.length === 0 ? name : t('ee.person.also', { name, others: listed });
  return [{ label: t('ee.person.list-form'), value }];
}
