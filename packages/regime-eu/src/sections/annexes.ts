import { section, table } from '@sanctions-packet/core/document';
import {
  chronologySection,
  evidenceSection,
  type Heading,
  protectionSection,
  type SectionPlan,
} from '@sanctions-packet/core/regime';

const ANNEXES = [
  { title: 'document.evidence-index', holds: 'eu.annexes.index.holds' },
  { title: 'document.annex', holds: 'eu.annexes.restricted.holds' },
] as const;

/** What is enclosed, the exhibits, the acts in order of time, and on whose consent it all rests. */
export function annexesSection(heading: Heading): SectionPlan {
  const parts = [
    { id: 'exhibits', build: evidenceSection(heading).build },
    { id: 'chronology', build: chronologySection(heading).build },
    { id: 'protection', build: protectionSection(heading).build },
  ];
  return {
    ...heading,
    build: (context) => [
      table(
        [
          { header: context.t('eu.annexes.annex'), share: 4 },
          { header: context.t('eu.annexes.holds'), share: 8 },
        ],
        ANNEXES.map(({ title, holds }) => [context.t(title), context.t(holds)]),
      ),
      ...parts.map(({ id, build }) => section(`${heading.id}-${id}`, context.t(`eu.annexes.${id}`), build(context))),
    ],
  };
}
