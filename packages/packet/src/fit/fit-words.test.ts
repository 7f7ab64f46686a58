import { expect, it } from '@jest/globals';
import type { FitGround } from './fit.ts';
import { unknownReasons } from './fit-words.ts';

it('tells a fact that two provisions ask for once', () => {
  const gates = [
    { gate: 'foreign', provision: 'a', state: 'unknown', records: [] },
    { gate: 'foreign', provision: 'b', state: 'unknown', records: [] },
    { gate: 'official', provision: 'c', state: 'open', records: [] },
  ] as unknown as FitGround['gates'];
  const ground = { gates } as FitGround;
  expect(unknownReasons(ground)).toEqual(['Not known: the nationality of the target (for a body, its country).']);
});
