import { type Block, type InlineContent, paragraph, table } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import type { TieView } from '../target-view.ts';
import { cited } from './cited.ts';
import type { Heading } from './heading.ts';
import { timeSpan } from './time-span.ts';

/** What the target is said to hold, and the persons and bodies tied to it. */
export function assetsSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const blocks = [...assetsTable(context), ...tiesTable(context)];
      return blocks.length === 0 ? [paragraph(context.t('assets.none'))] : blocks;
    },
  };
}

/** What the target is said to hold; nothing when no asset is recorded. */
export function assetsTable(context: SectionContext): readonly Block[] {
  const { t, words, target } = context;
  if (target.assets.length === 0) return [];
  return [
    table(
      [
        { header: t('assets.asset'), share: 5 },
        { header: t('assets.value'), share: 3 },
        { header: t('assets.where'), share: 2 },
        { header: t('assets.basis'), share: 3 },
      ],
      target.assets.map((asset) => [
        cited(
          context,
          [t(`asset-kind.${asset.kind}`), t('list.colon'), words.proseLine(asset, 'description')],
          asset.id,
        ),
        words.money(asset, 'estimatedValue') ?? t('value.not-recorded'),
        words.country(asset, 'jurisdiction') ?? t('value.not-recorded'),
        t(`asset-basis.${asset.basis}`, { date: words.date(asset, 'asOf', 'table') ?? t('value.not-recorded') }),
      ]),
      { caption: t('assets.caption') },
    ),
  ];
}

/** Ties other than kinship; nothing when none is recorded. */
export function tiesTable(context: SectionContext): readonly Block[] {
  const { t } = context;
  const ties = context.target.ties.filter(({ relationship }) => relationship.type !== 'family');
  if (ties.length === 0) return [];
  return [
    table(
      [
        { header: t('ties.relation'), share: 6 },
        { header: t('ties.share'), share: 2 },
        { header: t('ties.time'), share: 3 },
      ],
      ties.map((tie) => [tieWords(context, tie), percent(context, tie), time(context, tie)]),
      { caption: t('ties.caption') },
    ),
  ];
}

function tieWords(context: SectionContext, { relationship }: TieView): InlineContent {
  const { t, words } = context;
  const relation = t('record.relationship', {
    from: words.name(relationship.from),
    relation: t(`relation.${relationship.type}`),
    to: words.name(relationship.to),
  });
  return cited(context, relation, relationship.id);
}

function percent({ t, words }: SectionContext, { relationship }: TieView): InlineContent {
  const share = words.field(relationship, 'percent');
  return share === undefined ? t('value.not-recorded') : t('ties.percent', { share });
}

function time(context: SectionContext, { relationship }: TieView): InlineContent {
  return timeSpan(context, relationship, { from: 'since', to: 'until' }, 'table') ?? context.t('value.not-recorded');
}
