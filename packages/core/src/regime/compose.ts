import { assertDisclosed, type DisclosedDossier } from '../disclosure/index.ts';
import {
  type Block,
  type Document,
  type DocumentProblem,
  type ExhibitEntry,
  inlines,
  type Section,
  walk,
  walkTexts,
} from '../document/index.ts';
import { vouchFor } from '../document/validation/validate-document.ts';
import { type LawProblem, provisionsInForce } from '../law/index.ts';
import { blocks, failure, type Outcome, success } from '../problem.ts';
import type { Assessment, RegimeProblem } from './assessment.ts';
import { type ComposeTools, createContext } from './context/create-context.ts';
import type { DocumentPlan, Regime, SectionPlan } from './contract.ts';
import { furniture } from './furniture.ts';
import type { SectionContext } from './section-context.ts';
import { wordLimitProblems } from './word-limits.ts';

/** Which document is composed, from what, in which language. */
export interface ComposeRequest {
  /** Made by `disclose` for the profile of the plan. */
  readonly dossier: DisclosedDossier;
  readonly regime: Regime;
  readonly plan: DocumentPlan;
  /** Of the same dossier, regime and target. */
  readonly assessment: Assessment;
  /** BCP 47, one of the regime's filing languages. */
  readonly language: string;
  /** Documents of the same container and language that are composed already: what they cite, and where, may be told. */
  readonly before?: readonly Document[];
}

/** What composing a document can tell. */
export type ComposeProblem = RegimeProblem | DocumentProblem | LawProblem;

/**
 * One document of a packet. `undefined` when its plan does not ask for it in this case. Warnings say what mandatory
 * sections lack, which citations are not verified, and which language was not reviewed.
 */
export function compose(request: ComposeRequest): Outcome<Document | undefined, ComposeProblem> {
  assertDisclosed(request.dossier);
  const { plan, regime } = request;
  const chosen: SectionPlan[] = [];
  const tools: ComposeTools = createContext(request, chosen);
  const { context } = tools;
  if (plan.when !== undefined && !plan.when(context)) return success(undefined);
  chosen.push(...plan.sections.filter((section) => section.when === undefined || section.when(context)));

  const numbered = regime.law.filing.numberedSections;
  // In reading order: the first citation of an exhibit gives its title, and the later ones do not.
  const opening = plan.opening(context);
  const sections = chosen.map((section, index) =>
    buildSection(section, context, numbered ? String(index + 1) : undefined),
  );
  const tooLong = chosen.flatMap((plan, index) => {
    const section = sections[index];
    return section === undefined ? [] : wordLimitProblems(plan, section, context);
  });
  const draft = {
    type: 'document',
    version: 1,
    id: plan.id,
    language: request.language,
    page: { size: regime.law.filing.paper.value },
    contents: { levels: plan.contents },
    ...furniture(plan, context),
    opening,
    sections,
  } as const;
  const document: Document = { ...draft, exhibits: exhibitsOf({ ...draft, exhibits: [] }, context) };

  const problems = [...tools.problems(), ...tooLong, ...lawProblems(document, request), ...vouchFor(document)];
  return problems.some(blocks) ? failure(problems) : success(document, problems);
}

/** Law in force on the packet's day, for the grounds that are asked for and the provisions that the document prints. */
function lawProblems(document: Document, { regime, assessment }: ComposeRequest): readonly LawProblem[] {
  const relied = new Set(assessment.grounds.filter(({ requested }) => requested).map(({ provision }) => provision));
  walkTexts(document, ({ from }) => {
    if (from.kind === 'provision') relied.add(from.provision);
  });
  return provisionsInForce(regime.law, assessment.asOf, relied).problems;
}

function buildSection(plan: SectionPlan, context: SectionContext, number: string | undefined): Section {
  const children = plan.build(context);
  return {
    type: 'section',
    id: plan.id,
    ...(number === undefined ? {} : { number }),
    title: inlines(context.t(plan.title)),
    children: number === undefined ? children : numberBelow(children, number),
  };
}

/** Numbers sections inside a section "4" as "4.1", "4.2" and so on. */
function numberBelow(blocksOf: readonly Block[], parent: string): readonly Block[] {
  let count = 0;
  return blocksOf.map((block) => {
    if (block.type !== 'section') return block;
    count += 1;
    const number = `${parent}.${count}`;
    return { ...block, number, children: numberBelow(block.children, number) };
  });
}

/** The exhibits a document refers to, in the order of their numbers. */
function exhibitsOf(document: Document, context: SectionContext): readonly ExhibitEntry[] {
  const cited = new Set<string>();
  walk(document, (node) => {
    if (node.type === 'exhibitReference') cited.add(node.exhibit);
  });
  return context.dossier.evidence
    .filter(({ id }) => cited.has(id))
    .map((evidence) => ({
      id: evidence.id,
      number: evidence.exhibitNumber,
      title: inlines(
        (evidence.withheld ? undefined : context.words.field(evidence, 'title')) ?? context.t('exhibit.withheld'),
      ),
    }));
}
