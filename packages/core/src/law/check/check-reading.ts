import { lawReviews } from '../law-due.ts';
import { type LawFact, lawFacts } from '../law-facts.ts';
import type { LawProblem } from '../law-problem.ts';
import type { RegimeLaw } from '../regime-law.ts';

/** Longest sensible time between two reviews. */
const MOST_DAYS = 2 * 366;

/** Sources are https; nobody vouched for a fact before it was read; no review is put off for more than two years. */
export function checkReading(law: RegimeLaw): readonly LawProblem[] {
  return [
    ...lawFacts(law).flatMap((fact) => [...insecure(fact, law), ...reviewedBeforeReading(fact, law)]),
    ...lawReviews(law)
      .filter(({ review }) => review.everyDays > MOST_DAYS)
      .map(
        ({ file }): LawProblem => ({
          code: 'law.review-too-rare',
          severity: 'warn',
          at: `${place(law, file)}.review.everyDays`,
          what: 'More than two years pass between two reviews.',
          fix: 'Review it at least every two years.',
        }),
      ),
  ];
}

function insecure(fact: LawFact, law: RegimeLaw): readonly LawProblem[] {
  if (fact.source.url.startsWith('https://')) return [];
  const at = `${place(law, fact.file)}.${fact.at}.source.url`;
  const what = 'The address of the source is not https.';
  return [{ code: 'law.source-not-https', severity: 'block', at, what, fix: 'Give the https address of the source.' }];
}

function reviewedBeforeReading(fact: LawFact, law: RegimeLaw): readonly LawProblem[] {
  if (fact.source.readOn <= fact.review.on) return [];
  const at = `${place(law, fact.file)}.${fact.at}.source.readOn`;
  const what = 'The source was read after the last review.';
  return [
    { code: 'law.review-before-reading', severity: 'warn', at, what, fix: 'Review the file again and enter the day.' },
  ];
}

function place(law: RegimeLaw, file: string): string {
  return law.provisions.has(file) ? `provisions.${file}` : file;
}
