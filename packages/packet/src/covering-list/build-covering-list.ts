import { blocks, failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import { assemble } from '../assemble.ts';
import type { PreparedRequest, Writers } from '../build-packet.ts';
import { exitScan } from '../exit-scan/exit-scan.ts';
import { searchOf } from '../exit-scan/search-of.ts';
import type { Packet, PacketFile } from '../packet.ts';
import { told } from '../plan-packet.ts';
import { renderDraft } from '../render-draft.ts';
import type { CoveringListPlan } from './plan-covering-list.ts';

/**
 * Makes the files of a covering list that is planned: a packet of its own, with its bag and `packet.json`, so that it
 * is written, encrypted and verified as any other. Its files are read back before they leave, as those of a packet are.
 */
export async function buildCoveringList(plan: CoveringListPlan, writers: Writers): Promise<Outcome<Packet>> {
  const request: PreparedRequest = { ...plan.request, ...writers };
  const problems: Problem[] = [...plan.problems];
  const files: PacketFile[] = [];
  for (const draft of plan.drafts) {
    const rendered = await renderDraft(request, draft, { places: new Map() });
    problems.push(...rendered.problems);
    if (rendered.ok) files.push(...rendered.value.files);
  }
  if (problems.some(blocks)) return failure(told(problems));
  const packet = await assemble(request, files);
  const found = exitScan(
    packet.files.filter(({ profile }) => profile === 'disclosable'),
    searchOf(request, 'disclosable'),
    new Map(),
  );
  if (found.some(blocks)) return failure(told(found));
  const all = told([...problems, ...found]);
  return success({ ...packet, problems: all }, all);
}
