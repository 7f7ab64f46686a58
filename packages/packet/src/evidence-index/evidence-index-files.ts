import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import { type ExhibitEntry, type Inline, walk } from '@sanctions-packet/core/document';
import { regimeWords } from '@sanctions-packet/core/regime';
import { payloadPath } from '../bag/payload-path.ts';
import type { Draft } from '../draft.ts';
import type { BoundExhibits, BoundPlace } from '../exhibits/bind-exhibits.ts';
import type { Container, PacketFile } from '../packet.ts';
import { packetFile, textBytes } from '../packet-file.ts';
import type { PreparedPlan } from '../plan-packet.ts';
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
  'file_sha256',
  'restricted',
  'supports',
  'cited_in',
  'volume',
  'first_page',
  'last_page',
];

/**
 * `evidence-index.csv` of each container: one row for each exhibit that its documents cite, for a reader's spreadsheet.
 * None where the authority's electronic documents take no such file: the documents hold the same list.
 * `sha256` is that of the rendition that may leave, `file_sha256` that of the file it is enclosed in; the hash of an
 * original is in neither. `supports` names the elements that it speaks to, `cited_in` the sections that cite it.
 */
export async function evidenceIndexFiles(
  request: PreparedPlan,
  drafts: readonly Draft[],
  bound: Pick<BoundExhibits, 'places' | 'files'>,
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
    const cited = citations(own);
    const rows = exhibits.map((exhibit) => [
      ...row(exhibit, disclosed.value.dossier),
      enclosedIn(exhibit, container, bound),
      container === 'restricted' ? 'yes' : '',
      supports(exhibit, first, disclosed.value.dossier, request),
      [...(cited.get(exhibit.id) ?? [])].join('; '),
      ...placeCells(bound.places.get(container)?.get(exhibit.id)),
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

/** Of the volume, or of the file beside it; empty when nothing is enclosed. */
function enclosedIn(
  { id, number }: ExhibitEntry,
  container: Container,
  { places, files }: Pick<BoundExhibits, 'places' | 'files'>,
): string {
  const beside = `exhibit-${String(number).padStart(3, '0')}.`;
  const own = files.filter((file) => file.container === container);
  const nameOf = ({ path }: PacketFile): string => path.slice(path.lastIndexOf('/') + 1);
  const attached = own.find((file) => nameOf(file).startsWith(beside));
  const volume = own.find((file) => nameOf(file) === places.get(container)?.get(id)?.file);
  return (attached ?? volume)?.sha256 ?? '';
}

/** Titles of the elements of the grounds asked for, as far as the records that this container tells of rest on it. */
function supports(
  exhibit: ExhibitEntry,
  draft: Draft,
  dossier: DisclosedDossier,
  { regime, date }: PreparedPlan,
): string {
  if (dossier.evidence.find(({ id }) => id === exhibit.id)?.withheld !== false) return '';
  const { language } = draft.document;
  const spoken = regimeWords({ regime, language, asOf: date });
  const titles = new Map(regime.elements.map(({ id, title }) => [id, title]));
  const elements = draft.assessment.grounds
    .filter(({ requested }) => requested)
    .flatMap((ground) => ground.elements)
    .filter(({ speaksFor }) =>
      speaksFor.some(({ exhibits }) => exhibits.some(({ evidence }) => evidence === exhibit.id)),
    )
    .map(({ element }) => spoken.string(titles.get(element) ?? element));
  return [...new Set(elements)].join('; ');
}

/** For each exhibit the sections that cite it, such as `submission 4` and `annex`. */
function citations(drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<string>> {
  const cited = new Map<string, Set<string>>();
  for (const { document } of drafts) {
    for (const section of document.sections) {
      const place = [document.id, section.number].filter(Boolean).join(' ');
      walk(section, (node) => {
        if (node.type !== 'exhibitReference') return;
        const places = cited.get(node.exhibit) ?? new Set();
        cited.set(node.exhibit, places.add(place));
      });
    }
  }
  return cited;
}

function words(inlines: readonly Inline[]): string {
  return inlines
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? words(node.children as readonly Inline[]) : '',
    )
    .join('');
}
