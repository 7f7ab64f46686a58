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
import { principals } from '../elements/association.ts';
import { INVOLVED, RESPONSIBLE } from '../modes.ts';
import { type Act, laid, limbOf } from '../points.ts';

/** Acts named one by one; reasons in the Annex have a median of 139 words. */
const MOST_ACTS = 5;

/** The draft with what is left open, and the sources of the acts it names. */
export function reasonsSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const { t, lacks, target } = context;
      const sentences = draftReasons(context);
      if (sentences.length === 0) {
        lacks('lacks.grounds', target.target.id);
        return [paragraph(t('eu.reasons.none'))];
      }
      return [
        paragraph(t('eu.reasons.intro')),
        notice('information', t('eu.reasons.title'), paragraph(spaced(context, sentences))),
        ...sources(context),
      ];
    },
  };
}

/**
 * The reasons as sentences, from what may be disclosed alone: the post, the door of Article 3, the acts with their
 * dates, the conclusion. None when no ground has every element spoken to.
 */
export function draftReasons(context: SectionContext): readonly InlineContent[] {
  const relied = groundsReliedOn(context).filter(({ verdict }) => verdict !== 'missing');
  if (relied.length === 0) return [];
  const doors = [...new Set(relied.map(({ ground }) => doorOf(ground)))].sort();
  const limbs = new Set(relied.map(({ ground }) => (ground.endsWith('-other') ? 'other' : 'listed')));
  return [
    role(context),
    ...involvement(context, doors, limbs),
    ...acts(context, limbs),
    ...(limbs.has('other') ? [context.t('eu.reasons.serious-concern')] : []),
    conclusion(context, doors),
  ];
}

/** Sentences, or words, with a space between. */
export function spaced({ t }: Pick<SectionContext, 't'>, sentences: readonly InlineContent[]): InlineContent {
  return sentences.flatMap((sentence, index) => (index === 0 ? [sentence] : [t('list.space'), sentence]));
}

type Door = 'a' | 'b' | 'c';
type Limbs = ReadonlySet<'listed' | 'other'>;

function doorOf(ground: string): Door {
  const door = /^3-([abc])/.exec(ground)?.[1];
  if (door === undefined) throw new Error('A ground has no point of Article 3');
  return door as Door;
}

/** Who the target is: the post the claims rest on, else the latest, with its dates; or the kind of body. */
function role(context: SectionContext): InlineContent {
  const { t, words, target } = context;
  const name = words.name(target.target.id);
  if ('kind' in target.target) return t('eu.reasons.entity', { name, kind: t(`entity-kind.${target.target.kind}`) });
  const found = postOfClaims(context) ?? target.posts.at(-1);
  if (found === undefined) return t('eu.reasons.no-post', { name });
  const post = postTitle(context, found);
  const [from, to] = [words.date(found.held, 'from'), words.date(found.held, 'to')];
  if (from !== undefined && to !== undefined) return t('eu.reasons.post-from-to', { name, post, from, to });
  if (from !== undefined) return t('eu.reasons.post-since', { name, post, from });
  return t('eu.reasons.post', { name, post });
}

function postOfClaims({ target }: SectionContext) {
  const rested = standing(target).map(({ involvement: { postHeld } }) => postHeld);
  return target.posts.find(({ held }) => rested.includes(held.id));
}

/** The modes that each point of Article 3 speaks of. */
const MODES = { a: RESPONSIBLE, b: INVOLVED } as const;

/**
 * One sentence for each of points (a) and (b), of the acts of its own claims, or one for both where they are of the same;
 * one for an association.
 */
function involvement(context: SectionContext, doors: readonly Door[], limbs: Limbs): readonly InlineContent[] {
  const { t, words, target } = context;
  const name = words.name(target.target.id);
  const own = doors
    .filter((door) => door !== 'c')
    .map((door) => ({ door: String(door), ...actsOfDoor(context, door, limbs) }));
  const [first, second] = own;
  const alike = second !== undefined && first?.points.join() === second.points.join();
  const told = alike ? [{ ...second, door: 'ab', inPost: first.inPost && second.inPost }] : own;
  const others = words.join(principals(target).map(words.name));
  return [
    ...told.map(({ door, points, inPost }) => {
      const what = words.join(points.map((point) => t(`eu.point.${point}`)));
      return t(`eu.reasons.${door}${inPost ? '.in-post' : ''}`, { name, what });
    }),
    ...(doors.includes('c') ? [t('eu.reasons.c', { name, others })] : []),
  ];
}

/** The points under which acts of a door's claims fall, and whether the post was held at the time of every one. */
function actsOfDoor(context: SectionContext, door: 'a' | 'b', limbs: Limbs) {
  const under = (all: ReturnType<typeof laid>) =>
    all.filter((one) => one.points.some((point) => limbs.has(limbOf(point))));
  const ofDoor = under(laid(context.target, MODES[door]));
  // A door may be pleaded in so many words, whatever the mode of the claim.
  const found = ofDoor.length > 0 ? ofDoor : under(laid(context.target));
  const points = [...new Set(found.flatMap((one) => one.points.filter((point) => limbs.has(limbOf(point)))))];
  const post = postOfClaims(context);
  return { points, inPost: post !== undefined && found.every(({ act }) => heldOn(post, act.when)) };
}

function acts(context: SectionContext, limbs: Limbs): readonly InlineContent[] {
  const { t } = context;
  const items = actsNamed(context, limbs)
    .slice(0, MOST_ACTS)
    .flatMap((act, index) => [...(index === 0 ? [] : [t('cite.separator')]), actWords(context, act)]);
  return items.length === 0 ? [] : [t('eu.reasons.acts', { items })];
}

function actsNamed({ target }: SectionContext, limbs: Limbs): readonly Act[] {
  return laid(target)
    .filter(({ points }) => points.some((point) => limbs.has(limbOf(point))))
    .map(({ act }) => act);
}

function actWords(context: SectionContext, act: Act): InlineContent {
  const { t, words, target } = context;
  const incident = target.record(act.incident) as { readonly place?: string } | undefined;
  const place = placeWords(context, act.place ?? incident?.place);
  const slots = { kind: t(`act-kind.${act.kind}`), when: words.date(act, 'when') ?? [] };
  return place === undefined ? t('eu.reasons.act', slots) : t('eu.reasons.act-placed', { ...slots, place });
}

function conclusion({ t, words, target }: SectionContext, doors: readonly Door[]): InlineContent {
  return t(`eu.reasons.conclusion.${doors.join('')}`, { name: words.name(target.target.id) });
}

/** The exhibits behind the acts named, so that each can be looked up. */
function sources(context: SectionContext): readonly Block[] {
  const { t, refer, target } = context;
  const cited = laid(target).flatMap(({ act }) => target.evidenceOf(act.id, 'supports'));
  const known = [...new Map(cited.map(({ evidence }) => [evidence.id, evidence])).values()].sort(
    (a, b) => a.exhibitNumber - b.exhibitNumber,
  );
  if (known.length === 0) return [];
  const list = known.flatMap(({ id }, index) => [...(index === 0 ? [] : [t('cite.separator')]), refer.exhibit(id)]);
  return [paragraph(inlines(t('eu.reasons.sources', { exhibits: list })))];
}
