import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import type { ExhibitEntry, Inline } from '@sanctions-packet/core/document';
import { payloadPath } from '../bag/payload-path.ts';
import type { Draft } from '../draft.ts';
import type { BoundExhibits, BoundPlace } from '../exhibits/bind-exhibits.ts';
import { type Container, type PacketFile, SIGNABLE } from '../packet.ts';
import { jsonBytes, packetFile } from '../packet-file.ts';
import type { PreparedPlan } from '../plan-packet.ts';

const JSON_LD = 'application/ld+json';
const NAME = 'ro-crate-metadata.json';
const SPECIFICATION = 'https://w3id.org/ro/crate/1.1';

type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string };

/** What one container's crate is made of. */
interface Shelf {
  readonly drafts: readonly Draft[];
  readonly dossier: DisclosedDossier;
  readonly files: readonly PacketFile[];
  readonly places: ReadonlyMap<string, BoundPlace>;
  readonly date: string;
}

/**
 * `ro-crate-metadata.json` (RO-Crate 1.1, JSON-LD) of each container that is sent: its files, and the exhibits that its
 * documents cite, with volume and pages. It lies in `data/`, which is the root of the crate, as the specification's
 * appendix on BagIt has it. It says what those documents print, in their words: titles, numbers, dates and languages,
 * from the dossier disclosed for the profile of the container; it names no author and no licence, since none is known.
 * None where the authority's electronic documents take no such file. `files` are all others of the packet.
 */
export async function crateFiles(
  request: PreparedPlan,
  drafts: readonly Draft[],
  bound: Pick<BoundExhibits, 'places'>,
  files: readonly PacketFile[],
): Promise<readonly PacketFile[]> {
  const { fileTypes } = request.regime.law.filing;
  if (fileTypes !== undefined && !fileTypes.value.includes(JSON_LD)) return [];
  const made = SIGNABLE.map(async (container): Promise<readonly PacketFile[]> => {
    const own = drafts.filter(({ plan }) => plan.container === container);
    const [first] = own;
    const disclosed = first === undefined ? undefined : request.disclosures.of(first.profile);
    if (first === undefined || disclosed === undefined || !disclosed.ok) return [];
    const graph = crate({
      drafts: own,
      dossier: disclosed.value.dossier,
      files: files.filter((file) => file.container === container),
      places: bound.places.get(container) ?? new Map(),
      date: request.date,
    });
    return [await crateFile(container, first, graph)];
  });
  return (await Promise.all(made)).flat();
}

function crateFile(container: Container, { profile }: Draft, graph: readonly Entity[]): Promise<PacketFile> {
  return packetFile({
    path: payloadPath(container, NAME),
    role: 'ro-crate',
    container,
    profile,
    mediaType: JSON_LD,
    bytes: jsonBytes({ '@context': `${SPECIFICATION}/context`, '@graph': graph }),
  });
}

function crate(shelf: Shelf): readonly Entity[] {
  const files = [...shelf.files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => fileEntity(file, shelf));
  const cited = shelf.drafts.flatMap(({ document }) => document.exhibits);
  const exhibits = [...new Map(cited.map((exhibit) => [exhibit.id, exhibit])).values()]
    .sort((a, b) => a.number - b.number)
    .map((exhibit) => exhibitEntity(exhibit, shelf));
  return [
    {
      '@id': NAME,
      '@type': 'CreativeWork',
      conformsTo: { '@id': SPECIFICATION },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      ...titleOf(shelf),
      datePublished: shelf.date,
      hasPart: files.map(({ '@id': id }) => ({ '@id': id })),
      ...(exhibits.length === 0 ? {} : { mentions: exhibits.map(({ '@id': id }) => ({ '@id': id })) }),
    },
    ...files,
    ...exhibits,
  ];
}

/** Of the document that cites exhibits, which is what the container is about; else of its first. */
function titleOf({ drafts }: Shelf): { readonly name: string; readonly description: string } {
  const documents = drafts.map(({ document }) => document);
  const main = documents.find(({ exhibits }) => exhibits.length > 0) ?? documents[0];
  const titles = documents.map(({ title }) => words(title));
  return { name: words(main?.title ?? []), description: [...new Set(titles)].join('; ') };
}

function fileEntity({ path, role, mediaType, language, bytes }: PacketFile, { drafts }: Shelf): Entity {
  const draft = drafts.find(({ plan, document }) => plan.id === role && document.language === language);
  return {
    '@id': nameOf(path),
    '@type': 'File',
    ...(draft === undefined ? {} : { name: words(draft.document.title) }),
    encodingFormat: mediaType,
    contentSize: String(bytes.byteLength),
    ...(language === undefined ? {} : { inLanguage: language }),
  };
}

/** Where it is enclosed, `isPartOf` is its volume, `pagination` its pages there, cover sheet included; `subjectOf` proofs of time. */
function exhibitEntity({ id, number, title }: ExhibitEntry, { dossier, files, places }: Shelf): Entity {
  const evidence = dossier.evidence.find((item) => item.id === id);
  const place = places.get(id);
  const digits = String(number).padStart(3, '0');
  const beside = files.find(({ path }) => nameOf(path).startsWith(`exhibit-${digits}.`));
  const proofs = files.filter(({ path }) => nameOf(path).startsWith(`exhibit-${digits}-proof-`));
  const known =
    evidence === undefined || evidence.withheld
      ? {}
      : {
          ...(evidence.createdWhen === undefined ? {} : { dateCreated: evidence.createdWhen }),
          ...(evidence.languages.length === 0 ? {} : { inLanguage: evidence.languages }),
        };
  return {
    '@id': `#exhibit-${number}`,
    '@type': 'CreativeWork',
    identifier: String(number),
    name: words(title),
    ...known,
    ...(place === undefined ? {} : { isPartOf: { '@id': place.file }, pagination: `${place.first}-${place.last}` }),
    ...(beside === undefined ? {} : { hasPart: { '@id': nameOf(beside.path) } }),
    ...(proofs.length === 0 ? {} : { subjectOf: proofs.map(({ path }) => ({ '@id': nameOf(path) })) }),
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function words(inlines: readonly Inline[]): string {
  return inlines
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? words(node.children as readonly Inline[]) : '',
    )
    .join('');
}
