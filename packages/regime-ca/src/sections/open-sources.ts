import type { AvailableEvidence, DisclosedEvidence } from '@sanctions-packet/core/disclosure';
import { type Block, type CellContent, link, paragraph, table } from '@sanctions-packet/core/document';
import {
  type EvidenceOptions,
  type Heading,
  relevantEvidence,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';

/** The exhibits by number, with address, archived copies and language, and whether each is open or restricted. */
export function openSourcesSection(heading: Heading, { also }: EvidenceOptions): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const { t, law, target, lacks } = context;
      const evidence = relevantEvidence(target, also);
      const intro = paragraph(t('ca.sources.intro', { citation: law.citation('ca-practice-open-sources') }));
      if (evidence.length > 0) return [intro, sourceTable(context, evidence)];
      lacks('lacks.evidence', target.target.id);
      return [intro, paragraph(t('evidence.none'))];
    },
  };
}

function sourceTable(context: SectionContext, evidence: readonly DisclosedEvidence[]): Block {
  const { t } = context;
  return table(
    [
      { header: t('evidence.number'), share: 2 },
      { header: t('evidence.item'), share: 5 },
      { header: t('evidence.date'), share: 2 },
      { header: t('exhibit.languages'), share: 2 },
      { header: t('ca.sources.where'), share: 4 },
      { header: t('ca.sources.access'), share: 2 },
    ],
    evidence.map((item) => row(context, item)),
  );
}

function row(context: SectionContext, item: DisclosedEvidence): readonly CellContent[] {
  const { t, words, refer } = context;
  const kind = t(`evidence-kind.${item.kind}`);
  if (item.withheld)
    return [refer.exhibit(item.id), t('evidence.withheld', { kind }), [], [], [], t('ca.sources.restricted')];
  const title = words.field(item, 'title') ?? t('value.not-recorded');
  return [
    refer.exhibit(item.id),
    [paragraph(t('evidence.titled', { title, kind })), ...sources(context, item)],
    words.date(item, 'createdWhen', 'table') ??
      words.date(item, 'publication.date', 'table') ??
      t('value.not-recorded'),
    languages(context, item),
    addresses(context, item),
    t(item.sensitivity === 'public' ? 'ca.sources.open' : 'ca.sources.restricted'),
  ];
}

function sources({ words }: SectionContext, item: AvailableEvidence) {
  return item.sources.map((id) => paragraph(words.name(id)));
}

function languages({ t, words }: SectionContext, item: AvailableEvidence): CellContent {
  const names = item.languages.flatMap((_, index) => words.languageName(item, `languages[${index}]`) ?? []);
  return names.length === 0 ? t('value.not-recorded') : words.join(names);
}

function addresses({ t, words }: SectionContext, item: AvailableEvidence): CellContent {
  const address = words.field(item, 'publication.url') ?? words.field(item, 'acquisition.url');
  const archived = (item.acquisition?.archivedUrls ?? []).flatMap((_, index) => {
    const url = words.field(item, `acquisition.archivedUrls[${index}].url`);
    return url === undefined ? [] : [paragraph(t('ca.sources.archived', { address: link(url.value, url) }))];
  });
  const blocks = [...(address === undefined ? [] : [paragraph(link(address.value, address))]), ...archived];
  return blocks.length === 0 ? t('value.not-recorded') : blocks;
}
