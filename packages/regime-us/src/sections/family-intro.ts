import { type Block, paragraph } from '@sanctions-packet/core/document';
import type { SectionContext } from '@sanctions-packet/core/regime';

/** Why relatives are listed, with the citation of the day. */
export function familyIntro({ t, law }: SectionContext): readonly Block[] {
  return [paragraph(t('us.family.intro', { citation: law.citation('us-7031c-family') }))];
}
