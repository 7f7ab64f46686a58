import type { DisclosedSubmitter } from '../../disclosure/index.ts';
import { type Block, fieldTable, paragraph } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import { fieldRow } from './field-rows.ts';
import type { Heading } from './heading.ts';

/** By whom it is submitted, and whom to ask. */
export function contactPointSection(heading: Heading): SectionPlan {
  return { ...heading, build: (context) => [...submittedBy(context), ...contactPoint(context)] };
}

/** Names of the submitters, the lead first. */
export function submittersInOrder({ dossier }: SectionContext): readonly DisclosedSubmitter[] {
  return [...dossier.submitters].sort((a, b) => Number(b.lead ?? false) - Number(a.lead ?? false));
}

/** How the lead submitter is reached; says so when nothing may be printed. */
export function contactPoint(context: SectionContext): readonly Block[] {
  const { t, words, lacks } = context;
  const lead = submittersInOrder(context)[0];
  const index = lead?.contacts.findIndex(({ name, email, phone }) => (name ?? email ?? phone) !== undefined) ?? -1;
  if (lead === undefined || index < 0) {
    lacks('lacks.contact-point', lead?.id);
    return [paragraph(t('contact.missing'))];
  }
  const at = `contacts[${index}]`;
  return [
    fieldTable([
      ...fieldRow(t('contact.name'), words.field(lead, `${at}.name`)),
      ...fieldRow(t('contact.role'), words.field(lead, `${at}.role`)),
      ...fieldRow(t('contact.email'), words.field(lead, `${at}.email`)),
      ...fieldRow(t('contact.phone'), words.field(lead, `${at}.phone`)),
      ...fieldRow(t('contact.address'), words.field(lead, `${at}.address.full`)),
    ]),
  ];
}

function submittedBy(context: SectionContext): readonly Block[] {
  const names = submittersInOrder(context).map(({ id }) => context.words.name(id));
  return names.length === 0 ? [] : [paragraph(context.t('contact.submitted-by', { names: context.words.join(names) }))];
}
