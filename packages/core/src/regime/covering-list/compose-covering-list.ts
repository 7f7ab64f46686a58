import { assertDisclosed } from '../../disclosure/index.ts';
import { type Document, inlines, validateDocument } from '../../document/index.ts';
import { blocks, failure, type Outcome, success } from '../../problem.ts';
import type { Assessment } from '../assessment.ts';
import type { ComposeProblem, ComposeRequest } from '../compose.ts';
import { type ComposeTools, createContext } from '../context/create-context.ts';
import type { DocumentPlan } from '../contract.ts';
import { furniture } from '../furniture.ts';
import { coveringListPlan } from './covering-list-plan.ts';

/** Whose submissions a covering list names, and in which language. */
export interface CoveringListRequest extends Pick<ComposeRequest, 'dossier' | 'regime' | 'language'> {
  /** Whose profile, container and handling mark the list shares; the dossier was disclosed for that profile. */
  readonly model: DocumentPlan;
  /** One for each submission, in the order of the list; of the same dossier, regime and day. At least one. */
  readonly assessments: readonly Assessment[];
}

/** A covering list and the plan that it was composed by. */
export interface CoveringList {
  readonly plan: DocumentPlan;
  readonly document: Document;
}

/** The covering list of a filing with several targets, in one of the languages of its regime. */
export function composeCoveringList(request: CoveringListRequest): Outcome<CoveringList, ComposeProblem> {
  const { dossier, regime, model, assessments, language } = request;
  assertDisclosed(dossier);
  const tools = assessments.map(
    (assessment): ComposeTools => createContext({ dossier, regime, plan: model, assessment, language }, []),
  );
  const contexts = tools.map(({ context }) => context);
  const [first] = contexts;
  if (first === undefined) throw new Error('A covering list of no submission');
  const plan = coveringListPlan(model, contexts);
  const { t, words } = first;
  const document: Document = {
    type: 'document',
    version: 1,
    id: plan.id,
    language,
    page: { size: regime.law.filing.paper.value },
    contents: { levels: 0 },
    ...furniture(plan, first),
    subtitle: inlines(t('covering-list.subtitle', { date: words.today() }, contexts.length)),
    opening: plan.opening(first),
    sections: [],
    exhibits: [],
  };
  const problems = [...distinct(tools.flatMap((one) => one.problems())), ...validateDocument(document)];
  return problems.some(blocks) ? failure(problems) : success({ plan, document }, problems);
}

/** Each target brings the same words about the same law facts and language files. */
function distinct(problems: readonly ComposeProblem[]): readonly ComposeProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
