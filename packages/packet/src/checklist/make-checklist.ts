import { type Problem, sortProblems } from '@sanctions-packet/core';
import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import { type Assessment, type Regime, regimeWords } from '@sanctions-packet/core/regime';
import type { Disclosures } from '../disclosures.ts';
import { CHECKLIST_VERSION, type Checklist, type ChecklistElement } from './checklist.ts';
import { whoCouldThisBe } from './who-could-this-be.ts';

/** What a checklist is made from. */
export interface ChecklistRequest {
  /** Disclosed for the profile `internal`. */
  readonly dossier: DisclosedDossier<'internal'>;
  readonly regime: Regime;
  /** Of the same dossier. */
  readonly assessment: Assessment;
  /** Told while the documents were made. */
  readonly problems: readonly Problem[];
  /** The gate's answers for this filing. */
  readonly disclosures: Disclosures;
  /** Whether people are renumbered for this recipient. */
  readonly renumber?: boolean;
}

/** The grounds of a checklist, and of whom they speak. */
export type CheckedGrounds = Pick<Checklist, 'regime' | 'target' | 'date' | 'grounds'>;

/** Joins an assessment with the words of its regime. */
export function makeChecklist(request: ChecklistRequest): Checklist {
  const { assessment, problems } = request;
  return {
    checklistVersion: CHECKLIST_VERSION,
    ...checkedGrounds(request),
    ...whoCouldThisBe(request.disclosures, request.renumber === true),
    problems: sortProblems([...assessment.problems, ...problems]),
  };
}

/** The part of a checklist that needs no document: each ground with its elements and records. */
export function checkedGrounds(request: Pick<ChecklistRequest, 'dossier' | 'regime' | 'assessment'>): CheckedGrounds {
  const { dossier, regime, assessment } = request;
  const words = regimeWords({ regime, dossier, asOf: assessment.asOf });
  const elements = new Map(regime.elements.map((element) => [element.id, element]));
  const grounds = new Map(regime.grounds.map((ground) => [ground.id, ground]));
  return {
    regime: regime.id,
    target: { id: assessment.target, name: words.name(assessment.target) },
    date: assessment.asOf,
    grounds: assessment.grounds.map(({ ground: id, elements: findings, ...found }) => ({
      id,
      label: found.label,
      title: words.string(grounds.get(id)?.title ?? id),
      instrument: words.instrument(found.instrument),
      citation: words.citation(found.provision),
      verdict: found.verdict,
      requested: found.requested,
      gates: found.gates,
      elements: findings.map(({ element, provision: _, ...finding }): ChecklistElement => {
        const declared = elements.get(element);
        return {
          id: element,
          title: words.string(declared?.title ?? element),
          ...finding,
          ...(finding.state === 'supported' || declared === undefined ? {} : { remedy: words.string(declared.remedy) }),
        };
      }),
    })),
  };
}
