import { describe, expect, it } from '@jest/globals';
import { consent } from '../evidence/schema/victims.ts';
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
});
