import { type Block, fieldTable, list, type Notice, notice, paragraph } from '@sanctions-packet/core/document';
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

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** The request for restricted access, for the first page of a document; only the authority can grant it. */
export function accessNotice({ t, law }: SectionContext): Notice {
  return notice(
    'handling',
    t('lv.access.mark'),
    paragraph(t('lv.access.request')),
    paragraph(t('lv.access.basis', { citation: law.citation('lv-ial-5-1') })),
  );
}

/** The submission's letter: what is asked of the minister, on what law, and what is enclosed. */
export function letterOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t } = context;
  return [
    accessNotice(context),
    ...letterHead(context, 'lv.letter.subject', { heading: 'alone', neutral: 'lv.letter.salutation' }),
    fieldTable([...letterRows(context), ...copyRows(context, 'lv.letter.copy')]),
    ...asks(context),
    paragraph(t('lv.letter.information')),
    paragraph(t('lv.letter.reply')),
    ...(contactPoint(context) as readonly OpeningBlock[]),
    paragraph(t('lv.letter.enclosures')),
    list('ordered', [
      t('document.submission'),
      t('document.evidence-index'),
      t('lv.annex.exhibits'),
      t('document.annex'),
    ]),
    paragraph(t('lv.letter.closing')),
    ...letterSignatures(context),
  ];
}

function letterRows(context: SectionContext) {
  const { t, law, words, target } = context;
  const instruments = [...new Set(groundsReliedOn(context).map(({ instrument }) => instrument))];
  const names = submittersInOrder(context).map(({ id }) => words.name(id));
  return [
    { label: t('lv.letter.kind'), value: t('lv.letter.kind.submission', { citation: law.citation('lv-iesn-2-1') }) },
    ...(names.length === 0 ? [] : [{ label: t('lv.submitter'), value: words.join(names) }]),
    { label: t('lv.person'), value: words.name(target.target.id) },
    ...(instruments.length === 0
      ? []
      : [{ label: t('lv.section.legal-basis'), value: words.join(instruments.map((id) => law.instrument(id))) }]),
  ];
}

/** Whom it concerns and how to read it; what is not in Latvian and what the law asks of it. */
export function submissionOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words, target } = context;
  const addressees = law.addressees.map(({ role, institution }) => ({
    label: t(`lv.opening.${role}`),
    value: institution,
  }));
  const language = ['lv-vvl-10-2', 'lv-vvl-10-3'].map((id) =>
    paragraph(t('lv.law-cited', { statement: law.statement(id), citation: law.citation(id) })),
  );
  return [
    accessNotice(context),
    fieldTable([
      { label: t('lv.person'), value: words.name(target.target.id) },
      ...addressees,
      { label: t('lv.opening.date'), value: words.today() },
    ]),
    notice(
      'information',
      t('lv.opening.reading.title'),
      paragraph(t('lv.opening.reading')),
      paragraph(t('lv.opening.language')),
      ...language,
      ...(law.officialForm ? [] : [paragraph(t('lv.opening.no-form'))]),
    ),
  ];
}
