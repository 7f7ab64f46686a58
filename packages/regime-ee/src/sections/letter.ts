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
import { accessNotice } from './access.ts';
import { asks } from './asks.ts';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** The memorandum to the minister: the request on access first, then what is proposed and why, who signs, and what is enclosed. */
export function letterOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t } = context;
  return [
    accessNotice(context),
    ...letterHead(context, 'ee.letter.subject', { heading: 'alone', neutral: 'ee.letter.salutation' }),
    fieldTable(letterRows(context)),
    ...asks(context),
    paragraph(t('ee.letter.information')),
    paragraph(t('ee.letter.reply')),
    ...(contactPoint(context) as readonly OpeningBlock[]),
    paragraph(t('ee.letter.closing')),
    ...letterSignatures(context),
    paragraph(t('ee.letter.enclosures')),
    list('ordered', [
      t('document.submission'),
      t('document.evidence-index'),
      t('ee.annex.exhibits'),
      t('document.annex'),
    ]),
    paragraph(t('ee.abbreviations.letter')),
  ];
}

function letterRows(context: SectionContext) {
  const { t, law, words, target } = context;
  const submitters = submittersInOrder(context).map(({ id }) => words.name(id));
  const provisions = [...new Set(groundsReliedOn(context).map(({ instrument }) => instrument))];
  const reply = ['ee-msvs-6', 'ee-msvs-5-8'].map((id) => law.citation(id));
  return [
    { label: t('ee.letter.kind'), value: t('ee.letter.kind.memorandum', { citation: law.citation('ee-msvs-2-1') }) },
    ...(submitters.length === 0 ? [] : [{ label: t('ee.letter.from'), value: words.join(submitters) }]),
    { label: t('ee.letter.person'), value: words.name(target.target.id) },
    ...(provisions.length === 0
      ? []
      : [{ label: t('ee.letter.basis'), value: words.join(provisions.map((id) => law.instrument(id))) }]),
    { label: t('ee.letter.reply.basis'), value: words.join(reply) },
    ...copyRows(context, 'ee.letter.copy'),
  ];
}
