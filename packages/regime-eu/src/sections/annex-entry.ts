import { type Block, type CellContent, type InlineContent, paragraph, table } from '@sanctions-packet/core/document';
import {
  type Heading,
  inCapitals,
  postsTable,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { identifyingLines } from './identifying.ts';
import { draftReasons, spaced } from './reasons.ts';

/** The entry as Annex I prints it, in its six columns, to be taken over as it stands; before it, the posts with their sources. */
export function annexEntrySection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      paragraph(
        context.t('eu.law-cited', {
          statement: context.law.statement('eu-annex-i'),
          citation: context.law.citation('eu-annex-i'),
        }),
      ),
      paragraph(context.t('eu.entry.annex')),
      ...postsTable(context),
      entry(context),
    ],
  };
}

function entry(context: SectionContext): Block {
  const { t, target } = context;
  return table(
    [
      { header: t('eu.entry.number'), share: 1 },
      { header: t('eu.entry.names'), share: 4 },
      { header: t('eu.entry.native'), share: 4 },
      { header: t('eu.entry.identifying'), share: 6 },
      { header: t('eu.entry.reasons'), share: 9 },
      { header: t('eu.entry.date'), share: 2 },
    ],
    [
      [
        t('eu.entry.left'),
        latinNames(context),
        nativeNames(context),
        identifyingLines(context).map((line) => paragraph(line)),
        reasons(context),
        t('eu.entry.left'),
      ],
    ],
    { caption: t(`eu.part.${target.kind}`), width: 'wide' },
  );
}

function reasons(context: SectionContext): CellContent {
  const sentences = draftReasons(context);
  return sentences.length === 0 ? context.t('eu.reasons.none') : spaced(context, sentences);
}

/** The name with the surname in capitals, then other forms in Latin script. */
function latinNames(context: SectionContext): CellContent {
  const { t, words, target } = context;
  const { names } = target.target;
  const others = names.flatMap(({ role, tag, full }, index) => {
    if (role === 'primary' || role === 'native' || !isLatin(tag, full)) return [];
    const name = words.field(target.target, `names[${index}].full`);
    return name === undefined ? [] : [paragraph(t('eu.entry.alias', { name }))];
  });
  return [paragraph(primary(context)), ...others];
}

/** Given names, then the surname in capitals; the whole name where its parts are not recorded. */
function primary({ t, words, target }: SectionContext): InlineContent {
  const { id, names } = target.target;
  const index = names.findIndex(({ role }) => role === 'primary');
  const parts = names[index]?.parts;
  const part = (path: string) => words.field(target.target, `names[${index}].parts.${path}`) ?? [];
  if (parts === undefined || parts.family.length === 0) return words.name(id);
  const given = parts.given.map((_, at) => part(`given[${at}]`));
  const family = parts.family.flatMap(
    (_, at) => words.field(target.target, `names[${index}].parts.family[${at}]`) ?? [],
  );
  const patronymic = parts.patronymic === undefined ? [] : [part('patronymic')];
  return spaced({ t }, [...given, ...patronymic, ...family.map(inCapitals)]);
}

/** Forms in other scripts, each tagged with its own language. */
function nativeNames({ t, words, target }: SectionContext): CellContent {
  const { names } = target.target;
  const found = names.flatMap(({ tag, full }, index) => {
    const name = words.field(target.target, `names[${index}].full`);
    return name === undefined || isLatin(tag, full) ? [] : [paragraph({ ...name, language: tag })];
  });
  return found.length === 0 ? t('value.not-recorded') : found;
}

function isLatin(tag: string, full: string): boolean {
  return /-Latn\b/.test(tag) || !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(full);
}
