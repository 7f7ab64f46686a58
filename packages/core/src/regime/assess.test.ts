import { describe, expect, it } from '@jest/globals';
import { inventedRegime } from '../../../../test/fixtures/invented-regime.ts';
import { type Changes, smallCase } from '../../../../test/fixtures/small-case.ts';
import { disclose } from '../disclosure/index.ts';
import { assess } from './assess.ts';
import type { Element, Find } from './contract.ts';
import type { Finding } from './finding.ts';
import type { Gate } from './gate.ts';

/** Asked of the invented government, with both elements resting on two origins. */
const ASKED: Changes = {
  'requestedMeasures[0].regime': 'zz',
  'existingListings[0].src': [{ evidence: 'evi_decision' }, { evidence: 'evi_article' }],
};

function disclosed(changes: Changes = {}) {
  const outcome = disclose(smallCase({ ...ASKED, ...changes }), undefined, { profile: 'internal', asOf: '2021-06-01' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.dossier;
}

function assessed(changes: Changes = {}, gates?: readonly Gate[], target = 'per_judge') {
  const regime = inventedRegime();
  const [ground] = regime.grounds;
  if (ground === undefined) throw new Error('no ground');
  const grounds = gates === undefined ? regime.grounds : [{ ...ground, gates }];
  return assess({ dossier: disclosed(changes), regime: inventedRegime({ grounds }), target, asOf: '2021-06-01' });
}

const NOTHING: Finding = { speaksFor: [], speaksAgainst: [] };

const asks: Find = ({ measures }) => ({ speaksFor: measures.map(({ id }) => id), speaksAgainst: [] });

const PROVISION = { provision: 'zz-act-1' } as const;

describe('assess', () => {
  it('names the records that speak to an element, with their exhibits and pinpoints', () => {
    const [ground] = assessed().grounds;
    const conduct = ground?.elements.find(({ element }) => element === 'conduct');
    expect(conduct?.speaksFor).toEqual([
      {
        record: 'act_sentence',
        exhibits: [
          { evidence: 'evi_article', number: 3, pinpoint: 'para. 1' },
          { evidence: 'evi_decision', number: 1, pinpoint: 'p. 2' },
        ],
      },
    ]);
    expect(conduct).toMatchObject({ state: 'supported', independentSources: 2, contradicted: false });
  });

  it('calls an element partly shown when one origin stands behind it', () => {
    const [ground] = assessed({ 'sources[2].independenceGroup': 'court' }).grounds;
    expect(ground?.elements[0]).toMatchObject({ state: 'partly', independentSources: 1 });
    expect(ground?.verdict).toBe('weak');
  });

  it('lets a request alone carry what is argued, not proved, and says so', () => {
    const regime = inventedRegime();
    const elements = regime.elements.map((element) => ({ ...element, argued: true, find: asks }));
    const { grounds } = assess({
      dossier: disclosed(),
      regime: inventedRegime({ elements }),
      target: 'per_judge',
      asOf: '2021-06-01',
    });
    expect(grounds[0]?.elements[0]).toMatchObject({ state: 'supported', argued: true, independentSources: 0 });
  });

  it('lets an optional element close nothing, and notes that it would strengthen', () => {
    const regime = inventedRegime();
    const elements = regime.elements.map((element) =>
      element.id === 'prior' ? { ...element, optional: true as const } : element,
    );
    const dossier = disclosed({ existingListings: [], 'requestedMeasures[0].grounds': ['act'] });
    const { grounds, problems } = assess({
      dossier,
      regime: { ...regime, elements },
      target: 'per_judge',
      asOf: '2021-06-01',
    });
    expect(grounds[0]?.elements[1]).toMatchObject({ element: 'prior', state: 'not-shown', optional: true });
    expect(grounds[0]?.verdict).toBe('supported');
    expect(problems.filter(({ at }) => at === 'elements.prior').map(({ severity }) => severity)).toEqual(['note']);
  });

  it('asks an element once for all grounds, or for each when its answer is another one per ground', () => {
    const { grounds, elements, ...regime } = inventedRegime();
    const both = grounds.flatMap((ground) => [ground, { ...ground, id: 'other', elements: ['prior'] }]);
    const found = (find: Element['find']) =>
      assess({
        dossier: disclosed(),
        regime: { ...regime, grounds: both, elements: elements.map((element) => ({ ...element, find })) },
        target: 'per_judge',
        asOf: '2021-06-01',
      }).grounds.map((ground) => ground.elements.find(({ element }) => element === 'prior'));

    const [first, second] = found(asks);
    expect(second).toBe(first);
    const perGround: Element['find'] = { perGround: (view, { id }) => (id === 'other' ? asks(view) : NOTHING) };
    expect(found(perGround).map((one) => one?.speaksFor.length)).toEqual([0, 1]);
  });

  it('does not count evidence that is probably untrue', () => {
    const [ground] = assessed({ 'evidence[2].credibility': { grade: 5 } }).grounds;
    expect(ground?.elements[0]).toMatchObject({ state: 'partly', independentSources: 1 });
  });

  it('reports an element nothing speaks to, and says so to the lawyer', () => {
    const { grounds, problems } = assessed({ existingListings: [], 'requestedMeasures[0].grounds': ['act'] });
    expect(grounds[0]?.elements[1]).toMatchObject({ element: 'prior', state: 'not-shown' });
    expect(grounds[0]?.verdict).toBe('missing');
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'regime.element-not-shown', at: 'elements.prior', provision: 'zz-act-1' }),
    );
  });

  it('puts what speaks against a record beside what speaks for it', () => {
    const [ground] = assessed({
      'acts[0].attribution': { value: 'denied', src: [{ evidence: 'evi_reply', pinpoint: 'p. 1' }] },
    }).grounds;
    expect(ground?.elements[0]).toMatchObject({
      contradicted: true,
      speaksAgainst: [{ record: 'act_sentence', exhibits: [{ evidence: 'evi_reply', number: 4, pinpoint: 'p. 1' }] }],
    });
  });

  it('counts an admission for the claim, not against it', () => {
    const [ground] = assessed({
      'acts[0].attribution': { value: 'admitted', src: [{ evidence: 'evi_reply', pinpoint: 'p. 1' }] },
    }).grounds;
    expect(ground?.elements[0]?.contradicted).toBe(false);
    expect(ground?.elements[0]?.speaksFor[0]?.exhibits).toContainEqual({
      evidence: 'evi_reply',
      number: 4,
      pinpoint: 'p. 1',
    });
  });

  it('blocks a target that is not in the dossier', () => {
    const { grounds, problems } = assessed({}, undefined, 'per_nobody');
    expect(grounds).toEqual([]);
    expect(problems).toMatchObject([{ code: 'regime.target-not-found', severity: 'block' }]);
  });

  it('blocks a target for whom this government is asked nothing', () => {
    expect(assessed({ 'requestedMeasures[0].regime': 'us' }).problems).toContainEqual(
      expect.objectContaining({ code: 'regime.target-not-requested', severity: 'block' }),
    );
  });

  it('blocks a requested ground that the regime does not have', () => {
    expect(assessed({ 'requestedMeasures[0].grounds': ['nowhere'] }).problems).toContainEqual(
      expect.objectContaining({ code: 'regime.ground-unknown', about: 'msr_us' }),
    );
  });

  it('asks, where no ground is named, for those whose elements are all spoken to', () => {
    expect(assessed().grounds[0]?.requested).toBe(true);
    expect(assessed({ existingListings: [] }).grounds[0]?.requested).toBe(false);
  });

  it('asks only for the grounds that the lawyer named', () => {
    expect(assessed({ 'requestedMeasures[0].grounds': ['act'] }).grounds[0]?.requested).toBe(true);
    expect(assessed({ 'requestedMeasures[0].grounds': ['nowhere'] }).grounds[0]?.requested).toBe(false);
  });
});

describe('gates', () => {
  const verdict = (gate: Gate, changes: Changes = {}) => {
    const [ground] = assessed(changes, [gate]).grounds;
    return [ground?.gates[0]?.state, ground?.verdict];
  };

  it('let a kind of target through, or exclude it', () => {
    expect(verdict({ kind: 'target-kind', allowed: ['individual'], ...PROVISION })).toEqual(['open', 'supported']);
    expect(verdict({ kind: 'target-kind', allowed: ['entity'], ...PROVISION })).toEqual(['closed', 'excluded']);
  });

  it('exclude nationals of a state, and stay in doubt when the nationality is not recorded', () => {
    expect(verdict({ kind: 'foreign', excluded: ['ZZ'], ...PROVISION })).toEqual(['open', 'supported']);
    expect(verdict({ kind: 'foreign', excluded: ['KZ'], ...PROVISION })).toEqual(['closed', 'excluded']);
    expect(verdict({ kind: 'foreign', excluded: ['ZZ'], ...PROVISION }, { 'persons[0].citizenship': [] })).toEqual([
      'unknown',
      'weak',
    ]);
  });

  it('stay in doubt over residents where permanent residents are excluded too', () => {
    const home = { 'persons[0].residence': [{ country: 'ZZ', src: [] }] };
    const nationals: Gate = { kind: 'foreign', excluded: ['ZZ'], ...PROVISION };
    expect(verdict(nationals, home)[0]).toBe('open');
    expect(verdict({ ...nationals, residents: true }, home)).toEqual(['unknown', 'weak']);
    expect(verdict({ ...nationals, residents: true })[0]).toBe('open');
  });

  it('ask for public office by post, by stated status, or stay in doubt', () => {
    const past: Gate = { kind: 'official', when: 'present-or-past', ...PROVISION };
    const present: Gate = { kind: 'official', when: 'present', ...PROVISION };
    expect(verdict(past)[0]).toBe('open');
    expect(verdict(present)[0]).toBe('unknown');
    expect(verdict(past, { postsHeld: [], 'involvements[0].postHeld': undefined })[0]).toBe('unknown');
    expect(verdict(past, { 'entities[1].kind': 'company' })[0]).toBe('unknown');
    expect(verdict(past, { 'persons[0].officialStatus': 'not-official' })[0]).toBe('closed');
    expect(verdict(present, { 'persons[0].officialStatus': 'former-official' })[0]).toBe('closed');
    expect(verdict(present, { 'persons[0].officialStatus': 'current-official' })[0]).toBe('open');
  });

  it('ask for conduct and mode', () => {
    expect(verdict({ kind: 'conduct', acts: ['unfair-trial'], ...PROVISION })[0]).toBe('open');
    expect(verdict({ kind: 'conduct', acts: ['torture'], ...PROVISION })[0]).toBe('closed');
    expect(verdict({ kind: 'mode', modes: ['committed'], ...PROVISION })[0]).toBe('open');
    expect(verdict({ kind: 'mode', modes: ['ordered'], ...PROVISION })[0]).toBe('closed');
  });

  it('ask for a standing listing of the target or of a party tied to it', () => {
    const own: Gate = { kind: 'prior-listing', of: 'target', programmes: ['XX-1'], ...PROVISION };
    const tied: Gate = { ...own, of: 'tied' };
    expect(verdict(own)[0]).toBe('open');
    expect(verdict(own, { 'existingListings[0].delistedOn': '2021-03' })[0]).toBe('closed');
    expect(verdict(tied)[0]).toBe('closed');
    expect(verdict(tied, { 'existingListings[0].target': 'ent_court' })[0]).toBe('open');
  });
});
