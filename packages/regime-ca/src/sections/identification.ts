import { fieldTable } from '@sanctions-packet/core/document';
import {
  type Heading,
  identificationSection,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { scheduleEntry } from './schedule-entry.ts';

/** The entry as a Canadian schedule would print it, and its part, before everything that tells the target apart. */
export function targetSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [fieldTable(entryRows(context)), ...identificationSection(heading).build(context)],
  };
}

function entryRows(context: SectionContext) {
  const { t, target } = context;
  return [
    { label: t('ca.entry.part'), value: t(`ca.entry.part.${target.kind}`) },
    { label: t('ca.entry'), value: scheduleEntry(context) },
  ];
}
