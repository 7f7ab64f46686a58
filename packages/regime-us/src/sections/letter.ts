import { type Block, list, paragraph } from '@sanctions-packet/core/document';
import {
  contactLine,
  contactPoint,
  enclosedExhibits,
  groundsReliedOn,
  letterHead,
  letterSignatures,
  type SectionContext,
  submittersInOrder,
} from '@sanctions-packet/core/regime';
import { groundWords } from './ground-words.ts';
import { instrumentsNamed } from './instruments-named.ts';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** The letter to both Secretaries: what is asked, on which footing, and what is enclosed. */
export function letterOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words, target } = context;
  const submitters = submittersInOrder(context).map(({ id }) => words.name(id));
  return [
    ...letterHead(context, 'us.letter.subject'),
    paragraph(
      t(
        'us.letter.ask',
        {
          names: words.join(submitters),
          target: words.name(target.target.id),
          instruments: words.join(instrumentsNamed(context).map(({ id }) => law.instrument(id))),
        },
        submitters.length,
      ),
    ),
    paragraph(t('us.letter.hook', { citation: law.citation('us-gma-10102-c-2') })),
    paragraph(t('us.letter.delegation', { citation: law.citation('us-gma-delegation') })),
    ...letterGrounds(context),
    paragraph(t('us.letter.confidentiality')),
    ...contactLine(context, 'us.letter.contact'),
    ...(contactPoint(context) as readonly OpeningBlock[]),
    paragraph(t('us.letter.closing')),
    ...letterSignatures(context),
    paragraph(t('us.letter.enclosures')),
    list('unordered', [t('document.submission'), t('document.evidence-index'), ...enclosedExhibits(context)]),
  ];
}

function letterGrounds(context: SectionContext): readonly OpeningBlock[] {
  const { t } = context;
  const relied = groundsReliedOn(context);
  if (relied.length === 0) return [paragraph(t('us.letter.grounds.none'))];
  return [
    paragraph(t('us.letter.grounds')),
    list(
      'unordered',
      relied.map((ground) => groundWords(context, ground.provision)),
    ),
  ];
}
