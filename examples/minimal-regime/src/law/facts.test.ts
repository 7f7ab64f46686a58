import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { law } from './index.ts';

describe('law facts', () => {
  it('are all named in the list of the package, each with the name of its file', () => {
    const files = readdirSync(join(__dirname, 'provisions')).filter((name) => name.endsWith('.json'));
    expect([...law.provisions.keys()].map((id) => `${id}.json`).sort()).toEqual(files.sort());
  });

  it('found every instrument on a provision', () => {
    const unfounded = law.program.instruments.filter(({ provision }) => !law.provisions.has(provision));
    expect(unfounded).toEqual([]);
  });
});
