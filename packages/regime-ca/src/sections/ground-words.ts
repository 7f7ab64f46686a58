import type { InlineContent } from '@sanctions-packet/core/document';
import type { SectionContext } from '@sanctions-packet/core/regime';

/** A ground by the title of its provision, with the citation of the day. */
export function groundWords({ t, law }: SectionContext, provision: string): InlineContent {
  return t('ca.ground-cited', { title: law.title(provision), citation: law.citation(provision) });
}
