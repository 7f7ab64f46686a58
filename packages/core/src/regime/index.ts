export { defineStrings, type Strings } from '../language/index.ts';
export { type AssessRequest, assess } from './assess.ts';
export type { Assessment, GroundAssessment, RegimeCode, RegimeProblem } from './assessment.ts';
export { auditUse } from './audit-use.ts';
export { type ConformanceCode, checkRegime } from './check-regime.ts';
export { type ComposeProblem, type ComposeRequest, compose } from './compose.ts';
export type { DocumentPlan, Element, Find, Ground, Regime, SectionPlan } from './contract.ts';
export {
  type CoveringList,
  type CoveringListRequest,
  composeCoveringList,
} from './covering-list/compose-covering-list.ts';
export { createTargetView } from './create-target-view.ts';
export { defineRegime } from './define-regime.ts';
export * from './elements/index.ts';
export type { ElementFinding, ElementState, ExhibitCitation, Finding, Speaking, Verdict } from './finding.ts';
export type { Gate, GateFinding, GateKind } from './gate.ts';
export { groundVerdict } from './ground-verdict.ts';
export { INTERNAL_LANGUAGE, internalKeys, internalStrings } from './internal-words.ts';
export { ownTexts } from './own-texts.ts';
export * from './packet-record/index.ts';
export { recordsAround } from './records-around.ts';
export { type RegimeWords, regimeWords } from './regime-words.ts';
export type { AddresseeWords, LawWords, RecordWords, Refer, SectionContext, Translate } from './section-context.ts';
export * from './sections/index.ts';
export type { CitedEvidence, InvolvementView, PostView, TargetRecord, TargetView, TieView } from './target-view.ts';
export { heldOn } from './tenure.ts';
