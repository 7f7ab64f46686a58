import { describe, expect, it } from '@jest/globals';
import { CONSENT_SCOPES, consent } from '../evidence/schema/victims.ts';
import { type Audience, createConsentRegister } from './consent.ts';

const base = {
  id: 'con_a',
  subject: 'vic_a',
  level: 'share-confidential',
  recipients: ['us'],
  scopes: ['name'],
  method: 'written',
  givenOn: '2021-01-10',
};
const us: Audience = { kind: 'restricted', recipient: 'us', asOf: '2021-06-01' };
const open: Audience = { kind: 'disclosable', recipient: 'us', asOf: '2021-06-01' };

function ask(audience: Audience, changes: object = {}, use: 'name' | 'photo' = 'name', more: readonly object[] = []) {
  const records = [{ ...base, ...changes }, ...more.map((extra) => ({ ...base, ...extra }))].map((record) =>
    consent.parse(record),
  );
  return createConsentRegister(records, audience).ask('vic_a', use, 'named');
}

describe('consent', () => {
  it('is no when there is no record', () => {
    expect(createConsentRegister([], us).ask('vic_a', 'name', 'named')).toEqual({
      allowed: false,
      because: 'no-record',
    });
    expect(ask(us, { subject: 'vic_b' })).toEqual({ allowed: false, because: 'no-record' });
  });

  it('is yes for the recipient, the use and the day it was given for', () => {
    expect(ask(us)).toEqual({ allowed: true });
    expect(ask({ ...us, asOf: '2021-01-10' })).toEqual({ allowed: true });
  });

  it('is no before the day, for another recipient, for another use', () => {
    expect(ask({ ...us, asOf: '2021-01-09' })).toEqual({ allowed: false, because: 'not-yet-given' });
    expect(ask({ ...us, recipient: 'uk' })).toEqual({ allowed: false, because: 'other-recipient' });
    expect(ask(us, { recipients: [] })).toEqual({ allowed: false, because: 'other-recipient' });
    expect(ask(us, {}, 'photo')).toEqual({ allowed: false, because: 'scope' });
    expect(ask(us, { scopes: [] })).toEqual({ allowed: false, because: 'scope' });
  });

  it('ends on the day of withdrawal, and after the day of review', () => {
    expect(ask(us, { withdrawnOn: '2021-06-02' })).toEqual({ allowed: true });
    expect(ask(us, { withdrawnOn: '2021-06-01' })).toEqual({ allowed: false, because: 'withdrawn' });
    expect(ask(us, { reviewBy: '2021-06-01' })).toEqual({ allowed: true });
    expect(ask(us, { reviewBy: '2021-05-31' })).toEqual({ allowed: false, because: 'review-overdue' });
  });

  it('names in public only who agreed to be named in public', () => {
    expect(ask(open)).toEqual({ allowed: false, because: 'level' });
    expect(ask(open, { level: 'public-pseudonymous' })).toEqual({ allowed: false, because: 'level' });
    expect(ask(open, { level: 'public-named', recipients: [] })).toEqual({ allowed: true });
    expect(ask(open, { level: 'public-named', recipients: ['uk'] })).toEqual({
      allowed: false,
      because: 'other-recipient',
    });
  });

  it.each(['none', 'internal-only'])('takes %s for a refusal', (level) => {
    expect(ask(us, { level })).toEqual({ allowed: false, because: 'refused' });
  });

  it('lets a later refusal end an earlier yes, and a later yes follow a refusal', () => {
    expect(ask(us, {}, 'name', [{ id: 'con_b', level: 'none', givenOn: '2021-02-01' }])).toEqual({
      allowed: false,
      because: 'refused',
    });
    expect(ask(us, {}, 'name', [{ id: 'con_b', level: 'none', givenOn: '2021-01-01' }])).toEqual({ allowed: true });
    expect(ask(us, {}, 'name', [{ id: 'con_b', level: 'none', givenOn: '2021-07-01' }])).toEqual({ allowed: true });
  });

  it('does not name to a government who agreed to a pseudonym', () => {
    expect(ask(us, { level: 'share-pseudonymous' })).toEqual({ allowed: false, because: 'level' });
    const register = createConsentRegister([consent.parse({ ...base, level: 'share-pseudonymous' })], us);
    expect(register.ask('vic_a', 'name', 'pseudonymous')).toEqual({ allowed: true });
  });

  it('is not asked inside the organisation', () => {
    expect(ask({ kind: 'internal', recipient: undefined, asOf: '2021-06-01' }, { level: 'none' })).toEqual({
      allowed: true,
    });
  });

  it('narrows when a later consent to the same reader allows less, and for no other reader', () => {
    const later = { id: 'con_b', level: 'share-pseudonymous', givenOn: '2021-03-01' };
    expect(ask(us, {}, 'name', [later])).toEqual({ allowed: false, because: 'narrowed' });
    expect(ask(us, {}, 'name', [{ ...later, recipients: ['uk'] }])).toEqual({ allowed: true });
    expect(ask(open, { level: 'public-named', recipients: [] }, 'name', [{ ...later, recipients: ['uk'] }])).toEqual({
      allowed: false,
      because: 'narrowed',
    });
    expect(ask(us, {}, 'name', [{ ...later, givenOn: '2021-01-01' }])).toEqual({ allowed: true });
  });

  it('does not come back when the consent that followed it is withdrawn', () => {
    const later = { id: 'con_b', givenOn: '2021-03-01', withdrawnOn: '2021-04-01' };
    expect(ask(us, {}, 'name', [later])).toEqual({ allowed: false, because: 'withdrawn' });
    expect(ask(us, { givenOn: '2021-05-01' }, 'name', [{ ...later, givenOn: '2021-01-01' }])).toEqual({
      allowed: true,
    });
    expect(ask(us, {}, 'name', [{ ...later, recipients: ['uk'] }])).toEqual({ allowed: true });
  });

  it.each(['uses', 'limits', 'withdrawal'])('is none when the %s were not explained', (what) => {
    const explained = { uses: true, limits: true, withdrawal: true, [what]: false };
    expect(ask(us, { explained })).toEqual({ allowed: false, because: 'not-informed' });
  });

  it('of a minor is that of a guardian, and the dead are named by their next of kin alone', () => {
    const register = (wards: object, method: string) =>
      createConsentRegister([consent.parse({ ...base, method })], us, {
        minors: new Set<string>(),
        dead: new Set<string>(),
        ...wards,
      });
    const minors = { minors: new Set(['vic_a']) };
    const dead = { dead: new Set(['vic_a']) };
    const no = { allowed: false, because: 'nobody-entitled' };
    expect(register(minors, 'written').ask('vic_a', 'name', 'pseudonymous')).toEqual(no);
    expect(register(minors, 'guardian').ask('vic_a', 'name', 'pseudonymous')).toEqual({ allowed: true });
    expect(register(dead, 'written').ask('vic_a', 'name', 'named')).toEqual(no);
    expect(register(dead, 'written').ask('vic_a', 'name', 'pseudonymous')).toEqual({ allowed: true });
    expect(register(dead, 'next-of-kin').ask('vic_a', 'name', 'named')).toEqual({ allowed: true });
  });

  it.each(['none', 'internal-only', 'share-confidential', 'share-pseudonymous', 'public-pseudonymous', 'public-named'])(
    'of level %s answers each use, recipient, manner and day apart, and allows exactly what it says',
    (level) => {
      const named = ['public-named', 'share-confidential'].includes(level);
      const open = !['none', 'internal-only'].includes(level);
      const allowed = QUESTIONS.filter(({ given, use, recipient, manner, asOf }) => {
        const record = consent.parse({ ...base, level, scopes: [given], withdrawnOn: '2021-06-01' });
        return createConsentRegister([record], { ...us, recipient, asOf }).ask('vic_a', use, manner).allowed;
      });
      const expected = QUESTIONS.filter(
        ({ given, use, recipient, manner, asOf }) =>
          open && given === use && recipient === 'us' && DURING.has(asOf) && (named || manner === 'pseudonymous'),
      );
      expect(allowed).toEqual(expected);
    },
  );
});

const DURING: ReadonlySet<string> = new Set(['2021-01-10', '2021-05-31']);

const QUESTIONS = CONSENT_SCOPES.flatMap((given) =>
  CONSENT_SCOPES.flatMap((use) =>
    ['us', 'uk'].flatMap((recipient) =>
      (['named', 'pseudonymous'] as const).flatMap((manner) =>
        ['2021-01-09', '2021-01-10', '2021-05-31', '2021-06-01'].map((asOf) => ({
          given,
          use,
          recipient,
          manner,
          asOf,
        })),
      ),
    ),
  ),
);
