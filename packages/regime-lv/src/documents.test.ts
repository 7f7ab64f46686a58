import { describe, expect, it } from '@jest/globals';
import { walkTexts } from '@sanctions-packet/core/document';
import { type Changes, documentOf, findingOf, groundOf, textOf } from '../test/composed.ts';
import { lv } from './index.ts';

const ARGUED: Changes = { 'requestedMeasures[0].rationale': [{ lang: 'lv', value: 'Sūdzība nav izskatīta.' }] };

describe('documents', () => {
  it('keep the seventeen sections of the law sheet in its order, whatever the case lacks', () => {
    for (const changes of [{}, ARGUED, { involvements: [], evidenceLinks: [] }]) {
      expect(documentOf('submission', changes).sections.map(({ id }) => id)).toEqual([
        ...['access', 'summary', 'applicant', 'person', 'other-lists', 'legal-basis', 'facts', 'victims', 'role'],
        ...['remedies', 'contrary', 'why-latvia', 'measures', 'evidence', 'sources', 'declaration', 'annexes'],
      ]);
    }
  });

  it('go on A4, dated as in Latvian, to the minister, without a mailbox', () => {
    const letter = textOf('cover-letter');
    expect(documentOf('submission').page.size).toBe('a4');
    expect(letter).toMatch(/2026\.\sgada\s22\.\snovembris/);
    expect(letter).toContain('Latvijas Republikas Ārlietu ministrijai');
    expect(letter).toContain('Kopija: Iekšlietu ministrijai');
    expect(letter).not.toContain('@');
  });

  it('ask on the first page of each for restricted access', () => {
    for (const { id } of lv.documents) {
      expect(documentOf(id).opening[0]).toMatchObject({ type: 'notice', tone: 'handling' });
      expect(textOf(id)).toContain('IEROBEŽOTAS PIEEJAMĪBAS INFORMĀCIJA');
    }
  });

  it('certify the translation of each exhibit sent that is not in Latvian, and of no other', () => {
    const blocks = (changes: Changes) => textOf('submission', changes).split('\nTULKOJUMS PAREIZS\n').length - 1;
    expect(blocks({ 'evidence[0].languages': ['en'] })).toBe(blocks({ 'evidence[0].languages': ['lv'] }) + 1);
    expect(blocks({ 'evidence[0].languages': ['zxx'] })).toBe(blocks({ 'evidence[0].languages': ['lv-LV'] }));
  });

  it('keep straight quotation marks out of fixed words', () => {
    const own: string[] = [];
    for (const { id } of lv.documents) {
      walkTexts(documentOf(id, ARGUED), ({ from, value }) => {
        if (from.kind === 'string' || from.kind === 'provision') own.push(value);
      });
    }
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((value) => /["'“]/.test(value))).toEqual([]);
  });

  it('fill every field of the list of foreigners in its order, and say what is not recorded', () => {
    const passport = { scheme: 'passport', value: 'N1', country: 'KZ', src: [{ evidence: 'evi_decision' }] };
    const fields = [
      ...['Vārds (vārdi)', 'Uzvārds', 'Dzimums', 'Dzimšanas datums', 'Dzimšanas vieta', 'Dzīvesvietas adrese'],
      ...['Valstiskā piederība', 'Valstiskās piederības veids', 'Iekļaušanas pamats'],
      ...['Pamata konstatēšanas datums un vieta', 'Aizlieguma sākuma un beigu datums'],
    ];
    for (const id of ['submission', 'annex']) {
      const text = textOf(id, { 'persons[0].identifiers': [passport] });
      const register = text.slice(text.lastIndexOf('Ārzemnieku sarakstā iekļaujamās ziņas'));
      const rows = register.split('\n').map((line) => line.split(':')[0]);
      expect(rows.filter((label) => fields.includes(label ?? '')).slice(0, fields.length)).toEqual(fields);
      expect(register).toContain('nav norādīts');
    }
    expect(textOf('annex', { 'persons[0].identifiers': [passport] })).toMatch(/\| pase \| N1 \|/i);
  });

  it('print the type of nationality as recorded', () => {
    const type = (nationalityType: string): Changes => ({ 'persons[0].ext': { lv: { nationalityType } } });
    expect(textOf('submission')).toContain('Valstiskās piederības veids: pilsonība');
    expect(textOf('submission', type('subject'))).toContain('Valstiskās piederības veids: pavalstniecība');
  });

  it('show the failure to investigate in the table of elements and under the remedies', () => {
    const step = { id: 'itv_one', type: 'domestic-complaint', about: ['per_judge'], date: '2021', src: [] };
    const refused: Changes = { ...ARGUED, interventions: [{ ...step, response: { value: 'refused' } }] };
    expect(textOf('submission', ARGUED)).toContain('Rūpīgas, neatkarīgas un objektīvas izmeklēšanas trūkums');
    expect(textOf('submission', refused)).toContain('ka nav bijis rūpīgas, neatkarīgas un objektīvas izmeklēšanas:');
    expect(textOf('submission', ARGUED)).not.toContain('ka nav bijis rūpīgas');
  });

  it('ask the translator for name, personal code, signature, place and date under each certification', () => {
    const text = textOf('submission', { 'evidence[0].languages': ['ru'] });
    const [, block = ''] = text.split('\nTULKOJUMS PAREIZS\n');
    const rows = ['Valoda: krievu valoda', 'Tulkotāja vārds, uzvārds:', 'Tulkotāja personas kods:', 'Paraksts:'];
    for (const row of [...rows, 'Vieta:', 'Datums:']) expect(block).toContain(row);
  });

  it('say at the head of text that is not in Latvian in which language it is, and of no other', () => {
    const said = (lang: string) =>
      textOf('submission', { 'requestedMeasures[0].rationale': [{ lang, value: 'Kur nu vēl.' }] });
    expect(said('en')).toContain('[angļu valoda] Kur nu vēl.');
    expect(said('lv')).not.toContain('] Kur nu vēl.');
    const both = {
      'requestedMeasures[0].rationale': [
        { lang: 'en', value: 'No.' },
        { lang: 'lv', value: 'Nē, nē.' },
      ],
    };
    expect(textOf('submission', both)).not.toContain('[angļu valoda] No.');
  });

  it('ask for the place beside date and signature of the declaration', () => {
    const declared = textOf('submission').split('Apliecinājums un paraksts\n').at(-1) ?? '';
    expect(declared).toMatch(/Paraksts: _+\nVieta: _+\nDatums: _+/);
  });

  it('pin-cite in Latvian, with one full stop at the end of a note', () => {
    const text = textOf('submission');
    expect(text).toContain('Nr.\u00A01, 2.\u00A0lpp.');
    expect(text).not.toMatch(/(?<!\.)\.\.(?!\.)/);
    expect(text).not.toMatch(/\bp\. \d/);
  });

  it('keep the protected name out of what may be shared', () => {
    for (const { id } of lv.documents) expect(textOf(id)).not.toContain('Sultanbekova');
  });
});

describe('grounds', () => {
  it('reach no citizen of Latvia, and no body by the Immigration Law', () => {
    const citizen: Changes = { 'persons[0].citizenship': [{ country: 'LV', src: [] }] };
    expect(groundOf('undesirable-person', citizen).verdict).toBe('excluded');
    expect(groundOf('undesirable-person', {}, 'ent_court').verdict).toBe('excluded');
  });

  it('plead security only where the lawyer does', () => {
    expect(findingOf('security').speaksFor).toEqual([]);
    const pleaded = [{ element: 'security', statement: [{ lang: 'lv', value: 'Drauds.' }], src: [] }];
    expect(findingOf('security', { 'involvements[0].elements': pleaded }).speaksFor).toHaveLength(1);
  });

  it('reach corruption by the Immigration Law alone', () => {
    const bribery: Changes = { 'acts[0].kind': 'bribery' };
    expect(groundOf('national-sanction', bribery).verdict).toBe('excluded');
    expect(groundOf('undesirable-person', bribery).verdict).not.toBe('excluded');
  });
});
