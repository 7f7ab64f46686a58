import { failure, type Outcome, type Problem, success } from '../../problem.ts';
import { parseVault } from '../parse-vault.ts';
import { readSource } from '../reading/read-source.ts';
import type { SourceText } from '../reading/source-text.ts';
import { SCHEMA_VERSION } from '../schema/dossier.ts';
import type { Vault } from '../schema/types.ts';
import type { VaultEditCode } from './vault-edit-code.ts';
import { vaultText } from './vault-text.ts';

/** What is to be added to a vault. */
export interface VaultAddition {
  readonly vault: SourceText;
  /** One person's entry when `subject` is given; else a mapping of the lists of a vault, such as `people`. */
  readonly entry: SourceText;
  /** Id of a victim or a source (`vic_…`, `src_…`). */
  readonly subject?: string;
  /** Puts an entry in the place of one that the vault has already. */
  readonly replace?: boolean;
}

/** A vault after an addition. */
export interface EditedVault {
  /** The whole vault with its names in plain text: to be encrypted at once, never printed. */
  readonly text: string;
  /** Ids of the people added; the others have none and are counted. */
  readonly added: {
    readonly people: readonly string[];
    readonly others: number;
    readonly terms: number;
    readonly acknowledgements: number;
  };
}

/**
 * A vault with people added, as text of the format it had. The entry is held against the schema of the vault. Returns
 * every problem of the vault or else of the entry; no problem holds a word of either.
 */
export function addToVault(addition: VaultAddition): Outcome<EditedVault> {
  const before = parseVault(addition.vault);
  if (!before.ok) return failure(before.problems);
  const read = readEntry(addition, before.value);
  if (!read.ok) return read;
  const { lists, vault: added } = read.value;
  const misfits = misfitsOf(added, before.value, addition.replace === true);
  if (misfits.length > 0) return failure(misfits);

  const subjects = added.people.map(({ subject }) => subject);
  const replaced = before.value.people.flatMap(({ subject }, index) => (subjects.includes(subject) ? [index] : []));
  const text = vaultText(addition.vault);
  for (const key of LISTS) if (lists[key].length > 0) text.append(key, lists[key], key === 'people' ? replaced : []);
  const after = { ...addition.vault, text: text.print() };
  const checked = parseVault(after);
  if (!checked.ok) return failure(checked.problems);
  const { others, terms, acknowledgements } = added;
  return success({
    text: after.text,
    added: { people: subjects, others: others.length, terms: terms.length, acknowledgements: acknowledgements.length },
  });
}

const LISTS = ['people', 'others', 'terms', 'acknowledgements'] as const;

type Lists = Readonly<Record<(typeof LISTS)[number], readonly unknown[]>>;

/** The entry as plain lists to be written, and as a sealed vault of its own to be judged. */
function readEntry(
  { entry, subject }: VaultAddition,
  { id, dossier }: Vault,
): Outcome<{ readonly lists: Lists; readonly vault: Vault }> {
  const { tree, positionAt } = readSource(entry);
  if (tree.findings.length > 0) {
    return failure(
      tree.findings.map(({ problem, offset }) => {
        const position = offset === undefined ? undefined : positionAt(offset);
        return position === undefined ? problem : { ...problem, position };
      }),
    );
  }
  if (!isMapping(tree.value)) return failure([notAMapping()]);
  const fields = tree.value;
  if (subject !== undefined && (fields['subject'] ?? subject) !== subject) return failure([ofAnother(subject)]);
  const parsed = {
    schemaVersion: SCHEMA_VERSION,
    id,
    dossier,
    ...(subject === undefined ? fields : { people: [{ subject, ...fields }] }),
  };
  const vault = parseVault({ parsed });
  if (!vault.ok) return failure(vault.problems);
  const lists = Object.fromEntries(
    LISTS.map((key) => [key, (parsed as Partial<Lists>)[key] ?? []]),
  ) as unknown as Lists;
  return success({ lists, vault: vault.value });
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function misfitsOf(added: Vault, before: Vault, replace: boolean): readonly Problem[] {
  if (added.dossier !== before.dossier) return [ofAnotherCase()];
  const subjects = added.people.map(({ subject }) => subject);
  if (LISTS.every((key) => added[key].length === 0)) return [nothing()];
  const there = new Set(before.people.map(({ subject }) => subject));
  return subjects.flatMap((subject, index) => {
    if (subjects.indexOf(subject) !== index) return [twice(index, subject)];
    return there.has(subject) && !replace ? [exists(index, subject)] : [];
  });
}

function told(code: VaultEditCode, what: string, fix: string, where: Partial<Problem> = {}): Problem<VaultEditCode> {
  return { severity: 'block', at: '', what, fix, ...where, code };
}

const notAMapping = (): Problem =>
  told(
    'evidence.not-a-mapping',
    'What is to be added is not a mapping of fields.',
    'Give names and what else is known of one person, or lists as a vault has them, such as people.',
  );

const ofAnother = (subject: string): Problem =>
  told(
    'evidence.entry-of-another',
    'The entry says that it is of somebody else.',
    'Correct its subject or the id that was asked for.',
    { at: 'subject', about: subject },
  );

const ofAnotherCase = (): Problem =>
  told(
    'evidence.vault-of-another-case',
    'What is to be added belongs to another dossier than the vault.',
    'Add it to the vault of that dossier.',
    { at: 'dossier' },
  );

const nothing = (): Problem =>
  told(
    'evidence.nothing-to-add',
    'There is nothing to add.',
    'Fill one of the lists people, others, terms and acknowledgements.',
  );

const twice = (index: number, about: string): Problem =>
  told('evidence.entry-exists', 'The same person is to be added twice.', 'Make one entry of the two.', {
    at: `people[${index}]`,
    about,
  });

const exists = (index: number, about: string): Problem =>
  told(
    'evidence.entry-exists',
    'The vault has an entry of this person already.',
    'Leave it, or add --replace to put the new one in its place.',
    { at: `people[${index}]`, about },
  );
