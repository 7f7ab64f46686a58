import { type Block, fieldTable, type InlineContent, paragraph, section } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import type { InvolvementView } from '../target-view.ts';
import { actBlocks } from './act-blocks.ts';
import { cited } from './cited.ts';
import { fieldRow } from './field-rows.ts';
import type { Heading } from './heading.ts';
import { placeWords } from './place-words.ts';
import { victimsTable } from './victims-table.ts';

type Incident = InvolvementView['incidents'][number];
type Act = InvolvementView['acts'][number];

interface IncidentsOptions {
  /** Whether those harmed stand at the end of this section; in a section of their own in some countries. Default: here. */
  readonly victims?: 'here' | 'elsewhere';
}

/** What happened: one part an incident laid to the target, with its acts; then those harmed. */
export function incidentsSection(heading: Heading, { victims = 'here' }: IncidentsOptions = {}): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const incidents = incidentsOf(context);
      if (incidents.length === 0) {
        context.lacks('lacks.incidents', context.target.target.id);
        return [paragraph(context.t('incidents.none'))];
      }
      return [
        paragraph(context.t('incidents.intro')),
        ...incidents.map((incident, index) =>
          section(`incident-${index + 1}`, titleOf(context, incident), incidentBlocks(context, incident)),
        ),
        ...(victims === 'here'
          ? [section(`${heading.id}-victims`, context.t('victims.title'), victimsTable(context))]
          : []),
      ];
    },
  };
}

/** Those harmed, as a section of their own. */
export function victimsSection(heading: Heading): SectionPlan {
  return { ...heading, build: victimsTable };
}

/** Incidents laid to the target, each once, in the order of the involvements. */
export function incidentsOf({ target }: SectionContext): readonly Incident[] {
  return distinct(target.involvements.flatMap(({ incidents }) => incidents));
}

/** When the incidents laid to the target were, each day or period once. */
export function incidentDates(context: SectionContext): readonly InlineContent[] {
  const incidents = incidentsOf(context);
  const once = incidents.filter(({ when }, index) => incidents.findIndex((other) => other.when === when) === index);
  return once.flatMap((incident) => context.words.date(incident, 'when') ?? []);
}

/** Acts laid to the target, each once. */
export function actsOf({ target }: SectionContext): readonly Act[] {
  return distinct(target.involvements.flatMap(({ acts }) => acts));
}

function distinct<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

function titleOf({ t, words }: SectionContext, incident: Incident) {
  return words.field(incident, 'title') ?? t('record.incident');
}

function incidentBlocks(context: SectionContext, incident: Incident): readonly Block[] {
  const { t, words } = context;
  const acts = actsOf(context).filter((act) => act.incident === incident.id);
  const rights = incident.rightsAffected.map(({ value }) => t(`right.${value}`));
  const when = words.date(incident, 'when');
  return [
    fieldTable([
      ...fieldRow(t('incident.when'), when === undefined ? undefined : cited(context, when, incident.id)),
      ...fieldRow(t('incident.where'), placeWords(context, incident.place)),
      ...fieldRow(
        t('incident.status'),
        incident.violationStatus === undefined ? undefined : t(`violation-status.${incident.violationStatus}`),
      ),
      ...fieldRow(t('incident.rights'), rights.length === 0 ? undefined : words.join(rights)),
    ]),
    ...(incident.summary === undefined ? [] : words.prose(incident, 'summary')),
    ...acts.flatMap((act) => actBlocks(context, act)),
  ];
}
