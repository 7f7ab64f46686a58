import { type Block, list, paragraph } from '@sanctions-packet/core/document';
import {
  contactLine,
  enclosedExhibits,
  groundsReliedOn,
  letterHead,
  letterSignatures,
  type SectionContext,
  submittersInOrder,
} from '@sanctions-packet/core/regime';
import { asksUrgently, measureWords, regulationsWords } from './regulations.ts';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** The letter to the Secretary of State, one page: the request in a paragraph, the enclosures, who signs. */
export function letterOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, words, target } = context;
  const submitters = submittersInOrder(context).map(({ id }) => words.name(id));
  return [
    ...letterHead(context, 'uk.letter.subject', { salutation: 'above-subject', neutral: 'uk.letter.salutation' }),
    paragraph(
      t(
        'uk.letter.ask',
        {
          names: words.join(submitters),
          target: words.name(target.target.id),
          regulations: regulationsWords(context),
          measures: measureWords(context),
        },
        submitters.length,
      ),
    ),
    ...(groundsReliedOn(context).length === 0 ? [paragraph(t('uk.letter.no-ground'))] : []),
    ...(asksUrgently(context) ? [paragraph(t('uk.letter.urgent'))] : []),
    paragraph(t('uk.letter.contrary')),
    paragraph(t('uk.letter.confidentiality')),
    paragraph(t('uk.letter.enclosures')),
    list('unordered', [
      t('document.submission'),
      t('document.evidence-index'),
      ...enclosedExhibits(context),
      t('uk.letter.annex'),
    ]),
    ...contactLine(context, 'uk.letter.contact'),
    paragraph(t('uk.letter.closing')),
    ...letterSignatures(context),
  ];
}
