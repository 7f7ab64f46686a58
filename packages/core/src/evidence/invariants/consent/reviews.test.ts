import { describe, expect, it } from '@jest/globals';
import { breachesOf } from '../../../../../../test/fixtures/faultless-case.ts';

describe('reviews', () => {
  it('tells a consent past its review, and is silent on the day and when it was withdrawn', () => {
    const told = [['evidence.review-overdue', 'warn', 'consents[0].reviewBy', 'con_one']];
    expect(breachesOf({ 'consents[0].reviewBy': '2021-03-31' })).toEqual(told);
    expect(breachesOf({ 'consents[0].reviewBy': '2021-04-01' })).toEqual([]);
    expect(breachesOf({ 'consents[0].reviewBy': '2021-03-31', 'consents[0].withdrawnOn': '2021-03-01' })).toEqual([]);
  });

  it('tells an old assessment of risk, unless a newer one replaced it', () => {
    const told = [['evidence.risk-outdated', 'warn', 'risks[0].assessedOn', 'rsk_one']];
    expect(breachesOf({}, { asOf: '2021-07-31' })).toEqual([]);
    expect(breachesOf({}, { asOf: '2021-08-01' })).toEqual(told);
    const newer = {
      id: 'rsk_two',
      subject: 'vic_one',
      threats: [{ lang: 'en', value: 'Arrest' }],
      level: 'high',
      assessedOn: '2021-07-01',
    };
    expect(breachesOf({ 'risks[+]': newer }, { asOf: '2021-08-01' })).toEqual([]);
  });

  it('tells an assessment past its own next review', () => {
    const changes = { 'risks[0].nextReview': '2021-03-01' };
    expect(breachesOf(changes)).toEqual([['evidence.risk-outdated', 'warn', 'risks[0].nextReview', 'rsk_one']]);
    expect(breachesOf(changes, { asOf: '2021-03-01' })).toEqual([]);
  });

  it('is silent without a day of the check', () => {
    expect(breachesOf({ 'consents[0].reviewBy': '2021-03-31' }, { asOf: '' })).toEqual([]);
  });
});
