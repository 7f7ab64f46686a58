import { describe, expect, it } from '@jest/globals';
import { walkTexts } from '@sanctions-packet/core/document';
import { lawWords } from '../../../test/fixtures/law-words.ts';
import { AS_OF, type Changes, composed, documentOf, textOf } from '../test/composed.ts';
import { ee } from './index.ts';

const et = (value: string) => [{ lang: 'et', value }];
const ARGUED: Changes = { 'requestedMeasures[0].rationale': et('Kohtus ei ole kaebust läbi vaadatud.') };

const cited = (id: string) => lawWords(ee.law, id, AS_OF, 'et').citation;

describe('documents', () => {
  it('are a letter, the memorandum, the annex apart, and an index', () => {
    expect(ee.documents.map(({ id, profile, container }) => [id, profile, container])).toEqual([
      ['cover-letter', 'disclosable', 'disclosable'],
      ['submission', 'disclosable', 'disclosable'],
      ['annex', 'restricted', 'restricted'],
      ['evidence-index', 'disclosable', 'disclosable'],
    ]);
  });

  it('keep the seventeen sections of the law sheet under its numbers, whatever the case lacks', () => {
    for (const changes of [{}, ARGUED, { involvements: [], evidenceLinks: [] }]) {
      const { sections } = documentOf('submission', changes);
      expect(sections.map(({ id, number }) => `${number} ${id}`)).toEqual([
        '1 access',
        '2 summary',
        '3 applicant',
        '4 person',
        '5 other-lists',
        '6 legal-basis',
        '7 facts',
        '8 victims',
        '9 role',
        '10 remedies',
        '11 contrary',
        '12 why-estonia',
        '13 measures',
        '14 evidence',
        '15 sources',
        '16 declaration',
        '17 annexes',
      ]);
    }
  });

  it('go on A4, with dates as Estonians write them', () => {
    expect(documentOf('submission').page.size).toBe('a4');
    expect(textOf('cover-letter')).toContain('22.\u00A0november 2026');
  });

  it('ask on the first page of each for the restriction of access', () => {
    for (const { id } of ee.documents) {
      const [first] = documentOf(id).opening;
      expect(first).toMatchObject({ type: 'notice', tone: 'handling' });
      expect(textOf(id)).toContain('ASUTUSESISESEKS KASUTAMISEKS (AK)');
      expect(textOf(id)).toContain(cited('ee-avts-35-1-12'));
    }
    expect(textOf('submission')).toContain(cited('ee-avts-40-2'));
  });

  it('ask for the restriction annex by annex and exhibit by exhibit', () => {
    expect(textOf('submission')).toMatch(/Tõend\u00A02 \| Avaldamata: [^|]+ \| Selle dokumendiga ei esitata/);
    expect(textOf('submission')).toMatch(/Tõend\u00A01 \| Avalik \| Eraldi piirangut ei taotleta/);
    const recorded: Changes = { 'evidence[0].ext': { ee: { accessGrounds: ['13', '15'] } } };
    expect(textOf('submission', recorded)).toContain(
      `Tõend\u00A01 | Avalik | ${cited('ee-avts-35-1-13')} ja ${cited('ee-avts-35-1-15')}`,
    );
  });

  it('address the minister, the Ministry of the Interior in copy', () => {
    const letter = textOf('cover-letter');
    expect(letter).toContain('välisminister\nVälisministeerium\nIslandi väljak 1\n15049 Tallinn');
    expect(letter).toContain('Koopia: Siseministeerium\n    Pikk 61\n    15065 Tallinn');
    expect(letter).toContain('Lugupeetud välisminister');
    expect(letter).toContain('Lugupidamisega');
    expect(letter).not.toContain('@');
  });

  it('propose the sanction, and the entry ban in the alternative where its elements are spoken to', () => {
    expect(textOf('cover-letter')).not.toContain('Teeme ettepaneku');
    const sanction = textOf('cover-letter', ARGUED);
    expect(sanction).toContain('1. kanda isik Vabariigi Valitsuse inimõiguste sanktsiooni subjektide nimekirja');
    expect(sanction).not.toContain('edastada märgukiri Siseministeeriumile');
    const both = textOf('cover-letter', { ...ARGUED, 'acts[0].kind': 'extrajudicial-killing' });
    expect(both).toContain('2. edastada märgukiri Siseministeeriumile');
    expect(both).toContain('Teine ja iga järgmine ettepanek on esitatud juhuks, kui eelmist ei järgita.');
  });

  it('print the name as the ministry lists it', () => {
    expect(textOf('submission')).toContain('Nimi sanktsiooninimekirja kujul: Umbetkaliev, Zhaksybek');
  });

  it('say each allegation in the two words of the clause', () => {
    expect(textOf('submission')).toMatch(/pani toime ise \(täideviija\) \| osales/);
    expect(textOf('submission', { 'involvements[0].mode': 'failed-to-prevent' })).toMatch(
      /ei takistanud \| aitas kaasa/,
    );
    expect(textOf('submission', { 'involvements[0].mode': 'present' })).toMatch(
      /viibis juures \| jääb seaduse sõnastusest välja/,
    );
  });

  it('print how long a measure should last only where it is asked', () => {
    expect(textOf('submission')).toContain('Taotletav kestus (aastates): jääb adressaadi otsustada');
    expect(textOf('submission', { 'requestedMeasures[0].ext': { ee: { years: 5 } } })).toContain(
      'Taotletav kestus (aastates): 5',
    );
  });

  it('say first whether the European Union has listed the person', () => {
    expect(textOf('submission')).toContain('Euroopa Liidu piiravad meetmed: toimikus ei ole märgitud');
    expect(textOf('submission', { 'existingListings[0].regime': 'eu' })).toContain(
      'Euroopa Liidu piiravad meetmed: Zhaksybek',
    );
  });

  it('print no number of days for the reply, no point of section 29(1)', () => {
    const text =
      textOf('submission', { ...ARGUED, 'acts[0].kind': 'extrajudicial-killing' }) + textOf('cover-letter', ARGUED);
    expect(text).toContain(lawWords(ee.law, 'ee-vss-29-1-human-rights', AS_OF, 'et').wider);
    expect(text).not.toMatch(/§\u00A029 lõike\u00A01 punkt/);
    expect(text).not.toMatch(/30 (kalendri)?päeva/);
  });

  it('keep Estonian quotation marks and no straight ones in fixed words', () => {
    const own: string[] = [];
    for (const { id } of ee.documents) {
      walkTexts(documentOf(id, ARGUED), ({ from, value }) => {
        if (from.kind === 'string' || from.kind === 'provision') own.push(value);
      });
    }
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((value) => /["'”]/.test(value))).toEqual([]);
  });

  it('mark evidence text that is not in Estonian as being in its own language', () => {
    const languages = new Set<string | undefined>();
    walkTexts(documentOf('submission'), ({ from, language }) => {
      if (from.kind === 'record') languages.add(language);
    });
    expect([...languages]).toContain('en');
    const told = composed('submission').problems.map(({ code }) => code);
    expect(told).toContain('regime.untranslated');
  });

  // Nobody is named on an assessment of risk that is older than half a year.
  const FRESH_CONSENT = { 'consents[0].recipients': ['ee'], 'risks[0].assessedOn': AS_OF };

  it('keep the protected name out of what may be shared, and open it by consent to Estonia alone', () => {
    for (const { id } of ee.documents) expect(textOf(id)).not.toContain('Sultanbekova');
    expect(textOf('annex', FRESH_CONSENT)).toContain('Aigerim Sultanbekova');
    expect(textOf('submission', FRESH_CONSENT)).not.toContain('Sultanbekova');
  });

  it('stay within the words of the summary', () => {
    const summary = textOf('submission', ARGUED).split('\n# 2 Kokkuvõte')[1]?.split('\n# 3 ')[0] ?? '';
    expect(summary.length).toBeGreaterThan(100);
    expect(summary.split(/\s+/).length).toBeLessThan(ee.law.filing.summaryWords?.value ?? 0);
  });
});
