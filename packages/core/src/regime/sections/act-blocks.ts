import { type Block, fieldTable, type InlineContent } from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';
import type { InvolvementView } from '../target-view.ts';
import { cited } from './cited.ts';
import { type FieldRow, fieldRow } from './field-rows.ts';
import { placeWords } from './place-words.ts';
import { timeSpan } from './time-span.ts';

type Act = InvolvementView['acts'][number];

/** One act: its facts in a table, then its description. Every fact is what the sources cited say. */
export function actBlocks(context: SectionContext, act: Act): readonly Block[] {
  const { t, words } = context;
  return [
    fieldTable([
      { label: t('act.kind'), value: cited(context, t(`act-kind.${act.kind}`), act.id) },
      ...fieldRow(t('act.when'), words.date(act, 'when')),
      ...fieldRow(t('act.where'), placeWords(context, act.place)),
      ...fieldRow(t('act.victims'), victims(context, act)),
      ...fieldRow(t('act.outcome'), act.outcome === undefined ? undefined : t(`act-outcome.${act.outcome.value}`)),
      ...fieldRow(t('act.law'), legalReferences(context, act, 'legal', act.legal.length)),
      ...detention(context, act),
      ...death(context, act),
      ...illTreatment(context, act),
      ...corruption(context, act),
    ]),
    ...(act.description === undefined ? [] : words.prose(act, 'description')),
  ];
}

function victims({ words }: SectionContext, act: Act): InlineContent | undefined {
  return act.victims.length === 0 ? undefined : words.join(act.victims.map((id) => words.name(id)));
}

/** References to law as the dossier writes them: instrument and article. */
function legalReferences(
  { t, words }: SectionContext,
  act: Act,
  path: string,
  count: number,
): InlineContent | undefined {
  const references = Array.from({ length: count }, (_, index) => {
    const instrument = words.field(act, `${path}[${index}].instrument`) ?? [];
    const article = words.field(act, `${path}[${index}].article`);
    return article === undefined ? instrument : t('law.article', { instrument, article });
  });
  return references.length === 0 ? undefined : words.join(references);
}

function detention(context: SectionContext, act: Act): readonly FieldRow[] {
  const { t, words } = context;
  const facts = act.detention;
  if (facts === undefined) return [];
  return [
    ...fieldRow(t('detention.type'), facts.type && t(`detention-type.${facts.type.value}`)),
    ...fieldRow(t('detention.time'), timeSpan(context, act, { from: 'detention.from', to: 'detention.to' })),
    ...fieldRow(t('detention.facility'), facts.facility === undefined ? undefined : words.name(facts.facility)),
    ...fieldRow(t('detention.court'), facts.court === undefined ? undefined : words.name(facts.court)),
    ...fieldRow(t('detention.case-number'), words.field(act, 'detention.caseNumber')),
    ...fieldRow(t('detention.charge'), legalReferences(context, act, 'detention.charge', facts.charge.length)),
    ...fieldRow(t('detention.sentence'), words.field(act, 'detention.sentence')),
    ...fieldRow(t('detention.counsel'), facts.counsel && t(`counsel.${facts.counsel.value}`)),
    ...fieldRow(t('detention.contact'), facts.outsideContact && t(`outside-contact.${facts.outsideContact.value}`)),
  ];
}

function death({ t, words }: SectionContext, act: Act): readonly FieldRow[] {
  const facts = act.death;
  if (facts === undefined) return [];
  return [
    ...fieldRow(t('death.cause-stated'), words.field(act, 'death.causeStated')),
    ...fieldRow(t('death.cause-alleged'), words.field(act, 'death.causeAlleged')),
    ...fieldRow(
      t('death.in-custody'),
      facts.inCustody === undefined ? undefined : t(facts.inCustody ? 'answer.yes' : 'answer.no'),
    ),
    ...fieldRow(t('death.autopsy'), facts.autopsy && t(`autopsy.${facts.autopsy.value}`)),
    ...fieldRow(t('death.certificate'), facts.certificate && t(`certificate.${facts.certificate.value}`)),
    ...fieldRow(t('death.investigation-opened'), words.date(act, 'death.investigation.opened')),
    ...fieldRow(t('death.investigation-closed'), words.date(act, 'death.investigation.closed')),
    ...fieldRow(t('death.investigation-result'), words.field(act, 'death.investigation.result')),
  ];
}

function illTreatment({ t, words }: SectionContext, act: Act): readonly FieldRow[] {
  const facts = act.illTreatment;
  if (facts === undefined) return [];
  const methods = facts.methods.flatMap((_, index) => words.field(act, `illTreatment.methods[${index}]`) ?? []);
  return [
    ...fieldRow(t('ill-treatment.methods'), methods.length === 0 ? undefined : words.join(methods)),
    ...fieldRow(t('ill-treatment.findings'), facts.istanbulDegree && t(`istanbul.${facts.istanbulDegree}`)),
    ...fieldRow(t('ill-treatment.intent'), facts.intent && t(`intent.${facts.intent.value}`)),
    ...fieldRow(
      t('ill-treatment.statements'),
      facts.statementsSigned && t(`statements.${facts.statementsSigned.value}`),
    ),
    ...fieldRow(
      t('ill-treatment.care'),
      facts.medicalAttention && t(`medical-attention.${facts.medicalAttention.value}`),
    ),
  ];
}

function corruption({ t, words }: SectionContext, act: Act): readonly FieldRow[] {
  if (act.corruption === undefined) return [];
  return [
    ...fieldRow(t('corruption.amount'), words.money(act, 'corruption.amount')),
    ...fieldRow(t('corruption.asset'), words.field(act, 'corruption.publicAsset')),
    ...fieldRow(
      t('corruption.benefit'),
      act.corruption.benefit === undefined ? undefined : words.proseLine(act, 'corruption.benefit'),
    ),
  ];
}
