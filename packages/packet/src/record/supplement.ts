import { blocks, failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import { changesFor, compareRecords, compose, type PacketRecord, supplementPlan } from '@sanctions-packet/core/regime';
import type { PreparedRequest } from '../build-packet.ts';
import type { Draft } from '../draft.ts';
import type { BoundExhibits } from '../exhibits/bind-exhibits.ts';
import type { PacketFile } from '../packet.ts';
import { renderDraft } from '../render-draft.ts';

export type SupplementCode = 'packet.nothing-to-supplement';

/**
 * The letters that tell what differs from an earlier packet: one in each container that has something to tell, so that
 * what only the authority may see is told to it alone. Composed from the dossier disclosed for today; of the earlier
 * packet there are only ids and numbers.
 */
export async function supplements(
  request: PreparedRequest,
  drafts: readonly Draft[],
  record: PacketRecord,
  bound: BoundExhibits,
): Promise<Outcome<readonly PacketFile[]>> {
  const { earlier } = request;
  if (earlier === undefined) return success([]);
  const changes = compareRecords(earlier, record);
  const files: PacketFile[] = [];
  const problems: Problem[] = [];
  for (const container of ['disclosable', 'restricted'] as const) {
    const own = changesFor(changes, container);
    const inContainer = drafts.filter(({ plan }) => plan.container === container);
    if (own.facts.length + own.exhibits.length + own.sections.length === 0) continue;
    for (const model of modelsOf(inContainer)) {
      const made = await letter(request, model, { changes: own, record, earlier: earlier.date }, bound);
      problems.push(...made.problems);
      if (made.ok) files.push(...made.value);
    }
  }
  if (problems.some(blocks)) return failure(problems);
  return success(files, files.length > 0 ? problems : [...problems, nothing()]);
}

/** For each language the document whose profile and handling the letter shares: the longest one of its container. */
function modelsOf(drafts: readonly Draft[]): readonly Draft[] {
  const models = new Map<string, Draft>();
  for (const draft of drafts) {
    const there = models.get(draft.document.language);
    if (there === undefined || draft.document.sections.length > there.document.sections.length)
      models.set(draft.document.language, draft);
  }
  return [...models.values()];
}

async function letter(
  request: PreparedRequest,
  { plan: model, profile, assessment, document: { language }, withheld }: Draft,
  told: { readonly changes: ReturnType<typeof changesFor>; readonly record: PacketRecord; readonly earlier: string },
  bound: BoundExhibits,
): Promise<Outcome<readonly PacketFile[]>> {
  const disclosed = request.disclosures.of(profile);
  if (!disclosed.ok) return failure(disclosed.problems);
  const { regime } = request;
  const plan = supplementPlan(model, { ...told, documents: regime.documents });
  const composed = compose({ dossier: disclosed.value.dossier, regime, plan, assessment, language });
  if (!composed.ok) return composed;
  if (composed.value === undefined) throw new Error('A supplement was not composed');
  const rendered = await renderDraft(request, { plan, profile, assessment, withheld, document: composed.value }, bound);
  const problems = [...composed.problems, ...rendered.problems];
  return rendered.ok ? success(rendered.value.files, problems) : failure(problems);
}

function nothing(): Problem<SupplementCode> {
  return {
    code: 'packet.nothing-to-supplement',
    severity: 'warn',
    at: '',
    what: 'Nothing that this packet tells differs from the earlier one, so there is no supplement.',
    fix: 'Compare with the packet that was sent, or build without a supplement.',
  };
}
