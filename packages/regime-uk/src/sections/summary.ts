import {
  type Block,
  type CellContent,
  fieldTable,
  type InlineContent,
  list,
  paragraph,
} from '@sanctions-packet/core/document';
import {
  groundsReliedOn,
  type Heading,
  incidentsOf,
  postTitle,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { FORMS, RIGHTS } from '../act-kinds.ts';
import { corruption, formOf, rightEngaged, violations } from '../activities.ts';
import { asksUrgently, measureWords, regulationsNamed } from './regulations.ts';

/** Lines of the story, and sources named: a page has no room for more. */
const MOST_LINES = 8;

/** Who, under which regulations, for which right, in which mode, with what measures, and what the sources report. */
export function summarySection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      fieldTable(rows(context)),
      ...story(context),
      ...grounds(context),
      paragraph(context.t('uk.summary.contrary', { section: context.refer.section('contrary') })),
      ...(context.law.officialForm ? [] : [paragraph(context.t('uk.summary.no-form'))]),
    ],
  };
}

function rows(context: SectionContext): { readonly label: InlineContent; readonly value: CellContent }[] {
  const { t, words, target } = context;
  const name = words.name(target.target.id);
  const latest = target.posts.at(-1);
  const engaged = engagedWords(context);
  return [
    {
      label: t('uk.summary.target'),
      value: latest === undefined ? name : t('uk.summary.target-post', { name, post: postTitle(context, latest) }),
    },
    {
      label: t('uk.summary.regulations'),
      value: regulationsNamed(context).map((id) =>
        paragraph(t(`uk.summary.regulations.${id}`, { name: context.law.instrument(id) })),
      ),
    },
    { label: t('uk.summary.rights'), value: engaged.length === 0 ? t('uk.summary.rights.none') : words.join(engaged) },
    { label: t('uk.summary.measures'), value: measureWords(context) },
    { label: t('uk.summary.standard'), value: standards(context) },
    { label: t('uk.summary.urgency'), value: t(asksUrgently(context) ? 'uk.summary.urgent' : 'uk.summary.not-urgent') },
  ];
}

/** The rights, or the forms of corruption, of the activities laid to the target. */
export function engagedWords(context: SectionContext): readonly InlineContent[] {
  const { t, target } = context;
  const claims = target.involvements.map(({ involvement }) => involvement);
  const rights = new Set(
    claims.flatMap((claim) => violations(target, claim).map((act) => rightEngaged(claim, act)?.right)),
  );
  const forms = new Set(claims.flatMap((claim) => corruption(target, claim).map((act) => formOf(claim, act))));
  const named = regulationsNamed(context);
  return [
    ...(named.includes('ghr') ? RIGHTS.filter(({ id }) => rights.has(id)).map(({ id }) => t(`uk.right.${id}`)) : []),
    ...(named.includes('gac') ? FORMS.filter(({ id }) => forms.has(id)).map(({ id }) => t(`uk.form.${id}`)) : []),
  ];
}

function standards(context: SectionContext): InlineContent {
  const found = regulationsNamed(context).flatMap((id) => context.law.standard(id) ?? []);
  return found[0] ?? context.t('value.not-recorded');
}

function story(context: SectionContext): readonly Block[] {
  const { t, words } = context;
  const incidents = incidentsOf(context).slice(0, MOST_LINES);
  if (incidents.length === 0) return [];
  return [
    paragraph(t('uk.summary.story')),
    list(
      'unordered',
      incidents.map((incident) => {
        const what = words.field(incident, 'title') ?? t('record.incident');
        const when = words.date(incident, 'when');
        const note = context.refer.citeRecord(incident.id);
        const said = when === undefined ? what : t('record.dated', { what, when });
        return note === undefined ? said : [said, note];
      }),
    ),
  ];
}

function grounds(context: SectionContext): readonly Block[] {
  const { t, law } = context;
  const relied = groundsReliedOn(context);
  if (relied.length === 0) return [paragraph(t('basis.none'))];
  return [
    paragraph(t('uk.summary.grounds')),
    list(
      'unordered',
      relied.map(({ provision, verdict }) =>
        t('uk.summary.ground', {
          title: law.title(provision),
          citation: law.citation(provision),
          state: t(`uk.verdict.${verdict}`),
        }),
      ),
    ),
  ];
}
