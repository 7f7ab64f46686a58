import { type Block, fieldTable, type InlineContent, list, paragraph, section } from '@sanctions-packet/core/document';
import type { Intervention } from '@sanctions-packet/core/evidence';
import {
  backgroundSection,
  cited,
  type Heading,
  recordWords,
  type SectionContext,
  type SectionPlan,
  type TargetView,
} from '@sanctions-packet/core/regime';
import { pattern, situation } from '../elements/situation.ts';
import { statesConcerned } from '../states.ts';
import { pleadedBlocks } from './pleaded-blocks.ts';
import { stateNames } from './states-named.ts';

/** Groups and findings listed; the rest is in the dossier. */
const MOST = 12;

const INTERNATIONAL: readonly Intervention['type'][] = [
  'un-communication',
  'un-opinion',
  'regional-body-complaint',
  'international-judgment',
  'parliamentary-resolution',
];

/** What the section and the element on the situation draw on: groups, acts of several incidents, findings. */
export function situationRecords(view: TargetView): readonly { readonly id: string }[] {
  const { acts, groups } = pattern(view);
  const spoken = new Set(situation(view).speaksFor);
  return [
    ...groups.slice(0, MOST),
    ...acts.filter(({ id }) => spoken.has(id)),
    ...view.dossier.interventions.filter(({ type }) => INTERNATIONAL.includes(type)).slice(0, MOST),
  ];
}

/** Whether the violations are gross and systematic: scale, time, kinds, institutions, findings of international bodies. */
export function situationSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      paragraph(context.t('ca.situation.intro', { citation: context.law.citation('ca-sema-4-1-1-c') })),
      ...backgroundSection(heading).build(context),
      section(`${heading.id}-scale`, context.t('ca.situation.scale'), scale(context)),
      ...pleadedBlocks(context, ['situation']),
      section(`${heading.id}-findings`, context.t('ca.situation.findings'), findings(context)),
    ],
  };
}

function scale(context: SectionContext): readonly Block[] {
  const { t, words, target } = context;
  const { incidents, acts, groups } = pattern(target);
  const kinds = [...new Set(acts.map(({ kind }) => kind))].map((kind) => t(`act-kind.${kind}`));
  if (incidents.length < 2 && groups.length === 0) context.lacks('ca.lacks.pattern', target.target.id);
  const states = stateNames(context, statesConcerned(target));
  return [
    fieldTable([
      { label: t('ca.situation.state'), value: states.length === 0 ? t('value.not-recorded') : words.join(states) },
      { label: t('ca.situation.incidents'), value: words.count(incidents.length, 'incidents-of-the-pattern') },
      { label: t('ca.situation.acts'), value: words.count(acts.length, 'acts-of-the-pattern') },
      { label: t('ca.situation.kinds'), value: kinds.length === 0 ? t('value.not-recorded') : words.join(kinds) },
      { label: t('ca.situation.institutions'), value: institutions(context) },
    ]),
    ...(groups.length === 0
      ? []
      : [
          paragraph(t('ca.situation.groups')),
          list(
            'unordered',
            groups.slice(0, MOST).map(({ id }) => counted(context, id)),
          ),
        ]),
  ];
}

/** A group with its number, on the basis stated. */
function counted(context: SectionContext, id: string): InlineContent {
  const { t, words, dossier } = context;
  const group = dossier.victimGroups.find((candidate) => candidate.id === id);
  const what = recordWords(context, id);
  if (group?.count === undefined) return cited(context, what, id);
  const said = t(group.count.atLeast === true ? 'victims.group-at-least' : 'victims.group-count', {
    description: what,
    number: words.count(group.count.value, 'victim-group'),
    basis: t(`count-basis.${group.count.basis}`),
  });
  return cited(context, said, id);
}

/** Bodies to which a claim of the pattern is laid, directly or through a post. */
function institutions({ t, words, dossier, target }: SectionContext): InlineContent {
  const ids = new Set(pattern(target).acts.map(({ id }) => id));
  const claims = dossier.involvements.filter(({ acts }) => acts.some((act) => ids.has(act)));
  const posts = new Set(claims.map(({ postHeld }) => postHeld));
  const positions = new Set(dossier.postsHeld.filter(({ id }) => posts.has(id)).map(({ position }) => position));
  const bodies = new Set<string | undefined>([
    ...claims.flatMap(({ person, entity }) => [person, entity]),
    ...dossier.positions.filter(({ id }) => positions.has(id)).map(({ body }) => body),
  ]);
  const found = dossier.entities.filter(({ id }) => bodies.has(id)).slice(0, MOST);
  return found.length === 0 ? t('value.not-recorded') : words.join(found.map(({ id }) => words.name(id)));
}

function findings(context: SectionContext): readonly Block[] {
  const { t, dossier } = context;
  const steps = dossier.interventions.filter(({ type }) => INTERNATIONAL.includes(type));
  if (steps.length === 0) return [paragraph(t('ca.situation.findings.none'))];
  return [
    list(
      'unordered',
      steps.slice(0, MOST).map(({ id }) => cited(context, recordWords(context, id), id)),
    ),
  ];
}
