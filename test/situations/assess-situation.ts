import { disclose } from '@sanctions-packet/core/disclosure';
import { type Dossier, parseDossier } from '@sanctions-packet/core/evidence';
import { type Assessment, assess, type Regime } from '@sanctions-packet/core/regime';
import { buildCase } from './case/build-case.ts';
import { BASE_FACTS } from './case/facts.ts';
import type { Story } from './stories/base.ts';
import type { Word } from './verdict.ts';

const AS_OF = '2026-11-22';

/** What the program says of a situation, in the words of the table. */
export interface Answer {
  readonly verdict: Word | undefined;
  readonly eligible: readonly string[];
  readonly weak: readonly string[];
  /** Ground and element that nothing speaks to, as `ground/element`. */
  readonly missing: readonly string[];
  /** Ground and gate that is closed, as `ground/gate`. */
  readonly excluded: readonly string[];
}

const WORDS = { supported: 'eligible', weak: 'weak', missing: 'missing', excluded: 'excluded' } as const;
const BEST_FIRST: readonly Word[] = ['eligible', 'weak', 'missing', 'excluded'];

/** Parses, discloses and assesses a situation as it would be filed, in the form that the target may read. */
export function assessSituation({ facts }: Pick<Story, 'facts'>, regime: Regime): Answer {
  const { dossier, target } = buildCase({ ...BASE_FACTS, ...facts }, [regime.id]);
  const parsed = parseDossier({ parsed: dossier }, { asOf: AS_OF });
  return parsed.ok ? answerOf(assessed(parsed.value, regime, target)) : REFUSED;
}

const REFUSED: Answer = { verdict: 'refused', eligible: [], weak: [], missing: [], excluded: [] };

function assessed(dossier: Dossier, regime: Regime, target: string): Assessment {
  const disclosed = disclose(dossier, undefined, { profile: 'disclosable', recipient: regime.id, asOf: AS_OF });
  if (!disclosed.ok) throw new Error(JSON.stringify(disclosed.problems));
  return assess({ dossier: disclosed.value.dossier, regime, target, asOf: AS_OF });
}

function answerOf({ grounds }: Assessment): Answer {
  const of = (word: Word) => grounds.filter(({ verdict }) => WORDS[verdict] === word).map(({ ground }) => ground);
  return {
    verdict: BEST_FIRST.find((word) => of(word).length > 0),
    eligible: of('eligible'),
    weak: of('weak'),
    missing: grounds.flatMap(({ ground, elements }) =>
      elements.filter(({ state }) => state === 'not-shown').map(({ element }) => `${ground}/${element}`),
    ),
    excluded: grounds.flatMap(({ ground, gates }) =>
      gates.filter(({ state }) => state === 'closed').map(({ gate }) => `${ground}/${gate}`),
    ),
  };
}
