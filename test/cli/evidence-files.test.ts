/** The files in the evidence folder, against what the dossier says of them. */
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { caseWith } from './support/case-folder.ts';
import { sha256 } from './support/files-in.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const ORIGINAL = Buffer.from('the decision as it was received');
const RENDITION = Buffer.from('the decision, names covered');

function caseWithEvidence(): string {
  return caseWith(
    {
      'evidence[0].original.path': 'secret-name.pdf',
      'evidence[0].original.bytes': ORIGINAL.length,
      'evidence[0].original.sha256': sha256(ORIGINAL),
      'evidence[0].renditions[0].sha256': sha256(RENDITION),
    },
    { 'evidence/secret-name.pdf': ORIGINAL, 'evidence/decision-redacted.pdf': RENDITION },
  );
}

async function problemsOf(folder: string) {
  const { code, stdout } = await runCommand(['check', folder, '--json']);
  const { problems } = JSON.parse(stdout) as {
    readonly problems: readonly { code: string; at: string; about?: string }[];
  };
  const found = problems.filter((problem) => problem.code.startsWith('cli.evidence'));
  return { code, text: JSON.stringify(found), found: found.map(({ code: name, at, about }) => [name, at, about]) };
}

describe('evidence files', () => {
  it(
    'that are as described are not mentioned',
    async () => {
      expect(await problemsOf(caseWithEvidence())).toMatchObject({ code: 0, found: [] });
    },
    MINUTE,
  );

  it(
    'that changed block, and are told by their place in the dossier, never by their name',
    async () => {
      const folder = caseWithEvidence();
      writeFileSync(join(folder, 'evidence', 'secret-name.pdf'), 'the decision as it was recieved');
      writeFileSync(join(folder, 'evidence', 'decision-redacted.pdf'), 'longer than it should be, and other words');
      const { code, text, found } = await problemsOf(folder);
      expect({ code, found }).toEqual({
        code: 1,
        found: [
          ['cli.evidence-changed', 'evidence[0].original', 'evi_decision'],
          ['cli.evidence-changed', 'evidence[0].renditions[0]', 'evi_decision'],
        ],
      });
      expect(text).not.toContain('secret-name');
    },
    MINUTE,
  );

  it(
    'that are missing warn',
    async () => {
      const folder = caseWithEvidence();
      rmSync(join(folder, 'evidence', 'secret-name.pdf'));
      expect(await problemsOf(folder)).toMatchObject({
        code: 0,
        found: [['cli.evidence-missing', 'evidence[0].original', 'evi_decision']],
      });
      rmSync(join(folder, 'evidence'), { recursive: true });
      expect(await problemsOf(folder)).toMatchObject({
        code: 0,
        found: [['cli.evidence-missing', 'evidence', undefined]],
      });
    },
    MINUTE,
  );

  it(
    'that lie elsewhere behind a link block; a folder in place of a file warns',
    async () => {
      const folder = caseWithEvidence();
      const file = join(folder, 'evidence', 'secret-name.pdf');
      rmSync(file);
      symlinkSync(join(folder, 'dossier.json'), file);
      expect(await problemsOf(folder)).toMatchObject({
        code: 1,
        found: [['cli.evidence-outside', 'evidence[0].original', 'evi_decision']],
      });
      rmSync(file);
      symlinkSync('.', file);
      expect(await problemsOf(folder)).toMatchObject({
        code: 1,
        found: [['cli.evidence-outside', 'evidence[0].original', 'evi_decision']],
      });
    },
    MINUTE,
  );
});
