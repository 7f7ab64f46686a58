import { describe, expect, it } from '@jest/globals';
import { languageStrings, PACKED_LANGUAGES } from './language-pack.ts';
import { pinpointWords } from './pinpoint-words.ts';
import { createTranslator } from './translator.ts';

const said = (pinpoint: string, language: string): string =>
  pinpointWords(pinpoint, createTranslator({ language, layers: [languageStrings(language)] })).replaceAll(
    '\u00A0',
    ' ',
  );

describe('pinpointWords', () => {
  it.each([
    ['en', 'p. 4', 'para. 2', 'paras. 1–3', 'p. 4, line 12'],
    ['fr', 'p. 4', 'par. 2', 'par. 1-3', 'p. 4, ligne 12'],
    ['et', 'lk 4', 'lõik 2', 'lõigud 1–3', 'lk 4, rida 12'],
    ['lv', '4. lpp.', '2. rindkopa', '1.–3. rindkopa', '4. lpp., 12. rinda'],
    ['lt', '4 p.', '2 pastr.', '1–3 pastr.', '4 p., 12 eil.'],
  ])('says pages, paragraphs and lines in the words of %s', (language, page, paragraph, span, line) => {
    expect(said('p. 4', language)).toBe(page);
    expect(said('page 4', language)).toBe(page);
    expect(said('para. 2', language)).toBe(paragraph);
    expect(said('par. 2', language)).toBe(paragraph);
    expect(said('paragraphs 1–3', language)).toBe(span);
    expect(said('paras. 1-3', language)).toBe(span);
    expect(said('p. 4, line 12', language)).toBe(line);
  });

  it('gives time codes the dash of a span and nothing else', () => {
    expect(said('00:03:22', 'lv')).toBe('00:03:22');
    expect(said('00:00:09-00:00:25', 'lv')).toBe('00:00:09–00:00:25');
  });

  it('leaves a form that it does not know, wholly or in part, as it stands', () => {
    for (const form of ['fol. 12 verso', 'p. 4, stamp', 'last page', 'p. iv', 'Sheet 2, cell B4', '']) {
      for (const language of PACKED_LANGUAGES) expect(said(form, language)).toBe(form);
    }
  });

  it('never tears a number from its unit', () => {
    for (const language of PACKED_LANGUAGES) {
      const words = pinpointWords('p. 4', createTranslator({ language, layers: [languageStrings(language)] }));
      expect(words).not.toContain(' ');
    }
  });
});
