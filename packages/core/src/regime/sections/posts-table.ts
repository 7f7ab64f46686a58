import { type Block, paragraph, table } from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';
import { cited } from './cited.ts';
import { timeSpan } from './time-span.ts';

/** Posts the target held, with body, rank and dates; nothing for a body. */
export function postsTable(context: SectionContext): readonly Block[] {
  const { t, words, target, lacks } = context;
  if (target.kind === 'entity') return [];
  if (target.posts.length === 0) {
    lacks('lacks.posts', target.target.id);
    return [paragraph(t('posts.none'))];
  }
  return [
    table(
      [
        { header: t('posts.post'), share: 4 },
        { header: t('posts.body'), share: 4 },
        { header: t('posts.time'), share: 3 },
      ],
      target.posts.map(({ held, position, body }) => {
        const title = (position === undefined ? undefined : words.field(position, 'title')) ?? t('post.untitled');
        const rank = words.field(held, 'rank');
        const post = rank === undefined ? title : t('post.ranked', { title, rank });
        return [
          cited(context, held.acting === true ? t('post.acting', { title: post }) : post, held.id),
          body === undefined ? t('value.not-recorded') : words.name(body.id),
          timeSpan(context, held, { from: 'from', to: 'to', asOf: 'asOf' }, 'table') ?? t('value.not-recorded'),
        ];
      }),
      { caption: t('posts.caption') },
    ),
  ];
}
