import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { law } from './index.ts';

const provisions = [...law.provisions.values()];
const versions = provisions.flatMap(({ id, versions: list }) => list.map((version) => ({ id, ...version })));
const citations = JSON.stringify(versions.map(({ citation, statement }) => [citation, statement]));

describe('law facts', () => {
  it('are all named in the list of the package', () => {
    const files = readdirSync(join(__dirname, 'provisions')).map((name) => name.replace('.json', ''));
    expect([...law.provisions.keys()].sort()).toEqual(files.sort());
  });

  it('are said in Latvian too', () => {
    const texts = [
      ...provisions.map(({ title }) => title),
      ...versions.flatMap(({ citation, widerCitation, statement }) => [citation, widerCitation, statement]),
      ...law.program.instruments.map(({ name }) => name),
    ];
    expect(texts.filter((text) => text['lv'] === undefined)).toEqual([]);
  });

  it('give no number of the register’s regulation, no point of section 5(2) and no deadline, which nobody has verified', () => {
    expect(citations).not.toMatch(/605|216/);
    expect(citations).not.toMatch(/5\.\spanta otr|section 5\(2\)/);
    expect(citations).not.toMatch(/viena mēneša|one month|four months/);
  });

  it('call a bill a bill', () => {
    const aims = versions.find(({ id }) => id === 'lv-sank-aims');
    expect(aims?.basis).toBe('practice');
    expect(aims?.statement['lv']).toContain('likumprojektā');
  });

  it('address the Minister of Foreign Affairs, the Ministry of the Interior in copy, and ship no mailbox', () => {
    expect(law.authority.addressees.map(({ id, role }) => [id, role])).toEqual([
      ['minister-of-foreign-affairs', 'addressee'],
      ['ministry-of-the-interior', 'copy'],
    ]);
    expect(JSON.stringify(law.authority)).not.toContain('@');
  });

  it('explain every fact that was not read at its source', () => {
    expect(versions.filter(({ reading, remark }) => reading !== 'read' && remark === undefined)).toEqual([]);
  });
});
