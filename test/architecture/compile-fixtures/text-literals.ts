// No words in code, as the compiler sees it. Each line under `@ts-expect-error` must fail to compile; the test also
// takes the marks away and counts the errors. Compiled by compile.test.ts, never run.
import { link, paragraph, section, strong, table } from '@sanctions-packet/core/document';
import type { SectionPlan } from '@sanctions-packet/core/regime';

// @ts-expect-error -- a literal in a paragraph
paragraph('He gave the order.');

// @ts-expect-error -- a template in a paragraph
paragraph(`He gave order ${1}.`);

// @ts-expect-error -- a literal inside emphasis
paragraph(strong('an order'));

// @ts-expect-error -- a literal as the words of a link
link('https://example.org', 'the report');

// @ts-expect-error -- a literal as a title
section('facts', 'Statement of facts', []);

// @ts-expect-error -- a literal as a column's header
table([{ header: 'Date' }], []);

// @ts-expect-error -- words that only look sourced
paragraph({ value: 'He gave the order.', from: { kind: 'string', key: 'facts.order' } });

export const plan: SectionPlan = {
  id: 'facts',
  title: 'facts.title',
  // @ts-expect-error -- a literal returned by a section
  build: () => ['He gave the order.'],
};

export const planned: SectionPlan = {
  id: 'facts',
  title: 'facts.title',
  // @ts-expect-error -- a literal in a paragraph of a section
  build: () => [paragraph('He gave the order.')],
};

export const lawful: SectionPlan = {
  id: 'facts',
  title: 'facts.title',
  build: ({ t }) => [paragraph(t('facts.order'))],
};
