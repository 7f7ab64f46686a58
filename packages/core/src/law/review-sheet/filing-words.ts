import { allDatePatterns } from '../date-patterns.ts';
import type { Authority, Filing, Program } from '../regime-law.ts';
import { factLines, inEveryLanguage } from './fact-words.ts';
import { bullets, plain } from './markdown.ts';

export function programWords({ jurisdiction, instruments }: Program): string {
  return [
    `Jurisdiction: ${plain(jurisdiction)}.`,
    ...instruments.map(({ id, name, provision, measures, standard }) =>
      [
        `### ${inEveryLanguage(name)} (\`${id}\`)`,
        bullets([`**Founded on:** \`${provision}\``, `**Measures:** ${measures.map(plain).join(', ')}`]) +
          (standard === undefined
            ? `\n${bullets(['**Standard of evidence:** none recorded'])}`
            : `\n${factLines('Standard of evidence', inEveryLanguage(standard.value), standard)}`),
      ].join('\n\n'),
    ),
  ].join('\n\n');
}

export function authorityWords({ addressees }: Authority): string {
  return addressees
    .map(({ id, role, office, institution, address, salutation }) =>
      [
        `### ${inEveryLanguage(office.value)} (\`${id}\`)\n`,
        bullets([`**Named as:** ${role === 'addressee' ? 'addressee' : 'recipient of a copy'}`]),
        factLines('Office', inEveryLanguage(office.value), office),
        factLines('Institution', inEveryLanguage(institution.value), institution),
        ...(address === undefined ? [] : [factLines('Postal address', address.value.map(plain).join(' / '), address)]),
        ...(salutation === undefined ? [] : [factLines('Salutation', inEveryLanguage(salutation.value), salutation)]),
      ].join('\n'),
    )
    .join('\n\n');
}

function dateForms(filing: Filing): string {
  return allDatePatterns(filing)
    .map(([language, { sentence, table }]) => {
      const forms = `\`${sentence}\` in sentences, \`${table}\` in tables`;
      return language === undefined ? forms : `${forms} (${plain(language)})`;
    })
    .join('; ');
}

export function filingWords(filing: Filing): string {
  const { paper, languages, dates, officialForm, summaryWords, fileTypes, numberedSections, targets } = filing;
  return [
    factLines('Paper', paper.value === 'letter' ? 'US letter' : 'A4', paper),
    factLines('Languages, the default first', languages.value.map(plain).join(', '), languages),
    factLines('Form of dates', dateForms(filing), dates),
    factLines('The government publishes a form', officialForm.value ? 'yes' : 'no', officialForm),
    ...(summaryWords === undefined
      ? []
      : [factLines('Most words of the executive summary', String(summaryWords.value), summaryWords)]),
    ...(fileTypes === undefined
      ? []
      : [factLines('Types of file it takes', fileTypes.value.map(plain).join(', '), fileTypes)]),
    bullets([
      `**Numbered sections:** ${numberedSections ? 'yes' : 'no'} (our choice)`,
      `**Targets:** ${targets === 'joint' ? 'share one submission' : 'one submission each'} (our choice)`,
    ]),
  ].join('\n');
}
