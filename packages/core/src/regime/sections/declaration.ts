import { list, paragraph } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { Heading } from './heading.ts';
import { letterSignatures } from './letter.ts';

interface DeclarationOptions {
  /** String key of the opening words. */
  readonly intro: string;
  /** String keys of what is confirmed. */
  readonly confirmed: readonly string[];
  /** String key that points to the `{section}` of this id, where those who answer questions are named. */
  readonly contact: { readonly words: string; readonly section: string };
  /** Whether the place of signing is asked for. Default: it is not. */
  readonly place?: boolean;
}

/** What the submitters confirm, and where each signs; an electronic signature is put on outside this program. */
export function declarationSection(
  heading: Heading,
  { intro, confirmed, contact, place = false }: DeclarationOptions,
): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const { t, refer } = context;
      return [
        paragraph(t(intro)),
        list(
          'unordered',
          confirmed.map((key) => t(key)),
        ),
        paragraph(t(contact.words, { section: refer.section(contact.section) })),
        ...letterSignatures(context, { place }),
      ];
    },
  };
}
