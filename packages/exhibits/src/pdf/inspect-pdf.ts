/** What a PDF is and holds, before anything is made of it. */
import { type ExhibitProblem, exhibitProblem, Refusal } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';
import { indexOfSignature } from '../recognise/signature.ts';
import { type OpenPdf, openPdf, saveAnew } from './pdfium.ts';
import { type Dropped, findingsOf } from './structure/findings.ts';
import { checkPaintCost } from './structure/paint-cost.ts';
import { type PageNode, pageNodes, readStructure, type Structure } from './structure/structure.ts';

export interface PdfInspection {
  readonly opened: OpenPdf;
  readonly structure: Structure;
  readonly nodes: readonly PageNode[];
  readonly pages: number;
  /** Every blocking problem of the file itself, in whatever way it is prepared, then notes. */
  readonly problems: readonly ExhibitProblem[];
  readonly dropped: readonly Dropped[];
  readonly hiddenLayers: boolean;
}

/**
 * pdfium opens the file first and writes it anew; only that is looked into further. Nothing is painted before it is
 * known how much work the pages are. Throws a `Refusal` when the file cannot be looked into.
 */
export async function inspectPdf(bytes: Uint8Array, limits: Limits, password?: string): Promise<PdfInspection> {
  const opened = await openPdf(bytes, password);
  if (opened.pages < 1) throw new Refusal('exhibit.no-pages');
  if (opened.pages > limits.pages) throw new Refusal('exhibit.too-many-pages');
  if (!opened.soundTable) throw new Refusal('exhibit.repaired-pages');
  const structure = await readStructure(saveAnew(opened));
  const nodes = pageNodes(structure, limits.pages);
  if (nodes.length !== opened.pages) throw new Refusal('exhibit.damaged');
  const { refusals, dropped, hiddenLayers } = findingsOf(structure, nodes);
  const problems = refusals.map((code) => exhibitProblem(code));
  if (problems.length === 0) checkPaintCost(structure, nodes, limits);
  if (opened.encrypted) problems.push(exhibitProblem('exhibit.was-restricted'));
  const all = revisionsOf(bytes) > 1 ? [...dropped, 'earlier revisions' as const] : dropped;
  return { opened, structure, nodes, pages: opened.pages, problems, dropped: all, hiddenLayers };
}

/** A linearised file has two cross-reference tables and is one revision (ISO 32000-1, annex F). */
function revisionsOf(bytes: Uint8Array): number {
  let count = 0;
  for (let at = indexOfSignature(bytes, 'startxref'); at >= 0; at = indexOfSignature(bytes, 'startxref', at + 9))
    count += 1;
  const linearised = indexOfSignature(bytes.subarray(0, 2048), '/Linearized') >= 0;
  return linearised ? count - 1 : count;
}
