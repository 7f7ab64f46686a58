import { describe, expect, it } from '@jest/globals';
import { breachesOf } from '../../../../../test/fixtures/faultless-case.ts';
import { smallCase, smallCaseInput } from '../../../../../test/fixtures/small-case.ts';
import { dossierSchema } from '../schema/dossier.ts';
import { checkInvariants } from './check-invariants.ts';
import { WORDINGS } from './codes.ts';

describe('checkInvariants', () => {
  it('finds nothing in a complete case, with its vault and without', () => {
    expect(breachesOf()).toEqual([]);
    expect(breachesOf({}, { vault: {} })).toEqual([]);
    expect(breachesOf({}, { asOf: '' })).toEqual([]);
  });

  it('tells everything at once, blocking problems first', () => {
    const problems = checkInvariants(
      smallCase({ 'acts[0].incident': 'inc_none', 'persons[0].names[0].role': 'alias', submitters: [] }),
    );
    expect(problems.map(({ code, severity }) => [code, severity]).slice(0, 4)).toEqual([
      ['evidence.dangling-reference', 'block'],
      ['evidence.primary-name', 'block'],
      ['evidence.no-submitter', 'block'],
      ['evidence.no-original', 'warn'],
    ]);
  });

  it('never throws on a dossier whose references all dangle', () => {
    const dangling = JSON.stringify(smallCaseInput())
      .replaceAll('"evi_', '"evi_x')
      .replaceAll(/"(per|act|inc|ent|pos|pst|plc|src|vic)_([a-z]+)"/g, '"$1_$2x"');
    const input = JSON.parse(dangling.replaceAll(/"id":"([a-z]{3}_[a-z-]+)x"/g, '"id":"$1"'));
    const problems = checkInvariants(dossierSchema.parse(input), undefined, { asOf: '2021-04-01' });
    expect(problems.filter(({ code }) => code === 'evidence.dangling-reference').length).toBeGreaterThan(15);
  });

  it('never tells a value of the dossier', () => {
    const word = 'Canarybird';
    const text = JSON.stringify(
      checkInvariants(
        smallCase({
          'persons[0].names[0].full': `${word}\u202e`,
          'persons[0].identifiers[0].value': word,
          'persons[0].names[0].role': 'alias',
        }),
      ),
    );
    expect(text).toContain('evidence.bidi-control');
    expect(text).not.toContain(word);
  });

  it('tells the wordings as whole sentences', () => {
    for (const { what, fix } of Object.values(WORDINGS)) {
      expect(what).toMatch(/^[A-Z].*\.$/);
      expect(fix).toMatch(/^[A-Z].*\.$/);
    }
  });
});
