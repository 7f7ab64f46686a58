import { type Block, list, paragraph, section } from '@sanctions-packet/core/document';
import {
  cited,
  interventionsSection,
  recordWords,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { noInvestigation } from '../elements/investigation.ts';

const steps = interventionsSection({ id: 'remedies', title: 'lv.section.remedies' }, { intro: 'lv.remedies.intro' });

/** What was tried at home and before international bodies; then which records speak of a failure to investigate. */
export const investigation: SectionPlan = {
  ...steps,
  build: (context) => [
    ...steps.build(context),
    section('remedies-investigation', context.t('lv.investigation.title'), failure(context)),
  ],
};

function failure(context: SectionContext): readonly Block[] {
  const { t, target, lacks } = context;
  const { speaksFor, speaksAgainst } = noInvestigation(target);
  if (speaksFor.length === 0) lacks('lv.lacks.investigation', target.target.id);
  const named = (found: typeof speaksFor) =>
    list(
      'unordered',
      found.map((record) => cited(context, recordWords(context, record), record)),
    );
  return [
    ...(speaksFor.length === 0
      ? [paragraph(t('lv.investigation.none'))]
      : [paragraph(t('lv.investigation.intro')), named(speaksFor)]),
    ...(speaksAgainst.length === 0 ? [] : [paragraph(t('lv.investigation.against')), named(speaksAgainst)]),
  ];
}
