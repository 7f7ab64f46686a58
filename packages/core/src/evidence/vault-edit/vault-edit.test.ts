import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseVault } from '../parse-vault.ts';
import { reveal } from '../sealed.ts';
import { addToVault, type VaultAddition } from './add-to-vault.ts';
import { newVault } from './new-vault.ts';
import { setRecipients } from './set-recipients.ts';

const yaml = `# Kept by two people.
schemaVersion: "1.0"
id: vlt_a
dossier: dos_a
people:
  # the first to speak
  - subject: vic_a
    names: [{ role: primary, full: Hidden One, tag: en }] # as told
`;
const json = JSON.stringify({
  schemaVersion: '1.0',
  id: 'vlt_a',
  dossier: 'dos_a',
  people: [{ subject: 'vic_a', names: [{ role: 'primary', full: 'Hidden One', tag: 'en' }] }],
});
const entry = 'names: [{ role: primary, full: Hidden Two, tag: en }]\n';

const add = (changes: Partial<Record<'vault' | 'entry' | 'subject', string>> & { readonly replace?: boolean } = {}) => {
  const { vault = yaml, entry: text = entry, ...rest } = changes;
  const addition: VaultAddition = { vault: { text: vault, file: 'vault' }, entry: { text, file: 'input' }, ...rest };
  return addToVault(addition);
};

function namesIn(text: string): readonly string[] {
  const vault = parseVault({ text, file: 'vault' });
  if (!vault.ok) throw new Error('The vault is broken');
  return vault.value.people.flatMap(({ subject, names }) => names.map(({ full }) => `${subject} ${reveal(full)}`));
}

describe('addToVault', () => {
  it.each([
    ['YAML', yaml],
    ['JSON', json],
    ['an empty vault', newVault('dos_a', '0'.repeat(64))],
    ['a vault without lists', 'schemaVersion: "1.0"\nid: vlt_a\ndossier: dos_a\n'],
  ])('adds a person to %s', (_title, vault) => {
    const edited = add({ vault, subject: 'vic_b' });
    expect(edited).toMatchObject({ ok: true, value: { added: { people: ['vic_b'], others: 0, terms: 0 } } });
    if (edited.ok) expect(namesIn(edited.value.text).slice(-1)).toEqual(['vic_b Hidden Two']);
  });

  it('keeps the format, the comments and the people that are there', () => {
    const edited = add({ subject: 'vic_b' });
    const text = edited.ok ? edited.value.text : '';
    expect(text).toContain('# Kept by two people.\n');
    expect(text).toContain('# the first to speak\n');
    expect(text).toContain('# as told');
    expect(namesIn(text)).toEqual(['vic_a Hidden One', 'vic_b Hidden Two']);
    const inJson = add({ vault: json, subject: 'vic_b' });
    expect(JSON.parse(inJson.ok ? inJson.value.text : '').people).toHaveLength(2);
  });

  it('adds people, others and terms together', () => {
    const lists = `people: [{ subject: src_b, ${entry.trim()} }]
others: [{ role: driver, ${entry.trim()} }]
terms: [{ value: Hidden House }]`;
    const edited = add({ entry: lists });
    expect(edited).toMatchObject({ ok: true, value: { added: { people: ['src_b'], others: 1, terms: 1 } } });
    const vault = parse(edited.ok ? edited.value.text : '');
    expect(vault).toMatchObject({ others: [{ role: 'driver' }], terms: [{ value: 'Hidden House' }] });
  });

  it('adds an acknowledgement as the command prints it', () => {
    const printed = {
      place: 'act_a.name',
      about: 'vic_a',
      digest: 'a'.repeat(64),
      by: 'H',
      on: '2021-06-01',
      why: 'R',
    };
    const edited = add({ entry: JSON.stringify({ acknowledgements: [printed] }) });
    expect(edited).toMatchObject({ ok: true, value: { added: { people: [], acknowledgements: 1 } } });
    expect(parse(edited.ok ? edited.value.text : '').acknowledgements).toEqual([printed]);
  });

  it('replaces an entry only when it is told to', () => {
    expect(add({ subject: 'vic_a' }).problems).toMatchObject([{ code: 'evidence.entry-exists', about: 'vic_a' }]);
    const edited = add({ subject: 'vic_a', replace: true });
    expect(namesIn(edited.ok ? edited.value.text : '')).toEqual(['vic_a Hidden Two']);
  });

  it.each([
    ['a text that is no YAML', { entry: 'names: [{ full: Hidden', subject: 'vic_b' }, 'evidence.not-yaml'],
    ['a list', { entry: '- Hidden', subject: 'vic_b' }, 'evidence.not-a-mapping'],
    ['a field that is not known', { entry: `${entry}Hidden: 1\n`, subject: 'vic_b' }, 'evidence.unknown-field'],
    ['no name', { entry: 'contacts: []', subject: 'vic_b' }, 'evidence.missing-field'],
    ['an id that is none', { subject: 'Hidden' }, 'evidence.wrong-form'],
    ['an id of a person who is no victim', { subject: 'per_b' }, 'evidence.wrong-form'],
    ['an entry of somebody else', { entry: `subject: vic_c\n${entry}`, subject: 'vic_b' }, 'evidence.entry-of-another'],
    ['a vault of another case', { entry: yaml.replace('dos_a', 'dos_b') }, 'evidence.vault-of-another-case'],
    ['empty lists', { entry: 'people: []' }, 'evidence.nothing-to-add'],
    ['nothing', { entry: '' }, 'evidence.empty-file'],
    [
      'the same person twice',
      { entry: `people: [{ subject: vic_b, ${entry.trim()} }, { subject: vic_b, ${entry.trim()} }]` },
      'evidence.entry-exists',
    ],
    ['a vault that is broken', { vault: 'id: [Hidden', subject: 'vic_b' }, 'evidence.not-yaml'],
  ])('refuses %s, without a word of it', (_title, changes, code) => {
    const edited = add(changes);
    expect(edited.ok).toBe(false);
    expect(edited.problems.map((problem) => problem.code)).toContain(code);
    expect(JSON.stringify(edited.problems)).not.toContain('Hidden');
  });
});

describe('setRecipients', () => {
  it('writes down what the vault is encrypted to, and takes it out again', () => {
    const set = setRecipients({ text: yaml, file: 'vault' }, ['age1a', 'age1b']);
    const text = set.ok ? set.value : '';
    expect(parse(text).recipients).toEqual(['age1a', 'age1b']);
    const unset = setRecipients({ text: new TextEncoder().encode(`\uFEFF${text}`), file: 'vault' }, []);
    expect(parse(unset.ok ? unset.value : '')).toEqual(parse(yaml));
    expect(setRecipients({ text: 'id: [Hidden', file: 'vault' }, []).ok).toBe(false);
  });
});
