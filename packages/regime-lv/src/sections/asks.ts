import { type Block, list, paragraph } from '@sanctions-packet/core/document';
import { groundsReliedOn, type SectionContext } from '@sanctions-packet/core/regime';

/** What is asked of the minister, in the order of the grounds relied on; each further request is in the alternative. */
export function asks(context: SectionContext): readonly Exclude<Block, { type: 'section' }>[] {
  const { t } = context;
  const requests = groundsReliedOn(context).map(({ ground }) => t(`lv.ask.${ground}`));
  if (requests.length === 0) return [paragraph(t('lv.ask.none'))];
  const alternative = requests.length > 1 ? [paragraph(t('lv.ask.alternative'))] : [];
  return [paragraph(t('lv.ask.intro')), list('ordered', requests), ...alternative];
}
