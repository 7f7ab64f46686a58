import type { Severity } from '../../problem.ts';

/** What a breach of one invariant says; the only place of its wording. No wording holds a value. */
export interface Wording {
  readonly severity: Severity;
  /** Number of the invariant in the evidence model. */
  readonly item: number;
  readonly what: string;
  readonly fix: string;
}

const block = (item: number, what: string, fix: string): Wording => ({ severity: 'block', item, what, fix });
const warn = (item: number, what: string, fix: string): Wording => ({ severity: 'warn', item, what, fix });

const STRUCTURE = {
  'evidence.dangling-reference': block(1, 'This refers to a record that is not in the dossier.', 'Correct the id, or add the record.'),
  'evidence.duplicate-id': block(1, 'Another record has the same id.', 'Give each record an id of its own.'),
  'evidence.no-submitter': block(3, 'No submitter files this dossier.', 'Add at least one submitter.'),
  'evidence.lead-submitter': block(3, 'Several submitters file this dossier, and not exactly one of them leads.', 'Set lead: true on exactly one submitter.'),
  'evidence.primary-name': block(3, 'A party must have exactly one primary name.', 'Set the role primary on exactly one name.'),
  'evidence.measure-without-involvement': block(3, 'A measure is asked for against a person whom no involvement names.', 'Add the involvement that carries the request, or take the request out.'),
  'evidence.self-relationship': block(4, 'A party is tied to itself.', 'Correct one end of the relationship.'),
  'evidence.circular-chain': block(4, 'This chain comes back to where it began.', 'Break the circle at the wrong link.'),
  'evidence.derived-from-elsewhere': block(4, 'A rendition is derived from a rendition of another item.', 'Derive it from a rendition of the same item, or from its original.'),
  'evidence.unused-party': warn(5, 'Nothing in the dossier says what this party did.', 'Add an involvement, a relationship or an asset, or take the party out.'),
  'evidence.unused-victim': warn(5, 'No act names this victim.', 'Add the victim to an act or to a group that an act names.'),
  'evidence.unused-exhibit': warn(5, 'Nothing in the dossier rests on this item.', 'Link it to the record it speaks to, or take it out.'),
  'evidence.duplicate-person': warn(6, 'Another person has the same name, and the dates of birth do not tell them apart.', 'Merge the two records, or add a fact that tells them apart.'),
  'evidence.shared-identifier': warn(11, 'Another party has the same identifier.', 'Merge the two records, or correct the identifier.'),
  'evidence.vault-of-another-dossier': block(1, 'The vault belongs to another dossier.', "Give the vault whose field dossier holds this dossier's id."),
  'evidence.vault-subject-unknown': block(1, 'The vault holds a person of whom the dossier has no record.', 'Correct the subject in the vault, or add the record to the dossier.'),
  'evidence.vault-subject-twice': block(1, 'The vault holds the same person twice.', 'Merge the two entries of the vault.'),
} as const satisfies Record<string, Wording>;

const IDENTITY = {
  'evidence.kz-iin': block(7, 'This is not a valid individual identification number of Kazakhstan.', 'Correct the number, or set asPrintedBySource when the source prints it so.'),
  'evidence.kz-iin-as-printed': warn(7, 'The number that the source prints is not a valid individual identification number of Kazakhstan.', 'Check the source again; kz-unknown-12 says that the scheme is not known.'),
  'evidence.kz-iin-birth': block(8, 'The date of birth in the number contradicts every date of birth stated.', 'Correct the number or the date, or set asPrintedBySource.'),
  'evidence.kz-iin-birth-as-printed': warn(8, 'The date of birth in the printed number contradicts every date of birth stated.', 'Check both sources, and tell of it in conflictingFacts.'),
  'evidence.kz-iin-sex': block(8, 'The sex in the number contradicts the sex stated.', 'Correct the number or the sex, or set asPrintedBySource.'),
  'evidence.kz-iin-sex-as-printed': warn(8, 'The sex in the printed number contradicts the sex stated.', 'Check both sources, and tell of it in conflictingFacts.'),
  'evidence.mixed-scripts': warn(9, 'A word mixes letters of different scripts that look alike.', 'Type the word again in one script.'),
  'evidence.not-nfc': warn(9, 'The text is not in Unicode normalization form C, so that equal words may look different to a program.', 'Normalize the text to NFC.'),
  'evidence.bidi-control': warn(9, 'The text holds an invisible character that changes the direction of reading.', 'Delete the character.'),
  'evidence.invisible-character': warn(9, 'The text holds an invisible character.', 'Delete the character.'),
  'evidence.name-script': warn(10, 'The name is not written in the script that its tag says.', 'Correct the tag or the name.'),
  'evidence.native-name-missing': warn(10, "The person has no name in the script of the person's country.", 'Add the name as its own country writes it, with the source that prints it.'),
  'evidence.identifier-check': warn(11, 'The number fails the checks of its scheme.', 'Correct the number or the scheme.'),
  'evidence.identifier-scheme-unknown': warn(11, 'It is not known by what scheme this number was issued.', 'Find out the scheme before anybody relies on the number.'),
  'evidence.generated-primary': warn(12, 'A spelling made by a program is the primary name.', 'Make a spelling that a source prints the primary name, or confirm this one.'),
} as const satisfies Record<string, Wording>;

const TIME = {
  'evidence.span-reversed': block(15, 'This ends before it begins.', 'Correct one of the two dates.'),
  'evidence.span-uncertain': warn(15, 'This may end before it begins: the dates overlap.', 'Give the dates more exactly when a source does.'),
  'evidence.post-before-birth': block(15, 'The post begins before its holder was born.', 'Correct the post or the date of birth.'),
  'evidence.post-after-death': block(15, 'The post ends after its holder died.', 'Correct the post or the date of death.'),
  'evidence.post-after-death-uncertain': warn(15, 'The post may end after its holder died.', 'Give the dates more exactly when a source does.'),
  'evidence.death-before-birth': block(15, 'The person died before being born.', 'Correct one of the two dates.'),
  'evidence.act-before-birth': block(15, 'The act is laid to somebody who was not yet born.', 'Correct the date of the act or of the birth.'),
  'evidence.act-after-death': block(15, 'The act is laid to somebody who had died.', 'Correct the date of the act or of the death.'),
  'evidence.act-after-death-uncertain': warn(15, 'The act may be later than the death of the person it is laid to.', 'Give the dates more exactly when a source does.'),
  'evidence.act-after-victim-death': block(15, 'The act was done to somebody who had died.', 'Correct the date of this act or of the death.'),
  'evidence.request-before-act': block(15, 'The measure was asked for before any of the acts.', 'Correct the date of the request or of the acts.'),
  'evidence.listing-before-act': warn(15, 'The listing is older than every act of the dossier, so it rests on something else.', 'Say in its reason what it rests on, or correct its date.'),
  'evidence.act-outside-incident': block(15, 'The act lies outside the time of its incident.', 'Correct one of the two dates.'),
  'evidence.act-outside-incident-uncertain': warn(15, 'The act may lie outside the time of its incident.', 'Give the dates more exactly when a source does.'),
  'evidence.custody-order': block(15, 'This step of custody is earlier than the one before it.', 'Put the steps in order, oldest first.'),
  'evidence.acquired-before-created': block(15, 'The item was acquired before it was created.', 'Correct one of the two dates.'),
  'evidence.date-in-future': block(15, 'This date is later than the day of the check.', 'Correct the date.'),
  'evidence.age-impossible': block(16, 'The person was younger than 10 or older than 100 at the time of the act.', 'Correct the date of birth or of the act.'),
  'evidence.age-doubtful': warn(16, 'The person may have been younger than 10 or older than 100 at the time of the act.', 'Give the dates more exactly when a source does.'),
  'evidence.perpetrator-minor': warn(16, 'The person may have been a minor at the time of the act.', 'Check the date of birth, and whether a measure is fit.'),
  'evidence.minor-unprotected': warn(16, 'The victim was a minor and carries no special protection.', 'Add minor to specialProtection.'),
  'evidence.age-band': warn(16, 'The age at the time lies outside the age band.', 'Correct one of the two.'),
  'evidence.post-of-another': block(17, 'The post belongs to another person.', 'Refer to a post of this person.'),
  'evidence.post-not-held': block(17, 'The claim rests on a post, and no post of this person covers the time of the acts.', 'Add the post with its dates, or rest the claim on conduct.'),
  'evidence.post-undated': warn(17, 'The claim rests on a post of which neither the beginning nor the end is known.', 'Find when the post was taken up and left.'),
  'evidence.post-body': block(17, 'The body of the post is not the body that the claim names, nor above or below it.', 'Correct the post or the body.'),
  'evidence.post-area': warn(17, 'The area of the post is not the area in which the acts took place.', 'Check that the post reaches there.'),
  'evidence.place-code-country': block(18, 'The code of the place belongs to another country.', 'Correct the code or the country.'),
  'evidence.place-code-undated': warn(18, 'It is not said when the code of the place was in use.', 'Give codeAsOf: codes change.'),
  'evidence.place-code-replaced': warn(18, 'The code of the place has been replaced since.', 'Keep it with codeAsOf when the source prints it so, else use the present code.'),
  'evidence.place-renamed': warn(18, 'The place had another name at the time.', 'Give nameAtTime, so that it is printed beside the present name.'),
  'evidence.outside-period': warn(19, 'The incident lies outside the period of the dossier.', 'Widen the period, or correct the date.'),
} as const satisfies Record<string, Wording>;

const PROOF = {
  'evidence.involvement-unsupported': block(20, 'No evidence link with a pinpoint supports this claim.', 'Link at least one item with the relation supports, and say where in it.'),
  'evidence.element-without-source': block(20, 'This statement rests on no evidence.', 'Add the evidence to src.'),
  'evidence.one-source': warn(21, 'The claim rests on one source, or on sources of one origin.', 'Look for evidence of independent origin.'),
  'evidence.uncorroborated': block(22, 'Grade 1 means confirmed by others, and fewer than two items of independent origin corroborate it.', 'Add the corroborating items, or grade it 2.'),
  'evidence.rendition-equals-original': block(23, 'A rendition has the hash of the original without being declared an identical copy.', 'Set identicalCopy: true, or give the hash of the rendition.'),
  'evidence.copy-differs': block(23, 'A rendition declared identical has another hash than the original.', 'Take identicalCopy away, or correct the hash.'),
  'evidence.no-original': warn(23, 'The item has no original: nothing can be checked against it.', 'Preserve the item and record file, size and hash.'),
  'evidence.custody-start': block(24, 'The custody does not begin with collecting or receiving.', 'Record first how the item came in.'),
  'evidence.custody-missing': warn(24, 'There is an original and no record of its custody.', 'Record who collected or received it, and every step since.'),
  'evidence.custody-rewritten': block(24, 'A step of custody was changed or removed since the version before.', 'Restore it; add new steps at the end.'),
  'evidence.not-archived': warn(25, 'The item is online and was neither archived nor captured.', 'Archive the address, or capture the page.'),
  'evidence.proof-pending': warn(25, 'The proof of time is not confirmed.', 'Complete it, and record the result.'),
  'evidence.late-hash': warn(25, 'The hash was computed more than 24 hours after the item was acquired.', 'Say in the custody what happened in between.'),
  'evidence.machine-translation': warn(26, 'A machine made this translation and nobody reviewed it.', 'Have it reviewed, and set reviewed: true.'),
  'evidence.contradiction-unanswered': warn(27, 'Evidence contradicts this claim, and the claim does not say so.', 'Name it in counterEvidence, or answer it in counterStatement.'),
  'evidence.exculpation-missing': warn(27, 'Evidence contradicts claims of this dossier, and exculpatoryStatement is empty.', 'Say in exculpatoryStatement what speaks against the claims.'),
  'evidence.weak-mode': block(28, 'Only suspicion or general political responsibility carries this request.', 'Add an involvement in a mode of its own, or take the request out.'),
  'evidence.below-standard': warn(28, "The confidence is below the dossier's standard of proof, so the claim cannot be told as a fact.", 'Strengthen the claim, or lower the declared standard.'),
  'evidence.request-below-standard': block(28, "Every claim against this target is below the dossier's standard of proof.", 'Strengthen a claim, lower the declared standard, or take the request out.'),
  'evidence.review-overdue': warn(37, 'The consent is past the day by which the person was to be asked again, and counts as no.', 'Ask the person again.'),
  'evidence.risk-outdated': warn(37, 'The assessment of risk is older than 180 days, or past its next review.', 'Assess the risk again before anything is sent.'),
} as const satisfies Record<string, Wording>;

export const WORDINGS = { ...STRUCTURE, ...IDENTITY, ...TIME, ...PROOF } as const;

export type InvariantCode = keyof typeof WORDINGS;
