import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { type TermList, WithheldTerms } from './withheld-terms.ts';

function terms(list: Partial<TermList>) {
  return new WithheldTerms({ names: [], numbers: [], phrases: [], publicNames: [], publicTitles: [], ...list });
}

const named = (...texts: readonly string[]) => terms({ names: texts.map((text) => ({ subject: 'vic_a', text })) });
const level = (found: WithheldTerms, text: string) => found.matches(text)[0]?.level;

describe('a name', () => {
  const names = named('Aigerim Sultanbekova', 'Айгерім Сұлтанбекова');

  it.each([
    ['as it is', 'said Aigerim Sultanbekova.'],
    ['in the other order', 'Sultanbekova, Aigerim'],
    ['in capitals', 'AIGERIM SULTANBEKOVA'],
    ['in part', 'the Sultanbekova case'],
    ['with marks', 'Aígerim'],
    ['decomposed', 'Aígerim'],
    ['with an invisible letter', 'Aige\u200Brim'],
    ['with a soft hyphen', 'Sultan\u00ADbekova'],
    ['parted at the end of a line', 'Sultan-\nbekova'],
    ['in its own script', 'дело Айгерім'],
    ['with letters of the other script', 'Аigerim'],
    ['in full width', 'Ａｉｇｅｒｉｍ'],
    ['in an address', 'https://x.example/free-aigerim-now'],
  ])('is found %s', (_how, text) => {
    expect(level(names, text)).toBe('full');
  });

  it.each([
    ['Russian', 'у Айгерими', 'Айгерим'],
    ['Russian', 'с Ораловым', 'Оралов'],
    ['Latvian', 'Seriks teica', 'Serik'],
    ['Latvian', 'Dulatam', 'Dulat'],
    ['Lithuanian', 'Orazovas', 'Orazov'],
    ['Lithuanian', 'Sultanbekovos', 'Sultanbekova'],
    ['Estonian', 'Orazoviga', 'Orazov'],
    ['Kazakh', 'Айгерімнің', 'Айгерім'],
    ['English', "Orazov's", 'Orazov'],
    ['another transliteration', 'Aygerim', 'Aigerim'],
    ['another transliteration', 'Khairolly', 'Hayrolly'],
    ['another transliteration', 'Šamšiev', 'Shamshiev'],
  ])('is found as a possible form in %s: %s', (_language, text, name) => {
    expect(level(named(name), text)).toBe('stem');
  });

  it('is not found in other words', () => {
    for (const text of ['The series of sultans', 'an aegis', 'serious', 'daily news', '']) {
      expect(named('Serik', 'Dana', 'Sultanbek').matches(text)).toEqual([]);
    }
  });

  it('that a body, a place or a publication shares is passed over there, unless it is the whole name', () => {
    const names = [{ subject: 'vic_a', text: 'Serik Orazov' }];
    const shared = terms({
      names,
      publicTitles: ['Orazov Bridge', 'Committee for Serik Orazov', 'Дело Серика Оразова'],
    });
    expect(shared.matches('Orazov Bridge', { strict: true })).toEqual([]);
    for (const title of ['Committee for Serik Orazov', 'Дело Серика Оразова'])
      expect(level(shared, title)).toBe('full');
  });

  it("that an official shares is passed over in the official's name, and alone unless strict", () => {
    const shared = terms({ names: [{ subject: 'vic_a', text: 'Serik Orazov' }], publicNames: ['Serik Kudebaev'] });
    expect(shared.matches('Serik Kudebaev signed', { strict: true })).toEqual([]);
    expect(shared.matches('Серика Кудебаева', { strict: true })).toEqual([]);
    expect(shared.matches('Serik signed')).toEqual([]);
    expect(shared.matches('Serik signed', { strict: true })).toEqual([{ subject: 'vic_a', level: 'stem' }]);
    expect(shared.matches('Orazov signed')).toEqual([{ subject: 'vic_a', level: 'full' }]);
    expect(shared.matches('Serik A. Orazov')).toEqual([{ subject: 'vic_a', level: 'full' }]);
  });

  it('of two short parts is found when both stand together', () => {
    expect(level(named('Bo Li'), 'Mr Bo Li said')).toBe('full');
    expect(level(named('Bo Li'), 'Li said')).toBeUndefined();
  });

  it('that may be a common word is a possible form alone, and nothing when small in a sentence', () => {
    const may = named('May Orazova');
    expect(level(may, 'It was in May of that very year')).toBe('stem');
    expect(level(may, 'It may be that nobody came there')).toBeUndefined();
    expect(level(may, 'video-may.mp4')).toBe('stem');
    expect(level(may, 'So May Orazova said')).toBe('full');
  });

  it('without spaces between words is found as it is', () => {
    expect(level(named('王小明'), '記者王小明說')).toBe('full');
  });
});

describe('a number', () => {
  const numbers = (text: string) => terms({ numbers: [{ subject: 'vic_a', text }] });

  it.each([
    ['990606100016', 'IIN 990606100016.'],
    ['990606100016', 'IIN 990606 100016'],
    ['990606100016', 'x990606100016y'],
    ['+7 (702) 444-33-22', 'call 8 702 444 33 22'],
    ['+77024443322', '+7-702-444-33-22'],
    ['N1234567', 'passport N 123 4567'],
    ['aigul@mail.example', 'to AIGUL@mail.example,'],
  ])('%s is found in %s', (value, text) => {
    expect(numbers(value).matches(text)).toEqual([{ subject: 'vic_a', level: 'full' }]);
  });

  it('is not found in another, and a short one is not looked for', () => {
    expect(numbers('990606100016').matches('990606100024')).toEqual([]);
    expect(numbers('12345').matches('12345')).toEqual([]);
    expect(numbers('aigul@mail.example').matches('aigul@post.example')).toEqual([]);
  });
});

describe('a phrase', () => {
  it('is found word by word, in any case and spacing', () => {
    const phrase = terms({ phrases: [{ subject: 'vlt_a', text: '7 Walnut Lane' }] });
    expect(phrase.matches('at 7, WALNUT\nlane')).toEqual([{ subject: 'vlt_a', level: 'full' }]);
    expect(phrase.matches('Walnut Lane 7')).toEqual([]);
  });
});

describe('the terms', () => {
  it('cannot be printed', () => {
    const secret = named('Canarywort');
    for (const text of [
      String(secret),
      `${secret}`,
      JSON.stringify({ secret }),
      inspect(secret, { depth: 9, showHidden: true }),
    ]) {
      expect(text).toContain('[sealed]');
      expect(text).not.toContain('anarywort');
    }
    expect(Object.keys(secret)).toEqual([]);
  });

  it('say when there is nothing to look for', () => {
    expect(terms({}).isEmpty).toBe(true);
    expect(named('Aigerim').isEmpty).toBe(false);
  });
});
