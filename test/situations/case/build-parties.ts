import type { DossierInput } from './build-case.ts';
import type { ProofRecords } from './build-proof.ts';
import type { EntityKind, Facts, Office } from './facts.ts';

type Records = Pick<DossierInput, 'persons' | 'entities' | 'positions' | 'postsHeld' | 'relationships'>;

export interface Parties {
  readonly target: string;
  /** Who committed the acts. */
  readonly doer: string;
  /** The body the target serves, when there is one. */
  readonly body?: string;
  readonly targetPost?: string;
  readonly doerPost?: string;
  readonly records: Records;
}

/** People, bodies, posts and ties. */
export function partiesOf(facts: Facts, { src }: ProofRecords): Parties {
  const target = facts.target === 'person' ? 'per_target' : 'ent_target';
  const doer = facts.doer === undefined ? target : 'per_doer';
  const own = facts.target === 'person' && facts.office !== 'none' ? seat('target', 'ent_body', facts.office, src) : [];
  const other = doersSeat(facts, src);
  const [ownPost] = own;
  const [otherPost] = other;
  return {
    target,
    doer,
    ...(ownPost === undefined ? {} : { body: 'ent_body', targetPost: ownPost.held.id }),
    ...(otherPost === undefined ? {} : { doerPost: otherPost.held.id }),
    records: {
      persons: [
        ...(facts.target === 'person' ? [person('per_target', 'Target', facts, src)] : []),
        ...(facts.doer === undefined
          ? []
          : [person('per_doer', 'Doer', { ...facts, ...PLAIN, office: doersOffice(facts) }, src)]),
      ],
      entities: [...bodiesOf(facts, src), ...[...own, ...other].flatMap(({ body }) => body)],
      positions: [...own, ...other].map(({ position }) => position),
      postsHeld: [...own, ...other].map(({ held }) => held),
      relationships: tiesOf(facts, target, doer, src),
    },
  };
}

function bodiesOf(facts: Facts, src: Src) {
  return [
    ...(facts.target === 'person' ? [] : [entity('ent_target', facts.target, src)]),
    ...(facts.tie?.to === 'administration' ? [entity('ent_administration', 'local-government', src)] : []),
    ...(facts.companyShare !== undefined && facts.target === 'person' ? [entity('ent_company', 'company', src)] : []),
  ];
}

/** A subordinate has served in the body of the target since 2015. */
function doersOffice({ doer, office }: Facts): Facts['office'] {
  if (doer === undefined || doer.office === 'none') return 'none';
  if (doer.office !== 'of-the-target') return doer.office;
  return office === 'none' ? 'none' : { body: office.body, level: 'local', from: '2015' };
}

function doersSeat(facts: Facts, src: Src) {
  const office = doersOffice(facts);
  if (office === 'none') return [];
  const shared = facts.doer?.office === 'of-the-target';
  const [seated] = seat('doer', shared ? 'ent_body' : 'ent_doers-body', office, src);
  return seated === undefined ? [] : [{ ...seated, body: shared ? [] : seated.body }];
}

/** A body, a position in it, and that the person held it. */
function seat(name: 'target' | 'doer', body: string, office: Office, src: Src) {
  return [
    {
      body: [entity(body, office.body, src)],
      position: position(`pos_${name}`, body, office),
      held: post(`pst_${name}`, `per_${name}`, `pos_${name}`, office, src),
    },
  ];
}

/** The doer beside the target is known in full. */
const PLAIN = { birthKnown: true, nickname: false, citizenship: ['KZ'], residence: ['KZ'] } as const;

type Src = ProofRecords['src'];

function person(id: string, family: string, facts: Facts, src: Src) {
  const tie = (country: string) => ({ country, src });
  return {
    id,
    names: [
      facts.nickname
        ? { role: 'primary' as const, full: 'The Greyhound', tag: 'en', quality: 'low' as const, src }
        : {
            role: 'primary' as const,
            full: `Invented ${family}`,
            tag: 'en',
            parts: { given: ['Invented'], family: [family] },
            src,
          },
    ],
    ...(facts.birthKnown
      ? { birth: { date: ['1970-05-04'], placeName: [{ lang: 'en', value: 'Almaty' }], country: 'KZ', src } }
      : {}),
    ...(facts.died === undefined ? {} : { death: { date: [facts.died], src } }),
    sex: { value: 'male' as const, src },
    citizenship: facts.citizenship.map(tie),
    residence: facts.residence.map(tie),
    identifiers: [
      {
        scheme: 'passport' as const,
        value: `N${id === 'per_target' ? '7654321' : '1234567'}`,
        country: 'KZ',
        authority: 'Ministry',
        validFrom: '2018-01-01',
        validTo: '2028-01-01',
        src,
      },
    ],
    addresses: [
      {
        full: [{ lang: 'en', value: '12 Plane Tree Street, Almaty' }],
        country: 'KZ',
        kind: 'work' as const,
        sensitivity: 'public' as const,
        src,
      },
    ],
    ...statusOf(facts.office),
    src,
    ext: { lv: { nationalityType: 'citizen' } },
  };
}

/** Bodies that are no part of a government. */
const PRIVATE_BODIES: ReadonlySet<EntityKind> = new Set(['company', 'movement', 'ngo', 'party', 'media']);

function statusOf(office: Facts['office']) {
  if (office === 'none' || PRIVATE_BODIES.has(office.body)) return { officialStatus: 'not-official' as const };
  if (office.body === 'international-organization') return {};
  return { officialStatus: office.to === undefined ? ('current-official' as const) : ('former-official' as const) };
}

function entity(id: string, kind: EntityKind, src: Src) {
  return {
    id,
    names: [{ role: 'primary' as const, full: `Body ${id.slice(4)}`, tag: 'en', src }],
    kind,
    country: 'KZ',
    identifiers: [{ scheme: 'registration' as const, value: '1234-56', country: 'KZ', src }],
    src,
  };
}

function position(id: string, body: string, { level }: Office) {
  return { id, title: [{ lang: 'en', value: 'Head' }], body, level };
}

function post(id: string, person: string, position: string, { from, to }: Office, src: Src) {
  return { id, person, position, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), src };
}

function tiesOf({ tie, companyShare, target: kind }: Facts, target: string, doer: string, src: Src) {
  const company = kind === 'person' ? 'ent_company' : target;
  const owned =
    companyShare === undefined
      ? []
      : [
          {
            id: 'rel_share',
            from: doer,
            to: company,
            type: 'owner-of' as const,
            percent: companyShare,
            since: '2015',
            src,
          },
        ];
  if (tie === undefined) return owned;
  const { to, reversed = false, ...rest } = tie;
  const other = { doer, administration: 'ent_administration', company }[to];
  const ends = reversed ? { from: other, to: target } : { from: target, to: other };
  return [...owned, { id: 'rel_tie', ...ends, ...rest, since: '2015', src }];
}
