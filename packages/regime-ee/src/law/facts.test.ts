import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { law } from './index.ts';

const provisions = [...law.provisions.values()];
const versions = provisions.flatMap(({ id, versions: list }) => list.map((version) => ({ id, ...version })));
const printed = JSON.stringify(
  versions.filter(({ reading }) => reading !== 'unverified').map(({ citation, statement }) => [citation, statement]),
);

describe('law facts', () => {
  it('are all named in the list of the package', () => {
    const files = readdirSync(join(__dirname, 'provisions')).map((name) => name.replace('.json', ''));
    expect([...law.provisions.keys()].sort()).toEqual(files.sort());
  });

  it('are said in Estonian too', () => {
    const texts = [
      ...provisions.map(({ title }) => title),
      ...versions.flatMap(({ citation, widerCitation, statement }) => [citation, widerCitation, statement]),
      ...law.program.instruments.map(({ name }) => name),
    ];
    expect(texts.filter((text) => text['et'] === undefined)).toEqual([]);
  });

  it('give no point of section 29(1), which nobody has verified', () => {
    const clause = versions.filter(({ id }) => id.startsWith('ee-vss-29-1'));
    expect(clause).toHaveLength(2);
    expect(clause.filter(({ citation }) => /punkt|point/.test(JSON.stringify(citation)))).toEqual([]);
  });

  it('give no number of days for the reply and no length of a ban under the Act', () => {
    const silent = versions.filter(({ id }) => id === 'ee-msvs-6' || id.startsWith('ee-vss'));
    expect(silent.filter(({ statement }) => /\d+\s(päeva|aastaks|days|years)/.test(JSON.stringify(statement)))).toEqual(
      [],
    );
    expect(printed).not.toMatch(/30 (calendar )?days|30 (kalendri)?päeva/);
  });

  it('do not say that the exclusion of the Administrative Procedure Act still holds', () => {
    const today = provisions.find(({ id }) => id === 'ee-vss-1-2')?.versions.find(({ to }) => to === null);
    expect(today?.reading).toBe('unverified');
  });

  it('address the Minister of Foreign Affairs, the Ministry of the Interior in copy, and ship no mailbox', () => {
    expect(law.authority.addressees.map(({ id, role }) => [id, role])).toEqual([
      ['minister-of-foreign-affairs', 'addressee'],
      ['ministry-of-the-interior', 'copy'],
    ]);
    expect(JSON.stringify(law.authority)).not.toContain('@');
  });

  it('file on A4, in Estonian, without an official form', () => {
    const { paper, languages, officialForm } = law.filing;
    expect([paper.value, languages.value, officialForm.value]).toEqual(['a4', ['et'], false]);
  });

  it('explain every fact that was not read', () => {
    expect(versions.filter(({ reading, remark }) => reading === 'unverified' && remark === undefined)).toEqual([]);
  });
});
