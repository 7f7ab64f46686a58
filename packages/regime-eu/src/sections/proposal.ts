import { type Block, fieldTable, type InlineContent, paragraph } from '@sanctions-packet/core/document';
import { type Heading, type SectionContext, type SectionPlan, submittersSection } from '@sanctions-packet/core/regime';
import { extensionOf } from '../extension.ts';

/** To whom the proposal is put and who may make it, what is asked, and who asks. */
export function proposalSection(heading: Heading): SectionPlan {
  const submitters = submittersSection(heading, { contact: 'eu.proposal.contact' });
  return {
    ...heading,
    build: (context) => [...request(context), ...submitters.build(context)],
  };
}

function request(context: SectionContext): readonly Block[] {
  const { t, law, words, target } = context;
  const states = memberStates(context);
  return [
    paragraph(t('eu.law-cited', { statement: law.statement('eu-proposal'), citation: law.citation('eu-proposal') })),
    paragraph(t('eu.law-cited', { statement: law.statement('eu-reg-17'), citation: law.citation('eu-reg-17') })),
    paragraph(t('eu.proposal.asked-of-both')),
    fieldTable([
      { label: t('eu.proposal.target'), value: words.name(target.target.id) },
      { label: t('eu.proposal.part'), value: t(`eu.part.${target.kind}`) },
      { label: t('eu.proposal.states'), value: states.length === 0 ? t('value.not-recorded') : words.join(states) },
      { label: t('eu.proposal.measures'), value: measures(context).map((measure) => paragraph(measure)) },
      { label: t('eu.proposal.standard'), value: law.standard('ghrsr') ?? t('value.not-recorded') },
      { label: t('eu.proposal.framework'), value: law.statement('eu-decision') },
    ]),
    ...(law.officialForm ? [] : [paragraph(t('eu.proposal.no-form'))]),
  ];
}

/** Member States asked to propose; the checklist is told when none is named. */
export function memberStates({ words, target, lacks }: SectionContext): readonly InlineContent[] {
  const found = target.measures.flatMap((measure) =>
    (extensionOf(measure).memberStates ?? []).flatMap(
      (_, index) => words.country(measure, `ext.eu.memberStates[${index}]`) ?? [],
    ),
  );
  if (found.length === 0) lacks('eu.lacks.member-state', target.measures[0]?.id ?? target.target.id);
  return found;
}

/** The measures a listing brings and where each is founded; the restriction of entry is for natural persons alone. */
function measures({ t, law, target }: SectionContext): readonly InlineContent[] {
  const freeze = t('eu.measure.asset-freeze', {
    decision: law.citation('eu-dec-3'),
    regulation: law.citation('eu-regulation'),
  });
  const ban = t('eu.measure.travel-ban', { decision: law.citation('eu-dec-2') });
  return target.kind === 'individual' ? [freeze, ban] : [freeze];
}
