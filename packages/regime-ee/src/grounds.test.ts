import { describe, expect, it } from '@jest/globals';
import { type Changes, groundOf } from '../test/composed.ts';
import { grounds } from './grounds.ts';

const gate = (id: string, kind: string, changes: Changes = {}, target?: string) =>
  groundOf(id, changes, target).gates.find((found) => found.gate === kind)?.state;
const citizen = (country: string): Changes => ({ 'persons[0].citizenship': [{ country, src: [] }] });

describe('grounds', () => {
  it('are the sanction in use first, then the entry ban and the ban of a partner state', () => {
    expect(grounds.map(({ id, instrument }) => [id, instrument])).toEqual([
      ['sanction', 'rsans'],
      ['entry-ban', 'vss'],
      ['partner-ban', 'vss'],
    ]);
  });

  it('ask for a result only where the clause of 2016 does', () => {
    expect(grounds.filter(({ elements }) => elements.includes('result')).map(({ id }) => id)).toEqual(['entry-ban']);
  });

  it.each(['sanction', 'entry-ban', 'partner-ban'])('%s reaches persons alone', (id) => {
    expect(gate(id, 'target-kind')).toBe('open');
    expect(groundOf(id, {}, 'ent_court').verdict).toBe('excluded');
  });

  it.each(['EE', 'LV', 'DE', 'NO', 'LI', 'CH'])('do not reach a citizen of %s', (country) => {
    expect(groundOf('sanction', citizen(country)).verdict).toBe('excluded');
    expect(groundOf('entry-ban', citizen(country)).verdict).toBe('excluded');
  });

  it.each(['KZ', 'RU', 'GB', 'US'])('reach a citizen of %s', (country) => {
    expect(gate('sanction', 'foreign', citizen(country))).toBe('open');
  });

  it('leave the citizenship open when the dossier does not say it', () => {
    expect(gate('entry-ban', 'foreign', { 'persons[0].citizenship': [] })).toBe('unknown');
  });

  it('do not reach corruption', () => {
    const bribery: Changes = { 'acts[0].kind': 'bribery' };
    expect(groundOf('sanction', bribery).verdict).toBe('excluded');
    expect(groundOf('entry-ban', bribery).verdict).toBe('excluded');
  });

  it('miss the entry ban for a violation without a result, and keep the sanction', () => {
    const argued: Changes = { 'requestedMeasures[0].rationale': [{ lang: 'et', value: 'Põhjendus.' }] };
    expect(groundOf('sanction', argued).verdict).toBe('weak');
    expect(groundOf('entry-ban', argued).verdict).toBe('missing');
    const killing: Changes = { ...argued, 'acts[0].kind': 'extrajudicial-killing' };
    expect(groundOf('entry-ban', killing).verdict).toBe('weak');
  });
});
