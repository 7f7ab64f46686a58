import { type DossierInput, en } from './build-case.ts';
import type { Parties } from './build-parties.ts';
import type { ProofRecords } from './build-proof.ts';
import type { ActKind, Facts, Right } from './facts.ts';

type Records = Pick<
  DossierInput,
  'victims' | 'victimGroups' | 'consents' | 'risks' | 'places' | 'incidents' | 'acts' | 'involvements' | 'interventions'
>;

/** What happened, to whom, and what is claimed of whom. */
export function incidentsOf(facts: Facts, parties: Parties, proof: ProofRecords): Records {
  const { src } = proof;
  const harmed = facts.victims.length > 0;
  const count = facts.series ? 3 : 1;
  const incidents = Array.from({ length: count }, (_, index) => `inc_${index + 1}`);
  const kinds = [...new Set([...facts.acts, ...(facts.doer?.acts ?? [])])];
  const acts = incidents.flatMap((incident, index) =>
    kinds.map((kind) => act(kind, incident, index === 0 ? ['vic_one'] : ['vgr_series'], facts, proof)),
  );
  return {
    victims: harmed
      ? [
          {
            id: 'vic_one',
            pseudonym: 'V-0001',
            roleTags: [...facts.victims],
            circumstances: en('Harmed for what they did.'),
            src,
          },
        ]
      : [],
    victimGroups:
      harmed && facts.series
        ? [
            {
              id: 'vgr_series',
              description: en('Forty people, harmed alike'),
              count: { value: 40, basis: 'persons', src },
              roleTags: [...facts.victims],
              src,
            },
          ]
        : [],
    consents: harmed ? consentsOf(facts) : [],
    risks: harmed
      ? [{ id: 'rsk_one', subject: 'vic_one', threats: en('Reprisals'), level: 'high', assessedOn: '2026-06-01' }]
      : [],
    places: [{ id: 'plc_city', country: facts.country, currentName: en('The city'), src }],
    incidents: incidents.map((id) => ({
      id,
      title: en('The incident'),
      when: facts.when,
      place: 'plc_city',
      rightsAffected: rightsOf(kinds),
      src,
    })),
    acts,
    involvements: involvementsOf(facts, parties, acts, proof),
    interventions: [
      {
        id: 'itv_complaint',
        type: 'domestic-complaint',
        date: '2023-01-10',
        about: incidents,
        summary: en('A complaint was made.'),
        response: {
          value: 'rejected',
          date: '2023-02-10',
          text: en('It was rejected; nothing was investigated.'),
          src,
        },
        src,
      },
    ],
  };
}

/** The right that a lawyer would name beside the act. */
const RIGHTS: Partial<Record<ActKind, Right>> = {
  torture: 'freedom-from-torture',
  'extrajudicial-killing': 'life',
  'arbitrary-detention': 'liberty-and-security',
  'enforced-disappearance': 'liberty-and-security',
  'sexual-violence': 'freedom-from-torture',
  beating: 'freedom-from-torture',
  'cruel-inhuman-degrading-treatment': 'freedom-from-torture',
  'forced-labour': 'freedom-from-slavery',
  'trafficking-in-persons': 'freedom-from-slavery',
  slavery: 'freedom-from-slavery',
};

function rightsOf(kinds: readonly ActKind[]) {
  return kinds.flatMap((kind) => (RIGHTS[kind] === undefined ? [] : [{ value: RIGHTS[kind] }]));
}

function consentsOf({ consent }: Facts): NonNullable<DossierInput['consents']> {
  if (consent === 'never-asked') return [];
  const level = { given: 'public-named', pseudonymous: 'public-pseudonymous', none: 'none' } as const;
  const some = consent !== 'none';
  return [
    {
      id: 'con_one',
      subject: 'vic_one',
      level: level[consent],
      recipients: some ? ['us', 'uk', 'ca', 'ee', 'lv', 'lt', 'eu'] : [],
      scopes: some ? ['name', 'statement', 'case-details'] : [],
      method: 'written',
      explained: { uses: true, limits: true, withdrawal: true },
      givenOn: '2026-01-10',
    },
  ];
}

function act(kind: ActKind, incident: string, victims: string[], facts: Facts, { src, against }: ProofRecords) {
  const { lithuanian, estonian, amount } = facts;
  const ext = {
    ...(lithuanian === undefined ? {} : { lt: { qualification: lithuanian } }),
    ...(estonian === undefined ? {} : { ee: { result: estonian } }),
  };
  return {
    id: `act_${incident.slice(4)}-${kind}`,
    incident,
    kind,
    when: facts.when,
    place: 'plc_city',
    victims: facts.victims.length > 0 ? victims : [],
    description: en('What was done, and what came of it.'),
    ...(amount === undefined
      ? {}
      : { corruption: { amount: { amountFrom: amount, currency: 'USD' }, benefit: en('For the official.'), src } }),
    ...(facts.proof.against === 'denied'
      ? { attribution: { value: 'denied' as const, src: against } }
      : facts.proof.admitted === true
        ? { attribution: { value: 'admitted' as const, src } }
        : {}),
    ...(Object.keys(ext).length === 0 ? {} : { ext }),
    src,
  };
}

function involvementsOf(
  facts: Facts,
  parties: Parties,
  acts: readonly { id: string; kind: ActKind }[],
  proof: ProofRecords,
) {
  const of = (kinds: readonly ActKind[]) => acts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const own = facts.mode === 'none' ? [] : [ownInvolvement(facts, parties, of(facts.acts), proof)];
  if (facts.doer === undefined) return own;
  const { doer, doerPost } = parties;
  return [
    ...own,
    {
      ...claim('inv_doer', doer, of(facts.doer.acts ?? facts.acts), proof),
      mode: 'committed' as const,
      basis: 'conduct' as const,
      ...(doerPost === undefined ? {} : { postHeld: doerPost }),
    },
  ];
}

function ownInvolvement(
  facts: Facts,
  { target, targetPost, body, doer }: Parties,
  acts: string[],
  proof: ProofRecords,
) {
  const { against } = facts.proof;
  const mode = facts.mode === 'none' ? 'committed' : facts.mode;
  return {
    ...claim('inv_target', target, acts, proof),
    mode,
    basis: facts.basis,
    ...(targetPost === undefined || !inOffice(facts) ? {} : { postHeld: targetPost }),
    ...(mode === 'leader-of-entity' && body !== undefined ? { entity: body } : {}),
    ...(facts.toDoer ? { beneficiaries: [doer] } : {}),
    elements: facts.pleads.map((element) => ({ element, statement: en('It is so.'), src: proof.src })),
    ...(against === 'contradicted' || against === 'acquitted' ? { counterEvidence: proof.against } : {}),
    ...(against === 'acquitted' || against === 'withdrawn' ? { allegationStatus: against } : {}),
  };
}

/** A claim cites no post that ended before the acts. */
function inOffice({ office, when }: Facts): boolean {
  return office !== 'none' && (office.to === undefined || office.to.slice(0, 4) >= when.slice(0, 4));
}

function claim(id: string, person: string, acts: string[], { src }: ProofRecords) {
  return {
    id,
    person,
    acts,
    narrative: en('This is what is claimed.'),
    elements: [{ element: 'conduct', statement: en('It is so.'), src }],
    confidence: 'reasonable-grounds-to-believe' as const,
  };
}
