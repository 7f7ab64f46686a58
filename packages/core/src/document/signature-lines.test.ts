import { describe, expect, it } from '@jest/globals';
import type { Signature } from './nodes.ts';
import { signatureLines } from './signature-lines.ts';

describe('signatureLines', () => {
  type Row = Signature['rows'][number];
  const words = (value: string) => [{ type: 'text', value, from: { kind: 'string', key: 'words' } }] as const;
  const known = (label: string): Row => ({ label: words(label), value: words('x') });
  const blank = (label: string): Row => ({ label: words(label) });

  it('sets what is to be written in pairs, and what is known alone', () => {
    const [a, b, c, d, e] = [known('a'), blank('b'), blank('c'), blank('d'), known('e')];
    expect(signatureLines([a, b, c, d, e])).toEqual([[a], [b, c], [d], [e]]);
  });
});
