import type { AvailableEvidence, DisclosedEvidence, DisclosedSource } from '../../disclosure/index.ts';
import { type Block, type CellContent, type InlineContent, link, paragraph, table } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import type { Heading } from './heading.ts';
import { relevantEvidence } from './relevant-evidence.ts';

/** The exhibits the case against the target rests on, by their case-wide numbers, with source and grades. */
export function evidenceSection(heading: Heading): SectionPlan {
  return { ...heading, build: (context) => evidenceTable(context) };
}

function evidenceTable(context: SectionContext): readonly Block[] {
  const { t, target, lacks } = context;
  const evidence = relevantEvidence(target);
  if (evidence.length === 0) {
    lacks('lacks.evidence', target.target.id);
    return [paragraph(t('evidence.none'))];
  }
  return [
    paragraph(t('evidence.intro')),
    table(
      [
        { header: t('evidence.number'), share: 2 },
        { header: t('evidence.item'), share: 5 },
        { header: t('evidence.date'), share: 2 },
        { header: t('evidence.source'), share: 4 },
        { header: t('evidence.grades'), share: 3 },
      ],
      evidence.map((item) => (item.withheld ? withheldRow(context, item) : availableRow(context, item))),
    ),
    paragraph(t('evidence.grades.explained')),
  ];
}

function withheldRow(context: SectionContext, item: DisclosedEvidence): readonly CellContent[] {
  const { t, refer } = context;
  return [refer.exhibit(item.id), t('evidence.withheld', { kind: t(`evidence-kind.${item.kind}`) }), [], [], []];
}

function availableRow(context: SectionContext, item: AvailableEvidence): readonly CellContent[] {
  const { t, refer, words } = context;
  const title = words.field(item, 'title') ?? t('value.not-recorded');
  return [
    refer.exhibit(item.id),
    t('evidence.titled', { title, kind: t(`evidence-kind.${item.kind}`) }),
    words.date(item, 'createdWhen', 'table') ??
      words.date(item, 'publication.date', 'table') ??
      t('value.not-recorded'),
    sourceCell(context, item),
    gradesCell(context, item),
  ];
}

function sourcesOf({ target }: SectionContext, item: AvailableEvidence): readonly DisclosedSource[] {
  return item.sources.flatMap((id) => {
    const source = target.record(id) as DisclosedSource | undefined;
    return source === undefined ? [] : [source];
  });
}

function sourceCell(context: SectionContext, item: AvailableEvidence): CellContent {
  const { words, t } = context;
  const names = sourcesOf(context, item).map((source) => paragraph(words.name(source.id)));
  const address = words.field(item, 'publication.url') ?? words.field(item, 'acquisition.url');
  const blocks = address === undefined ? names : [...names, paragraph(link(address.value, address))];
  return blocks.length === 0 ? t('value.not-recorded') : blocks;
}

/** What is known of the reliability of its sources and the credibility of what it says. */
export function gradesCell(context: SectionContext, item: AvailableEvidence): InlineContent {
  const { t, words } = context;
  const reliability = sourcesOf(context, item).flatMap((source) =>
    source.reliability === undefined
      ? []
      : [t('evidence.reliability', { grade: words.field(source, 'reliability.grade') ?? [] })],
  );
  const credibility =
    item.credibility === undefined
      ? []
      : [t('evidence.credibility', { grade: words.field(item, 'credibility.grade') ?? [] })];
  const grades = [...reliability, ...credibility];
  return grades.length === 0
    ? t('evidence.ungraded')
    : grades.flatMap((grade, index) => (index === 0 ? [grade] : [t('list.separator'), grade]));
}
