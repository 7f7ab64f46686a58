import type { DisclosedSubmitter } from '../../disclosure/index.ts';
import { type Block, fieldTable, link, paragraph, section } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import { contactPoint } from './contact-point.ts';
import { fieldRow } from './field-rows.ts';
import type { Heading } from './heading.ts';

interface SubmittersOptions {
  /** String key of a last part on whom to ask; it stands elsewhere in some countries. */
  readonly contact?: string;
}

/** Who files: one part an organization, with its standing and how it came to know. */
export function submittersSection(heading: Heading, { contact }: SubmittersOptions = {}): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      ...context.dossier.submitters.map((submitter, index) =>
        section(`${heading.id}-${index + 1}`, context.words.name(submitter.id), submitterBlocks(context, submitter)),
      ),
      ...(contact === undefined ? [] : [section(`${heading.id}-contact`, context.t(contact), contactPoint(context))]),
    ],
  };
}

function submitterBlocks(context: SectionContext, submitter: DisclosedSubmitter): readonly Block[] {
  return [particulars(context, submitter), ...mandate(context, submitter), ...knowledge(context, submitter)];
}

function particulars(context: SectionContext, submitter: DisclosedSubmitter): Block {
  const { t, words } = context;
  const website = words.field(submitter, 'website');
  return fieldTable([
    { label: t('submitter.kind'), value: t(`submitter-kind.${submitter.kind}`) },
    ...fieldRow(t('submitter.registration'), registration(context, submitter)),
    ...fieldRow(t('submitter.website'), website === undefined ? undefined : link(website.value, website)),
    ...(submitter.isVictimRepresentative === true
      ? [{ label: t('submitter.representation'), value: t('submitter.represents-victims') }]
      : []),
  ]);
}

function registration({ t, words }: SectionContext, submitter: DisclosedSubmitter) {
  if (submitter.registration === undefined) return undefined;
  const parts = [
    words.field(submitter, 'registration.number'),
    words.field(submitter, 'registration.authority'),
    words.country(submitter, 'registration.country'),
    words.date(submitter, 'registration.date'),
  ].filter((part) => part !== undefined);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [t('list.separator'), part]));
}

function mandate({ words }: SectionContext, submitter: DisclosedSubmitter): readonly Block[] {
  return submitter.mandate === undefined ? [] : words.prose(submitter, 'mandate');
}

function knowledge({ t, words, lacks }: SectionContext, submitter: DisclosedSubmitter): readonly Block[] {
  if (submitter.linkToInformation !== undefined) return words.prose(submitter, 'linkToInformation');
  lacks('lacks.link-to-information', submitter.id);
  return [paragraph(t('submitter.knowledge.missing'))];
}
