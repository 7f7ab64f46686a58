import type { SourcedText } from '../../document/index.ts';
import { sourcedText } from '../../document/sourced-text.ts';
import { countryName, fillPhrase, type Translator } from '../../language/index.ts';
import type { TargetView } from '../target-view.ts';
import { inLanguageOf, primary } from './lookup.ts';

/**
 * A country by its code: its name in the language of the document; for a code that ISO 3166-1 leaves to its users, what
 * the dossier calls the place of kind `country` with that code; else words that say that the code has no name.
 */
export function countryWords(
  code: string,
  from: { readonly record: string; readonly field: string },
  { view, translator }: { readonly view: TargetView; readonly translator: Translator },
): SourcedText {
  const { language } = translator;
  const known = countryName(code, language);
  if (known !== undefined) return sourcedText(known, { kind: 'record', ...from });
  const place = view.dossier.places.find(({ country, kind }) => country === code && kind?.value === 'country');
  const name = place === undefined ? undefined : inLanguageOf(place.currentName, language);
  if (place === undefined || name === undefined) {
    return sourcedText(fillPhrase(translator.translate('country.nameless'), { code }), { kind: 'record', ...from });
  }
  const own = primary(name.lang) === primary(language);
  return sourcedText(
    name.value,
    { kind: 'record', record: place.id, field: 'currentName' },
    own ? undefined : name.lang,
  );
}
