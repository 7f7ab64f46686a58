import { blocks, failure, type Outcome, type Problem, sortProblems, success } from '@sanctions-packet/core';
import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import type { ImageResource, PaginatingRenderer, Renderer } from '@sanctions-packet/core/document';
import type { Dossier, Vault } from '@sanctions-packet/core/evidence';
import {
  auditUse,
  createTargetView,
  type PacketRecord,
  type RecordedDocument,
  type Regime,
  recordsAround,
} from '@sanctions-packet/core/regime';
import { assemble } from './assemble.ts';
import { type Assessments, createAssessments } from './assessments.ts';
import { checklistFiles } from './checklist/checklist-files.ts';
import { makeChecklist } from './checklist/make-checklist.ts';
import { createDisclosures, type DisclosureChoice, type Disclosures } from './disclosures.ts';
import { type Draft, draft } from './draft.ts';
import { evidenceIndexFiles } from './evidence-index/evidence-index-files.ts';
import { type BoundExhibits, bindExhibits } from './exhibits/bind-exhibits.ts';
import type { ExhibitBinder } from './exhibits/exhibit-binder.ts';
import { exitScan } from './exit-scan/exit-scan.ts';
import { searchOf } from './exit-scan/search-of.ts';
import { languagesOf } from './languages-of.ts';
import type { Packet, PacketFile } from './packet.ts';
import { packetRecord, recordFile } from './record/packet-record.ts';
import { supplements } from './record/supplement.ts';
import { type RenderedDraft, renderDraft } from './render-draft.ts';
import { requestProblems } from './request-problems.ts';

/** What one packet is made from. Everything is handed in: there is no disk, no clock and no regime in this package. */
export interface PacketRequest extends DisclosureChoice {
  readonly dossier: Dossier;
  readonly vault?: Vault;
  readonly regime: Regime;
  /** Id of the person or entity proposed. */
  readonly target: string;
  /** The day of the packet, `YYYY-MM-DD`: which law is in force, which consent stands, what the letters are dated. */
  readonly date: string;
  /** BCP 47; by default each document is made in every language in which the regime files. */
  readonly language?: string;
  /** One for each format wanted. */
  readonly renderers: readonly Renderer[];
  /** Lays out the pages whose numbers a Word contents list prints; needed when a `docx` renderer is given alone. */
  readonly paginator?: PaginatingRenderer;
  readonly images?: ReadonlyMap<string, ImageResource>;
  /** Prepares and binds exhibits, with `paginator` for their lists; without it they are cited and not enclosed. */
  readonly binder?: ExhibitBinder;
  /** What an earlier packet of this target said: a letter tells what is new, changed and withdrawn since. */
  readonly earlier?: PacketRecord;
  /** Warnings told while the case was read; the internal checklist repeats those about the whole case or this target. */
  readonly problems?: readonly Problem[];
}

/** A request whose dossier may already have been disclosed for another target of the same filing. */
export interface PreparedRequest extends PacketRequest {
  readonly disclosures: Disclosures;
  readonly assessments: Assessments;
}

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
  const misuse = requestProblems(request);
  if (misuse.length > 0) return failure(misuse);
  const prepared: PreparedRequest = { ...request, disclosures, assessments: createAssessments(request) };

  const internal = disclosures.of('internal');
  if (!internal.ok) return failure(told(internal.problems));
  const { dossier } = internal.value;
  const assessment = prepared.assessments.of('internal', dossier);
  if (assessment.problems.some(blocks)) return failure(told(assessment.problems));

  const outcomes = languagesOf(request).flatMap((language) =>
    request.regime.documents.map((plan) => draft(prepared, plan, language)),
  );
  const problems = [...outcomes.flatMap((outcome) => outcome.problems), ...internal.problems];
  if (problems.some(blocks)) return failure(told(problems));
  const drafts = outcomes.flatMap((outcome) => (outcome.ok && outcome.value !== undefined ? [outcome.value] : []));

  const bound = await bindExhibits(prepared, drafts);
  problems.push(...bound.problems);
  if (!bound.ok) return failure(told(problems));
  const files: PacketFile[] = [...bound.value.files];
  const recorded: RecordedDocument[] = [];
  for (const one of drafts) {
    const rendered = await renderDraft(prepared, one, bound.value);
    problems.push(...rendered.problems);
    if (!rendered.ok) continue;
    files.push(...rendered.value.files);
    recorded.push({ container: one.plan.container, document: one.document, ...withPages(rendered.value) });
  }
  if (problems.some(blocks)) return failure(told(problems));

  const record = packetRecord(prepared, { assessment, drafts, recorded, bound: bound.value });
  const letters = await supplements(prepared, drafts, record, bound.value);
  problems.push(...letters.problems);
  if (!letters.ok) return failure(told(problems));
  files.push(...letters.value);

  const concerning = aboutTarget(prepared, dossier, drafts, problems);
  const checklist = makeChecklist({
    ...request,
    disclosures,
    dossier,
    assessment,
    problems: [...(request.problems ?? []).filter(isAbout(prepared, dossier)), ...concerning],
  });
  files.push(
    ...(await checklistFiles(checklist)),
    ...(await evidenceIndexFiles(prepared, drafts, bound.value)),
    await recordFile(record),
  );
  const own = sortProblems([...assessment.problems, ...concerning]);
  const packet = await assemble(prepared, files);
  const found = leaksIn(prepared, packet.files, bound.value);
  if (found.some(blocks)) return failure(told(found));
  const all = told([...own, ...found]);
  return success({ ...packet, problems: all }, all);
}

function withPages({ pages }: RenderedDraft): Pick<RecordedDocument, 'pages'> {
  return pages === undefined ? {} : { pages };
}

/** The last lock: what the finished files hold, read back as their readers will, each for its own profile. */
function leaksIn(
  request: PreparedRequest,
  files: readonly PacketFile[],
  { volumes }: BoundExhibits,
): readonly Problem[] {
  const profiles = [...new Set(files.map(({ profile }) => profile))];
  return profiles.flatMap((profile) =>
    exitScan(
      files.filter((file) => file.profile === profile),
      searchOf(request, profile),
      volumes,
    ),
  );
}

/**
 * What was told about this target while its documents were made, and the records around it that no document draws on:
 * nothing is silently dropped.
 */
function aboutTarget(
  request: PreparedRequest,
  dossier: DisclosedDossier<'internal'>,
  drafts: readonly Draft[],
  problems: readonly Problem[],
): readonly Problem[] {
  const around = recordsAroundTarget(request, dossier);
  const documents = drafts.map(({ document }) => document);
  return told([...problems.filter(isAbout(request, dossier)), ...auditUse(documents, dossier, around)]);
}

/** Problems about the case as a whole, or about records that hang on the target. */
function isAbout(request: PreparedRequest, dossier: DisclosedDossier<'internal'>): (problem: Problem) => boolean {
  const around = recordsAroundTarget(request, dossier);
  return ({ code, about }) => {
    const ofARecord = about !== undefined && about !== dossier.id && /^(?:disclosure|evidence)\./.test(code);
    return !ofARecord || around.has(about);
  };
}

function recordsAroundTarget(
  { regime, target, date }: PreparedRequest,
  dossier: DisclosedDossier<'internal'>,
): ReadonlySet<string> {
  const view = createTargetView(dossier, { target, regime: regime.id, asOf: date });
  return view === undefined ? new Set() : recordsAround(view);
}

/** Every problem once, blocking ones first: the same record is met by several documents. */
function told(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return sortProblems([...seen.values()]);
}
