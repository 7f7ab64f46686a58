import type { ActKind } from '@sanctions-packet/core/evidence';
import type { Gate, Ground } from '@sanctions-packet/core/regime';
import { CORRUPTION, GROSS_VIOLATIONS, PATTERN } from './act-kinds.ts';
import { SUPPORT } from './modes.ts';

const J = 'ca-jvcfoa-4-2';
const S = 'ca-sema-4-1-1';
const FOREIGN_NATIONAL = 'ca-jvcfoa-2-foreign-national';
const REACH = 'ca-sema-4-2';
const CRITERION = 'ca-sema-criterion';

const conduct = (acts: readonly ActKind[], provision: string): Gate => ({ kind: 'conduct', acts, provision });
const supporting = (provision: string): Gate => ({ kind: 'mode', modes: SUPPORT, provision });
const kind = (allowed: 'individual' | 'entity', provision: string): Gate => ({
  kind: 'target-kind',
  allowed: [allowed],
  provision,
});
/** Canadian citizens are outside both Acts. */
const foreign = (provision: string): Gate => ({ kind: 'foreign', excluded: ['CA'], provision });

/** The first Act leaves out permanent residents too. */
const notOfCanada: Gate = { kind: 'foreign', excluded: ['CA'], residents: true, provision: FOREIGN_NATIONAL };

interface Draft {
  readonly id: string;
  readonly provision: string;
  readonly gates: readonly Gate[];
  readonly elements: readonly string[];
}

function ground(instrument: string, first: readonly Gate[], { id, provision, gates, elements }: Draft): Ground {
  return {
    id,
    label: `CA-${id[0]?.toUpperCase()}${id.slice(1)}`,
    title: `ground.${id}`,
    instrument,
    provision,
    gates: [...first, ...gates],
    elements: ['identity', ...elements],
  };
}

/** Justice for Victims of Corrupt Foreign Officials Act, s. 4(2): individuals alone. */
const byAct: readonly Draft[] = [
  {
    id: 'j-a-i',
    provision: `${J}-a-i`,
    gates: [conduct(GROSS_VIOLATIONS, `${J}-a`)],
    elements: ['gross-violation', 'responsibility', 'victim-exposing'],
  },
  {
    id: 'j-a-ii',
    provision: `${J}-a-ii`,
    gates: [conduct(GROSS_VIOLATIONS, `${J}-a`)],
    elements: ['gross-violation', 'responsibility', 'victim-exercising'],
  },
  {
    id: 'j-b',
    provision: `${J}-b`,
    gates: [conduct(GROSS_VIOLATIONS, `${J}-a`)],
    elements: ['gross-violation', 'agency', 'concern', 'victim-of-either'],
  },
  {
    id: 'j-c',
    provision: `${J}-c`,
    gates: [conduct(CORRUPTION, `${J}-c`)],
    elements: ['office-or-association', 'corruption', 'significance', 'direction'],
  },
  {
    id: 'j-d',
    provision: `${J}-d`,
    gates: [supporting(`${J}-d`), conduct(CORRUPTION, `${J}-d`)],
    elements: ['support', 'significance'],
  },
];

const status = 'ca-sema-criterion-official';

/** Special Economic Measures Act, s. 4(1.1)(c) and (d), with the criteria of the regulations for states. */
const byState: readonly Draft[] = [
  {
    id: 's-c',
    provision: `${S}-c`,
    gates: [conduct(PATTERN, `${S}-c`)],
    elements: ['situation', 'reach', 'participation'],
  },
  {
    id: 's-d',
    provision: `${S}-d`,
    gates: [conduct(CORRUPTION, `${S}-d`)],
    elements: ['reach', 'foreign-official', 'official-corruption', 'official-significance', 'official-direction'],
  },
  {
    id: 's-official',
    provision: status,
    gates: [kind('individual', status), { kind: 'official', when: 'present-or-past', provision: status }],
    elements: ['situation', 'reach', 'senior-office'],
  },
  {
    id: 's-associate',
    provision: `${CRITERION}-associate`,
    gates: [],
    elements: ['situation', 'reach', 'association', 'associate-listed'],
  },
  {
    id: 's-family',
    provision: `${CRITERION}-family`,
    gates: [kind('individual', `${CRITERION}-family`)],
    elements: ['situation', 'reach', 'kinship', 'relative-listed'],
  },
  {
    id: 's-entity',
    provision: `${CRITERION}-entity`,
    gates: [kind('entity', `${CRITERION}-entity`)],
    elements: ['situation', 'reach', 'ownership', 'owner-listed'],
  },
  {
    id: 's-entity-official',
    provision: `${CRITERION}-entity-official`,
    gates: [kind('individual', `${CRITERION}-entity-official`)],
    elements: ['situation', 'reach', 'entity-office', 'entity-owner-listed'],
  },
];

/** The grounds of the two Acts: the first for individuals, the second in the alternative. */
export const grounds: readonly Ground[] = [
  ...byAct.map((draft) => ground('jvcfoa', [kind('individual', FOREIGN_NATIONAL), notOfCanada], draft)),
  ...byState.map((draft) => ground('sema', [foreign(REACH)], draft)),
];
