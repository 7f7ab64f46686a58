import { blocks, failure, type Outcome, type Problem, sortProblems, success } from '@sanctions-packet/core';
import type { ImageResource, PaginatingRenderer, Renderer } from '@sanctions-packet/core/document';
import type { RecordedDocument } from '@sanctions-packet/core/regime';
import { assemble } from './assemble.ts';
import { checklistFiles } from './checklist/checklist-files.ts';
import { crateFiles } from './crate/crate-files.ts';
import { createDisclosures, type Disclosures } from './disclosures.ts';
import { evidenceIndexFiles } from './evidence-index/evidence-index-files.ts';
import { type BoundExhibits, bindExhibits } from './exhibits/bind-exhibits.ts';
import type { VolumeLimits } from './exhibits/divide.ts';
import type { ExhibitBinder } from './exhibits/exhibit-binder.ts';
import { proofFiles } from './exhibits/proof-files.ts';
import { exitScan } from './exit-scan/exit-scan.ts';
import { searchOf } from './exit-scan/search-of.ts';
import type { Packet, PacketFile, Packing } from './packet.ts';
import { fileTypeProblems } from './packing/file-type-problems.ts';
import {
  checklistOf,
  concerning,
  type PacketPlan,
  type PlanRequest,
  type PreparedPlan,
  planPacket,
  told,
} from './plan-packet.ts';
import { packetRecord, recordFile } from './record/packet-record.ts';
import { supplements } from './record/supplement.ts';
import { type RenderedDraft, renderDraft } from './render-draft.ts';

/** What files are made with: renderers, fonts, the binder of exhibits. They say nothing of their own. */
export interface Writers {
  /** One for each format wanted. */
  readonly renderers: readonly Renderer[];
  /** Lays out the pages whose numbers a Word contents list prints; needed when a `docx` renderer is given alone. */
  readonly paginator?: PaginatingRenderer;
  readonly images?: ReadonlyMap<string, ImageResource>;
  /** Prepares and binds exhibits, with `paginator` for their lists; without it they are cited and not enclosed. */
  readonly binder?: ExhibitBinder;
  /** Bags by default. */
  readonly packing?: Packing;
  /** Where an authority takes less, or more, than a volume usually holds. */
  readonly volumeLimits?: Partial<VolumeLimits>;
}

/** What one packet is made from, and with. */
export interface PacketRequest extends PlanRequest, Writers {}

/** A packet that is planned, and what its files are made with. */
export interface PreparedRequest extends PreparedPlan, Writers {}

/**
 * Builds one government's packet for one target: disclose, assess, compose, render, assemble, and read back.
 *
 * Returns the packet with its warnings, or every blocking problem of every document at once; never half a packet. A
 * packet whose finished files hold what their profile withholds is none (`packet.exit-*`).
 */
export async function buildPacket(request: PacketRequest): Promise<Outcome<Packet>> {
  return buildDisclosed(request, createDisclosures(request));
}

/** As `buildPacket`, with dossiers disclosed once for several targets. */
export async function buildDisclosed(request: PacketRequest, disclosures: Disclosures): Promise<Outcome<Packet>> {
  const plan = planPacket(request, disclosures);
  return plan.ok ? buildPlanned(plan.value, request) : plan;
}

/** Makes the files of a packet that is planned. */
export async function buildPlanned(plan: PacketPlan, writers: Writers): Promise<Outcome<Packet>> {
  const { drafts, assessment } = plan;
  const request: PreparedRequest = { ...plan.request, ...writers };
  const problems: Problem[] = [...plan.problems];

  const bound = await bindExhibits(request, drafts);
  problems.push(...bound.problems);
  if (!bound.ok) return failure(told(problems));
  const files: PacketFile[] = [...bound.value.files];
  const recorded: RecordedDocument[] = [];
  for (const one of drafts) {
    const rendered = await renderDraft(request, one, bound.value);
    problems.push(...rendered.problems);
    if (!rendered.ok) continue;
    files.push(...rendered.value.files);
    recorded.push({ container: one.plan.container, document: one.document, ...withPages(rendered.value) });
  }
  if (problems.some(blocks)) return failure(told(problems));

  const proofs = await proofFiles(request, drafts);
  problems.push(...proofs.problems);
  if (!proofs.ok) return failure(told(problems));
  files.push(...proofs.value);

  const record = packetRecord(request, { assessment, drafts, recorded, bound: bound.value });
  const letters = await supplements(request, drafts, record, bound.value);
  problems.push(...letters.problems);
  if (!letters.ok) return failure(told(problems));

  files.push(
    ...letters.value,
    ...(await checklistFiles(checklistOf(plan, problems))),
    ...(await evidenceIndexFiles(request, drafts, bound.value)),
    await recordFile(record),
  );
  files.push(...(await crateFiles(request, drafts, bound.value, files)));
  if (writers.packing === 'asice') problems.push(...fileTypeProblems(files, request.regime));
  if (problems.some(blocks)) return failure(told(problems));
  const packet = await assemble(request, files, writers.packing);
  const found = leaksIn(request, packet.files, bound.value);
  if (found.some(blocks)) return failure(told(found));
  const all = told([...sortProblems([...assessment.problems, ...concerning(plan, problems)]), ...found]);
  return success({ ...packet, problems: all }, all);
}

function withPages({ pages }: RenderedDraft): Pick<RecordedDocument, 'pages'> {
  return pages === undefined ? {} : { pages };
}

/** The last lock: what the finished files hold, read back as their readers will, each for its own profile. */
function leaksIn(request: PreparedPlan, files: readonly PacketFile[], { volumes }: BoundExhibits): readonly Problem[] {
  const profiles = [...new Set(files.map(({ profile }) => profile))];
  return profiles.flatMap((profile) =>
    exitScan(
      files.filter((file) => file.profile === profile),
      searchOf(request, profile),
      volumes,
    ),
  );
}
