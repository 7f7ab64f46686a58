import type { DaySpan } from '../../../edtf.ts';
import { yearsBetween } from '../../../edtf-compare.ts';
import type { Person } from '../../schema/types.ts';
import { actsOf, type CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';

/** Ages between which somebody is taken to act. */
const YOUNGEST = 10;
const OLDEST = 100;
const OF_AGE = 18;

/** What is known of a life: the widest spans that all dates given allow. */
interface Life {
  readonly birth: DaySpan | undefined;
  readonly death: DaySpan | undefined;
}

/** Items 15 and 16: posts and acts lie within the life of whoever held or did them. */
export function lifetimes(index: CaseIndex): readonly InvariantProblem[] {
  const lives = new Map(index.dossier.persons.map((person) => [person.id, lifeOf(person, index)]));
  return [
    ...index.dossier.persons.flatMap(({ id }, at) => deathProblems(lives.get(id), `persons[${at}].death.date`, id)),
    ...posts(index, lives),
    ...claims(index, lives),
  ];
}

function lifeOf({ birth, death }: Person, index: CaseIndex): Life {
  return { birth: widest(birth?.date, index), death: widest(death?.date, index) };
}

function widest(dates: readonly string[] | undefined, index: CaseIndex): DaySpan | undefined {
  const spans = (dates ?? []).map(index.date).filter((date) => date !== undefined);
  if (spans.length === 0) return undefined;
  return { min: Math.min(...spans.map(({ min }) => min)), max: Math.max(...spans.map(({ max }) => max)) };
}

function deathProblems(life: Life | undefined, at: string, about: string): readonly InvariantProblem[] {
  const reversed = life?.birth !== undefined && life.death !== undefined && life.birth.min > life.death.max;
  return reversed ? [breach('evidence.death-before-birth', at, about)] : [];
}

/** Fields that tell when a post began, and when it ended, the best one first. */
const BEGINNING = ['from', 'asOf', 'to'] as const;
const END = ['to', 'asOf', 'from'] as const;

function posts(index: CaseIndex, lives: ReadonlyMap<string, Life>): readonly InvariantProblem[] {
  return index.dossier.postsHeld.flatMap((post, at) => {
    const life = lives.get(post.person);
    const beginning = BEGINNING.find((field) => post[field] !== undefined);
    const end = END.find((field) => post[field] !== undefined);
    if (life === undefined || beginning === undefined || end === undefined) return [];
    const early = precedes(index.date(post[beginning]), life.birth);
    const late = outlives(index.date(post[end]), life.death);
    return [
      ...(early ? [breach('evidence.post-before-birth', `postsHeld[${at}].${beginning}`, post.id)] : []),
      ...(late === undefined ? [] : [breach(late, `postsHeld[${at}].${end}`, post.id)]),
    ];
  });
}

function precedes(begun: DaySpan | undefined, birth: DaySpan | undefined): boolean {
  return begun !== undefined && birth !== undefined && begun.max < birth.min;
}

/** An open end says nothing. */
function outlives(ended: DaySpan | undefined, death: DaySpan | undefined) {
  if (ended === undefined || death === undefined) return undefined;
  if (ended.min > death.max) return 'evidence.post-after-death';
  return Number.isFinite(ended.max) && ended.max > death.max ? 'evidence.post-after-death-uncertain' : undefined;
}

function claims(index: CaseIndex, lives: ReadonlyMap<string, Life>): readonly InvariantProblem[] {
  return index.dossier.involvements.flatMap((claim, at) => {
    const life = lives.get(claim.person);
    if (life === undefined) return [];
    const found = new Map<string, InvariantProblem>();
    for (const act of actsOf(claim, index)) {
      const when = index.date(act.when);
      const code = when === undefined ? undefined : (afterDeath(when, life) ?? ageProblem(when, life));
      if (code !== undefined) found.set(code, found.get(code) ?? breach(code, `involvements[${at}].acts`, claim.id));
    }
    return [...found.values()];
  });
}

function afterDeath(when: DaySpan, { birth, death }: Life) {
  if (birth !== undefined && when.max < birth.min) return 'evidence.act-before-birth';
  if (death === undefined || when.max <= death.min) return undefined;
  return when.min > death.max ? 'evidence.act-after-death' : 'evidence.act-after-death-uncertain';
}

function ageProblem(when: DaySpan, { birth }: Life) {
  if (birth === undefined) return undefined;
  const age = yearsBetween(birth, when);
  if (age.max < YOUNGEST || age.min > OLDEST) return 'evidence.age-impossible';
  if (age.min < YOUNGEST || (age.max > OLDEST && Number.isFinite(age.max))) return 'evidence.age-doubtful';
  return age.min < OF_AGE ? 'evidence.perpetrator-minor' : undefined;
}
