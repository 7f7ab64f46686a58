import { blocks, type Problem, sortProblems } from '@sanctions-packet/core';
import type { PaginatingRenderer, Renderer } from '@sanctions-packet/core/document';
import type { Dossier, Vault } from '@sanctions-packet/core/evidence';
import { assess, type Regime } from '@sanctions-packet/core/regime';
import {
  buildFiling,
  CHECKLIST_VERSION,
  type Checklist,
  createDisclosures,
  type DisclosureChoice,
  type Disclosures,
  makeChecklist,
} from '@sanctions-packet/packet';

export interface CheckRequest extends DisclosureChoice {
  readonly dossier: Dossier;
  readonly vault?: Vault;
  readonly regime: Regime;
  /** Ids of the persons or entities proposed. */
  readonly targets: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Lays the documents out, so that a letter no font has is found; without it the documents are composed only. */
  readonly paginator?: PaginatingRenderer;
}

/**
 * The checklist of each target of one regime: everything that a build would find, without writing a byte. One target
 * after the other, as they are asked for. A blocking problem in a checklist means that a build would fail.
 */
export async function* checkTargets(request: CheckRequest): AsyncGenerator<Checklist> {
  const { paginator, ...filing } = request;
  const disclosures = createDisclosures(request);
  const renderers = paginator === undefined ? [] : [layoutOnly(paginator)];
  for await (const { target, outcome } of buildFiling({ ...filing, renderers })) {
    yield checklistOf(request, disclosures, target, outcome.problems);
  }
}

function checklistOf(
  { regime, date, renumber }: CheckRequest,
  disclosures: Disclosures,
  target: string,
  told: readonly Problem[],
): Checklist {
  const internal = disclosures.of('internal');
  if (!internal.ok) {
    const problems = distinct([...internal.problems, ...told]);
    return {
      checklistVersion: CHECKLIST_VERSION,
      regime: regime.id,
      target: { id: target, name: target },
      date,
      grounds: [],
      recognisable: [],
      pseudonyms: [],
      problems,
    };
  }
  const { dossier } = internal.value;
  const assessment = assess({ dossier, regime, target, asOf: date });
  const checklist = makeChecklist({
    dossier,
    regime,
    assessment,
    problems: told,
    disclosures,
    ...(renumber === undefined ? {} : { renumber }),
  });
  return { ...checklist, problems: distinct(checklist.problems) };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return sortProblems([...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]);
}

/** Goes as far as the pages are laid out; what it gives as a file is empty and is thrown away. */
function layoutOnly(paginator: PaginatingRenderer): Renderer {
  return {
    format: paginator.format,
    mediaType: paginator.mediaType,
    render: async (document, options) => {
      const laidOut = paginator.paginate(document, options);
      return laidOut.ok ? { ...laidOut, value: { bytes: new Uint8Array(), pagination: laidOut.value } } : laidOut;
    },
  };
}

export function isBlocked({ problems }: Checklist): boolean {
  return problems.some(blocks);
}
