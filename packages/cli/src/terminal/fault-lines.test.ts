import { expect, it } from '@jest/globals';
import { faultLines } from './fault-lines.ts';

it.each([
  new TypeError('Hidden Name'),
  new Error('first line\n    at Hidden Name (file.ts:1:1)', { cause: new Error('Hidden Name') }),
  new AggregateError([new Error('Hidden Name')], 'Hidden Name\n  at Hidden'),
  Object.assign(new Error('other'), { stack: 'Error: before\n    at Hidden Name' }),
  'Hidden Name',
  { message: 'Hidden Name' },
])('tells where, and no word of what was said: %#', (fault) => {
  const lines = faultLines(fault).join('\n');
  expect(lines).not.toContain('Hidden');
  expect(lines).not.toBe('');
});

it('names the places in the code', () => {
  expect(faultLines(new TypeError('Hidden'))).toEqual(
    expect.arrayContaining(['  TypeError', expect.stringContaining('fault-lines.test.ts')]),
  );
});
