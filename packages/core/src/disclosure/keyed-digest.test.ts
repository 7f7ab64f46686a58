import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { keyedDigest } from './keyed-digest.ts';

describe('keyedDigest', () => {
  it('is HMAC-SHA-256 of the parts, each after its length', () => {
    const expected = createHmac('sha256', 'salt').update('1:a3:Жан').digest('hex');
    expect(Buffer.from(keyedDigest('salt', 'a', 'Жан')).toString('hex')).toBe(expected);
  });

  it('does not give two lists of parts the same digest', () => {
    expect(keyedDigest('salt', 'ab', 'c')).not.toEqual(keyedDigest('salt', 'a', 'bc'));
    expect(keyedDigest('salt', 'a')).not.toEqual(keyedDigest('salt', 'a', ''));
  });
});
