import { block, type Wording, warn } from './wording.ts';

/** Support, grades, files, custody, contradiction, strength and review. */
export const PROOF = {
  'evidence.involvement-unsupported': block(
    20,
    'No evidence link with a pinpoint supports this claim.',
    'Link at least one item with the relation supports, and say where in it.',
  ),
  'evidence.element-without-source': block(20, 'This statement rests on no evidence.', 'Add the evidence to src.'),
  'evidence.one-source': warn(
    21,
    'The claim rests on one source, or on sources of one origin.',
    'Look for evidence of independent origin.',
  ),
  'evidence.uncorroborated': block(
    22,
    'Grade 1 means confirmed by others, and fewer than two items of independent origin corroborate it.',
    'Add the corroborating items, or grade it 2.',
  ),
  'evidence.rendition-equals-original': block(
    23,
    'A rendition has the hash of the original without being declared an identical copy.',
    'Set identicalCopy: true, or give the hash of the rendition.',
  ),
  'evidence.copy-differs': block(
    23,
    'A rendition declared identical has another hash than the original.',
    'Take identicalCopy away, or correct the hash.',
  ),
  'evidence.no-original': warn(
    23,
    'The item has no original: nothing can be checked against it.',
    'Preserve the item and record file, size and hash.',
  ),
  'evidence.custody-start': block(
    24,
    'The custody does not begin with collecting or receiving.',
    'Record first how the item came in.',
  ),
  'evidence.custody-missing': warn(
    24,
    'There is an original and no record of its custody.',
    'Record who collected or received it, and every step since.',
  ),
  'evidence.custody-rewritten': block(
    24,
    'A step of custody was changed or removed since the version before.',
    'Restore it; add new steps at the end.',
  ),
  'evidence.not-archived': warn(
    25,
    'The item is online and was neither archived nor captured.',
    'Archive the address, or capture the page.',
  ),
  'evidence.proof-pending': warn(25, 'The proof of time is not confirmed.', 'Complete it, and record the result.'),
  'evidence.late-hash': warn(
    25,
    'The hash was computed more than 24 hours after the item was acquired.',
    'Say in the custody what happened in between.',
  ),
  'evidence.machine-translation': warn(
    26,
    'A machine made this translation and nobody reviewed it.',
    'Have it reviewed, and set reviewed: true.',
  ),
  'evidence.contradiction-unanswered': warn(
    27,
    'Evidence contradicts this claim, and the claim does not say so.',
    'Name it in counterEvidence, or answer it in counterStatement.',
  ),
  'evidence.exculpation-missing': warn(
    27,
    'Evidence contradicts claims of this dossier, and exculpatoryStatement is empty.',
    'Say in exculpatoryStatement what speaks against the claims.',
  ),
  'evidence.weak-mode': block(
    28,
    'Only suspicion or general political responsibility carries this request.',
    'Add an involvement in a mode of its own, or take the request out.',
  ),
  'evidence.below-standard': warn(
    28,
    "The confidence is below the dossier's standard of proof, so the claim cannot be told as a fact.",
    'Strengthen the claim, or lower the declared standard.',
  ),
  'evidence.request-below-standard': block(
    28,
    "Every claim against this target is below the dossier's standard of proof.",
    'Strengthen a claim, lower the declared standard, or take the request out.',
  ),
  'evidence.review-overdue': warn(
    37,
    'The consent is past the day by which the person was to be asked again, and counts as no.',
    'Ask the person again.',
  ),
  'evidence.risk-outdated': warn(
    37,
    'The assessment of risk is older than 180 days, or past its next review.',
    'Assess the risk again before anything is sent.',
  ),
} as const satisfies Record<string, Wording>;
