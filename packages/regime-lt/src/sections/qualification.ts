import { type Block, type CellContent, type InlineContent, paragraph, table } from '@sanctions-packet/core/document';
import { actsOf, cited, recordWords, type SectionContext } from '@sanctions-packet/core/regime';
import { type Act, definitionsOf } from '../elements/crimes.ts';
import { extensionOf } from '../extension.ts';

/** Each act with the article of the Criminal Code or the treaty it is said to match, and its gravity. */
export function qualificationTable(context: SectionContext): readonly Block[] {
  const { t, law } = context;
  const acts = actsOf(context);
  if (acts.length === 0) return [paragraph(t('lt.qualification.none'))];
  return [
    paragraph(
      t('lt.law-cited', {
        citation: law.citation('lt-utpi-133-4-qualification'),
        statement: law.statement('lt-utpi-133-4-qualification'),
      }),
    ),
    table(
      [
        { header: t('chronology.act'), share: 5 },
        { header: t('lt.qualification.code'), share: 4 },
        { header: t('lt.qualification.gravity'), share: 3 },
        { header: t('lt.qualification.treaty'), share: 4 },
      ],
      acts.map((act): readonly CellContent[] => [
        cited(context, recordWords(context, act.id), act.id),
        articles(context, act),
        gravities(context, act),
        treaties(context, act),
      ]),
    ),
    paragraph(t('lt.qualification.meaning')),
  ];
}

function articles(context: SectionContext, act: Act): InlineContent {
  const { t, words } = context;
  const recorded = (extensionOf(act).qualification ?? []).flatMap((one, index) => {
    if (!('article' in one)) return [];
    const at = `ext.lt.qualification[${index}]`;
    const article = words.field(act, `${at}.article`) ?? [];
    return [
      one.part === undefined
        ? t('lt.qualification.article', { article })
        : t('lt.qualification.part', { article, part: words.field(act, `${at}.part`) ?? [] }),
    ];
  });
  return orMissing(context, recorded);
}

function gravities(context: SectionContext, act: Act): InlineContent {
  const recorded = (extensionOf(act).qualification ?? []).flatMap(({ gravity }) => gravity ?? []);
  return orMissing(
    context,
    [...new Set(recorded)].map((gravity) => context.t(`lt.gravity.${gravity}`)),
  );
}

function treaties(context: SectionContext, act: Act): InlineContent {
  const { t, words } = context;
  const named = definitionsOf(act).map((index) => {
    const instrument = words.field(act, `legal[${index}].instrument`) ?? [];
    const article = words.field(act, `legal[${index}].article`);
    return article === undefined ? instrument : t('law.article', { instrument, article });
  });
  return orMissing(context, named);
}

function orMissing({ t, words }: SectionContext, items: readonly InlineContent[]): InlineContent {
  return items.length === 0 ? t('value.not-recorded') : words.join(items);
}
