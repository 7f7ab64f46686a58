import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readTimeProof } from './time-proof.ts';

const FOLDER = join(__dirname, '../../../../test/fixtures/time-proofs');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const LETTER = createHash('sha256').update(bytesOf('letter.txt')).digest('hex');

const typeOf = (name: string) => (name.endsWith('.ots') ? 'opentimestamps' : 'rfc3161');
const read = (name: string, bytes = bytesOf(name)) => {
  const outcome = readTimeProof(typeOf(name), bytes);
  return outcome.ok ? outcome.value : outcome.problems.map(({ code }) => code);
};

const WHOLE = ['letter.tsr', 'letter-token.tst', 'letter-pending.ots', 'letter-confirmed.ots'];
const UNREADABLE = ['exhibit.proof-unreadable'];

describe('a proof of time', () => {
  it.each(WHOLE)('as another program wrote it, %s, tells of which file it is', (name) => {
    expect(read(name)).toEqual({ sha256: LETTER });
  });

  it.each(['letter-sha512.tsr', 'letter-sha1.ots'])('of another digest, %s, tells of none', (name) => {
    expect(read(name)).toEqual({});
  });

  it.each(['refused.tsr', 'letter.txt'])('is not %s', (name) => {
    expect(read(name)).toEqual(UNREADABLE);
  });

  it.each(WHOLE)('is no part of %s', (name) => {
    const bytes = bytesOf(name);
    const lengths = Array.from({ length: bytes.length }, (_, length) => length);
    expect(lengths.filter((length) => !Array.isArray(read(name, bytes.subarray(0, length))))).toEqual([]);
  });

  it('of OpenTimestamps has nothing after it, and no branches without end', () => {
    const bytes = bytesOf('letter-confirmed.ots');
    expect(read('after.ots', Uint8Array.of(...bytes, 0))).toEqual(UNREADABLE);
    const deep = Uint8Array.of(...bytes.subarray(0, 65), ...new Array<number>(100_000).fill(0x08));
    expect(read('deep.ots', deep)).toEqual(UNREADABLE);
    const wide = Uint8Array.of(...bytes.subarray(0, 65), ...new Array<number>(100_000).fill(0xff));
    expect(read('wide.ots', wide)).toEqual(UNREADABLE);
  });
});
