import { type Block, notice, paragraph, section } from '@sanctions-packet/core/document';
import {
  type Heading,
  incidentsOf,
  postTitle,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { corruption, violations } from '../activities.ts';
import { laid } from '../elements/activity.ts';
import { POLICY_FACTORS, type PolicyFactor } from '../policy-factors.ts';
import { FACTOR } from './involvement.ts';
import { regulationsNamed } from './regulations.ts';

/** One short answer a consideration, in order: what the lawyer pleads, and what the records count. */
export function policySection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      notice(
        'information',
        context.t('uk.policy.title'),
        paragraph(context.law.statement('uk-appropriateness')),
        paragraph(context.t('uk.policy.order')),
      ),
      ...factors(context).map((factor) =>
        section(`${heading.id}-${factor.id}`, context.t(`uk.factor.${factor.id}`), answer(context, factor)),
      ),
    ],
  };
}

/** Of the regulations named; a consideration that both papers have stands once, where it comes first. */
function factors(context: SectionContext): readonly PolicyFactor[] {
  const all = regulationsNamed(context).flatMap((id) => POLICY_FACTORS[id] ?? []);
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

function answer(context: SectionContext, { id, provision }: PolicyFactor): readonly Block[] {
  const { t, law, lacks, target } = context;
  const policy = law.statement(provision);
  const said = [...pleaded(context, id), ...(COUNTED[id]?.(context) ?? [])];
  if (said.length === 0) lacks(`uk.lacks.factor.${id}`, target.target.id);
  return [
    ...(policy.value === ''
      ? []
      : [paragraph(t('uk.policy.paper', { statement: policy, citation: law.citation(provision) }))]),
    ...(said.length === 0 ? [paragraph(t('uk.policy.unanswered'))] : said),
  ];
}

function pleaded({ words, refer, target }: SectionContext, factor: string): readonly Block[] {
  return target.involvements.flatMap(({ involvement }) =>
    involvement.elements.flatMap(({ element, src }, index) => {
      if (element !== `${FACTOR}${factor}`) return [];
      const note = refer.cite(src);
      const blocks = words.prose(involvement, `elements[${index}].statement`);
      return note === undefined ? blocks : [...blocks, paragraph(note)];
    }),
  );
}

/** What the records themselves say on a consideration. */
const COUNTED: Readonly<Record<string, (context: SectionContext) => readonly Block[]>> = {
  victim: roles,
  seriousness: size,
  scale: size,
  status,
  collective,
  effectiveness: (context) =>
    context.target.measures.some(({ impact }) => impact !== undefined) ? see(context, 'interest') : [],
  'law-enforcement': (context) => (context.target.interventions.length > 0 ? see(context, 'elsewhere') : []),
};

function roles({ t, words, target }: SectionContext): readonly Block[] {
  const tags = [...new Set(target.involvements.flatMap(({ victims }) => victims.flatMap(({ roleTags }) => roleTags)))];
  return tags.length === 0
    ? []
    : [paragraph(t('uk.policy.roles', { roles: words.join(tags.map((tag) => t(`victim-role.${tag}`))) }))];
}

function size(context: SectionContext): readonly Block[] {
  const { t, words, target } = context;
  const acts = new Set([...laid(target, violations), ...laid(target, corruption)]);
  if (acts.size === 0) return [];
  const victims = new Set([...acts].flatMap((act) => act.victims));
  return [
    paragraph(
      t('uk.policy.size', {
        acts: words.count(acts.size, 'activities'),
        incidents: words.count(incidentsOf(context).length, 'incidents'),
        victims: words.count(victims.size, 'victims'),
      }),
    ),
  ];
}

function status(context: SectionContext): readonly Block[] {
  const { t, words, target } = context;
  const latest = target.posts.at(-1);
  if (latest === undefined) return [];
  return [paragraph(t('uk.policy.post', { name: words.name(target.target.id), post: postTitle(context, latest) }))];
}

function collective(context: SectionContext): readonly Block[] {
  const listed = context.target.listings.some(({ delistedOn }) => delistedOn === undefined);
  return listed ? see(context, 'elsewhere') : [];
}

function see({ t, refer }: SectionContext, section: string): readonly Block[] {
  return [paragraph(t('uk.policy.see', { section: refer.section(section) }))];
}
