import { format, inspect } from 'node:util';
import { serialize } from 'node:v8';
import { describe, expect, it } from '@jest/globals';
import { reveal, Sealed } from './sealed.ts';

const secret = 'Invented Name';
const sealed = Sealed.of(secret);

describe('Sealed', () => {
  it.each([
    ['a template', () => `${sealed}`],
    ['String', () => String(sealed)],
    ['a join', () => ['', sealed].join('')],
    ['JSON', () => JSON.stringify({ sealed, list: [sealed] })],
    ['inspect', () => inspect({ sealed }, { depth: 9, showHidden: true, getters: true })],
    ['inspect without custom functions', () => inspect(sealed, { customInspect: false, showHidden: true })],
    ['entries', () => JSON.stringify([Object.entries(sealed), Object.getOwnPropertyNames(sealed), { ...sealed }])],
    ['a clone', () => JSON.stringify(structuredClone({ ...sealed }))],
    ['a clone of itself', () => JSON.stringify(structuredClone(sealed)) + inspect(structuredClone({ list: [sealed] }))],
    ['bytes for another process', () => serialize({ sealed }).toString('latin1')],
    ['a formatted message', () => format('%s %o %O %j %d', sealed, sealed, { sealed }, sealed, sealed)],
    ['a proxy', () => inspect(new Proxy(sealed, {}), { showProxy: true, customInspect: false })],
    ['the cause of an error', () => inspect(new Error('failed', { cause: { sealed } }), { showHidden: true })],
    ['an error of several', () => inspect(new AggregateError([sealed, new Error(String(sealed))]))],
    ['an error', () => new Error(`failed for ${sealed}`).stack ?? ''],
  ])('does not print in %s', (_way, print) => {
    expect(print()).not.toContain(secret);
  });

  it('says that it is sealed, opens for the gate, and cannot be changed', () => {
    expect(`${sealed}`).toBe('[sealed]');
    expect(reveal(sealed)).toBe(secret);
    expect(Object.isFrozen(sealed)).toBe(true);
  });
});
