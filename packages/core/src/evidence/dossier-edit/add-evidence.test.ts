import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { smallCaseInput } from '../../../../../test/fixtures/small-case.ts';
import { parseDossier } from '../parse-dossier.ts';
import { addEvidence, type NewEvidence } from './add-evidence.ts';
import { nextIds } from './recorded.ts';

const HASH = 'c'.repeat(64);
const example = readFileSync(join(__dirname, '../../../../../examples/detained-journalist/dossier.yaml'), 'utf8');
const json = JSON.stringify(smallCaseInput(), null, 2);

const item = (changes: Readonly<Record<string, unknown>> = {}): NewEvidence => ({
  id: 'evi_new',
  kind: 'photograph',
  title: [{ lang: 'en', value: 'A "view": of the # yard' }],
  original: {
    fileName: 'a: b.png',
    mime: 'image/png',
    bytes: 3,
    sha256: HASH,
    computedAt: '2026-01-02',
    generation: 'unknown',
  },
  acquisition: { when: '2026-01-02T10:00Z', by: 'W', method: 'own-recording' },
  custody: [
    { at: '2026-01-02T10:00Z', action: 'collected', by: 'W' },
    { at: '2026-01-02', action: 'verified', by: 'W', hashAfter: HASH },
  ],
  ...changes,
});

const add = (text: string, file: string, ...evidence: readonly NewEvidence[]) =>
  addEvidence({ dossier: { text, file }, evidence });

/** Lines of the new text that are not in the old one, after seeing that no old line is lost or moved. */
function addedLines(before: string, after: string): readonly string[] {
  const old = before.split('\n');
  let at = 0;
  const added = after.split('\n').filter((line) => {
    if (line !== old[at]) return true;
    at += 1;
    return false;
  });
  expect(at).toBe(old.length);
  return added;
}

describe('addEvidence', () => {
  it('adds to a dossier in YAML and leaves every other line as it was', () => {
    const edited = add(example, 'dossier.yaml', item());
    expect(edited.problems.filter(({ severity }) => severity === 'block')).toEqual([]);
    if (!edited.ok) throw new Error('Refused');
    const added = addedLines(example, edited.value.text);
    expect(added[0]).toBe('  - id: evi_new');
    expect(added.every((line) => line.startsWith('  '))).toBe(true);
    expect(edited.value.dossier.evidence.at(-1)).toMatchObject({ title: [{ value: 'A "view": of the # yard' }] });
  });

  it.each([
    ['a comment after the list', 'evidence:\n- id: x # last\n  kind: other\n\n# about links\nevidenceLinks: []\n'],
    ['no end of line', 'evidenceLinks: []\nevidence:\n    - id: x'],
    ['Windows ends of lines', 'evidence:\r\n  - id: x\r\nevidenceLinks: []\r\n'],
    ['an empty list', 'evidence: [] # none yet\nevidenceLinks: []\n'],
    ['a list on one line', 'evidence: [{ id: x }] # one\nevidenceLinks: []\n'],
    ['no list', '# a comment\nevidenceLinks: []\n'],
  ])('keeps comments with %s', async (_title, text) => {
    const { insertItems } = await import('./insert-items.ts');
    const { parse } = await import('yaml');
    const grown = insertItems(text, 'yaml', 'evidence', [{ id: 'y', text: 'a\nb' }]);
    const before = parse(text) as { readonly evidence?: readonly unknown[] };
    expect(parse(grown)).toEqual({ ...before, evidence: [...(before.evidence ?? []), { id: 'y', text: 'a\nb' }] });
    for (const comment of text.match(/#.*/g) ?? []) expect(grown).toContain(comment);
    expect(grown.includes('\r\n')).toBe(text.includes('\r\n'));
  });

  it('adds to a dossier in JSON and leaves every other line as it was, but the comma', () => {
    const edited = add(json, 'dossier.json', item());
    if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
    const { evidence, ...rest } = JSON.parse(edited.value.text);
    const { evidence: before, ...same } = JSON.parse(json);
    expect([rest, evidence.slice(0, -1)]).toEqual([same, before]);
    expect(edited.value.text.split('\n').length).toBeGreaterThan(json.split('\n').length + 20);
  });

  it('refuses what is recorded already, with the id of the record, and an id that is taken', () => {
    const [first] = JSON.parse(json).evidence;
    const { sha256 } = first.original;
    const same = item({ original: { ...item().original, sha256 } });
    expect(add(json, 'dossier.json', same).problems).toMatchObject([
      { code: 'evidence.already-recorded', about: first.id },
    ]);
    const twice = [item(), item({ id: 'evi_twice' })];
    expect(add(json, 'dossier.json', ...twice).problems).toMatchObject([{ code: 'evidence.already-recorded' }]);
    expect(add(json, 'dossier.json', item({ id: first.id })).problems).toMatchObject([{ code: 'evidence.id-taken' }]);
  });

  it('writes nothing that the dossier would be refused for', () => {
    expect(add(json, 'dossier.json', item({ custody: [] })).ok).toBe(true);
    const late = item({ custody: [{ at: '2026-01-02', action: 'verified', by: 'W' }] });
    expect(add(json, 'dossier.json', late).problems).toMatchObject([{ code: 'evidence.custody-start' }]);
    const unknown = item({ colour: 'Hidden' });
    const refused = add(json, 'dossier.json', unknown);
    expect(refused.problems).toMatchObject([{ code: 'evidence.unknown-field' }]);
    expect(JSON.stringify(refused)).not.toContain('Hidden');
  });

  it('adds nothing to a dossier that is broken or of an older form', () => {
    expect(add('evidence: [Hidden', 'dossier.yaml', item()).problems[0]?.code).toBe('evidence.dossier-unmended');
    const old = readFileSync(join(__dirname, '../../../../../test/migrations/dossier-0.9.yaml'), 'utf8');
    expect(parseDossier({ text: old, file: 'dossier.yaml' }).ok).toBe(true);
    expect(add(old, 'dossier.yaml', item()).problems).toMatchObject([{ code: 'evidence.dossier-outdated' }]);
  });
});

describe('nextIds', () => {
  it('goes on counting in the width that is used', () => {
    expect(nextIds(['evi_01', 'evi_009', 'evi_a'], 'evi_', 2)).toEqual(['evi_010', 'evi_011']);
    expect(nextIds([], 'src_', 1)).toEqual(['src_01']);
  });
});
