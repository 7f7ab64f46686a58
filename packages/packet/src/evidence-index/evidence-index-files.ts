import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import type { ExhibitEntry, Inline } from '@sanctions-packet/core/document';
import { payloadPath } from '../bag/payload-path.ts';
import type { PreparedRequest } from '../build-packet.ts';
import type { Draft } from '../draft.ts';
import type { BoundExhibits, BoundPlace } from '../exhibits/bind-exhibits.ts';
import type { PacketFile } from '../packet.ts';
import { packetFile, textBytes } from '../packet-file.ts';
import { csv } from './csv.ts';

const CSV = 'text/csv';

const COLUMNS = [
  'exhibit',
  'title',
  'kind',
  'date',
  'languages',
  'reliability',
  'credibility',
  'withheld',
  'pages',
  'sha256',
  'volume',
  'first_page',
  'last_page',
];

/**
 * `evidence-index.csv` of each container: one row for each exhibit that its documents cite, for a reader's spreadsheet.
 * None where the authority's electronic documents take no such file: the documents hold the same list.
 * The hash is that of the rendition that may leave; the hash of an original never does.
 */
export async function evidenceIndexFiles(
  request: PreparedRequest,
  drafts: readonly Draft[],
  { places }: Pick<BoundExhibits, 'places'>,
): Promise<readonly PacketFile[]> {
  const { fileTypes } = request.regime.law.filing;
  if (fileTypes !== undefined && !fileTypes.value.includes(CSV)) return [];
  const containers = [...new Set(drafts.map(({ plan }) => plan.container))];
  const files = containers.map(async (container): Promise<readonly PacketFile[]> => {
    const own = drafts.filter(({ plan }) => plan.container === container);
    const [first] = own;
    const exhibits = uniqueExhibits(own.flatMap(({ document }) => document.exhibits));
    const disclosed = first === undefined ? undefined : request.disclosures.of(first.profile);
    if (first === undefined || disclosed === undefined || !disclosed.ok || exhibits.length === 0) return [];
    const rows = exhibits.map((exhibit) => [
      ...row(exhibit, disclosed.value.dossier),
      ...placeCells(places.get(container)?.get(exhibit.id)),
    ]);
    return [
      await packetFile({
        path: payloadPath(container, 'evidence-index.csv'),
        role: 'evidence-index',
        container,
        profile: first.profile,
        mediaType: CSV,
        bytes: textBytes(csv([COLUMNS, ...rows])),
      }),
    ];
  });
  return (await Promise.all(files)).flat();
}

function uniqueExhibits(exhibits: readonly ExhibitEntry[]): readonly ExhibitEntry[] {
  return [...new Map(exhibits.map((exhibit) => [exhibit.id, exhibit])).values()].sort((a, b) => a.number - b.number);
}

function row(exhibit: ExhibitEntry, dossier: DisclosedDossier): readonly string[] {
  const evidence = dossier.evidence.find(({ id }) => id === exhibit.id);
  const title = words(exhibit.title);
  if (evidence === undefined || evidence.withheld) {
    return [String(exhibit.number), title, evidence?.kind ?? '', '', '', '', '', 'yes', '', ''];
  }
  const grades = dossier.sources
    .filter(({ id }) => evidence.sources.includes(id))
    .map(({ reliability }) => reliability?.grade);
  return [
    String(exhibit.number),
    title,
    evidence.kind,
    evidence.createdWhen ?? '',
    evidence.languages.join(' '),
    [...new Set(grades.filter((grade) => grade !== undefined))].sort().join(' '),
    String(evidence.credibility?.grade ?? ''),
    '',
    String(evidence.rendition?.pages ?? ''),
    evidence.rendition?.sha256 ?? '',
  ];
}

/** Volume and pages as they are printed at their foot, cover sheet included. */
function placeCells(place: BoundPlace | undefined): readonly string[] {
  return place === undefined ? ['', '', ''] : [place.file, String(place.first), String(place.last)];
}

function words(inlines: readonly Inline[]): string {
  return inlines
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? words(node.children as readonly Inline[]) : '',
    )
    .join('');
}
