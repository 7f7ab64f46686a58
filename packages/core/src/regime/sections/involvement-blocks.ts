import { type Block, fieldTable, section } from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';
import type { InvolvementView } from '../target-view.ts';
import { cited, citedBlocks } from './cited.ts';
import { fieldRow } from './field-rows.ts';
import { postWords } from './post-words.ts';
import { recordWords } from './record-words.ts';

export interface InvolvementOptions {
  /** Statements, by the element they plead, that this part does not print because another section does. */
  readonly leaveOut?: (element: string) => boolean;
}

/** One claim against the target: in which way, for which acts, on what basis and with what confidence; then the story. */
export function involvementBlocks(
  context: SectionContext,
  view: InvolvementView,
  number: number,
  { leaveOut = () => false }: InvolvementOptions = {},
): readonly Block[] {
  const { t, words, refer, target } = context;
  const { involvement, acts } = view;
  const post = target.posts.find(({ held }) => held.id === involvement.postHeld);
  const mode = t(`mode.${involvement.mode}`);
  return [
    section(
      `involvement-${number}`,
      t('involvement.title', { number: words.count(number, 'involvement-number'), mode }),
      [
        fieldTable([
          { label: t('involvement.mode'), value: cited(context, mode, involvement.id) },
          ...fieldRow(
            t('involvement.acts'),
            acts.length === 0 ? undefined : words.join(acts.map((act) => recordWords(context, act.id))),
          ),
          { label: t('involvement.basis'), value: t(`involvement-basis.${involvement.basis}`) },
          ...fieldRow(t('involvement.post'), post === undefined ? undefined : postWords(context, post)),
          ...fieldRow(
            t('involvement.entity'),
            involvement.entity === undefined ? undefined : words.name(involvement.entity),
          ),
          ...fieldRow(t('involvement.when'), words.date(involvement, 'when')),
          { label: t('involvement.confidence'), value: t(`standard-of-proof.${involvement.confidence}`) },
          ...fieldRow(
            t('involvement.status'),
            involvement.allegationStatus === undefined
              ? undefined
              : t(`allegation-status.${involvement.allegationStatus}`),
          ),
        ]),
        ...words.prose(involvement, 'narrative'),
        ...involvement.elements.flatMap(({ element, src }, index) =>
          leaveOut(element)
            ? []
            : citedBlocks(words.prose(involvement, `elements[${index}].statement`), refer.cite(src)),
        ),
        ...(involvement.confidenceReason === undefined ? [] : words.prose(involvement, 'confidenceReason')),
      ],
    ),
  ];
}
