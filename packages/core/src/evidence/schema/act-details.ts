import * as z from 'zod';
import { coded, edtf, istanbulDegree, legalRef, line, list, ref, refs, src, text } from './values.ts';

export const DETENTION_TYPES = [
  'police-custody',
  'administrative-arrest',
  'pre-trial-detention',
  'imprisonment',
  'house-arrest',
  'incommunicado',
  'psychiatric-confinement',
  'unofficial-place',
  'other',
  'unknown',
] as const;

/** Facts of an arrest or detention. */
export const actDetention = z.strictObject({
  type: coded(DETENTION_TYPES).exactOptional(),
  from: edtf.exactOptional(),
  to: edtf.exactOptional(),
  facility: ref('ent_', 'plc_').exactOptional(),
  counsel: coded(['own-choice', 'appointed', 'delayed', 'denied', 'waived', 'unknown']).exactOptional(),
  court: ref('ent_').exactOptional(),
  caseNumber: line.exactOptional(),
  charge: list(legalRef),
  sentence: text.exactOptional(),
  outsideContact: coded(['allowed', 'restricted', 'denied', 'whereabouts-unknown', 'unknown']).exactOptional(),
  src,
});

/** Facts of a death: what is stated, what is alleged, and how it was investigated. */
export const actDeath = z.strictObject({
  causeStated: text.exactOptional().meta({ description: 'Cause given by the authorities.' }),
  causeAlleged: text.exactOptional().meta({ description: 'Cause alleged by family, witnesses or experts.' }),
  inCustody: z.boolean().exactOptional(),
  autopsy: coded(['official', 'independent', 'both', 'refused', 'none', 'unknown']).exactOptional(),
  certificate: coded(['issued', 'issued-with-false-cause', 'refused', 'none', 'unknown']).exactOptional(),
  investigation: z
    .strictObject({
      body: ref('ent_').exactOptional(),
      opened: edtf.exactOptional(),
      closed: edtf.exactOptional(),
      result: text.exactOptional(),
      src,
    })
    .exactOptional(),
  src,
});

/** Facts of torture or other ill-treatment. */
export const actIllTreatment = z.strictObject({
  methods: list(text),
  medicalFindings: refs('evi_'),
  istanbulDegree: istanbulDegree.exactOptional(),
  statementsSigned: coded(['voluntarily', 'under-duress', 'blank', 'none', 'unknown']).exactOptional(),
  medicalAttention: coded(['given', 'delayed', 'denied', 'unknown']).exactOptional(),
  intent: coded([
    'confession',
    'information',
    'punishment',
    'intimidation',
    'discrimination',
    'other',
    'unknown',
  ]).exactOptional(),
  src,
});
