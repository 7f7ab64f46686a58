import {
  type Block,
  fieldTable,
  type InlineContent,
  lineBreak,
  paragraph,
  signature,
  strong,
} from '../../document/index.ts';
import type { SectionContext } from '../section-context.ts';
import { submittersInOrder } from './contact-point.ts';
import type { FieldRow } from './field-rows.ts';
import { relevantEvidence } from './relevant-evidence.ts';

type LetterBlock = Exclude<Block, { type: 'section' }>;

interface LetterHeadOptions {
  /** Where the salutation stands; above the subject in some countries. Default: below. */
  readonly salutation?: 'above-subject' | 'below-subject';
  /** String key around the `{date}`, where a letter writes more than the day. Default: the day alone. */
  readonly date?: string;
  /** Whether the subject stands behind its label, or alone as the heading of the letter. Default: behind its label. */
  readonly heading?: 'labelled' | 'alone';
  /** String key of a salutation for where the law facts have none to print. */
  readonly neutral?: string;
}

/** Date, addressees with their postal addresses, the subject and the salutation. */
export function letterHead(
  context: SectionContext,
  subject: string,
  { salutation = 'below-subject', heading = 'labelled', neutral, date }: LetterHeadOptions = {},
): readonly LetterBlock[] {
  const { t, words, law, target } = context;
  const sourced = law.addressees.flatMap((one) => (one.salutation === undefined ? [] : [paragraph(one.salutation)]));
  const greeting = sourced.length === 0 && neutral !== undefined ? [paragraph(t(neutral))] : sourced;
  const concerning = t(subject, { target: words.name(target.target.id) });
  const about =
    heading === 'alone'
      ? paragraph(strong(concerning))
      : fieldTable([{ label: t('letter.subject'), value: concerning }]);
  return [
    paragraph(date === undefined ? words.today() : t(date, { date: words.today() })),
    ...law.addressees
      .filter(({ role }) => role === 'addressee')
      .map(({ office, institution, address }) =>
        paragraph(
          [office, institution, ...address].flatMap((line, index) => (index === 0 ? [line] : [lineBreak(), line])),
        ),
      ),
    ...(salutation === 'above-subject' ? [...greeting, about] : [about, ...greeting]),
  ];
}

/** Who gets a copy, with the postal address, under this string key. */
export function copyRows({ t, law }: SectionContext, label: string): readonly FieldRow[] {
  return law.addressees
    .filter(({ role }) => role === 'copy')
    .map(({ institution, address }) => ({
      label: t(label),
      value: [institution, ...address].flatMap((line, index) => (index === 0 ? [line] : [lineBreak(), line])),
    }));
}

interface SignatureOptions {
  /** Whether the place of signing is asked for too, as some countries want. Default: it is not. */
  readonly place?: boolean;
}

/** Where each submitting organization signs. */
export function letterSignatures(
  context: SectionContext,
  { place = false }: SignatureOptions = {},
): readonly LetterBlock[] {
  const { t, words } = context;
  return submittersInOrder(context).map((submitter) => {
    const index = submitter.contacts.findIndex(({ signs }) => signs === true);
    const name = index < 0 ? undefined : words.field(submitter, `contacts[${index}].name`);
    const role = index < 0 ? undefined : words.field(submitter, `contacts[${index}].role`);
    return signature([
      { label: t('signature.organization'), value: words.name(submitter.id) },
      { label: t('signature.name'), ...(name === undefined ? {} : { value: name }) },
      { label: t('signature.capacity'), ...(role === undefined ? {} : { value: role }) },
      { label: t('signature.signature') },
      ...(place ? [{ label: t('signature.place') }] : []),
      { label: t('signature.date') },
    ]);
  });
}

/** "Exhibits", for the list of enclosures, where at least one exhibit of the case against the target comes as a file. */
export function enclosedExhibits({ t, target }: SectionContext): readonly InlineContent[] {
  const comes = relevantEvidence(target).some((item) => !item.withheld && item.rendition !== undefined);
  return comes ? [t('volume.title')] : [];
}
