import { type Block, paragraph, section } from '@sanctions-packet/core/document';
import {
  contactPoint,
  type Heading,
  type SectionContext,
  type SectionPlan,
  submittersInOrder,
  submittersSection,
} from '@sanctions-packet/core/regime';

/** Who files and how they know, their presence in Canada, and whom to ask. */
export function submittingSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      ...submittersSection(heading).build(context),
      section(`${heading.id}-canada`, context.t('ca.submitters.canada'), presence(context)),
      section(`${heading.id}-contact`, context.t('contact.name'), contactPoint(context)),
    ],
  };
}

function presence(context: SectionContext): readonly Block[] {
  const { t, words } = context;
  const local = submittersInOrder(context).filter(
    ({ registration, contacts }) =>
      registration?.country === 'CA' || contacts.some(({ address }) => address?.country === 'CA'),
  );
  if (local.length === 0) return [paragraph(t('ca.submitters.none'))];
  return [paragraph(t('ca.submitters.present', { names: words.join(local.map(({ id }) => words.name(id))) }))];
}
