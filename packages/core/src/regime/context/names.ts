import type { SourcedText } from '../../document/index.ts';
import { sourcedText } from '../../document/sourced-text.ts';
import type { TargetView } from '../target-view.ts';
import { inLanguageOf, isText, primary } from './lookup.ts';

interface NameForm {
  readonly role: string;
  readonly full: string;
  /** BCP 47. */
  readonly tag: string;
  readonly preferredFor?: readonly string[];
}

/**
 * How a record is called: the form a regime prefers, the official name in the document's language, the primary name; a
 * pseudonym where the profile allows no name. Throws for a record that has no name, which a section must not ask for.
 */
export function nameOf(view: TargetView, id: string, language: string): SourcedText {
  const record = view.record(id);
  if (record === undefined) throw new Error('A name was asked of a record that is not disclosed');
  if ('label' in record && !isNamedParty(record as Labelled)) return labelOf(record as Labelled, language);
  if ('names' in record) return formOf(record as Named, view.regime, language);
  for (const path of ['currentName', 'title', 'description'] as const) {
    const text = (record as Readonly<Record<string, unknown>>)[path];
    if (!isText(text)) continue;
    const chosen = inLanguageOf(text, language);
    if (chosen !== undefined) return tagged(chosen.value, id, path, chosen.lang, language);
  }
  throw new Error('A name was asked of a record that has none');
}

/** The name in its own script; `undefined` when the dossier gives none or the profile allows none. */
export function nativeNameOf(view: TargetView, id: string): SourcedText | undefined {
  const record = view.record(id);
  if (record === undefined || !('names' in record)) return undefined;
  if ('label' in record && (record as Labelled).label.kind !== 'name') return undefined;
  const { names } = record as Named;
  const marked = names.findIndex(({ role }) => role === 'native');
  const index = marked >= 0 ? marked : names.findIndex(({ full }) => !isLatin(full));
  const form = names[index];
  if (form === undefined) return undefined;
  return sourcedText(form.full, { kind: 'record', record: id, field: `names[${index}].full` }, form.tag);
}

/** Whether a name has a spelling in Latin letters, which every government addressed can read. */
export function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

interface Named {
  readonly id: string;
  readonly names: readonly NameForm[];
}

interface Labelled extends Partial<Named> {
  readonly id: string;
  readonly label: { readonly kind: string; readonly value?: string; readonly pseudonym?: string };
}

/** A person spoken of by name has several forms to choose from; whoever has only a label is called by it. */
function isNamedParty({ id, label }: Labelled): boolean {
  return id.startsWith('per_') && label.kind === 'name';
}

function labelOf(record: Labelled, language: string): SourcedText {
  const { label, names = [] } = record;
  const own = names.find(({ full }) => full === label.value);
  const words = label.value ?? label.pseudonym ?? '';
  return tagged(words, record.id, 'label', own?.tag ?? language, language);
}

const OFFICIAL_FORMS: ReadonlySet<string> = new Set(['primary', 'spelling-variation']);

function formOf({ id, names }: Named, regime: string, language: string): SourcedText {
  const chosen =
    names.find(({ preferredFor = [] }) => preferredFor.includes(regime)) ??
    names.find(({ role, tag }) => OFFICIAL_FORMS.has(role) && primary(tag) === primary(language)) ??
    names.find(({ role }) => role === 'primary') ??
    names[0];
  if (chosen === undefined) throw new Error('A party has no name');
  return tagged(chosen.full, id, `names[${names.indexOf(chosen)}].full`, chosen.tag, language);
}

function tagged(words: string, record: string, field: string, tag: string, language: string): SourcedText {
  const from = { kind: 'record', record, field } as const;
  return primary(tag) === primary(language) ? sourcedText(words, from) : sourcedText(words, from, tag);
}
