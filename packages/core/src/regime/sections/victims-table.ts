import type { DisclosedVictim, DisclosedVictimGroup } from '../../disclosure/index.ts';
import { type Block, type InlineContent, paragraph, table } from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';
import { cited } from './cited.ts';
import { victimRoles } from './record-words.ts';

type Harmed = DisclosedVictim | DisclosedVictimGroup;

/** Those harmed, by name or pseudonym as the profile allows, with what they did and what is recorded of them. */
export function victimsTable(context: SectionContext): readonly Block[] {
  const { t, target, lacks } = context;
  const harmed = [
    ...new Map(target.involvements.flatMap(({ victims }) => victims).map((victim) => [victim.id, victim])).values(),
  ];
  if (harmed.length === 0) {
    lacks('lacks.victims', target.target.id);
    return [paragraph(t('victims.none'))];
  }
  return [
    paragraph(t('victims.intro')),
    table(
      [
        { header: t('victims.who'), share: 3 },
        { header: t('victims.roles'), share: 3 },
        { header: t('victims.circumstances'), share: 5 },
      ],
      harmed.map((victim) => [
        cited(context, context.words.name(victim.id), victim.id),
        victim.roleTags.length === 0 ? t('value.not-recorded') : victimRoles(context, victim.roleTags),
        circumstances(context, victim),
      ]),
    ),
  ];
}

function circumstances(context: SectionContext, victim: Harmed): InlineContent {
  const { t, words } = context;
  if ('description' in victim) return groupCount(context, victim);
  if (victim.circumstances !== undefined) return words.proseLine(victim, 'circumstances');
  if (victim.status !== undefined) return t(`victim-status.${victim.status.value}`);
  return t('value.not-recorded');
}

function groupCount({ t, words }: SectionContext, group: DisclosedVictimGroup): InlineContent {
  const { count } = group;
  const description = words.field(group, 'description') ?? t('record.group');
  if (count === undefined) return description;
  return t(count.atLeast === true ? 'victims.group-at-least' : 'victims.group-count', {
    description,
    number: words.count(count.value, 'victim-group'),
    basis: t(`count-basis.${count.basis}`),
  });
}
