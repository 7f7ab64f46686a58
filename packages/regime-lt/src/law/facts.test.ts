import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { versionInForce } from '@sanctions-packet/core/law';
import { law } from './index.ts';

const provisions = [...law.provisions.values()];

describe('law facts', () => {
  it('are all named in the list of the package', () => {
    const files = readdirSync(join(__dirname, 'provisions')).map((name) => name.replace('.json', ''));
    expect([...law.provisions.keys()].sort()).toEqual(files.sort());
  });

  it('know the support of 2021 from the day it came into force', () => {
    const support = law.provisions.get('lt-utpi-133-4-support');
    expect(support && versionInForce(support, '2021-06-01')).toBeUndefined();
    expect(support && versionInForce(support, '2021-06-02')).toBeDefined();
    const paragraph = law.provisions.get('lt-utpi-133-4');
    expect(paragraph && versionInForce(paragraph, '2021-06-01')?.statement['en']).not.toContain('supports');
    expect(paragraph && versionInForce(paragraph, '2021-06-02')?.statement['en']).toContain('supports');
  });

  it('vouch for nothing of the Criminal Code', () => {
    expect(law.provisions.get('lt-bk-11')?.versions.map(({ reading }) => reading)).toEqual(['unverified']);
  });

  it('address the Minister of Foreign Affairs, two authorities in copy without an address, and ship no mailbox', () => {
    expect(law.authority.addressees.map(({ id, role, address }) => [id, role, address !== undefined])).toEqual([
      ['minister-of-foreign-affairs', 'addressee', true],
      ['minister-of-the-interior', 'copy', false],
      ['migration-department', 'copy', false],
    ]);
    expect(JSON.stringify(law.authority)).not.toContain('@');
  });

  it('explain every fact that was not read', () => {
    const silent = provisions.flatMap(({ id, versions }) =>
      versions.filter(({ reading, remark }) => reading === 'unverified' && remark === undefined).map(() => id),
    );
    expect(silent).toEqual([]);
  });
});
