import type { AvailableEvidence } from '@sanctions-packet/core/disclosure';
import { type Block, list, paragraph, section, table } from '@sanctions-packet/core/document';
import {
  chronologySection,
  evidenceSection,
  type Heading,
  relevantEvidence,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';

type Part = (context: SectionContext) => readonly Block[];

/** Annexes A to E in the order of their letters, and where the restricted annex R is. */
export function annexesSection(heading: Heading): SectionPlan {
  const parts: readonly (readonly [string, Part])[] = [
    ['a', evidenceSection(heading).build],
    ['b', (context) => [paragraph(context.t('uk.annex.b.where', { title: context.t('document.evidence-index') }))]],
    ['c', translations],
    ['d', chainOfCommand],
    ['e', chronologySection(heading).build],
    ['r', (context) => [paragraph(context.t('uk.annex.r.where'))]],
  ];
  return {
    ...heading,
    build: (context) =>
      parts.map(([letter, build]) => section(`annex-${letter}`, context.t(`uk.annex.${letter}`), build(context))),
  };
}

/** Exhibits in other languages, and whether a translation goes with them. */
function translations({ t, words, refer, target }: SectionContext): readonly Block[] {
  const foreign = relevantEvidence(target).filter(
    (item): item is AvailableEvidence => !item.withheld && item.languages.some((tag) => !/^en\b/.test(tag)),
  );
  if (foreign.length === 0) return [paragraph(t('uk.annex.c.none'))];
  return [
    paragraph(t('uk.annex.c.intro')),
    table(
      [
        { header: t('evidence.number'), share: 3 },
        { header: t('exhibit.languages'), share: 4 },
        { header: t('uk.annex.c.translation'), share: 4 },
      ],
      foreign.map((item) => [
        refer.exhibit(item.id),
        words.join(item.languages.flatMap((_, index) => words.languageName(item, `languages[${index}]`) ?? [])),
        t(item.rendition?.purpose === 'translation' ? 'uk.annex.c.enclosed' : 'uk.annex.c.missing'),
      ]),
    ),
  ];
}

/** Bodies above each post, and ties of superior and subordinate. */
function chainOfCommand(context: SectionContext): readonly Block[] {
  const { t, words, target, refer } = context;
  const bodies = target.kind === 'entity' ? [target.target.id] : target.posts.flatMap(({ body }) => body?.id ?? []);
  const lines = [...new Set(bodies)].map((id) => {
    const above = chain(target, id).map((body) => words.name(body));
    return above.length === 1
      ? above
      : above.flatMap((name, index) => (index === 0 ? [name] : [t('uk.annex.d.part-of'), name]));
  });
  const ties = target.ties
    .filter(({ relationship: { type } }) => type === 'superior-of' || type === 'employed-by')
    .map(({ relationship: { id, from, to, type } }) => {
      const said = t('record.relationship', {
        from: words.name(from),
        relation: t(`relation.${type}`),
        to: words.name(to),
      });
      const note = refer.citeRecord(id);
      return note === undefined ? said : [said, note];
    });
  const items = [...lines, ...ties];
  return items.length === 0 ? [paragraph(t('uk.annex.d.none'))] : [list('unordered', items)];
}

/** A body and those above it; a circle ends where it closes. */
function chain({ record }: SectionContext['target'], body: string): readonly string[] {
  const above: string[] = [];
  for (let id: string | undefined = body; id !== undefined && !above.includes(id); ) {
    above.push(id);
    id = (record(id) as { readonly parent?: string } | undefined)?.parent;
  }
  return above;
}
