import { type Block, type InlineContent, paragraph, table } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import type { TieView } from '../target-view.ts';
import { cited } from './cited.ts';
import type { Heading } from './heading.ts';

interface FamilyWords {
  /** Blocks that say why relatives are listed; a regime knows its law. */
  readonly intro: (context: SectionContext) => readonly Block[];
}

/** Relatives of the target, without any conduct laid to them; says so when measures reach them and none is recorded. */
export function familySection(heading: Heading, { intro }: FamilyWords): SectionPlan {
  return {
    ...heading,
    when: (context) => familyOf(context).length > 0 || familyAsked(context),
    build: (context) => {
      const family = familyOf(context);
      if (family.length > 0) return [...intro(context), familyTable(context, family)];
      context.lacks('lacks.family', context.target.target.id);
      return [paragraph(context.t('family.none'))];
    },
  };
}

/** Ties of kinship of the target. */
export function familyOf({ target }: SectionContext): readonly TieView[] {
  return target.ties.filter(({ relationship }) => relationship.type === 'family');
}

function familyAsked({ target }: SectionContext): boolean {
  return target.measures.some(({ includeFamily }) => includeFamily === true);
}

/** Relatives with their relation and year of birth. */
export function familyTable(context: SectionContext, family: readonly TieView[]): Block {
  const { t } = context;
  return table(
    [
      { header: t('family.member'), share: 4 },
      { header: t('family.relation'), share: 4 },
      { header: t('family.birth'), share: 3 },
    ],
    family.map((tie) => {
      const other = tie.outgoing ? tie.relationship.to : tie.relationship.from;
      return [
        cited(context, context.words.name(other), tie.relationship.id),
        relation(context, tie),
        birth(context, tie),
      ];
    }),
  );
}

/** The record says that `from` is the … of `to`; printed in that direction, whoever is the target. */
function relation({ t, words }: SectionContext, { relationship }: TieView): InlineContent {
  return t('family.relation-of', {
    from: words.name(relationship.from),
    kind: t(`family-kind.${relationship.family ?? 'other'}`),
    to: words.name(relationship.to),
  });
}

function birth({ t, words }: SectionContext, { other }: TieView): InlineContent {
  const date = other === undefined ? undefined : words.date(other, 'birth.date[0]', 'table');
  return date ?? t('value.not-recorded');
}
