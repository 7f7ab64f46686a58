import { daysBetween } from './day.ts';
import { lawReviews } from './law-due.ts';
import { type LawFact, lawFacts } from './law-facts.ts';
import type { RegimeLaw } from './regime-law.ts';
import { authorityOf } from './review-sheet/fact-words.ts';
import { authorityWords, filingWords, programWords } from './review-sheet/filing-words.ts';
import { bullets, plain, table } from './review-sheet/markdown.ts';
import { provisionWords } from './review-sheet/provision-words.ts';

/**
 * The law of a regime as Markdown that a lawyer can read, correct and sign (`LAW.md`). The same law gives the same
 * bytes. With `asOf` (`YYYY-MM-DD`) it also says which version is in force on that day and which reviews are overdue.
 */
export function reviewSheet(law: RegimeLaw, options: { readonly asOf?: string } = {}): string {
  const { asOf } = options;
  const facts = lawFacts(law);
  return `${[
    `# Law review sheet: ${plain(law.program.name['en'] ?? law.program.id)}`,
    introduction(facts, asOf),
    '## Not verified: read these first',
    unverified(facts),
    '## Programme and instruments',
    programWords(law.program),
    '## Who is addressed',
    authorityWords(law.authority),
    '## How it is filed',
    filingWords(law.filing),
    '## Provisions',
    ...[...law.provisions.values()].map((provision) => provisionWords(provision, asOf)),
    '## Reviews due',
    reviews(law, asOf),
    '## Signature',
    SIGNATURE,
  ].join('\n\n')}\n`;
}

function introduction(facts: readonly LawFact[], asOf: string | undefined): string {
  const counted = (reading: LawFact['reading']): number => facts.filter((fact) => fact.reading === reading).length;
  return [
    'This sheet is generated from the law files of the package; correct those files, not this sheet.',
    'What a provision says is our own plain summary, not the wording of the law.',
    `Of ${facts.length} facts, ${counted('read')} were read at the source, ${counted('secondary')} are reported by a`,
    `reliable source, and ${counted('unverified')} are not verified.`,
    ...(asOf === undefined ? [] : [`The law is shown as of ${asOf}.`]),
  ].join('\n');
}

function unverified(facts: readonly LawFact[]): string {
  const items = facts
    .filter(({ reading }) => reading === 'unverified')
    .map((fact) => {
      const remark = fact.remark === undefined ? '' : ` Remark: ${plain(fact.remark)}`;
      return `☐ **${plain(fact.subject)}** (\`${fact.file}\`, \`${fact.at}\`): ${authorityOf(fact)}.${remark}`;
    });
  return items.length === 0 ? 'Nothing: every fact was read or is reported by a reliable source.' : bullets(items);
}

function reviews(law: RegimeLaw, asOf: string | undefined): string {
  const rows = lawReviews(law).map(({ file, review, due }) => {
    const late = asOf !== undefined && daysBetween(due, asOf) > 0 ? ' **overdue**' : '';
    return [`\`${file}\``, plain(review.by), review.on, `${review.everyDays} days`, `${due}${late}`];
  });
  return table(['File', 'Reviewed by', 'On', 'Every', 'Due by'], rows);
}

const SIGNATURE = [
  'I have read this sheet against the sources it names. What I marked as correct is correct to my knowledge on the',
  'day of signing; what I marked is to be corrected.',
  '',
  'Name: ______________________________',
  '',
  'Qualification and jurisdiction: ______________________________',
  '',
  'Date: ____________________   Signature: ______________________________',
].join('\n');
