import { type Block, paragraph, section, table } from '@sanctions-packet/core/document';
import {
  actsOf,
  backgroundSection,
  cited,
  incidentsSection,
  recordWords,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { resultsOf } from '../elements/result.ts';

const background = backgroundSection({ id: 'facts-background', title: 'ee.facts.background' });
const incidents = incidentsSection({ id: 'facts-incidents', title: 'ee.facts.incidents' }, { victims: 'elsewhere' });

/** Context in short, the incidents, then which results of the clause the acts are said to have brought about. */
export const facts: SectionPlan = {
  id: 'facts',
  title: 'ee.section.facts',
  build: (context) => [
    ...[background, incidents].map((part) => section(part.id, context.t(part.title), part.build(context))),
    section('facts-results', context.t('ee.facts.results'), results(context)),
  ],
};

function results(context: SectionContext): readonly Block[] {
  const { t, words } = context;
  const acts = actsOf(context).filter((act) => resultsOf(act).length > 0);
  if (acts.length === 0) return [paragraph(t('ee.facts.results.none'))];
  return [
    table(
      [
        { header: t('chronology.act'), share: 5 },
        { header: t('ee.facts.result'), share: 5 },
      ],
      acts.map((act) => [
        cited(context, recordWords(context, act.id), act.id),
        words.join(resultsOf(act).map((result) => t(`ee.result.${result}`))),
      ]),
    ),
  ];
}
