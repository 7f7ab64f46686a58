import { pinpointWords } from '../../language/index.ts';
import { datePatterns, type LawProblem } from '../../law/index.ts';
import type { RegimeProblem } from '../assessment.ts';
import type { ComposeRequest } from '../compose.ts';
import type { Regime, SectionPlan } from '../contract.ts';
import { createTargetView } from '../create-target-view.ts';
import { internalTranslator } from '../internal-words.ts';
import type { SectionContext } from '../section-context.ts';
import { SHARED_STRINGS } from '../strings/index.ts';
import { createCitedIn } from './citing-places.ts';
import { createLawWords } from './law-words.ts';
import { createProseWriter, type ProseWriter } from './prose-blocks.ts';
import { createRecordWords } from './record-words.ts';
import { createRefer } from './refer.ts';
import { createTranslate } from './translate.ts';
import { translatorOf } from './translator-of.ts';

export interface ComposeTools {
  readonly context: SectionContext;
  /** What was told while the sections were built. */
  readonly problems: () => readonly (RegimeProblem | LawProblem)[];
}

/**
 * What the sections of one document are built from. `sections` are those that will be printed, in order; it may be
 * filled after the call and is read when a section refers to another.
 */
export function createContext(request: ComposeRequest, sections: readonly SectionPlan[]): ComposeTools {
  const { dossier, regime, plan, assessment, language } = request;
  const view = createTargetView(dossier, { target: assessment.target, regime: regime.id, asOf: assessment.asOf });
  if (view === undefined) throw new Error('compose was asked for a target that is not in its dossier');
  const told = new Map<string, RegimeProblem | LawProblem>();
  const tell = (problem: RegimeProblem | LawProblem): void => {
    told.set(JSON.stringify([problem.code, problem.at, problem.about ?? null, problem.provision ?? null]), problem);
  };

  const translator = translatorOf(regime, language);
  const t = createTranslate(translator);
  let prose: ProseWriter | undefined;
  const words = createRecordWords({
    view,
    translator,
    patterns: datePatterns(regime.law.filing, language),
    prose: () => {
      prose ??= createProseWriter({
        view,
        words,
        refer,
        t,
        language,
        tell,
        mark: regime.law.filing.markForeignText ?? false,
      });
      return prose;
    },
  });
  const refer = createRefer({
    view,
    t,
    words,
    pinpointWords: (pinpoint) => pinpointWords(pinpoint, translator),
    sectionNumber: (id) => {
      const index = sections.findIndex((section) => section.id === id);
      if (index < 0) throw new Error(`Document ${plan.id} has no section ${id} to refer to`);
      return regime.law.filing.numberedSections ? String(index + 1) : undefined;
    },
    sectionTitle: (id) => t(sections.find((section) => section.id === id)?.title ?? id),
  });

  const context: SectionContext = {
    dossier,
    target: view,
    assessment,
    law: createLawWords(regime.law, assessment.asOf, language, tell),
    t,
    words,
    refer,
    citedIn: createCitedIn(request.before ?? [], { t, words }),
    lacks: (key, about) => tell(incomplete(regime, key, about)),
  };
  return { context, problems: () => [...told.values(), ...unreviewed(request)] };
}

/** Told to those who prepare the case, in their language, whichever the document is in. */
function incomplete(regime: Regime, key: string, about?: string): RegimeProblem {
  const what = internalTranslator(regime)
    .translate(key)
    .pieces.map((piece) => ('words' in piece ? piece.words : ''))
    .join('');
  return {
    code: 'regime.section-incomplete',
    severity: 'warn',
    at: key,
    ...(about === undefined ? {} : { about }),
    what,
    fix: 'Add the facts to the dossier, with their sources.',
  };
}

/** Words that no native reader has vouched for are used, and the checklist says so. */
function unreviewed({ regime, language }: ComposeRequest): readonly RegimeProblem[] {
  const files = { regime: regime.strings[language], shared: SHARED_STRINGS[language] };
  return Object.entries(files)
    .filter(([, strings]) => strings?.review.state === 'unreviewed')
    .map(([file]) => ({
      code: 'regime.language-unreviewed',
      severity: 'warn',
      at: `strings.${language}.${file}`,
      what: 'The wording of this language file has not been reviewed.',
      fix: 'Have a reader of the language and its law review it, and enter who and when.',
    }));
}
