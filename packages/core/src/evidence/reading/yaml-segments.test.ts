import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { readYaml } from './read-yaml.ts';
import { LineIndex } from './source-text.ts';
import { yamlSegments } from './yaml-segments.ts';

const value = {
  id: 'dos_a',
  title: [{ lang: 'en', value: 'Two\n\nparagraphs: and a colon' }],
  persons: Array.from({ length: 40 }, (_, index) => ({
    id: `per_${index}`,
    names: [{ full: `Name "${index}"`, src: [{ evidence: 'evi_a', pinpoint: 'p. 4' }] }],
    summary: [{ lang: 'en', value: `- not a list\n  nor this ${index}\n` }],
  })),
  countries: ['KZ', 'EE'],
};
const small = (text: string) => yamlSegments(text, 0, 300);

describe('yamlSegments', () => {
  it.each([
    ['indented lists', stringify(value)],
    ['lists under their keys', stringify(value, { indentSeq: false })],
    ['folded text', stringify(value, { lineWidth: 40 })],
    ['comments and blank lines', stringify(value).replaceAll('  - id', '\n# - id: x\n    # y\n  - id')],
    ['carriage returns', stringify(value).replaceAll('\n', '\r\n')],
    ['no line break at the end', stringify(value).trimEnd()],
  ])('cuts a text with %s so that its parts make the whole', (_what, text) => {
    const segments = small(text);
    expect(segments.length).toBeGreaterThan(8);
    const cut = readYaml(text, segments);
    const whole = readYaml(text, [{ start: 0, end: text.length }]);
    expect(cut.findings).toEqual([]);
    expect(cut.value).toEqual(whole.value);
    const wanted = [
      { path: ['persons', 33, 'names', 0, 'src', 0, 'pinpoint'] },
      { path: ['persons', 12] },
      { path: ['persons', 39, 'names', 0, 'missing'] },
      { path: ['persons', 5, 'names', 0], key: 'full' },
      { path: ['countries', 1] },
      { path: [], key: 'title' },
    ];
    expect(cut.locate(wanted)).toEqual(whole.locate(wanted));
  });

  it.each([
    ['a document marker', `---\n${stringify(value)}`],
    ['a directive', `%YAML 1.2\n---\n${stringify(value)}`],
    ['braces', JSON.stringify(value)],
    ['a quoted key', `"quoted": 1\n${stringify(value)}`],
  ])('leaves a text with %s whole', (_what, text) => {
    expect(small(text)).toEqual([{ start: 0, end: text.length }]);
  });

  it('leaves a short text whole', () => {
    expect(yamlSegments('id: a\ntitle: b\n')).toHaveLength(1);
  });

  it('finds in a cut text what it finds in a whole one', () => {
    const text = stringify(value)
      .replace('id: per_20', 'id: &anchor per_20')
      .replace('id: per_30', 'id: [per_30')
      .replace('id: per_10', 'id: per_10\n    id: per_11');
    const lines = new LineIndex('a.yaml', text);
    const found = readYaml(text, small(text)).findings.map(({ problem, offset = 0 }) => [
      problem.code,
      lines.at(offset).line,
    ]);
    const line = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
    expect(found).toContainEqual(['evidence.duplicate-key', line('id: per_11')]);
    expect(found).toContainEqual(['evidence.yaml-anchor', line('&anchor')]);
    expect(found.map(([code]) => code)).toContain('evidence.not-yaml');
    const twice = `${stringify(value)}persons:\n  - id: per_x\n`;
    expect(readYaml(twice, small(twice)).findings.map(({ problem }) => problem.code)).toEqual([
      'evidence.duplicate-key',
    ]);
  });
});
