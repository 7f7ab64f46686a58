import { blocks, failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import type { AvailableEvidence, DisclosedDossier, Profile } from '@sanctions-packet/core/disclosure';
import type { Document, PaginatingRenderer } from '@sanctions-packet/core/document';
import { regimeWords } from '@sanctions-packet/core/regime';
import { payloadPath } from '../bag/payload-path.ts';
import type { PreparedRequest } from '../build-packet.ts';
import { type Draft, goingWith } from '../draft.ts';
import type { ReadableVolume } from '../exit-scan/exit-scan.ts';
import { languagesOf } from '../languages-of.ts';
import type { Container, PacketFile } from '../packet.ts';
import { packetFile } from '../packet-file.ts';
import { divide, VOLUME_LIMITS } from './divide.ts';
import type { ExhibitBinder, ExhibitStep, PreparedExhibit, Way } from './exhibit-binder.ts';
import { beyondVolumeProblems, pageCountProblems, pinProblems, placeOf } from './exhibit-problems.ts';
import { volumeFront } from './volume-front.ts';

/** Where the evidence index finds an exhibit. */
export interface BoundPlace {
  /** Name of the volume in its container. */
  readonly file: string;
  readonly first: number;
  readonly last: number;
  /** Page of the volume that is the exhibit's first; absent where a cover sheet stands for it. */
  readonly own?: number;
}

export interface BoundExhibits {
  readonly files: readonly PacketFile[];
  /** By container and evidence id. */
  readonly places: ReadonlyMap<Container, ReadonlyMap<string, BoundPlace>>;
  /** What the last lock needs to read volumes, by path. */
  readonly volumes: ReadonlyMap<string, ReadableVolume>;
  /** What was done to each exhibit that was prepared, by container and evidence id, `disclosable evi_01`. */
  readonly steps: ReadonlyMap<string, readonly ExhibitStep[]>;
}

interface Prepared {
  readonly evidence: AvailableEvidence;
  readonly exhibit: PreparedExhibit;
  readonly way: Way;
  readonly bytes: number;
  readonly pages: number;
}

/** What a container's documents are made for. */
interface Shelf {
  readonly container: Container;
  readonly profile: Profile;
  readonly plan: Draft['plan'];
  readonly dossier: DisclosedDossier;
  readonly assessment: Draft['assessment'];
  readonly language: string;
  /** The documents of the container in that language, which cite the exhibits. */
  readonly before: readonly Document[];
}

interface Needs {
  readonly request: PreparedRequest;
  readonly binder: ExhibitBinder;
  readonly renderer: PaginatingRenderer;
}

/**
 * The volumes of each container: every exhibit that its documents cite and whose file may leave, in the order of the
 * numbers. Nothing without a binder. Refused exhibits, and citations of pages that are not there, block.
 */
export async function bindExhibits(
  request: PreparedRequest,
  drafts: readonly Draft[],
): Promise<Outcome<BoundExhibits>> {
  const { binder, paginator: renderer } = request;
  const bound = {
    files: [] as PacketFile[],
    places: new Map<Container, ReadonlyMap<string, BoundPlace>>(),
    volumes: new Map<string, ReadableVolume>(),
    steps: new Map<string, readonly ExhibitStep[]>(),
  };
  if (binder === undefined || renderer === undefined) return success(bound);
  const problems: Problem[] = [];
  for (const shelf of shelvesOf(request, drafts)) {
    const own = drafts.filter(({ plan }) => plan.container === shelf.container);
    const prepared = await prepareAll(binder, citedBy(own, shelf.dossier));
    problems.push(...prepared.problems);
    if (!prepared.ok) continue;
    for (const { evidence, exhibit } of prepared.value)
      if (exhibit.steps !== undefined) bound.steps.set(`${shelf.container} ${evidence.id}`, exhibit.steps);
    const pages = prepared.value.flatMap(({ evidence, exhibit }) =>
      exhibit.kind === 'pages' ? [[evidence.id, exhibit.pages] as const] : [],
    );
    problems.push(...pinProblems(own, new Map(pages)));
    const made = await bindShelf({ request, binder, renderer }, shelf, prepared.value);
    problems.push(...made.problems);
    if (!made.ok) continue;
    bound.files.push(...made.value.files);
    for (const [container, places] of made.value.places) bound.places.set(container, places);
    for (const [path, volume] of made.value.volumes) bound.volumes.set(path, volume);
  }
  return problems.some(blocks) ? failure(problems) : success(bound, problems);
}

function shelvesOf(request: PreparedRequest, drafts: readonly Draft[]): readonly Shelf[] {
  const [language = 'en'] = languagesOf(request);
  return (['disclosable', 'restricted'] as const).flatMap((container): readonly Shelf[] => {
    const first = drafts.find(({ plan }) => plan.container === container);
    const disclosed = first === undefined ? undefined : request.disclosures.of(first.profile);
    if (first === undefined || disclosed === undefined || !disclosed.ok) return [];
    const { plan, profile, assessment } = first;
    const before = goingWith(drafts, container, language);
    return [{ container, profile, plan, assessment, dossier: disclosed.value.dossier, language, before }];
  });
}

function citedBy(drafts: readonly Draft[], dossier: DisclosedDossier): readonly AvailableEvidence[] {
  const cited = new Set(drafts.flatMap(({ document }) => document.exhibits.map(({ id }) => id)));
  return dossier.evidence.flatMap((item) =>
    !item.withheld && item.rendition !== undefined && cited.has(item.id) ? [item] : [],
  );
}

async function prepareAll(
  binder: ExhibitBinder,
  evidence: readonly AvailableEvidence[],
): Promise<Outcome<readonly Prepared[]>> {
  const problems: Problem[] = [];
  const prepared: Prepared[] = [];
  for (const item of evidence) {
    const way = item.exhibit?.way ?? (item.sensitivity === 'public' ? 'copied' : 'drawn');
    const outcome = await binder.prepare(item, way);
    const at = placeOf(item);
    problems.push(
      ...outcome.problems.map((problem) => ({
        ...problem,
        at: problem.at === '' ? at : `${at}.${problem.at}`,
        about: item.id,
      })),
    );
    if (!outcome.ok || outcome.value === undefined) continue;
    const exhibit = outcome.value;
    const pages = exhibit.kind === 'pages' ? exhibit.pages : 0;
    if (exhibit.kind === 'pages') problems.push(...pageCountProblems(item, pages));
    prepared.push({ evidence: item, exhibit, way, pages, bytes: exhibit.kind === 'pages' ? exhibit.bytes.length : 0 });
  }
  return problems.some(blocks) ? failure(problems) : success(prepared, problems);
}

async function bindShelf(needs: Needs, shelf: Shelf, prepared: readonly Prepared[]): Promise<Outcome<BoundExhibits>> {
  const files: PacketFile[] = await attachments(shelf, prepared);
  const places = new Map<string, BoundPlace>();
  const volumes = new Map<string, ReadableVolume>();
  const problems: Problem[] = [];
  const limits = { ...VOLUME_LIMITS, ...needs.request.volumeLimits };
  problems.push(...beyondVolumeProblems(prepared, limits));
  for (const [index, items] of divide(prepared, limits).entries()) {
    const made = await bindVolume(needs, shelf, items);
    problems.push(...made.problems);
    if (!made.ok) return failure(problems);
    const { volume, front } = made.value;
    const path = payloadPath(shelf.container, volumeName(shelf.container, index + 1));
    files.push(
      await packetFile({
        path,
        role: 'exhibits',
        container: shelf.container,
        profile: shelf.profile,
        language: shelf.language,
        mediaType: 'application/pdf',
        bytes: volume.bytes,
        pages: volume.pages,
      }),
    );
    volumes.set(path, { front: front.bytes, pages: volume.texts });
    for (const { evidence, first, last, own } of front.places) {
      const file = volumeName(shelf.container, index + 1);
      places.set(evidence, { file, first, last, ...(own === undefined ? {} : { own }) });
    }
  }
  return success({ files, places: new Map([[shelf.container, places]]), volumes, steps: new Map() }, problems);
}

function volumeName(container: Container, volume: number): string {
  return `${container === 'restricted' ? 'exhibits-r' : 'exhibits'}-${String(volume).padStart(3, '0')}.pdf`;
}

async function attachments(shelf: Shelf, prepared: readonly Prepared[]): Promise<PacketFile[]> {
  const files = prepared.flatMap(({ evidence, exhibit }) =>
    exhibit.kind !== 'attachment'
      ? []
      : [
          packetFile({
            path: payloadPath(
              shelf.container,
              `exhibit-${String(evidence.exhibitNumber).padStart(3, '0')}.${exhibit.extension}`,
            ),
            role: 'exhibit',
            container: shelf.container,
            profile: shelf.profile,
            mediaType: exhibit.mediaType,
            bytes: exhibit.bytes,
          }),
        ],
  );
  return Promise.all(files);
}

async function bindVolume({ request, binder, renderer }: Needs, shelf: Shelf, items: readonly Prepared[]) {
  const { regime, date } = request;
  const { dossier, assessment, language, before } = shelf;
  const made = await volumeFront({ dossier, regime, assessment, language, before }, shelf.plan, items, renderer, date);
  if (!made.ok) return made;
  const words = regimeWords({ regime, language, asOf: date });
  const { places, bytes: front, pages } = made.value;
  const exhibits = items.flatMap(({ evidence: { exhibitNumber }, exhibit }, index) =>
    exhibit.kind !== 'pages'
      ? []
      : [
          {
            bytes: exhibit.bytes,
            after: places[index]?.after ?? 0,
            label: (page: number) => words.exhibitPage(exhibitNumber, page),
            alternative: (page: number) => words.exhibitPicture(exhibitNumber, page),
          },
        ],
  );
  const drawn = items.every(({ way, exhibit }) => way === 'drawn' || exhibit.kind !== 'pages');
  const volume = await binder.bind({ front, exhibits, number: words.pageOf, drawn });
  if (volume.pages !== pages) throw new Error('A volume has other pages than its list says');
  return success({ volume, front: made.value }, made.problems);
}
