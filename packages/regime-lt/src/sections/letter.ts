import { type Block, fieldTable, list, paragraph } from '@sanctions-packet/core/document';
import {
  contactPoint,
  copyRows,
  groundsReliedOn,
  letterHead,
  letterSignatures,
  type SectionContext,
  submittersInOrder,
} from '@sanctions-packet/core/regime';
import { asks } from './asks.ts';
import { confidentialityNotice } from './confidentiality.ts';
import { askedYears } from './measures.ts';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** The request to the minister: what is asked, on which provisions, for how long, what is enclosed, and who signs. */
export function letterOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t } = context;
  return [
    confidentialityNotice(context),
    ...letterHead(context, 'lt.letter.subject', { heading: 'alone', neutral: 'lt.letter.salutation' }),
    fieldTable(letterRows(context)),
    ...asks(context),
    paragraph(t('lt.letter.information')),
    paragraph(t('lt.letter.reply')),
    ...(contactPoint(context) as readonly OpeningBlock[]),
    paragraph(t('lt.abbreviations')),
    paragraph(t('lt.letter.enclosures')),
    list('ordered', [
      t('document.submission'),
      t('document.evidence-index'),
      t('lt.annex.exhibits'),
      t('document.annex'),
    ]),
    paragraph(t('lt.letter.closing')),
    ...letterSignatures(context),
  ];
}

function letterRows(context: SectionContext) {
  const { t, law, words, target } = context;
  const submitters = submittersInOrder(context).map(({ id }) => words.name(id));
  const relied = groundsReliedOn(context);
  const basis = [...(relied.length === 0 ? [] : ['lt-utpi-133-4']), 'lt-utpi-133-8'].map((id) => law.citation(id));
  return [
    { label: t('lt.letter.kind'), value: t('lt.letter.kind.request') },
    ...(submitters.length === 0 ? [] : [{ label: t('lt.letter.from'), value: words.join(submitters) }]),
    { label: t('lt.letter.person'), value: words.name(target.target.id) },
    { label: t('lt.letter.basis'), value: words.join(basis) },
    { label: t('lt.measures.years'), value: askedYears(context) },
    {
      label: t('lt.letter.reply.basis'),
      value: t('lt.law-cited', { citation: law.citation('lt-reply'), statement: law.statement('lt-reply') }),
    },
    ...copyRows(context, 'lt.letter.copy'),
  ];
}
