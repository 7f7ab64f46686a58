import { type Block, paragraph } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import type { Heading } from './heading.ts';

/** Country, institution and pattern; period and method of the documentation. */
export function backgroundSection(heading: Heading): SectionPlan {
  return { ...heading, build: (context) => [period(context), ...summary(context), ...methodology(context)] };
}

function period({ t, words, dossier }: SectionContext): Block {
  const countries = dossier.countries.flatMap((_, index) => words.country(dossier, `countries[${index}]`) ?? []);
  return paragraph(
    t('background.scope', {
      countries: words.join(countries),
      period: words.date(dossier, 'period') ?? t('value.not-recorded'),
    }),
  );
}

function summary({ t, words, dossier, lacks }: SectionContext): readonly Block[] {
  if (dossier.contextSummary !== undefined) return words.prose(dossier, 'contextSummary');
  lacks('lacks.context-summary', dossier.id);
  return [paragraph(t('background.missing'))];
}

function methodology({ words, dossier }: SectionContext): readonly Block[] {
  return dossier.methodology === undefined ? [] : words.prose(dossier, 'methodology');
}
