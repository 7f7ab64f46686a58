import { describe, expect, it } from '@jest/globals';
import { walkTexts } from '@sanctions-packet/core/document';
import { AS_OF, type Changes, documentOf, textOf } from '../test/composed.ts';
import { lt } from './index.ts';

const LISTED: Changes = {
  existingListings: [
    {
      id: 'lst_one',
      target: 'per_judge',
      programme: 'X',
      regime: 'us',
      measures: ['entry-ban'],
      listedOn: '2021',
      asOf: '2021',
      src: [],
    },
  ],
};

describe('documents', () => {
  it('keep the seventeen sections of the law sheet under its numbers, whatever the case lacks', () => {
    for (const changes of [{}, LISTED, { involvements: [], evidenceLinks: [] }]) {
      expect(documentOf('submission', changes).sections.map(({ id, number }) => `${number} ${id}`)).toEqual([
        '1 confidentiality',
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
        '12 why-lithuania',
        '13 measures',
        '14 evidence',
        '15 sources',
        '16 declaration',
        '17 annexes',
      ]);
    }
  });

  it('go on A4, with dates as Lithuanians write them', () => {
    expect(documentOf('submission').page.size).toBe('a4');
    expect(textOf('cover-letter')).toMatch(/2026\sm\.\slapkričio\s22\sd\./);
  });

  it('ask the Foreign Minister to propose, where a ground is spoken to', () => {
    expect(textOf('cover-letter')).not.toContain('teikti vidaus reikalų ministrui siūlymą');
    const letter = textOf('cover-letter', LISTED);
    expect(letter).toContain('Užsienio reikalų ministrui\nLietuvos Respublikos užsienio reikalų ministerijai');
    expect(letter).toContain('1. teikti vidaus reikalų ministrui siūlymą uždrausti užsieniečiui atvykti');
    expect(letter).toContain('Kopija: Lietuvos Respublikos vidaus reikalų ministerija');
    expect(letter).not.toContain('@');
  });

  it('print the years only where they are asked, and never beyond five', () => {
    expect(textOf('submission')).toContain('Prašomas terminas (metais): paliekama nustatyti adresatui');
    expect(textOf('submission', { 'requestedMeasures[0].ext': { lt: { years: 3 } } })).toContain(
      'Prašomas terminas (metais): 3',
    );
  });

  it('print the qualification as it is recorded, and guess none', () => {
    const text = textOf('submission', {
      'acts[0].ext': { lt: { qualification: [{ article: '129', part: 2, gravity: 'very-serious' }] } },
    });
    expect(text).toMatch(/129\sstraipsnio 2\sdalis \| labai sunkus nusikaltimas/);
    expect(textOf('submission')).not.toMatch(/129\sstraips/);
    expect(text).not.toMatch(/Baudžiamojo kodekso 11\s/);
  });

  it('say each allegation in the words of the paragraph', () => {
    const word = (mode: string) => textOf('submission', { 'involvements[0].mode': mode });
    expect(word('committed')).toMatch(/padarė \| padarė/);
    expect(word('ordered')).toMatch(/davė įsakymą \| kurstė/);
    expect(word('failed-to-prevent')).toMatch(/nors galėjo \| kitaip dalyvavo/);
    expect(word('present')).toMatch(/buvo vietoje \| įstatymo žodžiai neapima/);
  });

  it('name only files that an ADOC container takes', () => {
    const media = {
      docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      pdf: 'application/pdf',
    };
    const taken = lt.law.filing.fileTypes?.value ?? [];
    for (const { formats } of lt.documents) for (const format of formats) expect(taken).toContain(media[format]);
    expect(taken).not.toContain('text/csv');
    expect(textOf('submission')).toContain('ADOC');
  });

  it('keep Lithuanian quotation marks and no straight ones in fixed words', () => {
    const own: string[] = [];
    for (const { id } of lt.documents) {
      walkTexts(documentOf(id, LISTED), ({ from, value }) => {
        if (from.kind === 'string' || from.kind === 'provision') own.push(value);
      });
    }
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((value) => /["'”«»]/.test(value))).toEqual([]);
  });

  // Nobody is named on an assessment of risk that is older than half a year.
  const FRESH_CONSENT = { 'consents[0].recipients': ['lt'], 'risks[0].assessedOn': AS_OF };

  it('keep the protected name out of what may be shared, and open it by consent to Lithuania alone', () => {
    for (const { id } of lt.documents) expect(textOf(id)).not.toContain('Sultanbekova');
    expect(textOf('annex', FRESH_CONSENT)).toContain('Aigerim Sultanbekova');
    expect(textOf('submission', FRESH_CONSENT)).not.toContain('Sultanbekova');
  });
});
