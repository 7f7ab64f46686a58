/** Shortest number that is looked for; a shorter one occurs everywhere by chance. */
const SHORTEST = 6;
/** Digits by which a telephone number is known without its country or trunk prefix. */
const PHONE_TAIL = 9;

/** Finds numbers issued to a person, telephone numbers and mail addresses, however they are spaced. */
export class NumberIndex {
  readonly #digits = new Map<string, Set<string>>();
  readonly #lengths = new Set<number>();
  readonly #codes = new Map<string, Set<string>>();
  /** Every beginning of a code: what begins like none is not joined with what follows it. */
  readonly #beginnings = new Set<string>();
  readonly #mails = new Map<string, Set<string>>();

  constructor(numbers: readonly { readonly subject: string; readonly text: string }[]) {
    for (const { subject, text } of numbers) this.#add(subject, text.normalize('NFKC'));
  }

  #add(subject: string, text: string): void {
    const mail = mailsIn(text)[0];
    if (mail !== undefined) return put(this.#mails, mail, subject);
    const compact = compactOf(text);
    if (compact.length < SHORTEST) return;
    if (!/^\d+$/.test(compact)) {
      for (let length = 1; length <= compact.length; length += 1) this.#beginnings.add(compact.slice(0, length));
      return put(this.#codes, compact, subject);
    }
    const key = compact.length > PHONE_TAIL && compact.length < 12 ? compact.slice(-PHONE_TAIL) : compact;
    put(this.#digits, key, subject);
    this.#lengths.add(key.length);
  }

  /** Ids of those whose numbers or addresses occur in a text. */
  subjectsIn(raw: string): ReadonlySet<string> {
    const found = new Set<string>();
    if (this.#digits.size + this.#codes.size + this.#mails.size === 0 || !/[\p{N}@＠]/u.test(raw)) return found;
    const text = raw.normalize('NFKC').replace(/\p{Cf}/gu, '');
    if (this.#mails.size > 0 && text.includes('@')) for (const mail of mailsIn(text)) collect(this.#mails, mail, found);
    if (this.#digits.size > 0)
      for (const run of text.match(DIGIT_RUN) ?? []) this.#inRun(run.replace(/\D/g, ''), found);
    if (this.#codes.size > 0) this.#inWords(text, found);
    return found;
  }

  #inRun(digits: string, found: Set<string>): void {
    for (const length of this.#lengths) {
      for (let at = 0; at + length <= digits.length; at += 1)
        collect(this.#digits, digits.slice(at, at + length), found);
    }
  }

  /** Codes of letters and digits may be written in up to three groups. */
  #inWords(text: string, found: Set<string>): void {
    const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
    for (let at = 0; at < words.length; at += 1) {
      let joined = '';
      for (let count = 0; count < 3; count += 1) {
        joined += words[at + count] ?? '';
        if (!this.#beginnings.has(joined)) break;
        collect(this.#codes, joined, found);
      }
    }
  }
}

const DIGIT_RUN = /\p{Nd}(?:[\p{Zs}\t().\-–—/]{0,3}\p{Nd}){5,}/gu;

function compactOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function mailsIn(text: string): readonly string[] {
  return (text.match(/[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;:]+\.[\p{L}\p{N}-]+/gu) ?? []).map((mail) =>
    mail.toLowerCase(),
  );
}

function put(map: Map<string, Set<string>>, key: string, subject: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([subject]));
  else set.add(subject);
}

function collect(map: ReadonlyMap<string, ReadonlySet<string>>, key: string, found: Set<string>): void {
  for (const subject of map.get(key) ?? []) found.add(subject);
}
