import { describe, expect, it } from '@jest/globals';
import { disclose } from '@sanctions-packet/core/disclosure';
import { type Document, plainText } from '@sanctions-packet/core/document';
import { assess, compose } from '@sanctions-packet/core/regime';
import { lawWords } from '../../../test/fixtures/law-words.ts';
import { smallCase, smallVault } from '../../../test/fixtures/small-case.ts';
import { AS_OF, type Changes } from '../test/assessed.ts';
import { RICH } from '../test/rich-case.ts';
import { ca } from './index.ts';
import { REGULATIONS } from './law/regulations.ts';

interface Asked {
  readonly language?: 'en' | 'fr';
  readonly target?: string;
  readonly asOf?: string;
}

const ASKED: Changes = {
  'requestedMeasures[+]': { id: 'msr_ca', regime: 'ca', target: 'per_judge', measures: ['asset-freeze'] },
};

function composed(id: string, changes: Changes, { language = 'en', target = 'per_judge', asOf = AS_OF }: Asked = {}) {
  const plan = ca.documents.find((document) => document.id === id);
  if (plan === undefined) throw new Error(`There is no document ${id}`);
  const profile = plan.profile === 'restricted' ? 'restricted:ca' : plan.profile;
  const outcome = disclose(smallCase({ 'risks[0].assessedOn': asOf, ...changes }), smallVault(), {
    profile,
    recipient: 'ca',
    asOf,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { dossier } = outcome.value;
  const assessment = assess({ dossier, regime: ca, target, asOf });
  return compose({ dossier, regime: ca, plan, assessment, language });
}

function documentOf(id: string, changes: Changes = ASKED, asked?: Asked): Document {
  const outcome = composed(id, changes, asked);
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const textOf = (id: string, changes?: Changes, asked?: Asked) => plainText(documentOf(id, changes, asked));
const told = (id: string, changes: Changes = ASKED) => composed(id, changes).problems.map(({ at }) => at);
const TITLES = {
  en: [
    'Title and legal basis',
    'Submitting organization',
    'Executive summary',
    'Recommended persons – identification',
    'Situation in the state',
    'Facts and victims',
    'Legal analysis per person',
    'Open-source evidence table',
    'Contrary information',
    'Canadian interest and nexus',
    'Allied and earlier measures',
    'Associates, family, entities',
    'Source protection',
    'Annexes',
  ],
  fr: [
    'Titre et fondement juridique',
    'Organisation auteure',
    'Sommaire',
    'Personnes visées – identification',
    'Situation dans l’État',
    'Faits et victimes',
    'Analyse juridique par personne',
    'Sources ouvertes',
    'Éléments à décharge',
    'Intérêt et liens avec le Canada',
    'Mesures alliées et antérieures',
    'Associés, famille, entités',
    'Protection des sources',
    'Annexes',
  ],
} as const;

describe('documents', () => {
  it('are a letter, a submission, an index and, apart, a restricted annex', () => {
    expect(ca.documents.map(({ id, profile, container }) => [id, profile, container])).toEqual([
      ['cover-letter', 'disclosable', 'disclosable'],
      ['submission', 'disclosable', 'disclosable'],
      ['annex', 'restricted', 'restricted'],
      ['evidence-index', 'disclosable', 'disclosable'],
    ]);
  });

  it.each(['en', 'fr'] as const)('have the fourteen sections in their order, whatever the case: %s', (language) => {
    const lines = textOf('submission', ASKED, { language }).split('\n');
    expect(lines.filter((line) => line.startsWith('# '))).toEqual(
      TITLES[language].map((title, index) => `# ${index + 1} ${title}`),
    );
  });

  it('go on letter paper, with dates as each language writes them', () => {
    expect(documentOf('submission').page.size).toBe('letter');
    expect(textOf('cover-letter')).toContain('November 22, 2026\n');
    expect(textOf('cover-letter', ASKED, { language: 'fr' })).toContain('Le 22 novembre 2026\n');
    expect(textOf('submission', RICH)).toContain('| 2020-06-08 | Torture | The trial |');
  });

  it('address the Minister in both languages, copy two committees, and print no unverified salutation', () => {
    const letter = textOf('cover-letter');
    expect(letter).toContain('Minister of Foreign Affairs\nGlobal Affairs Canada\nOttawa ON K1A 0A6');
    expect(letter).toContain('Dear Minister,');
    expect(letter).toContain('- Clerk of the Standing Committee on Foreign Affairs and International Development');
    const lettre = textOf('cover-letter', ASKED, { language: 'fr' });
    expect(lettre).toContain('Ministre des Affaires étrangères\nAffaires mondiales Canada');
    expect(lettre).toContain('Invented Watch recommande que');
  });

  it('use the words of the statutes in French', () => {
    const text = textOf('submission', RICH, { language: 'fr' });
    for (const term of [
      'gouverneur en conseil',
      'meurtre extrajudiciaire',
      'violations graves et systématiques des droits de la personne',
      'motifs raisonnables de croire',
      'interdiction de territoire pour sanctions',
    ])
      expect(text.toLowerCase().includes(term) ? term : '').toBe(term);
  });

  it('keep the spaces that French puts before signs and inside quotation marks', () => {
    for (const id of ['cover-letter', 'submission', 'annex', 'evidence-index']) {
      const text = textOf(id, RICH, { language: 'fr' });
      expect(text.match(/[^\s] [;!?»](?=\s|$)|« /gmu) ?? []).toEqual([]);
    }
  });

  it('cite the inadmissibility of the day', () => {
    const cited = (language: string) => lawWords(ca.law, 'ca-irpa-sanctions-jvcfoa', AS_OF, language).citation;
    expect(textOf('submission', RICH)).toContain(cited('en'));
    expect(textOf('submission', RICH, { language: 'fr' })).toContain(cited('fr'));
  });

  it('are refused for a day on which the law they cite was not in force', () => {
    const before = composed('submission', RICH, { asOf: '2023-06-21' });
    expect(before.ok).toBe(false);
    expect(before.problems.map(({ code }) => code)).toContain('law.not-in-force');
  });

  it('plead the regulations of the state with their letter, or ask for new ones', () => {
    const text = textOf('submission', RICH);
    const belarus = REGULATIONS.find(({ state }) => state === 'BY')?.participation ?? 'missing';
    expect(text).toContain(lawWords(ca.law, belarus, AS_OF).citation);
    expect(text).not.toContain('new regulations');
    const fr = textOf('submission', RICH, { language: 'fr' });
    expect(fr).toContain(lawWords(ca.law, belarus, AS_OF, 'fr').citation);
    const elsewhere = textOf('submission', { ...RICH, 'places[0].country': 'KZ' });
    expect(elsewhere).toContain('new regulations are asked for: Kazakhstan');
    expect(elsewhere).not.toContain('SOR/2020-214');
    expect(textOf('submission', { ...RICH, 'places[0].country': 'SS' })).toContain(
      'These regulations have no criterion of human rights violations or corruption',
    );
  });

  it('name an entity under the second Act alone, without inadmissibility', () => {
    const text = textOf('submission', RICH, { target: 'ent_court' });
    expect(text).toContain('Part 2 – Entities');
    expect(text).not.toContain('Justice for Victims of Corrupt Foreign Officials Regulations');
    expect(text).not.toContain('35.1');
    expect(text).not.toContain('What the victims sought to do');
  });

  it.each([
    ['the entry of a schedule', 'Zhaksybek UMBETKALIEV (born in 1970)', 'Zhaksybek UMBETKALIEV (né en 1970)'],
    ['the status of the victim', 'The victim had written on bribes.', 'La victime avait écrit sur des pots-de-vin.'],
    ['the situation', 'Courts try hundreds a year.', 'Les tribunaux jugent des centaines de personnes par an.'],
    ['Canadian victims', 'The victim studied in Montréal.', 'La victime a étudié à Montréal.'],
    ['other links', 'The judge travels to Canada.', 'Le juge se rend au Canada.'],
    ['property in Canada', '- A house in Ottawa', '- Une maison à Ottawa'],
    ['controlled entities', 'owner of – Plane Tree Holding', 'propriétaire de – Plane Tree Holding'],
    [
      'allies that have not listed',
      'recorded: United States, European Union and Australia.',
      'États-Unis, Union européenne et Australie.',
    ],
    ['associates', 'Temir Askarov – associate of – Zhaksybek', 'Temir Askarov – association avec – Zhaksybek'],
    ['findings', 'Opinion of a United Nations body', 'Avis d’un organe des Nations Unies'],
    ['open and restricted exhibits', '| Open |', '| Ouverte |'],
    ['urgency', 'Urgent, for the reasons given', 'Urgente, pour les raisons exposées'],
  ])('print %s in both languages', (_what, english, french) => {
    expect(textOf('submission', RICH)).toContain(english);
    expect(textOf('submission', RICH, { language: 'fr' })).toContain(french);
  });

  it('tell the checklist what Canada would miss', () => {
    const empty: Changes = { ...ASKED, victimGroups: [], 'acts[0].victims': ['vic_one'] };
    expect(told('submission', empty)).toEqual(
      expect.arrayContaining([
        'ca.lacks.pattern',
        'ca.lacks.nexus',
        'ca.lacks.victim-status',
        'lacks.national-interest',
      ]),
    );
    expect(told('submission', RICH)).not.toContain('ca.lacks.nexus');
    expect(textOf('submission', empty)).toContain('The interest of Canada in these measures is not yet argued');
  });

  it('spell as Canadians do', () => {
    const text = textOf('submission', { ...RICH, 'acts[0].kind': 'forced-labour' });
    expect(text).toContain('Forced labour');
    expect(text).not.toMatch(/\blabor\b|license\b|Nongovernmental/);
  });

  it('list every exhibit that they cite', () => {
    const text = textOf('submission', RICH);
    const [, list = ''] = /# 8 Open-source evidence table([\s\S]*?)# 9 /.exec(text) ?? [];
    const cited = new Set(text.match(/Exhibit \d+/g));
    expect([...cited].filter((exhibit) => !list.includes(`| ${exhibit} |`))).toEqual([]);
  });

  it('keep the protected name out of what may be shared', () => {
    for (const id of ['cover-letter', 'submission', 'evidence-index'])
      expect(textOf(id, RICH)).not.toContain('Sultanbekova');
    expect(textOf('annex', { ...RICH, 'consents[0].recipients': ['ca'] })).toContain('Aigerim Sultanbekova');
    expect(textOf('annex', RICH)).not.toContain('Sultanbekova');
  });

  it('stay within the words of the summary', () => {
    const summary = textOf('submission', RICH).split('# 3 Executive summary')[1]?.split('\n# 4 ')[0] ?? '';
    expect(summary.split(/\s+/).length).toBeLessThan(ca.law.filing.summaryWords?.value ?? 0);
  });
});
