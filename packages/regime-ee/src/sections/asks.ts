import { type Block, list, paragraph } from '@sanctions-packet/core/document';
import { groundsReliedOn, type SectionContext } from '@sanctions-packet/core/regime';

/** What is proposed, in the order of the grounds relied on; each further proposal is made in the alternative. */
export function asks(context: SectionContext): readonly Exclude<Block, { type: 'section' }>[] {
  const { t } = context;
  const relied = groundsReliedOn(context);
  if (relied.length === 0) return [paragraph(t('ee.ask.none'))];
  return [
    paragraph(t('ee.ask.intro')),
    list(
      'ordered',
      relied.map(({ ground }) => t(`ee.ask.${ground}`)),
    ),
    ...(relied.length > 1 ? [paragraph(t('ee.ask.alternative'))] : []),
  ];
}
