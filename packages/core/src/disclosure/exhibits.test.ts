import { describe, expect, it } from '@jest/globals';
import { type Changes, smallCase, smallVault } from '../../../../test/fixtures/small-case.ts';
import { disclose } from './disclose.ts';
import type { Profile } from './profile.ts';

function opened(profile: Profile, changes: Changes = {}) {
  const outcome = disclose(smallCase(changes), smallVault(), { profile, asOf: '2021-06-01' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.dossier;
}

const fate = (profile: Profile, changes: Changes, index = 0) => {
  const item = opened(profile, changes).evidence[index];
  return item?.withheld === true ? item.reason : item?.shipped;
};

/** Consent of the witness to the use of the statement. */
const agreed = {
  'consents[+]': {
    id: 'con_witness',
    subject: 'src_witness',
    level: 'share-pseudonymous',
    recipients: ['us'],
    scopes: ['statement'],
    method: 'written',
    givenOn: '2021-01-01',
  },
};

describe('an exhibit', () => {
  it('keeps its number in every profile', () => {
    for (const profile of ['internal', 'disclosable', 'restricted:us', 'restricted:uk'] as const) {
      expect(opened(profile).evidence.map(({ id, exhibitNumber }) => [id, exhibitNumber])).toEqual([
        ['evi_decision', 1],
        ['evi_statement', 2],
        ['evi_article', 3],
        ['evi_reply', 4],
      ]);
    }
  });

  it('that stays behind says its number, kind and reason, and its links quote nothing', () => {
    const dossier = opened('disclosable');
    expect(dossier.evidence[1]).toEqual({
      id: 'evi_statement',
      exhibitNumber: 2,
      kind: 'statement',
      withheld: true,
      reason: 'sensitivity',
    });
    expect(dossier.evidenceLinks[1]).toEqual({
      id: 'lnk_2',
      evidence: 'evi_statement',
      subject: 'inv_judge',
      relation: 'supports',
      pinpoint: 'para. 3',
    });
    expect(dossier.evidenceLinks[0]?.quote).toBeDefined();
  });

  it('leaves according to its sensitivity', () => {
    expect(fate('disclosable', { 'evidence[3].sensitivity': 'confidential' }, 3)).toBe('sensitivity');
    expect(fate('restricted:us', { 'evidence[3].sensitivity': 'confidential' }, 3)).toBe('none');
    expect(fate('restricted:us', { 'evidence[3].sensitivity': 'protected' }, 3)).toBe('sensitivity');
    expect(fate('internal', { 'evidence[3].sensitivity': 'protected' }, 3)).toBe('none');
  });

  it("from a protected source leaves with that source's consent alone", () => {
    expect(fate('restricted:us', {}, 1)).toBe('consent');
    expect(fate('restricted:us', agreed, 1)).toBe('none');
    expect(fate('restricted:uk', agreed, 1)).toBe('consent');
  });

  it('bound to a consent leaves while that consent holds', () => {
    const bound = { 'evidence[3].consent': 'con_one' };
    expect(fate('restricted:us', bound, 3)).toBe('none');
    expect(fate('restricted:us', { ...bound, 'consents[0].withdrawnOn': '2021-02-01' }, 3)).toBe('consent');
    expect(fate('disclosable', bound, 3)).toBe('consent');
  });

  it('is shipped as a rendition made for such readers', () => {
    expect(fate('disclosable', {})).toBe('rendition');
    expect(fate('disclosable', { 'evidence[0].renditions[0].profile': 'restricted' })).toBe('none');
    expect(fate('restricted:us', { 'evidence[0].renditions[0].profile': 'restricted' })).toBe('rendition');
    expect(fate('restricted:us', { 'evidence[0].renditions[0].profile': 'internal' })).toBe('none');
    expect(fate('disclosable', { 'evidence[0].renditions[0].purpose': 'working' })).toBe('none');
  });

  it('made for nobody in particular leaves only from a public item', () => {
    const unmarked = { 'evidence[0].renditions[0].profile': undefined };
    expect(fate('restricted:us', unmarked)).toBe('rendition');
    expect(fate('restricted:us', { ...unmarked, 'evidence[0].sensitivity': 'confidential' })).toBe('none');
  });

  it('stays behind when nobody declared who is shown', () => {
    expect(fate('disclosable', { 'evidence[0].renditions[0].shows': undefined })).toBe('undeclared-people');
    expect(fate('disclosable', { 'evidence[0].renditions[0].shows': { people: [] } })).toBe('undeclared-people');
    expect(fate('disclosable', { 'evidence[0].renditions[0].shows': { people: [], none: true } })).toBe('rendition');
    const declared = {
      'evidence[0].renditions[0].shows': undefined,
      'evidence[0].exhibit': { way: 'copied', people: ['per_judge'] },
    };
    expect(fate('disclosable', declared)).toBe('rendition');
  });

  it('that shows a protected person stays behind unless a redacted rendition does not', () => {
    const shown = { 'evidence[0].renditions[0].shows': { people: ['vic_one'] } };
    expect(fate('disclosable', shown)).toBe('protected-person');
    expect(fate('restricted:us', shown)).toBe('rendition');
    expect(fate('restricted:uk', shown)).toBe('protected-person');
    const redacted = {
      id: 'ren_second',
      purpose: 'redacted',
      file: 'second.pdf',
      mime: 'application/pdf',
      sha256: 'c'.repeat(64),
      profile: 'disclosable',
      shows: { people: [], none: true },
    };
    const [item] = opened('disclosable', { ...shown, 'evidence[0].renditions[+]': redacted }).evidence;
    expect(item).toMatchObject({ withheld: false, rendition: { id: 'ren_second' } });
  });

  it('says outside the organisation neither who held it nor the hash of the original', () => {
    const [item] = opened('restricted:us').evidence;
    expect(item).toMatchObject({
      original: { mime: 'application/pdf', generation: 'copy' },
      custody: [
        { at: '2020-07-01T10:00+06:00', action: 'received' },
        { at: '2020-07-02', action: 'archived' },
      ],
    });
    const text = JSON.stringify(item);
    for (const word of ['Field worker', 'Archivist', 'a'.repeat(64), 'decision.pdf"']) expect(text).not.toContain(word);
    expect(JSON.stringify(opened('internal').evidence[0])).toContain('Field worker');
  });

  it('that stays behind is told as a warning', () => {
    const outcome = disclose(smallCase(), smallVault(), { profile: 'disclosable', asOf: '2021-06-01' });
    expect(
      outcome.problems
        .filter(({ code }) => code === 'disclosure.evidence-withheld')
        .map(({ at, about, severity }) => [at, about, severity]),
    ).toEqual([['evidence[1]', 'evi_statement', 'warn']]);
  });
});

describe('a source', () => {
  it('of an institution is named by its sensitivity', () => {
    expect(opened('disclosable').sources[0]?.label).toMatchObject({ kind: 'named', value: 'District Court No. 9' });
    const confidential = { 'sources[0].sensitivity': 'confidential' };
    expect(opened('disclosable', confidential).sources[0]?.label).toEqual({ kind: 'withheld', pseudonym: 'S-0001' });
    expect(opened('restricted:us', confidential).sources[0]?.label.kind).toBe('named');
  });

  it('who is a person is withheld with the reason of the grade, and named by consent', () => {
    expect(opened('restricted:us').sources[1]).toEqual({
      id: 'src_witness',
      kind: 'witness',
      reliability: { grade: 'B' },
      independenceGroup: 'witness',
      label: { kind: 'withheld', pseudonym: 'S-0002' },
    });
    const consent = { ...agreed['consents[+]'], level: 'share-confidential', scopes: ['name', 'statement'] };
    expect(opened('restricted:us', { 'consents[+]': consent }).sources[1]?.label).toEqual({
      kind: 'named',
      value: 'Marzhan Qoblandina',
    });
    expect(opened('internal').sources[1]?.label).toEqual({ kind: 'named', value: 'Marzhan Qoblandina' });
  });

  it('of a personal kind is withheld even when the vault does not know it', () => {
    const changes = { 'sources[2].kind': 'platform-user' };
    expect(opened('disclosable', changes).sources[2]?.label.kind).toBe('withheld');
  });
});
