import { describe, expect, it } from '@jest/globals';
import { below, pathsOf } from './read-order.ts';

const ROOT = '/mnt/shared';

describe('the shared folder', () => {
  it.each([
    ['/mnt/shared/cases/one', 'cases/one'],
    ['/mnt/shared/cases/../out', 'out'],
    ['/mnt/shared/..two', '..two'],
    ['/mnt/shared', undefined],
    ['/mnt/shared/../other', undefined],
    ['/mnt/shared-too/case', undefined],
    ['/', undefined],
  ])('has %s as %s', (path, found) => {
    expect(below(ROOT, path)).toBe(found);
  });

  it('is found wherever it lies', () => {
    expect(pathsOf({ case: 'cases/one', out: 'out' }, { root: ROOT })).toMatchObject({
      ok: true,
      value: { case: '/mnt/shared/cases/one', out: '/mnt/shared/out' },
    });
  });

  it.each([
    { case: '../one', out: 'out' },
    { case: 'cases/one', out: '/etc' },
    { case: 'cases/one', out: 'cases/../..' },
  ])('is not left: %j', (paths) => {
    expect(pathsOf(paths, { root: ROOT })).toMatchObject({ ok: false, problems: [{ code: 'cli.outside-root' }] });
  });
});
