import type { Random } from '../random.ts';
import { sentence, sentences } from '../words.ts';
import { en, type Rec } from './record.ts';

const ACTS = ['arbitrary-detention', 'torture', 'unfair-trial', 'beating', 'censorship', 'denial-of-counsel'];

export function incident(id: string, key: string, number: number, place: string, random: Random): Rec {
  return {
    id,
    title: en(['The dispersal on the square', 'The night in the department', 'The trial'][number] ?? 'The incident'),
    when: `2020-0${number + 3}-04/2020-0${number + 3}-19`,
    place,
    summary: en(
      `{{vic_${key}-0}} and others were held. ${sentences(random, 'en', 3)} [@evi_${key}-${number}, p. ${number + 2}]\n\n` +
        `${sentences(random, 'en', 2)} [@evi_${key}-${number + 3}, p. 4; @evi_${key}-${number + 1}]\n\n- ${sentence(random, 'en')}\n- ${sentence(random, 'en')}`,
    ),
    officialAccount: { text: en(sentences(random, 'en', 2)), src: [{ evidence: `evi_${key}-4` }] },
    src: [{ evidence: `evi_${key}-${number}`, pinpoint: `p. ${number + 2}` }],
  };
}

export function act(id: string, incidentId: string, key: string, number: number, place: string, random: Random): Rec {
  return {
    id,
    incident: incidentId,
    kind: ACTS[(number + Number(key.slice(1))) % ACTS.length],
    when: `2020-0${(number % 3) + 3}-0${number + 5}`,
    place,
    victims: [`vic_${key}-${number % 2}`, `vgr_${key}`],
    description: en(`${sentences(random, 'en', 2)} [@evi_${key}-${number}, p. ${number + 1}]`),
    src: [{ evidence: `evi_${key}-${number}`, pinpoint: `p. ${number + 1}` }],
  };
}

/** How the target was involved in the acts. */
export function involvements(key: string, target: string, acts: readonly string[], random: Random): readonly Rec[] {
  return ['committed', 'superior-knew-did-nothing'].map((mode, number) => ({
    id: `inv_${key}-${number}`,
    person: target,
    acts: acts.slice(number * 2, number * 2 + 2),
    mode,
    basis: 'both',
    postHeld: `pst_${key}`,
    entity: `ent_${key}`,
    narrative: en(
      `{{${target}}} gave the order. ${sentences(random, 'en', 4)} [@evi_${key}-${number}, p. 2]\n\n> ${sentences(random, 'en', 2)}\n\n${sentences(random, 'en', 3)} [@evi_${key}-1, para. 3]`,
    ),
    elements: ['conduct', 'link', 'knowledge'].map((element, at) => ({
      element,
      statement: en(sentence(random, 'en')),
      src: [{ evidence: `evi_${key}-${at}`, pinpoint: `p. ${at + 2}` }],
    })),
    confidence: 'reasonable-grounds-to-believe',
    counterEvidence: [{ evidence: `evi_${key}-4` }],
    counterStatement: en(sentences(random, 'en', 2)),
  }));
}
