import type { DisclosedSubmitter } from '../../disclosure/index.ts';
import { type Block, fieldTable, type Paragraph, paragraph } from '../../document/index.ts';
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

/** A sentence that sends the reader to the point of contact; nothing where none may be printed. */
export function contactLine(context: SectionContext, key: string): readonly Paragraph[] {
  return contactOf(context) === undefined ? [] : [paragraph(context.t(key))];
}

/** How the lead submitter is reached; says so when nothing may be printed. */
export function contactPoint(context: SectionContext): readonly Block[] {
  const { t, words, lacks } = context;
  const contact = contactOf(context);
  if (contact === undefined) {
    lacks('lacks.contact-point', submittersInOrder(context)[0]?.id);
    return [paragraph(t('contact.missing'))];
  }
  const { lead, at } = contact;
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

/** The first contact of the lead submitter that says whom or where to ask. */
function contactOf(context: SectionContext): { readonly lead: DisclosedSubmitter; readonly at: string } | undefined {
  const lead = submittersInOrder(context)[0];
  const index = lead?.contacts.findIndex(({ name, email, phone }) => (name ?? email ?? phone) !== undefined) ?? -1;
  return lead === undefined || index < 0 ? undefined : { lead, at: `contacts[${index}]` };
}

function submittedBy(context: SectionContext): readonly Block[] {
  const names = submittersInOrder(context).map(({ id }) => context.words.name(id));
  return names.length === 0 ? [] : [paragraph(context.t('contact.submitted-by', { names: context.words.join(names) }))];
}
