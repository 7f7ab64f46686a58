import * as z from 'zod';
import {
  bookkeeping,
  coded,
  edtf,
  huridocs,
  id,
  line,
  list,
  prose,
  ref,
  refs,
  regimeTerm,
  src,
  standardOfProof,
  text,
} from './values.ts';

/** The ways in which somebody can be responsible. */
export const INVOLVEMENT_MODES = [
  'committed',
  'ordered',
  'planned',
  'passive-accomplice',
  'present',
  'authored-policy',
  'supported-policy',
  'policy-inaction',
  'implemented-unlawful-law',
  'superior-no-control',
  'superior-knew-did-nothing',
  'failed-to-prevent',
  'aided-abetted',
  'material-support',
  'concealed-or-obstructed',
  'leader-of-entity',
  'general-political-responsibility',
  'suspected',
] as const;

export const ALLEGATION_STATUSES = [
  'alleged',
  'documented',
  'admitted',
  'contested',
  'under-investigation',
  'charged',
  'convicted',
  'acquitted',
  'withdrawn',
] as const;

/** The claim a reviewer checks: this party, these acts, this mode, on this evidence, with this confidence. */
export const involvement = z.strictObject({
  id: id('inv_'),
  person: ref('per_', 'ent_').meta({ description: 'Who is said to be responsible: a person or a body.' }),
  acts: refs('act_'),
  incident: ref('inc_').exactOptional().meta({ description: 'When the claim concerns an incident as a whole.' }),
  mode: z.enum(INVOLVEMENT_MODES),
  huridocs: huridocs.exactOptional(),
  basis: z
    .enum(['post', 'conduct', 'both'])
    .meta({ description: 'Does the claim rest on the post, on conduct, or both?' }),
  postHeld: ref('pst_').exactOptional(),
  entity: ref('ent_').exactOptional().meta({ description: 'The body led, served or owned, when the mode needs one.' }),
  beneficiaries: refs('per_', 'ent_').meta({ description: 'Whom assistance or support went to.' }),
  when: edtf.exactOptional(),
  narrative: prose,
  elements: list(
    z.strictObject({
      element: regimeTerm.meta({ description: 'conduct, link, post, knowledge, … or the element id of a regime.' }),
      statement: prose,
      src,
    }),
  ),
  confidence: standardOfProof,
  confidenceReason: prose.exactOptional(),
  counterEvidence: src,
  counterStatement: prose.exactOptional().meta({ description: 'What speaks against this claim.' }),
  replySought: z
    .strictObject({ on: edtf, response: prose.exactOptional(), src })
    .exactOptional()
    .meta({ description: 'Whether the person was asked, and what they answered.' }),
  allegationStatus: z.enum(ALLEGATION_STATUSES).exactOptional(),
  ...bookkeeping,
});

export const INTERVENTION_TYPES = [
  'domestic-complaint',
  'request-for-investigation',
  'court-appeal',
  'ombudsman-complaint',
  'un-communication',
  'un-opinion',
  'regional-body-complaint',
  'international-judgment',
  'parliamentary-resolution',
  'parliamentary-question',
  'diplomatic-statement',
  'ngo-statement',
  'sanctions-submission',
  'other',
] as const;

/** What was already tried: complaints, appeals, opinions of international bodies. */
export const intervention = z.strictObject({
  id: id('itv_'),
  by: ref('sub_', 'ent_', 'vic_', 'vgr_', 'src_').exactOptional(),
  byName: text.exactOptional(),
  type: z.enum(INTERVENTION_TYPES),
  huridocs: huridocs.exactOptional(),
  date: edtf,
  addressee: text.exactOptional(),
  reference: line.exactOptional(),
  about: refs('inc_', 'act_', 'inv_', 'vic_', 'vgr_', 'per_', 'ent_'),
  summary: prose.exactOptional(),
  response: z
    .strictObject({
      ...coded(['none', 'refused', 'rejected', 'pending', 'partial', 'granted', 'retaliation', 'unknown']).shape,
      date: edtf.exactOptional(),
      text: prose.exactOptional(),
      src,
    })
    .exactOptional(),
  src,
  ...bookkeeping,
});
