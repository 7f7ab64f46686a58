import { describe, expect, it } from '@jest/globals';
import { success } from '@sanctions-packet/core';
import type { Renderer } from '@sanctions-packet/core/document';
import { buildPacket } from '../../packages/packet/src/index.ts';
import { CASES } from './cases.ts';
import { regimesOnDisk } from './regimes.ts';

/** Gives each document's language as its bytes. */
const languageRenderer: Renderer = {
  format: 'pdf',
  mediaType: 'text/plain',
  render: async ({ language }) => success({ bytes: new TextEncoder().encode(language) }),
};

const [, richest] = CASES;
if (richest === undefined) throw new Error('there is no richest case');

describe.each(regimesOnDisk())('$home', ({ regime }) => {
  const languages = regime.law.filing.languages.value;
  const request = { dossier: richest.dossier(regime.id), regime, target: richest.target, date: '2026-06-01' };

  it('makes each document in every filing language, and says in the name which one when there are several', async () => {
    const outcome = await buildPacket({ ...request, renderers: [languageRenderer] });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const submissions = outcome.value.files.filter(({ role }) => role === 'submission');
    expect(submissions.map(({ bytes }) => new TextDecoder().decode(bytes)).sort()).toEqual([...languages].sort());
    for (const { path, language } of submissions) {
      expect(path).toBe(
        languages.length > 1 ? `disclosable/data/submission-${language}.pdf` : 'disclosable/data/submission.pdf',
      );
    }
  });

  it('tells what a section lacks in one language only', async () => {
    const told = async (language?: string) => {
      const outcome = await buildPacket({ ...request, ...(language && { language }), renderers: [languageRenderer] });
      return outcome.problems.filter(({ code }) => code === 'regime.section-incomplete').map(({ what }) => what);
    };
    expect(await told()).toEqual(await told(languages[0]));
  });
});
