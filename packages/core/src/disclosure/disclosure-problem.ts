import type { Problem, Severity } from '../problem.ts';

interface Wording {
  readonly severity: Severity;
  readonly what: string;
  readonly fix: string;
}

/** Every problem the gate can tell, with its words. No wording holds a value. */
const WORDINGS = {
  'disclosure.unknown-profile': {
    severity: 'block',
    what: 'The profile is none of internal, disclosable and restricted:<regime>.',
    fix: 'Name one of these profiles.',
  },
  'disclosure.recipient-mismatch': {
    severity: 'block',
    what: 'The recipient is not the regime that the restricted profile names.',
    fix: 'Leave the recipient out, or name the same regime in both.',
  },
  'disclosure.invalid-day': {
    severity: 'block',
    what: 'The day on which consent is judged is not a calendar day.',
    fix: 'Give it as YYYY-MM-DD.',
  },
  'disclosure.vault-of-another-dossier': {
    severity: 'block',
    what: 'The vault belongs to another dossier.',
    fix: "Give the vault whose field dossier holds this dossier's id.",
  },
  'disclosure.vault-subject-unknown': {
    severity: 'block',
    what: 'The vault names somebody of whom the dossier has no record.',
    fix: 'Correct the subject in the vault, or add the victim or source to the dossier.',
  },
  'disclosure.vault-person-missing': {
    severity: 'warn',
    what: 'The dossier says the vault holds who this is, and the vault does not.',
    fix: 'Add the person to the vault, or set inVault to false.',
  },
  'disclosure.not-scanned': {
    severity: 'note',
    what: 'No vault was given, so free text was not searched for the names it holds.',
    fix: 'Build with the vault on the machine that has it, before anything is sent.',
  },
  'disclosure.protected-term': {
    severity: 'block',
    what: 'This text holds a name, number or address of somebody who may not be named under this profile.',
    fix: 'Write the token of the person, such as {{vic_…}}, in its place, or obtain consent.',
  },
  'disclosure.possible-protected-term': {
    severity: 'block',
    what: 'This text holds a word that may be an inflected or respelled name of somebody who may not be named.',
    fix: 'Write the token of the person in its place; when it is another word, acknowledge this place (sanctions-packet acknowledge).',
  },
  'disclosure.acknowledgement-stale': {
    severity: 'block',
    what: 'A word like a protected name was acknowledged here when the text was another, or under another salt.',
    fix: 'Read the text again; write the token of the person, or acknowledge the place anew.',
  },
  'disclosure.salt-missing': {
    severity: 'block',
    what: 'Pseudonyms of one recipient, and acknowledgements, need the salt of the vault, and there is none.',
    fix: 'Give the vault, and put at least 32 random characters in its field salt (openssl rand -hex 32).',
  },
  'disclosure.renumber-without-recipient': {
    severity: 'block',
    what: 'Pseudonyms were to be those of one recipient, and no recipient is named.',
    fix: 'Name the regime that is to read it.',
  },
  'disclosure.acknowledged-term': {
    severity: 'note',
    what: 'A word like a protected name was acknowledged to be another.',
    fix: 'Nothing to do while the acknowledgement is right.',
  },
  'disclosure.consent-missing': {
    severity: 'warn',
    what: 'No consent of this person allows this use, so nothing but the pseudonym, the tags and the age band is shown.',
    fix: 'Record a consent for this recipient, or leave the person to a group.',
  },
  'disclosure.consent-ended': {
    severity: 'warn',
    what: 'This person refused, withdrew, or was not asked again in time; their acts are still told under the pseudonym.',
    fix: 'Take what concerns only this person out of the dossier, or ask again.',
  },
  'disclosure.protection-overridden': {
    severity: 'warn',
    what: 'A specially protected person is named because an explicit override with a reason says so.',
    fix: 'Have the override checked by a second person.',
  },
  'disclosure.risk-missing': {
    severity: 'warn',
    what: 'This person is named, and nobody has assessed what may happen to them for it.',
    fix: 'Assess the risk with the person, and record it.',
  },
  'disclosure.risk-outdated': {
    severity: 'block',
    what: 'This person would be named on an assessment of risk that is too old or past its review.',
    fix: 'Assess the risk again, or let the person stay pseudonymous.',
  },
  'disclosure.withdrawn-after-filing': {
    severity: 'warn',
    what: 'This consent was withdrawn after a filing with this government that it had allowed; that packet may hold the person.',
    fix: 'Find the packet of this measure, and ask its recipient to give it back or to take the person out.',
  },
  'disclosure.could-be-known': {
    severity: 'warn',
    what: 'Some pseudonymous victims share what is told of them with too few others, so that somebody could guess who they are.',
    fix: 'Read "Who could this be?" on the checklist; leave out or blur what makes a person rare (build --blur).',
  },
  'disclosure.too-few-alike': {
    severity: 'block',
    what: 'Fewer victims than were asked for share what is told of this one, so that somebody could guess who it is.',
    fix: 'Leave out or blur what makes the person rare (build --blur), or ask for fewer.',
  },
  'disclosure.invalid-number-alike': {
    severity: 'block',
    what: 'The number of victims who must be alike is not a whole number from 2 to 1000.',
    fix: 'Give such a number, or leave it out.',
  },
  'disclosure.override-without-reason': {
    severity: 'block',
    what: 'An override of special protection gives no reason.',
    fix: 'State the reason, or remove the override.',
  },
  'disclosure.evidence-withheld': {
    severity: 'warn',
    what: 'This exhibit stays behind under this profile; its number is kept and the gap is explained.',
    fix: 'Check its sensitivity, the consents of its sources, who is shown in it, and whether a redacted rendition exists.',
  },
} as const satisfies Record<string, Wording>;

/** The codes of what the gate can tell. */
export type DisclosureCode = keyof typeof WORDINGS;
/** A problem that the gate tells. */
export type DisclosureProblem = Problem<DisclosureCode>;

/** A problem with the wording of its code. `at` is a path in the dossier or vault, `about` the id of a record. */
export function disclosureProblem(code: DisclosureCode, at: string, about?: string): DisclosureProblem {
  const { severity, what, fix } = WORDINGS[code];
  return { code, severity, at, what, fix, ...(about === undefined ? {} : { about }) };
}

/** Every code that the gate can tell. */
export const DISCLOSURE_CODES = Object.keys(WORDINGS) as readonly DisclosureCode[];
