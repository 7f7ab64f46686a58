import { blocks, failure, type Outcome, type Problem, sortProblems, success } from '@sanctions-packet/core';
import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import type { ImageResource, PaginatingRenderer, Renderer } from '@sanctions-packet/core/document';
import type { Dossier, Vault } from '@sanctions-packet/core/evidence';
import { assess, auditUse, createTargetView, type Regime, recordsAround } from '@sanctions-packet/core/regime';
import { assemble } from './assemble.ts';
import type { Checklist } from './checklist/checklist.ts';
import { checklistFiles } from './checklist/checklist-files.ts';
import { makeChecklist } from './checklist/make-checklist.ts';
import { createDisclosures, type Disclosures } from './disclosures.ts';
import { type Draft, draft } from './draft.ts';
import { evidenceIndexFiles } from './evidence-index/evidence-index-files.ts';
import { languageOf } from './language-of.ts';
import type { Packet, PacketFile } from './packet.ts';
import { renderDraft } from './render-draft.ts';

/** What one packet is made from. Everything is handed in: there is no disk, no clock and no regime in this package. */
export interface PacketRequest {
  readonly dossier: Dossier;
  readonly vault?: Vault;
  readonly regime: Regime;
  /** Id of the person or entity proposed. */
  readonly target: string;
  /** The day of the packet, `YYYY-MM-DD`: which law is in force, which consent stands, what the letters are dated. */
  readonly date: string;
  /** BCP 47; default the regime's first filing language. */
  readonly language?: string;
  /** One for each format wanted. */
  readonly renderers: readonly Renderer[];
  /** Lays out the pages whose numbers a Word contents list prints; needed when a `docx` renderer is given alone. */
  readonly paginator?: PaginatingRenderer;
  readonly images?: ReadonlyMap<string, ImageResource>;
}

/** A request whose dossier may already have been disclosed for another target of the same filing. */
export interface PreparedRequest extends PacketRequest {
  readonly disclosures: Disclosures;
}

/**
 * Builds one government's packet for one target: disclose, assess, compose, render, assemble.
 *
 * Returns the packet with its warnings, or every blocking problem of every document at once; never half a packet.
 */
export async function buildPacket(request: PacketRequest): Promise<Outcome<Packet>> {
  return buildPrepared({ ...request, disclosures: createDisclosures(request) });
}

export async function buildPrepared(request: PreparedRequest): Promise<Outcome<Packet>> {
  const drafts = request.regime.documents.map((plan) => draft(request, plan));
  const internal = request.disclosures.of('internal');
  const problems: Problem[] = [...drafts, internal].flatMap((outcome) => outcome.problems);
  if (!internal.ok || problems.some(blocks)) return failure(told(problems));

  const files: PacketFile[] = [];
  for (const made of drafts.flatMap(valuesOf)) {
    const rendered = await renderDraft(request, made);
    problems.push(...rendered.problems);
    if (rendered.ok) files.push(...rendered.value);
  }
  if (problems.some(blocks)) return failure(told(problems));

  problems.push(...unusedRecords(request, drafts.flatMap(valuesOf), internal.value.dossier));
  const checklist = checklistOf(request, internal.value.dossier, told(problems));
  files.push(...(await checklistFiles(checklist)));
  files.push(...(await evidenceIndexFiles(request, drafts.flatMap(valuesOf))));
  return success({ ...(await assemble(request, files)), problems: checklist.problems }, checklist.problems);
}

function checklistOf(
  request: PreparedRequest,
  dossier: DisclosedDossier<'internal'>,
  problems: readonly Problem[],
): Checklist {
  const { regime, target, date } = request;
  const assessment = assess({ dossier, regime, target, asOf: date });
  return makeChecklist({ dossier, regime, assessment, language: languageOf(request), problems });
}

/** Records that hang on the target and that no document draws on: nothing is silently dropped. */
function unusedRecords(
  { regime, target, date }: PreparedRequest,
  drafts: readonly Draft[],
  dossier: DisclosedDossier<'internal'>,
): readonly Problem[] {
  const view = createTargetView(dossier, { target, regime: regime.id, asOf: date });
  if (view === undefined) return [];
  const documents = drafts.map(({ document }) => document);
  return auditUse(documents, dossier, recordsAround(view));
}

function valuesOf(outcome: Outcome<Draft | undefined>): readonly Draft[] {
  return outcome.ok && outcome.value !== undefined ? [outcome.value] : [];
}

/** Every problem once, blocking ones first: the same record is met by several documents. */
function told(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return sortProblems([...seen.values()]);
}
