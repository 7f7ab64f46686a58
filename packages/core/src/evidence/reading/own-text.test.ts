import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { parseDossier } from '../parse-dossier.ts';
import { ownText } from './own-text.ts';

const MEGABYTE = 1_000_000;

/**
 * A comment of 10 million letters, two octets each in memory, and a dossier of a few lines. One thing is told of it, and
 * its place looked for by patterns, the last of which matches the folded name.
 */
const file = (): Uint8Array =>
  new TextEncoder().encode(`schemaVersion: "1.0"
id: dos_a
# ${'Б'.repeat(10 * MEGABYTE)}
title:
  - lang: en
    value: A title long enough to be cut out of the file
period: "2020"
countries: [KZ]
standardOfProof: reasonable-grounds-to-believe
submitters:
  - id: sub_a
    kind: ngo
    lead: true
    names: [{ role: primary, full: An organisation of a long name, tag: en }]
persons:
  - id: per_a
    names:
      - role: primary
        full: Аты
          ұзын адам
        tag: kk
`);

function alive(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe('what is read', () => {
  it('keeps nothing else of its file in memory', async () => {
    const before = alive();
    const read = parseDossier({ text: file(), file: 'dossier.yaml' });
    // Lets go of what the stack still holds.
    await new Promise((resolve) => setImmediate(resolve));
    expect(alive() - before).toBeLessThan(8 * MEGABYTE);
    expect(read).toMatchObject({ ok: true, value: { title: [{ lang: 'en' }] } });
    expect(read.problems).toContainEqual(expect.objectContaining({ code: 'evidence.unused-party' }));
  });
});

describe('ownText', () => {
  it.each([
    '',
    'short',
    'Ұзын қазақша мәтін',
    'a "quoted" \\ \n line of text',
    'half a pair \uD800 and on',
    '😀'.repeat(9),
  ])('gives %j as it is', (text) => {
    expect(ownText(`(${text})`.slice(1, -1))).toBe(text);
  });
});
