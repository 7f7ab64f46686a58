import type { Consent } from '../evidence/schema/types.ts';
import type { ProfileKind } from './profile.ts';

/** What is to be used. */
export type ConsentUse = Consent['scopes'][number];
/** Whether the person would be recognised by name, face or voice, or stay behind a pseudonym. */
export type Manner = 'named' | 'pseudonymous';

export interface Audience {
  readonly kind: ProfileKind;
  /** Regime that is to read it. */
  readonly recipient: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Why the answer is no. */
export type Denial =
  | 'no-record'
  | 'not-yet-given'
  | 'withdrawn'
  | 'review-overdue'
  | 'refused'
  /** A later consent to the same reader allows less. */
  | 'narrowed'
  /** Something that the person must know to decide was not explained. */
  | 'not-informed'
  /** A minor decided alone, or nobody speaks for the dead. */
  | 'nobody-entitled'
  | 'level'
  | 'other-recipient'
  | 'scope';

export type Answer = { readonly allowed: true } | { readonly allowed: false; readonly because: Denial };

/** What the people of a dossier allowed. Ask it for every person, use and manner; the default is no. */
export interface ConsentRegister {
  readonly ask: (subject: string, use: ConsentUse, manner: Manner) => Answer;
}

/** People who cannot decide by themselves. */
export interface Wards {
  /** A guardian decides. */
  readonly minors: ReadonlySet<string>;
  /** Next of kin decide whether they are named. */
  readonly dead: ReadonlySet<string>;
}

const NOBODY: Wards = { minors: new Set(), dead: new Set() };

/** Reads the consents of a dossier for one audience. In the profile `internal` the answer is always yes. */
export function createConsentRegister(
  consents: readonly Consent[],
  audience: Audience,
  wards: Wards = NOBODY,
): ConsentRegister {
  const bySubject = new Map<string, Consent[]>();
  for (const consent of consents) {
    const records = bySubject.get(consent.subject);
    if (records === undefined) bySubject.set(consent.subject, [consent]);
    else records.push(consent);
  }
  return {
    ask: (subject, use, manner) => {
      if (audience.kind === 'internal') return { allowed: true };
      const records = bySubject.get(subject) ?? [];
      const answers = records.map((record) =>
        mayDecide(record, wards, manner) ? answerOf(record, records, audience, use, manner) : 'nobody-entitled',
      );
      if (answers.includes(undefined)) return { allowed: true };
      return { allowed: false, because: answers[0] ?? 'no-record' };
    },
  };
}

/** Why one record does not allow it; `undefined` when it does. */
function answerOf(
  record: Consent,
  all: readonly Consent[],
  audience: Audience,
  use: ConsentUse,
  manner: Manner,
): Denial | undefined {
  if (record.givenOn > audience.asOf) return 'not-yet-given';
  if (record.withdrawnOn !== undefined && record.withdrawnOn <= audience.asOf) return 'withdrawn';
  if (record.reviewBy !== undefined && record.reviewBy < audience.asOf) return 'review-overdue';
  if (isRefusal(record) || all.some((other) => supersedes(other, record, audience.asOf))) return 'refused';
  const later = all.filter((other) => meets(other, record, audience));
  if (later.some(({ withdrawnOn }) => withdrawnOn !== undefined && withdrawnOn <= audience.asOf)) return 'withdrawn';
  if (later.some((other) => other.givenOn > record.givenOn && isLower(other, record))) return 'narrowed';
  if (Object.values(record.explained ?? {}).includes(false)) return 'not-informed';
  if (!LEVELS[audience.kind === 'disclosable' ? 'disclosable' : 'restricted'][manner].has(record.level)) return 'level';
  if (!reaches(record, audience.recipient)) return 'other-recipient';
  return record.scopes.includes(use) ? undefined : 'scope';
}

/** A guardian decides for a minor, next of kin whether the dead are named. */
function mayDecide({ subject, method }: Consent, { minors, dead }: Wards, manner: Manner): boolean {
  const spoken = method === 'guardian' || method === 'next-of-kin';
  if (minors.has(subject) && !spoken) return false;
  return manner !== 'named' || !dead.has(subject) || spoken;
}

/** Another consent given by that day to the same reader, not before this one; a later withdrawal ends both. */
function meets(other: Consent, record: Consent, { asOf, recipient }: Audience): boolean {
  if (other === record || other.givenOn > asOf) return false;
  const after = other.givenOn >= record.givenOn || (other.withdrawnOn ?? '') >= record.givenOn;
  return after && (reaches(other, recipient) || isPublic(record));
}

/** Whether the other consent leaves out something that this one allows. */
function isLower(other: Consent, record: Consent): boolean {
  return Object.values(LEVELS).some((manners) =>
    Object.values(manners).some((levels) => levels.has(record.level) && !levels.has(other.level)),
  );
}

function isPublic({ level }: Consent): boolean {
  return level === 'public-named' || level === 'public-pseudonymous';
}

type Level = Consent['level'];

/** Levels of consent that let somebody appear in this manner. */
const LEVELS: Readonly<Record<'disclosable' | 'restricted', Readonly<Record<Manner, ReadonlySet<Level>>>>> = {
  disclosable: {
    named: new Set(['public-named']),
    pseudonymous: new Set(['public-named', 'public-pseudonymous']),
  },
  restricted: {
    named: new Set(['public-named', 'share-confidential']),
    pseudonymous: new Set(['public-named', 'public-pseudonymous', 'share-confidential', 'share-pseudonymous']),
  },
};

function isRefusal(record: Consent): boolean {
  return record.level === 'none' || record.level === 'internal-only';
}

/** A refusal given on the same day or later ends what was allowed before it. */
function supersedes(other: Consent, record: Consent, asOf: string): boolean {
  return isRefusal(other) && other.givenOn >= record.givenOn && other.givenOn <= asOf;
}

/** Public consent without a list reaches everybody; every other consent reaches the recipients it names. */
export function reaches(record: Consent, recipient: string | undefined): boolean {
  if (isPublic(record) && record.recipients.length === 0) return true;
  return recipient !== undefined && record.recipients.includes(recipient);
}
