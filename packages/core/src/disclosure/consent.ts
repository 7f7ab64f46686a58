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
  | 'level'
  | 'other-recipient'
  | 'scope';

export type Answer = { readonly allowed: true } | { readonly allowed: false; readonly because: Denial };

/** What the people of a dossier allowed. Ask it for every person, use and manner; the default is no. */
export interface ConsentRegister {
  readonly ask: (subject: string, use: ConsentUse, manner: Manner) => Answer;
}

/** Reads the consents of a dossier for one audience. In the profile `internal` the answer is always yes. */
export function createConsentRegister(consents: readonly Consent[], audience: Audience): ConsentRegister {
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
      const answers = records.map((record) => answerOf(record, records, audience, use, manner));
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
  if (!LEVELS[audience.kind === 'disclosable' ? 'disclosable' : 'restricted'][manner].has(record.level)) return 'level';
  if (!reaches(record, audience.recipient)) return 'other-recipient';
  return record.scopes.includes(use) ? undefined : 'scope';
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
function reaches(record: Consent, recipient: string | undefined): boolean {
  const isPublic = record.level === 'public-named' || record.level === 'public-pseudonymous';
  if (isPublic && record.recipients.length === 0) return true;
  return recipient !== undefined && record.recipients.includes(recipient);
}
