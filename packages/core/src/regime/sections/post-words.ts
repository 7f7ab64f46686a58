import type { InlineContent } from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';
import type { PostView } from '../target-view.ts';
import { timeSpan } from './time-span.ts';

/** The post and the body it belongs to, such as "Head of department, Police of the region". */
export function postTitle({ t, words }: SectionContext, { position, body }: PostView): InlineContent {
  const title = (position === undefined ? undefined : words.field(position, 'title')) ?? t('post.untitled');
  return body === undefined ? title : t('post.in-body', { title, body: words.name(body.id) });
}

/** The post with the time it was held, as far as recorded. */
export function postWords(context: SectionContext, post: PostView): InlineContent {
  const title = postTitle(context, post);
  const span = timeSpan(context, post.held, { from: 'from', to: 'to', asOf: 'asOf' });
  return span === undefined ? title : context.t('post.held', { title, span });
}
