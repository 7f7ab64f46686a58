import { type Block, table } from '../../document/index.ts';
import type { InvolvementMode } from '../../evidence/index.ts';
import type { SectionContext } from '../section-context.ts';

interface WordsOfTheLaw {
  /** String key over the allegations. */
  readonly allegation: string;
  /** String key over the words of the law. */
  readonly word: string;
  /** String key of the law's own word for a mode of involvement. */
  readonly wordOf: (mode: InvolvementMode) => string;
}

/** Each allegation beside the law's own word for the way the target was involved; nothing where none is recorded. */
export function wordsOfTheLaw(context: SectionContext, { allegation, word, wordOf }: WordsOfTheLaw): readonly Block[] {
  const { t, words, target } = context;
  if (target.involvements.length === 0) return [];
  return [
    table(
      [
        { header: t(allegation), share: 7 },
        { header: t(word), share: 4 },
      ],
      target.involvements.map(({ involvement: { mode } }, index) => [
        t('involvement.title', { number: words.count(index + 1, 'involvement-number'), mode: t(`mode.${mode}`) }),
        t(wordOf(mode)),
      ]),
    ),
  ];
}
