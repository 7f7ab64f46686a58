import { checkStrings } from '../language/index.ts';
import { checkLaw } from '../law/index.ts';
import type { Problem } from '../problem.ts';
import type { Regime } from './contract.ts';
import { INTERNAL_LANGUAGE, internalKeys } from './internal-words.ts';
import { SHARED_STRINGS } from './strings/index.ts';

/** The codes of breaches of the contract that a regime keeps. */
export type ConformanceCode =
  | 'conformance.duplicate-id'
  | 'conformance.unknown-provision'
  | 'conformance.unknown-instrument'
  | 'conformance.unknown-element'
  | 'conformance.unused-element'
  | 'conformance.missing-string'
  | 'conformance.missing-language'
  | 'conformance.missing-internal';

/**
 * What every regime must keep, told all at once: ids unique, provisions, instruments and elements known and used, every
 * string key with words in every filing language, the words of internal papers in English, law facts sourced and dated,
 * languages in step with each other. The conformance suite runs it over every `regime-*` package and composes its
 * documents for real cases; no rule is skipped.
 */
export function checkRegime(regime: Regime): readonly Problem[] {
  return [
    ...checkLaw(regime.law),
    ...duplicates('grounds', regime.grounds),
    ...duplicates('elements', regime.elements),
    ...duplicates('documents', regime.documents),
    ...regime.documents.flatMap(({ id, sections }) => duplicates(`documents.${id}.sections`, sections)),
    ...provisionProblems(regime),
    ...elementProblems(regime),
    ...stringProblems(regime),
    ...internalProblems(regime),
  ];
}

function duplicates(at: string, items: readonly { readonly id: string }[]): readonly Problem<ConformanceCode>[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      told('conformance.duplicate-id', `${at}[${index}].id`, 'Two entries have the same id.', 'Rename one of them.'),
    ];
  });
}

function provisionProblems({ law, grounds, elements }: Regime): readonly Problem<ConformanceCode>[] {
  const named = [
    ...grounds.map(({ id, provision }) => ({ at: `grounds.${id}.provision`, provision })),
    ...grounds.flatMap(({ id, gates }) =>
      gates.map(({ kind, provision }) => ({ at: `grounds.${id}.gates.${kind}`, provision })),
    ),
    ...elements.flatMap(({ id, basis }) =>
      'provision' in basis ? [{ at: `elements.${id}.basis`, provision: basis.provision }] : [],
    ),
  ];
  const instruments = new Set(law.program.instruments.map(({ id }) => id));
  return [
    ...named
      .filter(({ provision }) => !law.provisions.has(provision))
      .map(({ at }) =>
        told('conformance.unknown-provision', at, 'No law fact has this id.', 'Add the provision, or correct the id.'),
      ),
    ...grounds
      .filter(({ instrument }) => !instruments.has(instrument))
      .map(({ id }) =>
        told(
          'conformance.unknown-instrument',
          `grounds.${id}.instrument`,
          'The programme has no such instrument.',
          'Add it to program.json, or correct the id.',
        ),
      ),
  ];
}

function elementProblems({ grounds, elements }: Regime): readonly Problem<ConformanceCode>[] {
  const known = new Set(elements.map(({ id }) => id));
  const used = new Set(grounds.flatMap((ground) => ground.elements));
  return [
    ...grounds.flatMap((ground) =>
      ground.elements
        .filter((id) => !known.has(id))
        .map(() =>
          told(
            'conformance.unknown-element',
            `grounds.${ground.id}.elements`,
            'No element has this id.',
            'Correct the id.',
          ),
        ),
    ),
    ...elements
      .filter(({ id }) => !used.has(id))
      .map(({ id }) =>
        told(
          'conformance.unused-element',
          `elements.${id}`,
          'No ground asks for this element.',
          'Use it or delete it.',
        ),
      ),
  ];
}

function stringProblems(regime: Regime): readonly Problem[] {
  const languages = regime.law.filing.languages.value;
  const [first] = languages;
  const base = first === undefined ? undefined : regime.strings[first];
  return languages.flatMap((language): readonly Problem[] => {
    const strings = regime.strings[language];
    const shared = SHARED_STRINGS[language];
    if (strings === undefined || shared === undefined) {
      return [
        told(
          'conformance.missing-language',
          `strings.${language}`,
          'A filing language has no string file, in the regime or in core.',
          'Add the file.',
        ),
      ];
    }
    const known = new Set([...strings.keys(), ...shared.keys()]);
    return [
      ...keysOf(regime)
        .filter(({ key }) => !known.has(key))
        .map(({ at }) =>
          told(
            'conformance.missing-string',
            at,
            `The string key has no words in ${language}.`,
            'Add it to the string file.',
          ),
        ),
      ...(base === undefined ? [] : checkStrings(base, strings, language)),
    ];
  });
}

/** A regime that does not file in English has the words of the internal papers in English: these and no others. */
function internalProblems(regime: Regime): readonly Problem[] {
  const { strings, internal, law } = regime;
  const languages = law.filing.languages.value;
  const base = strings[languages[0] ?? INTERNAL_LANGUAGE];
  if (base === undefined || (internal === undefined && languages.includes(INTERNAL_LANGUAGE))) return [];
  if (internal === undefined) {
    const what = 'The regime does not file in English and has no English words for the internal papers.';
    return [told('conformance.missing-internal', 'internal', what, 'Add strings/en.json with the keys they print.')];
  }
  const keys = internalKeys(regime);
  const entries = new Map([...base.entries].filter(([key]) => keys.has(key)));
  return checkStrings({ ...base, entries }, internal, INTERNAL_LANGUAGE);
}

/** Every key that the declarations name; keys used inside sections are met when the suite composes them. */
function keysOf({ grounds, elements, documents }: Regime): readonly { readonly at: string; readonly key: string }[] {
  return [
    ...grounds.map(({ id, title }) => ({ at: `grounds.${id}.title`, key: title })),
    ...elements.flatMap(({ id, title, remedy, basis }) => [
      { at: `elements.${id}.title`, key: title },
      { at: `elements.${id}.remedy`, key: remedy },
      ...('reason' in basis ? [{ at: `elements.${id}.basis`, key: basis.reason }] : []),
    ]),
    ...documents.flatMap(({ id, title, handling, sections }) => [
      { at: `documents.${id}.title`, key: title },
      { at: `documents.${id}.title`, key: `${title}.running` },
      ...(handling === undefined ? [] : [{ at: `documents.${id}.handling`, key: handling }]),
      ...sections.map((section) => ({ at: `documents.${id}.sections.${section.id}.title`, key: section.title })),
    ]),
  ];
}

function told(code: ConformanceCode, at: string, what: string, fix: string): Problem<ConformanceCode> {
  return { code, severity: 'block', at, what, fix };
}
