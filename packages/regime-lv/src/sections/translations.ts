import { type Block, type CellContent, paragraph, section, signature, table } from '@sanctions-packet/core/document';
import {
  evidenceSection,
  relevantEvidence,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';

const LATVIAN = 'lv';
/** BCP 47: content that is in no language. */
const WORDLESS = 'zxx';

const listed = evidenceSection({ id: 'evidence', title: 'lv.section.evidence' });

type Evidence = ReturnType<typeof relevantEvidence>[number];
type Opened = Exclude<Evidence, { readonly withheld: true }>;

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? tag;

/** Exhibits sent along that are, wholly or in part, in another language than Latvian. */
export function foreignExhibits({ target }: SectionContext): readonly Opened[] {
  return relevantEvidence(target).flatMap((item) =>
    !item.withheld && item.languages.map(primary).some((tag) => tag !== LATVIAN && tag !== WORDLESS) ? [item] : [],
  );
}

const languagesOf = ({ words }: SectionContext, item: Opened) =>
  words.join(item.languages.flatMap((_, index) => words.languageName(item, `languages[${index}]`) ?? []));

/** The exhibits, then which of them need a certified translation. */
export const evidence: SectionPlan = {
  ...listed,
  build: (context) => [...listed.build(context), ...translationTable(context)],
};

function translationTable(context: SectionContext): readonly Block[] {
  const { t, refer } = context;
  const items = foreignExhibits(context);
  if (items.length === 0) return [paragraph(t('lv.translation.none'))];
  return [
    table(
      [
        { header: t('evidence.number'), share: 3 },
        { header: t('exhibit.languages'), share: 4 },
        { header: t('lv.translation.certificate'), share: 5 },
      ],
      items.map((item): readonly CellContent[] => [
        refer.exhibit(item.id),
        languagesOf(context, item),
        t('lv.translation.needed'),
      ]),
      { caption: t('lv.translation.caption') },
    ),
  ];
}

/** One block of certification for each annex that is not in Latvian, for the translator to fill in and sign. */
export function certifications(context: SectionContext): readonly Block[] {
  const { t, law, refer } = context;
  const items = foreignExhibits(context);
  if (items.length === 0) return [paragraph(t('lv.translation.none'))];
  const rules = ['lv-vvl-10-3', 'lv-mk291-6', 'lv-mk291-5'];
  return [
    ...rules.map((id) => paragraph(t('lv.law-cited', { statement: law.statement(id), citation: law.citation(id) }))),
    paragraph(t('lv.translation.how')),
    ...items.map((item, index) =>
      section(`certification-${index + 1}`, t('lv.translation.block', { exhibit: refer.exhibit(item.id) }), [
        paragraph(t('lv.translation.correct')),
        signature([
          { label: t('exhibit.languages'), value: languagesOf(context, item) },
          { label: t('lv.translation.translator') },
          { label: t('lv.translation.code') },
          { label: t('signature.signature') },
          { label: t('lv.translation.place') },
          { label: t('signature.date') },
        ]),
      ]),
    ),
  ];
}
