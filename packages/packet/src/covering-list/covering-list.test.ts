import { describe, expect, it } from '@jest/globals';
import { type Outcome, success } from '@sanctions-packet/core';
import { type Document, plainText, type Renderer } from '@sanctions-packet/core/document';
import { inventedRegime } from '../../../../test/fixtures/invented-regime.ts';
import { type Changes, smallCase, smallVault } from '../../../../test/fixtures/small-case.ts';
import { createDisclosures } from '../disclosures.ts';
import { buildCoveringList } from './build-covering-list.ts';
import { COVERING_LIST, coveringListInputs, planCoveringList } from './plan-covering-list.ts';

const ASKED: Changes = {
  'requestedMeasures[0].regime': 'zz',
  'requestedMeasures[+]': {
    id: 'msr_court',
    regime: 'zz',
    target: 'ent_court',
    measures: ['asset-freeze'],
    requestedOn: '2021-03-01',
  },
};

function renderer(format: 'docx' | 'pdf', seen: Document[]): Renderer {
  return {
    format,
    mediaType: `text/x-${format}`,
    render: async (document) => {
      seen.push(document);
      return success({ bytes: new TextEncoder().encode(plainText(document)) });
    },
  };
}

function planned(changes: Changes = {}, targets: readonly string[] = ['per_judge', 'ent_court']) {
  const request = {
    dossier: smallCase({ ...ASKED, ...changes }),
    vault: smallVault(),
    regime: inventedRegime(),
    targets,
    date: '2021-06-01',
  };
  return planCoveringList(request, createDisclosures(request));
}

async function built(changes: Changes = {}) {
  const seen: Document[] = [];
  const packet = await buildCoveringList(given(planned(changes)), {
    renderers: [renderer('docx', seen), renderer('pdf', seen)],
  });
  return { packet: given(packet), text: plainText(seen[0] as Document) };
}

function given<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe('the covering list', () => {
  it('names each person and body with post or kind, the grounds relied on, and the folder of the submission', async () => {
    const { text } = await built();
    expect(text).toContain('2 submissions');
    expect(text).toContain(
      '| 1 | Zhaksybek Umbetkaliev / Жақсыбек Үмбетқалиев | Judge, District Court No. 9 (2018 to 2022) ' +
        '| Example Act, s. 1A | per_judge |',
    );
    expect(text).toContain(
      '| 2 | District Court No. 9 | Court | No ground has every element shown in part or in full so far | ent_court |',
    );
  });

  it('states no fact about anybody, and names nobody who is protected', async () => {
    const { text, packet } = await built();
    expect(text).not.toMatch(/sentence|V-0001/);
    for (const { bytes } of packet.files)
      expect(new TextDecoder().decode(bytes)).not.toMatch(/Sultanbekova|Сұлтанбекова|Qoblandina/);
  });

  it('is a packet of its own, with its bag and its list', async () => {
    const { packet } = await built();
    expect(packet.target).toBe(COVERING_LIST);
    expect(packet.files.map(({ path }) => path)).toEqual([
      'disclosable/bag-info.txt',
      'disclosable/bagit.txt',
      'disclosable/data/covering-list.docx',
      'disclosable/data/covering-list.pdf',
      'disclosable/manifest-sha256.txt',
      'disclosable/tagmanifest-sha256.txt',
      'packet.json',
    ]);
  });

  it('is made from what it says and what is withheld, and from nothing else', () => {
    const inputs = (changes: Changes) => [...coveringListInputs(given(planned(changes)))].join();
    expect(inputs({ 'incidents[0].summary': [{ lang: 'en', value: 'Another summary.' }] })).toBe(inputs({}));
    expect(inputs({ 'positions[0].title': [{ lang: 'en', value: 'Presiding judge' }] })).not.toBe(inputs({}));
  });

  it('is none when the case holds a protected name where everybody may read', () => {
    const outcome = planned({ 'positions[0].title': [{ lang: 'en', value: 'Judge of Aigerim Sultanbekova' }] });
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome.problems)).not.toContain('Sultanbekova');
  });
});
