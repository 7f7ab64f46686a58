import { describe, expect, it } from '@jest/globals';
import { disclose } from '@sanctions-packet/core/disclosure';
import { type Document, plainText } from '@sanctions-packet/core/document';
import { assess, compose } from '@sanctions-packet/core/regime';
import { lawWords } from '../../../test/fixtures/law-words.ts';
import { smallCase, smallVault } from '../../../test/fixtures/small-case.ts';
import { AS_OF, type Changes } from '../test/assessed.ts';
import { RICH } from '../test/rich-case.ts';
import { us } from './index.ts';

const en = (value: string) => [{ lang: 'en', value }];

function composed(id: string, changes: Changes = {}, target = 'per_judge') {
  const plan = us.documents.find((document) => document.id === id);
  if (plan === undefined) throw new Error(`There is no document ${id}`);
  const profile = plan.profile === 'restricted' ? 'restricted:us' : plan.profile;
  const outcome = disclose(smallCase({ 'risks[0].assessedOn': AS_OF, ...changes }), smallVault(), {
    profile,
    recipient: 'us',
    asOf: AS_OF,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { dossier } = outcome.value;
  const assessment = assess({ dossier, regime: us, target, asOf: AS_OF });
  return compose({ dossier, regime: us, plan, assessment, language: 'en' });
}

function documentOf(id: string, changes?: Changes): Document {
  const outcome = composed(id, changes);
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const textOf = (id: string, changes?: Changes) => plainText(documentOf(id, changes));
const told = (id: string, changes?: Changes) => composed(id, changes).problems.map(({ at }) => at);

describe('documents', () => {
  it('are a letter, a submission, an index and, apart, a restricted annex', () => {
    expect(us.documents.map(({ id, profile, container }) => [id, profile, container])).toEqual([
      ['cover-letter', 'disclosable', 'disclosable'],
      ['submission', 'disclosable', 'disclosable'],
      ['annex', 'restricted', 'restricted'],
      ['evidence-index', 'disclosable', 'disclosable'],
    ]);
  });

  it('keep the order of sections', () => {
    const ids = documentOf('submission', { 'requestedMeasures[0].includeFamily': true }).sections.map(({ id }) => id);
    expect(ids).toEqual([
      'legal-basis',
      'submitted-by',
      'organizations',
      'summary',
      'target',
      'background',
      'case',
      'basis',
      'evidence',
      'contrary',
      'interest',
      'assets',
      'family',
      'listings',
      'protection',
      'appendices',
    ]);
  });

  it('go on letter paper, with dates as Americans write them', () => {
    const document = documentOf('submission');
    expect(document.page.size).toBe('letter');
    expect(plainText(document)).toContain('November 22, 2026');
  });

  it('address both Secretaries and rest on the duty to consider credible information', () => {
    const letter = textOf('cover-letter');
    expect(letter).toContain('Secretary of State\nU.S. Department of State\n2201 C Street NW\nWashington, D.C. 20520');
    expect(letter).toContain('Secretary of the Treasury\nU.S. Department of the Treasury');
    expect(letter).toContain('Dear Secretary of State and Secretary of the Treasury,');
    expect(letter).toContain(lawWords(us.law, 'us-gma-10102-c-2', AS_OF).citation);
    expect(letter).toContain('Invented Watch recommends');
  });

  it('say that no form is prescribed', () => {
    expect(textOf('submission')).toContain('No prescribed form');
  });

  it('print no unverified pinpoint and tell the checklist', () => {
    const gross: Changes = { 'acts[0].kind': 'torture' };
    const text = textOf('submission', gross);
    expect(text).toContain('section 7031(c) of the annual State Department appropriations Act (8 U.S.C. 1182 note)');
    expect(text).not.toContain('7031(c)(1)');
    expect(text).not.toContain('reason to believe');
    expect(told('submission', gross)).toContain('provisions.us-7031c-human-rights.versions[3].reading');
    expect(told('submission')).toContain('provisions.us-eo-13818-emergency.versions[2].reading');
  });

  it('leave section 7031(c) out where none of its grounds is argued', () => {
    expect(textOf('submission')).not.toContain('7031(c)');
  });

  it('print the name in its own script', () => {
    expect(textOf('submission')).toContain('Name in its own script: Жақсыбек Үмбетқалиев');
  });

  it('know a name in its own script where the table it came from said no more, and ask for one in Latin letters', () => {
    const imported = {
      'persons[0].names': [
        { role: 'primary', full: 'Жақсыбек Үмбетқалиев', tag: 'und-Cyrl', src: [{ evidence: 'evi_decision' }] },
      ],
    };
    expect(textOf('submission', imported)).toContain('Name in its own script: Жақсыбек Үмбетқалиев');
    expect(told('submission', imported)).toContain('lacks.latin-name');
    expect(told('submission', imported)).not.toContain('lacks.native-name');
    expect(told('submission')).not.toContain('lacks.latin-name');
  });

  it('tell the time of two incidents once where it is the same', () => {
    const again = {
      'incidents[+]': {
        id: 'inc_again',
        title: en('The appeal'),
        when: '2020-06-06/2020-06-08',
        summary: en('It was heard [@evi_decision, p. 2].'),
      },
      'acts[+]': {
        id: 'act_again',
        incident: 'inc_again',
        kind: 'unfair-trial',
        when: '2020-06-08',
        src: [{ evidence: 'evi_decision' }],
      },
      'involvements[0].acts[+]': 'act_again',
    };
    const when = /^When: (.*)$/m.exec(textOf('submission', again))?.[1];
    expect(when).toBe(/^When: (.*)$/m.exec(textOf('submission'))?.[1]);
    expect(when).toContain('2020');
  });

  it('send nobody to a contact who is not named', () => {
    const desk = {
      'submitters[0].contacts': [{ name: 'Case desk', email: 'desk@watch.example', sensitivity: 'public' }],
    };
    expect(textOf('cover-letter', desk)).toContain('Questions may be put to the point of contact.');
    expect(textOf('cover-letter')).not.toContain('Questions may be put');
    expect(textOf('cover-letter')).toContain('No point of contact is given in this document.');
    expect(textOf('annex')).not.toContain('separately');
  });

  it('never invent the interest of the United States', () => {
    expect(textOf('submission')).toContain(
      'The interest of the United States in these measures is not yet argued in the records.',
    );
    expect(told('submission')).toContain('lacks.national-interest');
    const argued: Changes = {
      'requestedMeasures[0].nationalInterest': en('A court that jails reporters jails investors too.'),
    };
    expect(textOf('submission', argued)).toContain('A court that jails reporters jails investors too.');
    expect(told('submission', argued)).not.toContain('lacks.national-interest');
  });

  it('are never silent on contrary information', () => {
    expect(textOf('submission')).toContain('The authorities say that procedure was followed');
    const silent: Changes = {
      exculpatoryStatement: undefined,
      'involvements[0].counterEvidence': [],
      'evidenceLinks[3]': { id: 'lnk_4', evidence: 'evi_reply', subject: 'inc_trial', relation: 'context' },
    };
    expect(textOf('submission', silent)).toContain(
      'No denial, official account, reply or other contrary information is recorded.',
    );
    expect(told('submission', silent)).toContain('lacks.contrary');
  });

  it('keep the protected name out of what may be shared, and open it in the annex by consent alone', () => {
    for (const id of ['cover-letter', 'submission', 'evidence-index']) expect(textOf(id)).not.toContain('Sultanbekova');
    expect(textOf('annex')).toContain('Aigerim Sultanbekova');
    expect(textOf('annex', { 'consents[0].withdrawnOn': '2021-05-01' })).not.toContain('Sultanbekova');
  });

  it('keep numbers and addresses of the target to the annex', () => {
    expect(textOf('submission')).not.toContain('N7654321');
    expect(textOf('annex')).toContain('N7654321');
  });

  it('stay within the words of the summary', () => {
    const summary = textOf('submission').split('# 4 Executive summary')[1]?.split('\n# 5 ')[0] ?? '';
    expect(summary.split(/\s+/).length).toBeLessThan(us.law.filing.summaryWords?.value ?? 0);
  });

  it.each(
    us.documents.flatMap(({ id }) => ['per_judge', 'per_deputy', 'ent_court'].map((target) => [id, target] as const)),
  )('compose %s about %s from a case with something in every section', (id, target) => {
    const outcome = composed(id, RICH, target);
    expect(outcome.problems.filter(({ severity }) => severity === 'block')).toEqual([]);
    expect(outcome.ok).toBe(true);
  });

  it.each([
    ['the official account', 'The court says that the hearing was public.'],
    ['a denial', 'Position of the authorities on “Unfair trial, June 8, 2020”: denied.'],
    ['a reply', 'A reply to the allegation “Carried out” was sought (January 2021). The answer:'],
    ['a doubt on identity', 'One register gives another year of birth.'],
    ['ill-treatment', 'Medical findings: Consistent with the account'],
    ['detention', 'Time in detention: June 6, 2020 to June 16, 2020'],
    ['assets, with their source', '| France | Reported, as of 2021 |'],
    ['kin, without conduct', 'Temir Askarov is sibling of Zhaksybek Umbetkaliev'],
    ['earlier steps', 'Court appeal: The appeal was brought in time.'],
    ['measures elsewhere', '| XX-1 | Not recorded | since Jan 2021 |'],
    ['confidentiality asked for', 'Ask before the index is passed on.'],
    ['the time of the acts', '| 07 Jun 2020 | Torture | The trial |'],
  ])('print %s', (_what, words) => {
    expect(textOf('submission', RICH)).toContain(words);
  });

  it('claim no support where no ground is argued', () => {
    const outcome = composed('submission', {}, 'ent_court');
    const text = outcome.ok && outcome.value !== undefined ? plainText(outcome.value) : '';
    expect(text).toContain('no ground has every element shown in part or in full');
    expect(text).not.toContain('Every element of the grounds relied on is supported');
  });
});
