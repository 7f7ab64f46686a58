import { failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import type { AvailableEvidence } from '@sanctions-packet/core/disclosure';
import type { Block, Document, PaginatingRenderer, Section } from '@sanctions-packet/core/document';
import {
  type ComposeRequest,
  compose,
  coverSection,
  type DocumentPlan,
  exhibitVolumePlan,
  type VolumeEntry,
} from '@sanctions-packet/core/regime';

/** An exhibit of a volume; `pages` is 0 where a cover sheet stands for it. */
export interface VolumeItem {
  readonly evidence: AvailableEvidence;
  readonly pages: number;
}

/** Where an exhibit stands. All pages count from 1. */
export interface ExhibitPlace extends VolumeEntry {
  /** Pages of the front document up to the end of its cover sheet. */
  readonly after: number;
  /** Page of the volume that is the exhibit's own first page; absent when it has none. */
  readonly own?: number;
}

export interface VolumeFront {
  readonly bytes: Uint8Array;
  readonly places: readonly ExhibitPlace[];
  readonly pages: number;
}

/** The list prints pages that depend on how long the list is: laid out until both agree. */
const MOST_ROUNDS = 6;

/** The list and the cover sheets of a volume as one PDF that knows where its pages will stand. */
export async function volumeFront(
  request: Omit<ComposeRequest, 'plan'>,
  plan: Pick<DocumentPlan, 'profile' | 'container'>,
  items: readonly VolumeItem[],
  renderer: PaginatingRenderer,
  date: string,
): Promise<Outcome<VolumeFront>> {
  let places: readonly ExhibitPlace[] = items.map(({ evidence }) => ({
    evidence: evidence.id,
    first: 1,
    last: 1,
    after: 1,
  }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const composed = compose({ ...request, plan: exhibitVolumePlan(plan, places) });
    if (!composed.ok) return composed;
    if (composed.value === undefined) throw new Error('A volume of exhibits was not composed');
    const document = withoutNumbers(composed.value);
    const laidOut = renderer.paginate(document, { date });
    if (!laidOut.ok) return laidOut;
    const settled = placesOf(items, laidOut.value);
    if (JSON.stringify(settled) !== JSON.stringify(places)) {
      places = settled;
      continue;
    }
    const numbering = numberingOf(items, places, laidOut.value.pages);
    const rendered = await renderer.render(document, { date, numbering });
    if (!rendered.ok) return rendered;
    const problems: readonly Problem[] = [...composed.problems, ...rendered.problems];
    return success({ bytes: rendered.value.bytes, places, pages: numbering.pages }, problems);
  }
  return failure([
    {
      code: 'packet.volume-unsettled',
      severity: 'block',
      at: '',
      what: 'The list of a volume of exhibits changes its length with the page numbers it prints.',
      fix: 'Report it; until then, shorten the title of the last exhibit.',
    },
  ]);
}

function placesOf(
  items: readonly VolumeItem[],
  { pages, sections }: { readonly pages: number; readonly sections: ReadonlyMap<string, number> },
): readonly ExhibitPlace[] {
  const starts = items.map(({ evidence }) => sections.get(coverSection(evidence.exhibitNumber)) ?? 1);
  let before = 0;
  return items.map(({ evidence, pages: count }, index) => {
    const after = (starts[index + 1] ?? pages + 1) - 1;
    const first = (starts[index] ?? 1) + before;
    const cover = after + before;
    before += count;
    return {
      evidence: evidence.id,
      first,
      last: cover + count,
      after,
      ...(count === 0 ? {} : { own: cover + 1 }),
    };
  });
}

function numberingOf(items: readonly VolumeItem[], places: readonly ExhibitPlace[], front: number) {
  const total = items.reduce((sum, { pages }) => sum + pages, front);
  const page = (own: number): number =>
    items.reduce((sum, { pages }, index) => ((places[index]?.after ?? own) < own ? sum + pages : sum), own);
  return { page, pages: total };
}

/** Exhibits have numbers of their own. */
function withoutNumbers(document: Document): Document {
  const plain = ({ number: _number, ...section }: Section): Section => ({
    ...section,
    children: section.children.map((child): Block => (child.type === 'section' ? plain(child) : child)),
  });
  return { ...document, sections: document.sections.map(plain) };
}
