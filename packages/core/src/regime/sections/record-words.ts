import type {
  DisclosedAct,
  DisclosedAsset,
  DisclosedExistingListing,
  DisclosedIntervention,
  DisclosedInvolvement,
  DisclosedRelationship,
  DisclosedRequestedMeasure,
  DisclosedVictim,
  DisclosedVictimGroup,
} from '../../disclosure/index.ts';
import type { InlineContent } from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';
import { postTitle } from './post-words.ts';
import { timeSpan } from './time-span.ts';

/** A record in a few words, for a table or a list: what it is, when, and who. */
export function recordWords(context: SectionContext, id: string): InlineContent {
  const describe = DESCRIBE[id.slice(0, 4)];
  return describe === undefined ? context.words.name(id) : describe(context, id);
}

const DESCRIBE: Readonly<Record<string, (context: SectionContext, id: string) => InlineContent>> = {
  inv_: involvementWords,
  act_: actWords,
  inc_: incidentWords,
  pst_: postHeldWords,
  rel_: relationshipWords,
  lst_: listingWords,
  ast_: assetWords,
  vic_: victimWords,
  vgr_: groupWords,
  msr_: measureWords,
  itv_: interventionWords,
};

function find<T extends { readonly id: string }>({ target }: SectionContext, id: string): T {
  const record = target.record(id) as T | undefined;
  if (record === undefined) throw new Error('An element names a record that is not in the dossier');
  return record;
}

/** A claim against the target by its number, as the argument heads it; a claim against another by whom and how. */
function involvementWords(context: SectionContext, id: string): InlineContent {
  const { t, words, target } = context;
  const { person, mode: kind } = find<DisclosedInvolvement>(context, id);
  const mode = t(`mode.${kind}`);
  const own = target.involvements.findIndex(({ involvement }) => involvement.id === id);
  return own < 0
    ? t('record.involvement-of', { party: words.name(person), mode })
    : t('involvement.title', { number: words.count(own + 1, 'involvement-number'), mode });
}

function actWords(context: SectionContext, id: string): InlineContent {
  const act = find<DisclosedAct>(context, id);
  const kind = context.t(`act-kind.${act.kind}`);
  const when = context.words.date(act, 'when');
  return when === undefined ? kind : context.t('record.dated', { what: kind, when });
}

function incidentWords(context: SectionContext, id: string): InlineContent {
  return context.words.field(find(context, id), 'title') ?? context.t('record.incident');
}

function postHeldWords(context: SectionContext, id: string): InlineContent {
  const post = context.target.posts.find(({ held }) => held.id === id);
  const record = find(context, id);
  const title = post === undefined ? context.t('post.untitled') : postTitle(context, post);
  const span = timeSpan(context, record, { from: 'from', to: 'to', asOf: 'asOf' });
  return span === undefined ? title : context.t('post.held', { title, span });
}

function relationshipWords(context: SectionContext, id: string): InlineContent {
  const { from, to, type } = find<DisclosedRelationship>(context, id);
  return context.t('record.relationship', {
    from: context.words.name(from),
    relation: context.t(`relation.${type}`),
    to: context.words.name(to),
  });
}

function listingWords(context: SectionContext, id: string): InlineContent {
  const listing = find<DisclosedExistingListing>(context, id);
  return context.t('record.listing', {
    party: context.words.name(listing.target),
    programme: context.words.field(listing, 'programme') ?? context.t('value.not-recorded'),
  });
}

function assetWords(context: SectionContext, id: string): InlineContent {
  return context.words.proseLine(find<DisclosedAsset>(context, id), 'description');
}

function victimWords(context: SectionContext, id: string): InlineContent {
  const { roleTags } = find<DisclosedVictim>(context, id);
  const name = context.words.name(id);
  return roleTags.length === 0 ? name : context.t('record.victim', { name, roles: victimRoles(context, roleTags) });
}

function groupWords(context: SectionContext, id: string): InlineContent {
  return context.words.field(find<DisclosedVictimGroup>(context, id), 'description') ?? context.t('record.group');
}

function measureWords(context: SectionContext, id: string): InlineContent {
  const { measures } = find<DisclosedRequestedMeasure>(context, id);
  return context.words.join(measures.map((measure) => context.t(`measure.${measure}`)));
}

function interventionWords(context: SectionContext, id: string): InlineContent {
  const intervention = find<DisclosedIntervention>(context, id);
  const what = context.t(`intervention.${intervention.type}`);
  const when = context.words.date(intervention, 'date');
  return when === undefined ? what : context.t('record.dated', { what, when });
}

/** Roles of a victim as a list of words. */
export function victimRoles({ t, words }: SectionContext, tags: readonly string[]): InlineContent {
  return words.join(tags.map((tag) => t(`victim-role.${tag}`)));
}
