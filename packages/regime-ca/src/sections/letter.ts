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
import { instrumentsNamed } from './instruments-named.ts';
import { ask } from './summary.ts';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** The letter to the Minister: what is asked, about whom, on which basis, in which language, and with whose copy. */
export function letterOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words, target } = context;
  const submitters = submittersInOrder(context).map(({ id }) => words.name(id));
  return [
    ...letterHead(context, 'ca.letter.subject', { date: 'ca.letter.date', neutral: 'ca.letter.salutation' }),
    paragraph(
      t(
        'ca.letter.ask',
        {
          names: words.join(submitters),
          target: words.name(target.target.id),
          instruments: words.join(instrumentsNamed(context).map(({ id }) => law.instrument(id))),
        },
        submitters.length,
      ),
    ),
    list('unordered', ask(context)),
    ...grounds(context),
    paragraph(t('ca.letter.language')),
    paragraph(t('ca.letter.confidentiality')),
    ...contactLine(context, 'ca.letter.contact'),
    paragraph(t('ca.letter.enclosures')),
    list('unordered', [t('document.submission'), t('document.evidence-index'), ...enclosedExhibits(context)]),
    paragraph(t('ca.letter.closing')),
    ...letterSignatures(context),
    ...copies(context),
  ];
}

function grounds(context: SectionContext): readonly OpeningBlock[] {
  const { t } = context;
  const relied = groundsReliedOn(context);
  if (relied.length === 0) return [paragraph(t('ca.letter.grounds.none'))];
  return [
    paragraph(t('ca.letter.grounds')),
    list(
      'unordered',
      relied.map(({ provision }) => context.law.title(provision)),
    ),
  ];
}

function copies({ t, law }: SectionContext): readonly OpeningBlock[] {
  const receiving = law.addressees.filter(({ role }) => role === 'copy');
  if (receiving.length === 0) return [];
  return [
    paragraph(t('ca.letter.copies')),
    list(
      'unordered',
      receiving.map(({ office, institution }) => t('ca.opening.addressee', { office, institution })),
    ),
  ];
}
