import type { DisclosedSource } from '@sanctions-packet/core/disclosure';
import { type Block, type CellContent, paragraph, table } from '@sanctions-packet/core/document';
import { type Heading, relevantEvidence, type SectionContext, type SectionPlan } from '@sanctions-packet/core/regime';

/** The method, then each source: what it is, how near to the facts, of which origin, how reliable, for which exhibits. */
export function sourcesSection(heading: Heading): SectionPlan {
  return { ...heading, build: (context) => [...method(context), ...assessment(context)] };
}

function method({ t, words, dossier, lacks }: SectionContext): readonly Block[] {
  if (dossier.methodology !== undefined) return words.prose(dossier, 'methodology');
  lacks('uk.lacks.methodology', dossier.id);
  return [paragraph(t('uk.sources.no-method'))];
}

function assessment(context: SectionContext): readonly Block[] {
  const { t, refer } = context;
  const sources = sourcesOf(context);
  if (sources.length === 0) return [paragraph(t('annex.sources.none'))];
  return [
    paragraph(t('uk.sources.intro')),
    table(
      [
        { header: t('uk.sources.source'), share: 4 },
        { header: t('uk.sources.kind'), share: 3 },
        { header: t('uk.sources.access'), share: 3 },
        { header: t('uk.sources.grade'), share: 2 },
        { header: t('uk.sources.exhibits'), share: 3 },
      ],
      sources.map((source) => row(context, source)),
    ),
    paragraph(t('evidence.grades.explained')),
    paragraph(t('uk.sources.exhibit-grades', { section: refer.section('annexes') })),
  ];
}

function sourcesOf({ dossier, target }: SectionContext): readonly DisclosedSource[] {
  const ids = new Set(relevantEvidence(target).flatMap((item) => (item.withheld ? [] : item.sources)));
  return dossier.sources.filter(({ id }) => ids.has(id));
}

function row(context: SectionContext, source: DisclosedSource): readonly CellContent[] {
  const { t, words, refer, target } = context;
  const exhibits = relevantEvidence(target).filter((item) => !item.withheld && item.sources.includes(source.id));
  return [
    source.label.kind === 'named' ? words.name(source.id) : t('uk.sources.protected', { name: words.name(source.id) }),
    t(`source-kind.${source.kind}`),
    source.connection === undefined ? t('value.not-recorded') : t(`connection.${source.connection.value}`),
    words.field(source, 'reliability.grade') ?? t('evidence.ungraded'),
    words.join(exhibits.map(({ id }) => refer.exhibit(id))),
  ];
}
