import { type Block, fieldTable, list, paragraph } from '@sanctions-packet/core/document';
import {
  contactLine,
  enclosedExhibits,
  groundsReliedOn,
  letterHead,
  letterSignatures,
  type SectionContext,
  submittersInOrder,
} from '@sanctions-packet/core/regime';
import { memberStates } from './proposal.ts';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** The letter to those who may propose, one page: the request, who can make it, the enclosures, who signs. */
export function letterOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, words, law, target } = context;
  const submitters = submittersInOrder(context).map(({ id }) => words.name(id));
  const states = memberStates(context);
  return [
    ...letterHead(context, 'eu.letter.subject', { salutation: 'above-subject', neutral: 'eu.letter.salutation' }),
    ...(states.length === 0 ? [] : [paragraph(t('eu.letter.states', { states: words.join(states) }))]),
    paragraph(
      t(
        'eu.letter.ask',
        { names: words.join(submitters), target: words.name(target.target.id), regime: law.instrument('ghrsr') },
        submitters.length,
      ),
    ),
    ...(groundsReliedOn(context).length === 0 ? [paragraph(t('eu.letter.no-ground'))] : []),
    paragraph(t('eu.law-cited', { statement: law.statement('eu-proposal'), citation: law.citation('eu-proposal') })),
    paragraph(t('eu.letter.entry')),
    paragraph(t('eu.letter.contrary')),
    paragraph(t('eu.letter.confidentiality')),
    paragraph(t('eu.letter.enclosures')),
    list('unordered', [
      t('document.submission'),
      t('document.evidence-index'),
      ...enclosedExhibits(context),
      t('eu.letter.annex'),
    ]),
    ...contactLine(context, 'eu.letter.contact'),
    paragraph(t('eu.letter.closing')),
    ...letterSignatures(context),
  ];
}

/** Concerning whom, to whom, from whom, when. */
export function titleBlock(context: SectionContext): readonly OpeningBlock[] {
  const { t, words, law, target } = context;
  return [
    fieldTable([
      { label: t('eu.opening.concerning'), value: words.name(target.target.id) },
      {
        label: t('eu.opening.to'),
        value: law.addressees.map(({ office, institution }) =>
          paragraph(t('eu.opening.addressee', { office, institution })),
        ),
      },
      {
        label: t('eu.opening.from'),
        value: words.join(submittersInOrder(context).map(({ id }) => words.name(id))),
      },
      { label: t('eu.opening.date'), value: words.today() },
    ]),
    paragraph(t('eu.opening.reading')),
  ];
}
