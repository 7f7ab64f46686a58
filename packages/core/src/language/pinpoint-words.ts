import { fillPhrase } from './phrase.ts';
import type { Translator } from './translator.ts';

type Unit = 'page' | 'paragraph' | 'line';

/** How dossiers name the units of an exhibit, in English and French; the last letters are optional. */
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['page', /^(?:pp?\.|pages?)$/i],
  ['paragraph', /^(?:¶¶?|par(?:a?s?|agraphe?s?)\.?)$/i],
  ['line', /^(?:ll?\.|lines?|lignes?)$/i],
];

const STEP = /^(\D+?)\s*(\d+[a-z]?)(?:\s*[-–]\s*(\d+[a-z]?))?$/i;
const TIME_CODES = /^(\d+(?::\d{2}){1,2}(?:\.\d+)?)\s*[-–]\s*(\d+(?::\d{2}){1,2}(?:\.\d+)?)$/;

/**
 * A pinpoint of an exhibit, such as `p. 4`, `para. 1-3` or `p. 4, line 12`, in the words of a language; time codes get
 * the dash of a span. A form that is not known, wholly or in part, is left as it stands.
 */
export function pinpointWords(pinpoint: string, translator: Translator): string {
  const span = TIME_CODES.exec(pinpoint.trim());
  if (span !== null) return `${span[1]}–${span[2]}`;
  const steps = pinpoint.split(',').map((step) => stepWords(step.trim(), translator));
  return steps.some((step) => step === undefined) ? pinpoint : steps.join(', ');
}

function stepWords(step: string, translator: Translator): string | undefined {
  const [, label = '', from = '', to] = STEP.exec(step) ?? [];
  const unit = UNITS.find(([, form]) => form.test(label))?.[0];
  if (unit === undefined) return undefined;
  return to === undefined
    ? fillPhrase(translator.translate(`pinpoint.${unit}`), { number: from })
    : fillPhrase(translator.translate(`pinpoint.${unit}-span`), { from, to });
}
