import { expect, it } from '@jest/globals';
import { csv } from './csv.ts';

it('quotes what needs quotes and disarms formulas', () => {
  expect(csv([['a', 'b,c', 'say "x"', '=1+1', '-2', '@x', 'line\nbreak']])).toBe(
    'a,"b,c","say ""x""",\'=1+1,\'-2,\'@x,"line\nbreak"\r\n',
  );
});
