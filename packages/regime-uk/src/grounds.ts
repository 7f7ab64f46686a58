import type { Gate, Ground } from '@sanctions-packet/core/regime';
import { CORRUPTION, HUMAN_RIGHTS } from './act-kinds.ts';

type Regulations = 'ghr' | 'gac';

interface Draft {
  /** Place in regulation 6, such as `6-3-a`; `urgent` for the other procedure. */
  readonly at: string;
  readonly gates: readonly Gate[];
  readonly elements: readonly string[];
}

const GATES: Readonly<Record<Regulations, Gate>> = {
  ghr: { kind: 'conduct', acts: HUMAN_RIGHTS, provision: 'uk-ghr-4-2' },
  gac: { kind: 'conduct', acts: CORRUPTION, provision: 'uk-gac-4-2' },
};

/** What every activity must be, whoever is reached through it. */
const ACTIVITY: Readonly<Record<Regulations, readonly string[]>> = {
  ghr: ['right-violated', 'serious-violation', 'territory'],
  gac: ['corruption', 'serious-corruption', 'foreign-official'],
};

function ground(regulations: Regulations, { at, gates, elements }: Draft): Ground {
  const id = `${regulations}-${at}`;
  return {
    id,
    label: id.toUpperCase(),
    title: `ground.${id}`,
    instrument: regulations,
    provision: `uk-${id}`,
    gates,
    elements: ['identity', ...elements],
  };
}

/**
 * Door 6(2)(a), by each mode of regulation 6(3) with what that mode alone asks for. Some modes are not tied to acts of
 * the target: supplying somebody responsible, and breaking an asset freeze.
 */
function modes(
  regulations: Regulations,
  more: Readonly<Record<string, readonly string[]>>,
  untied: readonly string[],
): readonly Draft[] {
  return ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => ({
    at: `6-3-${letter}`,
    gates: untied.includes(letter) ? [] : [GATES[regulations]],
    elements: [
      ...(untied.includes(letter) ? [] : ACTIVITY[regulations]),
      `mode-${regulations}-${letter}`,
      ...(more[letter] ?? []).map((element) => `${regulations}-${element}`),
    ],
  }));
}

/** Doors 6(2)(b) to (d): through somebody else. Only what is not an individual can be owned or controlled. */
function doors(regulations: Regulations): readonly Draft[] {
  const entity: Gate = { kind: 'target-kind', allowed: ['entity'], provision: `uk-${regulations}-7` };
  const through = (...names: readonly string[]) => names.map((name) => `${regulations}-${name}`);
  return [
    { at: '6-2-b', gates: [entity], elements: through('owned', 'owner-involved') },
    { at: '6-2-c', gates: [], elements: through('acting-for', 'principal-involved') },
    { at: '6-2-d', gates: [], elements: through('associated', 'associate-involved') },
  ];
}

/** The urgent route, which a listing abroad opens for a time. */
function urgent(regulations: Regulations): Draft {
  const elements = ['listed-abroad', 'public-interest'].map((name) => `${regulations}-${name}`);
  return { at: 'urgent', gates: [GATES[regulations]], elements };
}

const humanRights: readonly Draft[] = [
  ...modes('ghr', { d: ['knowledge'], e: ['recipient'], g: ['responsibility', 'recklessness'] }, ['e', 'h']),
  ...doors('ghr'),
  urgent('ghr'),
];

const antiCorruption: readonly Draft[] = [
  ...modes('gac', { f: ['responsibility', 'recklessness'] }, ['h']),
  ...doors('gac'),
  urgent('gac'),
];

/** The grounds of both sets of regulations: modes, doors, urgent route. No mode limits another (regulation 6(4)). */
export const grounds: readonly Ground[] = [
  ...humanRights.map((draft) => ground('ghr', draft)),
  ...antiCorruption.map((draft) => ground('gac', draft)),
];
