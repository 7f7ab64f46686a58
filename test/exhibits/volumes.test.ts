// Volumes through the command: as many as the limits ask for, pages that are not there, files beside the volumes.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../cli/support/case-folder.ts';
import { filesIn } from '../cli/support/files-in.ts';
import { runCommand } from '../cli/support/run-command.ts';

const EXAMPLE = join(__dirname, '..', '..', 'examples', 'detained-journalist');
const MINUTES = 240_000;

/** A copy of the example without its vault, its dossier changed. */
function exampleWith(change: (dossier: string) => string): string {
  const folder = temporaryFolder();
  cpSync(join(EXAMPLE, 'evidence'), join(folder, 'evidence'), { recursive: true });
  const dossier = readFileSync(join(EXAMPLE, 'dossier.yaml'), 'utf8');
  writeFileSync(join(folder, 'dossier.yaml'), change(dossier));
  return folder;
}

async function build(folder: string, ...more: readonly string[]) {
  const out = join(temporaryFolder(), 'out');
  const asked = ['--target', 'per_02', '--regime', 'us', '--format', 'pdf', '--date', '2026-11-23'];
  const ran = await runCommand(['build', folder, '--out', out, ...asked, ...more]);
  return { ...ran, packet: join(out, 'us', 'per_02') };
}

interface Listed {
  readonly path: string;
  readonly role: string;
  readonly pages?: number;
}

function volumesOf(packet: string): readonly Listed[] {
  const { files } = JSON.parse(readFileSync(join(packet, 'packet.json'), 'utf8')) as { files: readonly Listed[] };
  return files.filter(({ role, path }) => role === 'exhibits' && path.startsWith('disclosable/'));
}

describe('volumes of exhibits', () => {
  it(
    'hold no more pages than are asked for, and every link leads into the right one',
    async () => {
      const folder = exampleWith((dossier) => dossier);
      const one = await build(folder);
      expect(volumesOf(one.packet).map(({ path }) => basename(path))).toEqual(['exhibits-001.pdf']);
      const many = await build(folder, '--volume-pages', '3');
      expect(many.code).toBe(0);
      const names = volumesOf(many.packet).map(({ path }) => basename(path));
      expect(names.length).toBeGreaterThan(2);
      expect(names).toEqual(names.map((_, index) => `exhibits-00${index + 1}.pdf`));
      const index = readFileSync(join(many.packet, 'disclosable/data/evidence-index.csv'), 'utf8');
      for (const name of names) expect(index).toContain(`,${name},`);
      expect((await runCommand(['verify', many.packet])).stdout).toContain('whole and as listed');
    },
    MINUTES,
  );

  it(
    'are none where a document cites a page that its exhibit does not have',
    async () => {
      const beyond = await build(exampleWith((dossier) => dossier.replaceAll('[@evi_04, para. 4]', '[@evi_04, p. 9]')));
      expect(beyond.code).toBe(1);
      expect(beyond.stderr).toContain('packet.pin-beyond-exhibit');
      expect(filesIn(beyond.packet)).toEqual([]);
    },
    MINUTES,
  );

  it(
    'are told of an exhibit that alone is more than one holds',
    async () => {
      const { code, packet } = await build(
        exampleWith((dossier) => dossier),
        '--volume-pages',
        '1',
      );
      expect(code).toBe(0);
      const checklist = readFileSync(join(packet, 'internal/data/checklist.json'), 'utf8');
      expect(checklist).toContain('packet.exhibit-beyond-volume');
    },
    MINUTES,
  );
});
