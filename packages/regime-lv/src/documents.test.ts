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
