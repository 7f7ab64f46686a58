import { describe, expect, it } from '@jest/globals';
import { problemLines } from './problem-lines.ts';
import { styleOf } from './style.ts';
import { count, hang, shown, wrap } from './wrap.ts';

describe('wrap', () => {
  it('breaks at spaces and keeps long words whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('a /path/that/is/long b', 5)).toEqual(['a', '/path/that/is/long', 'b']);
    expect(wrap('', 5)).toEqual(['']);
    expect(wrap('Әділет жоқ', 6)).toEqual(['Әділет', 'жоқ']);
  });

  it('hangs what follows below the first line', () => {
    expect(hang('one two three', 9, '→ ', '  ')).toEqual(['→ one two', '  three']);
  });

  it('counts', () => {
    expect([count(0, 'file'), count(1, 'file'), count(2, 'entry', 'entries')]).toEqual([
      '0 files',
      '1 file',
      '2 entries',
    ]);
  });
});

describe('shown', () => {
  it('lets no text steer the terminal', () => {
    expect(shown('a\u001b[31mb\u202ec\nd\u0007\u009b')).toBe('a\ufffd[31mb\ufffdc d\ufffd\ufffd');
    expect(shown('Үмбетқалиев ē ș 漢')).toBe('Үмбетқалиев ē ș 漢');
  });
});

describe('style', () => {
  it('is plain without colour', () => {
    const { strong, bad } = styleOf({ live: false, colour: false, columns: 80 });
    expect(strong('x') + bad('y')).toBe('xy');
  });

  it('sets words off with colour, and nothing when there are none', () => {
    const { strong, bad } = styleOf({ live: false, colour: true, columns: 80 });
    expect([strong('x'), bad('y'), strong('')]).toEqual(['\u001b[1mx\u001b[22m', '\u001b[31my\u001b[39m', '']);
  });
});

describe('problemLines', () => {
  const style = styleOf({ live: false, colour: false, columns: 60 });
  const problem = (at: string, line: number) =>
    ({
      code: 'evidence.x',
      severity: 'warn',
      at,
      what: 'It is wrong.',
      fix: 'Mend it.',
      position: { file: 'dossier.yaml', line, column: 2 },
    }) as const;

  it('tells the place as it can be opened', () => {
    const files = { folder: 'cases/one', dossier: 'dossier.yaml', vault: '/safe/vault.yaml' };
    expect(problemLines([problem('a', 3)], style, files)).toEqual([
      '  warning  cases/one/dossier.yaml:3:2 a  evidence.x',
      '           It is wrong.',
      '           → Mend it.',
    ]);
    const inVault = { ...problem('b', 1), position: { file: 'vault.yaml', line: 1, column: 1 } };
    expect(problemLines([inVault], style, files)[0]).toContain('/safe/vault.yaml:1:1 b');
  });

  it('tells the same thing once, with a bounded list of places', () => {
    const lines = problemLines(
      Array.from({ length: 9 }, (_, index) => problem(`p[${index}]`, index + 1)),
      style,
    );
    expect(lines[0]).toBe('  warning  evidence.x  9 places');
    expect(lines.slice(3)).toHaveLength(7);
    expect(lines.at(-1)).toBe('             … and 3 more');
  });

  it('puts what blocks first and stops after forty', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...problem('a', index + 1), what: `Wrong ${index}.` }));
    const lines = problemLines([...many, { ...problem('z', 99), severity: 'block' }], style);
    expect(lines[0]).toContain('blocks   dossier.yaml:99:2 z');
    expect(lines.at(-1)).toBe('  … and 21 more (21 warnings); --json tells them all.');
  });
});
