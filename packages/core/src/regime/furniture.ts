import { type Document, type DocumentLabels, type InlineContent, inlines, type Text } from '../document/index.ts';
import { type SourcedText, sourcedText } from '../document/sourced-text.ts';
import type { DocumentPlan } from './contract.ts';
import type { SectionContext } from './section-context.ts';

/** Title, running header and footer, and the fixed words that renderers print. */
export function furniture(
  plan: DocumentPlan,
  { t, words, target }: SectionContext,
): Pick<Document, 'title' | 'subtitle' | 'header' | 'footer' | 'labels'> {
  const title = t(plan.title);
  const handling = plan.handling === undefined ? [] : texts(t(plan.handling));
  return {
    title: inlines(title),
    subtitle: inlines(t('document.subtitle', { target: words.name(target.target.id), date: words.today() })),
    header: { ...(handling.length === 0 ? {} : { start: handling }), end: texts(t(`${plan.title}.running`)) },
    footer: { start: texts(t('document.footer', { date: words.today() })) },
    labels: labels(t),
  };
}

function labels(t: SectionContext['t']): DocumentLabels {
  return {
    contents: single(t('label.contents')),
    pageOf: single(t('label.page-of', { page: leftOpen('page'), pages: leftOpen('pages') })),
    note: single(t('label.note', { number: leftOpen('number') })),
  };
}

/** Renderers fill the slots of the patterns themselves: here a slot stands for itself. */
function leftOpen(slot: string): SourcedText {
  return sourcedText(`{${slot}}`, { kind: 'computed', by: 'left-open' });
}

function texts(content: InlineContent): readonly Text[] {
  return inlines(content).filter((node) => node.type === 'text');
}

function single(content: InlineContent): Text {
  const [first, ...rest] = texts(content);
  if (first === undefined) throw new Error('A label has no words');
  return { ...first, value: [first, ...rest].map(({ value }) => value).join('') };
}
