import type { ActKind } from '@sanctions-packet/core/evidence';
import type { Gate, Ground } from '@sanctions-packet/core/regime';
import {
  ABUSE,
  ABUSE_OR_CORRUPTION,
  CORRUPTION,
  CORRUPTION_AND_PROCEEDS,
  GROSS_VIOLATIONS,
  PROCEEDS,
} from './act-kinds.ts';
import { SUPPORT } from './modes.ts';
import { PROGRAMMES } from './programmes.ts';

const ORDER = 'us-eo-13818-1-a';
const ACT = 'us-gma-10102-a';
const SECTION = 'us-7031c';

/** Nationals of the United States are no foreign persons; `provision` says so for the instrument. */
const foreign = (provision: string): Gate => ({ kind: 'foreign', excluded: ['US'], provision });
const conduct = (acts: readonly ActKind[], provision: string): Gate => ({ kind: 'conduct', acts, provision });
const supporting = (provision: string): Gate => ({ kind: 'mode', modes: SUPPORT, provision });
const listed = (provision: string): Gate => ({ kind: 'prior-listing', of: 'tied', programmes: PROGRAMMES, provision });
const individual = (provision: string): Gate => ({ kind: 'target-kind', allowed: ['individual'], provision });

interface Draft {
  readonly id: string;
  readonly provision: string;
  readonly gates: readonly Gate[];
  readonly elements: readonly string[];
}

function ground(instrument: string, { id, provision, gates, elements }: Draft): Ground {
  return {
    id,
    label: id.toUpperCase(),
    title: `ground.${id}`,
    instrument,
    provision,
    gates,
    elements: ['identity', ...elements],
  };
}

/** Section 1(a)(ii) of the order: foreign persons. */
const byConduct: readonly Draft[] = [
  {
    id: 'eo-a',
    provision: `${ORDER}-ii-a`,
    gates: [conduct(ABUSE, `${ORDER}-ii-a`)],
    elements: ['abuse', 'abuse-link'],
  },
  {
    id: 'eo-b1',
    provision: `${ORDER}-ii-b-1`,
    gates: [conduct(CORRUPTION, `${ORDER}-ii-b-1`)],
    elements: ['office-or-agency', 'corruption', 'corruption-link'],
  },
  {
    id: 'eo-b2',
    provision: `${ORDER}-ii-b-2`,
    gates: [conduct(PROCEEDS, `${ORDER}-ii-b-2`)],
    elements: ['office-or-agency', 'proceeds', 'proceeds-link'],
  },
  {
    id: 'eo-c1',
    provision: `${ORDER}-ii-c-1`,
    gates: [individual(`${ORDER}-ii-c-1`)],
    elements: ['leader-or-official', 'body-engaged', 'tenure'],
  },
  {
    id: 'eo-c2',
    provision: `${ORDER}-ii-c-2`,
    gates: [individual(`${ORDER}-ii-c-2`), listed(`${ORDER}-ii-c-2`)],
    elements: ['leader-or-official', 'blocked-body', 'blocked-body-tenure'],
  },
  { id: 'eo-d', provision: `${ORDER}-ii-d`, gates: [], elements: ['attempt'] },
];

/** Section 1(a)(iii): those who support or act for others. The regulation speaks of foreign persons alone. */
const bySupport: readonly Draft[] = [
  {
    id: 'eo-iii-a1',
    provision: `${ORDER}-iii-a-1`,
    gates: [supporting(`${ORDER}-iii-a-1`), conduct(ABUSE_OR_CORRUPTION, `${ORDER}-iii-a-1`)],
    elements: ['support', 'supported-conduct'],
  },
  {
    id: 'eo-iii-a2',
    provision: `${ORDER}-iii-a-2`,
    gates: [supporting(`${ORDER}-iii-a-2`), listed(`${ORDER}-iii-a-2`)],
    elements: ['support-of-party', 'blocked-recipient'],
  },
  {
    id: 'eo-iii-a3',
    provision: `${ORDER}-iii-a-3`,
    gates: [supporting(`${ORDER}-iii-a-3`)],
    elements: ['support-of-body', 'supported-body-engaged'],
  },
  {
    id: 'eo-iii-b',
    provision: `${ORDER}-iii-b`,
    gates: [listed(`${ORDER}-iii-b`)],
    elements: ['owned-or-acting', 'blocked-principal'],
  },
  { id: 'eo-iii-c', provision: `${ORDER}-iii-c`, gates: [], elements: ['attempted-support'] },
];

/** 22 U.S.C. 10102(a); its assistance reaches corruption alone. */
const byAct: readonly Draft[] = [
  {
    id: 'gma-1a',
    provision: `${ACT}-1-a`,
    gates: [conduct(GROSS_VIOLATIONS, 'us-gma-10101-2')],
    elements: ['gross-violation', 'responsibility', 'victim-exposing'],
  },
  {
    id: 'gma-1b',
    provision: `${ACT}-1-b`,
    gates: [conduct(GROSS_VIOLATIONS, 'us-gma-10101-2')],
    elements: ['gross-violation', 'responsibility', 'victim-exercising'],
  },
  {
    id: 'gma-2',
    provision: `${ACT}-2`,
    gates: [conduct(GROSS_VIOLATIONS, 'us-gma-10101-2')],
    elements: ['gross-violation', 'agency', 'victim-of-either'],
  },
  {
    id: 'gma-3',
    provision: `${ACT}-3`,
    gates: [conduct(CORRUPTION_AND_PROCEEDS, `${ACT}-3`)],
    elements: ['office-or-association', 'listed-corruption', 'significance', 'direction'],
  },
  {
    id: 'gma-4',
    provision: `${ACT}-4`,
    gates: [supporting(`${ACT}-4`), conduct(CORRUPTION_AND_PROCEEDS, `${ACT}-4`)],
    elements: ['support-of-corruption', 'significance'],
  },
];

/** Section 7031(c): individuals; officials, and their close family by association. */
const official: Gate = { kind: 'official', when: 'present-or-past', provision: SECTION };
const bySection: readonly Draft[] = [
  {
    id: '7031-hr',
    provision: `${SECTION}-human-rights`,
    gates: [official, conduct(GROSS_VIOLATIONS, `${SECTION}-human-rights`)],
    elements: ['foreign-office', 'official-gross-violation', 'official-gross-violation-link'],
  },
  {
    id: '7031-cor',
    provision: `${SECTION}-corruption`,
    gates: [official, conduct(CORRUPTION_AND_PROCEEDS, `${SECTION}-corruption`)],
    elements: ['foreign-office', 'official-corruption', 'official-corruption-significance', 'official-corruption-link'],
  },
  { id: '7031-fam', provision: `${SECTION}-family`, gates: [], elements: ['kin-of-official', 'kin-official-involved'] },
];

const behind =
  (first: readonly Gate[]) =>
  (draft: Draft): Draft => ({ ...draft, gates: [...first, ...draft.gates] });

/** The grounds of the three instruments: the order first, which is the widest. */
export const grounds: readonly Ground[] = [
  ...byConduct.map(behind([foreign(`${ORDER}-ii`)])).map((draft) => ground('eo-13818', draft)),
  ...bySupport.map(behind([foreign('us-cfr-583-201')])).map((draft) => ground('eo-13818', draft)),
  ...byAct.map(behind([foreign('us-gma-10101-1')])).map((draft) => ground('gma', draft)),
  ...bySection.map(behind([individual(SECTION), foreign(SECTION)])).map((draft) => ground('section-7031c', draft)),
];
