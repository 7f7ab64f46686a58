import { describe, expect, it } from '@jest/globals';
import { putOptions, workOptions } from './options.ts';

describe('put', () => {
  it('takes what build takes, several values with commas or one by one', () => {
    const args = [
      'case',
      '--out',
      'out',
      '--regime',
      'us,uk',
      '--regime',
      'ca',
      '--volume-mb',
      '50',
      '--blur',
      '--wait',
    ];
    expect(putOptions([...args, '--root', '/mnt/shared', '--vault', 'v.age', '--identity', 'me.key'])).toEqual({
      asked: {
        case: 'case',
        out: 'out',
        regimes: ['us', 'uk', 'ca'],
        targets: [],
        formats: [],
        encryptTo: [],
        container: 'folder',
        renumber: false,
        blur: true,
        volumeMb: 50,
      },
      place: { root: '/mnt/shared', vault: 'v.age', identity: ['me.key'], allowReadableVault: false },
      wait: true,
    });
  });

  it.each([
    ['no case', ['--out', 'out']],
    ['two cases', ['one', 'two', '--out', 'out']],
    ['no output folder', ['case']],
    ['an unknown option', ['case', '--out', 'out', '--fast']],
    ['a container that is none', ['case', '--out', 'out', '--container', 'tar']],
    ['a number that is none', ['case', '--out', 'out', '--alike', 'five']],
    ['nought pages', ['case', '--out', 'out', '--volume-pages', '0']],
  ])('does not understand %s', (_, args) => {
    expect(putOptions(args)).toBeUndefined();
  });
});

describe('work', () => {
  it('takes the current folder for the shared one, and another patience', () => {
    const place = { root: '.', identity: [], allowReadableVault: true };
    expect(workOptions(['--allow-readable-vault', '--lock-ms', '5000'])).toEqual({ place, lockMs: 5000 });
  });

  it.each([[['case']], [['--lock-ms', 'long']], [['--out', 'x']]])('does not understand %j', (args) => {
    expect(workOptions(args)).toBeUndefined();
  });
});
