import { expect, it } from '@jest/globals';
import { sourcedText } from '../../document/sourced-text.ts';
import { inCapitals } from './capitals.ts';

it('raises letters of every script, and keeps where they come from', () => {
  const from = { kind: 'record', record: 'per_one', field: 'names[0].full' } as const;
  expect(inCapitals(sourcedText('Lefèbvre-Żuk Әлиев', from, 'kk-Cyrl'))).toEqual({
    value: 'LEFÈBVRE-ŻUK ӘЛИЕВ',
    from,
    language: 'kk-Cyrl',
  });
});
