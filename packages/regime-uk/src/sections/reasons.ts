import { type Block, type InlineContent, inlines, notice, paragraph } from '@sanctions-packet/core/document';
import {
  groundsReliedOn,
  type Heading,
  heldOn,
  placeWords,
  postTitle,
  type SectionContext,
  type SectionPlan,
  standing,
} from '@sanctions-packet/core/regime';
import { type Act, corruption, violations } from '../activities.ts';
import { laid } from '../elements/activity.ts';
import { associates, directors, owners, type Principal } from '../elements/principal.ts';
import { type Regulations, regulationsNamed } from './regulations.ts';
import { engagedWords } from './summary.ts';

/** Words of the draft: our proposal, see `uk-practice-reasons-length`; no rule was found. */
const LEAST = 100;
const MOST = 200;

/**
 * One paragraph in the verbs of the Regulations, from what may be disclosed alone. Activities are named one by one while
 * the draft stays within its words; a draft that is too short or too long is told to the checklist.
 */
export function reasonsSection(heading: Heading): SectionPlan {
  return { ...heading, build: (context) => [paragraph(context.t('uk.reasons.intro')), ...draft(context)] };
}

function draft(context: SectionContext): readonly Block[] {
  const { t, lacks, target } = context;
  const fixed = [role(context), ...regulationsNamed(context).flatMap((id) => involved(context, id))];
  if (fixed.length === 1) {
    lacks('lacks.grounds', target.target.id);
    return [paragraph(t('uk.reasons.none'))];
  }
  const around = [...fixed, ...atTheTime(context), conclusion(context)];
  const sentences = [
    ...fixed,
    ...activities(context, MOST - words(around)),
    ...atTheTime(context),
    conclusion(context),
  ];
  const length = words(sentences);
  if (length < LEAST) lacks('uk.lacks.reasons-short', target.target.id);
  if (length > MOST) lacks('uk.lacks.reasons-long', target.target.id);
  return [notice('information', t('uk.reasons.title'), paragraph(spaced(context, sentences)))];
}

/** Who the target is or was, in its latest post. */
function role(context: SectionContext): InlineContent {
  const { t, words: w, target } = context;
  const name = w.name(target.target.id);
  const latest = target.posts.at(-1);
  if (latest === undefined) return t('uk.reasons.name', { name, kind: t(`uk.reasons.kind.${target.kind}`) });
  const open = latest.held.from !== undefined && latest.held.to === undefined;
  return t(open ? 'uk.reasons.holds' : 'uk.reasons.held', { name, post: postTitle(context, latest) });
}

/** The statutory sentence, then one for each door and mode relied on. */
function involved(context: SectionContext, regulations: Regulations): readonly InlineContent[] {
  const { t, words: w, target } = context;
  const relied = groundsReliedOn(context).filter(
    ({ instrument, verdict }) => instrument === regulations && verdict !== 'missing',
  );
  const places = relied.flatMap(({ ground }) => /^(?:ghr|gac)-(6-[23]-[a-h])$/.exec(ground)?.[1] ?? []);
  if (places.length === 0) return [];
  const name = w.name(target.target.id);
  const engaged = engagedWords(context);
  const opening =
    engaged.length === 0 ? [] : [t(`uk.reasons.involved.${regulations}`, { name, what: w.join(engaged) })];
  return [
    ...opening,
    ...places.map((place) => t(`uk.reasons.${regulations}-${place}`, { name, others: others(context, place) })),
  ];
}

const THROUGH: Readonly<Record<string, (view: SectionContext['target']) => readonly Principal[]>> = {
  '6-2-b': owners,
  '6-2-c': directors,
  '6-2-d': associates,
};

/** Those through whom the target is reached, where claims of their own are in the dossier. */
function others({ words: w, target }: SectionContext, place: string): InlineContent {
  const accused = new Set(target.dossier.involvements.map(({ person }) => person));
  const parties = new Set((THROUGH[place]?.(target) ?? []).map(({ party }) => party));
  return w.join([...parties].filter((party) => accused.has(party)).map((party) => w.name(party)));
}

/** As many activities as there is room for. */
function activities(context: SectionContext, room: number): readonly InlineContent[] {
  const { t, words: w } = context;
  const named: InlineContent[] = [];
  for (const act of activitiesOf(context)) {
    const said = t('uk.reasons.activities', { items: w.join([...named, activity(context, act)]) });
    if (words([said]) > room) break;
    named.push(activity(context, act));
  }
  return named.length === 0 ? [] : [t('uk.reasons.activities', { items: w.join(named) })];
}

function activity(context: SectionContext, act: Act): InlineContent {
  const { t, words: w } = context;
  const incident = context.target.record(act.incident) as { readonly place?: string } | undefined;
  const place = placeWords(context, act.place ?? incident?.place);
  const when = w.date(act, 'when') ?? [];
  const kind = t(`act-kind.${act.kind}`);
  return place === undefined
    ? t('uk.reasons.activity', { kind, when })
    : t('uk.reasons.activity-placed', { kind, when, place });
}

/** That the post was held when the activities took place, where the dates say so. */
function atTheTime(context: SectionContext): readonly InlineContent[] {
  const { t, words: w, target } = context;
  const latest = target.posts.at(-1);
  const acts = activitiesOf(context);
  const claimed = standing(target).some(({ involvement }) => involvement.postHeld === latest?.held.id);
  if (latest === undefined || !claimed || !acts.some(({ when }) => heldOn(latest, when))) return [];
  return [t('uk.reasons.at-the-time', { name: w.name(target.target.id) })];
}

function activitiesOf(context: SectionContext): readonly Act[] {
  const named = regulationsNamed(context);
  return [
    ...(named.includes('ghr') ? laid(context.target, violations) : []),
    ...(named.includes('gac') ? laid(context.target, corruption) : []),
  ];
}

function conclusion(context: SectionContext): InlineContent {
  const { t, words: w, law, target } = context;
  const tests = regulationsNamed(context).map((id) => law.instrument(id));
  return t('uk.reasons.conclusion', { name: w.name(target.target.id), regulations: w.join(tests) });
}

function spaced({ t }: SectionContext, sentences: readonly InlineContent[]): InlineContent {
  return sentences.flatMap((sentence, index) => (index === 0 ? [sentence] : [t('list.space'), sentence]));
}

function words(sentences: readonly InlineContent[]): number {
  const said = sentences.map((sentence) =>
    inlines(sentence)
      .map((node) => (node.type === 'text' ? node.value : ''))
      .join(''),
  );
  return said
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}
