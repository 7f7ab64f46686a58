import type { PacketManifest } from '../assemble.ts';
import { bagFiles } from '../bag/bag-files.ts';
import { bagsOf, CONTAINERS } from '../packet.ts';
import { type VerifyProblem, verifyProblem } from './verify-problem.ts';

/**
 * Whether the tag files that `packet.json` lists are those that the bags of the listed files have: both lists of a packet
 * must say the same. The bytes of tag files are compared with the list like those of any other file.
 */
export async function bagProblems({
  files,
  date,
  packing,
}: Pick<PacketManifest, 'files' | 'date' | 'packing'>): Promise<readonly VerifyProblem[]> {
  const problems: VerifyProblem[] = [];
  for (const container of CONTAINERS) {
    const inside = files.filter((file) => file.container === container);
    const payload = inside.filter(({ path }) => path.startsWith(`${container}/data/`));
    const tags = new Map(inside.filter((file) => !payload.includes(file)).map(({ path, sha256 }) => [path, sha256]));
    const expected = bagsOf(packing).includes(container) ? await bagFiles(container, payload, date) : [];
    for (const { path, sha256 } of expected) {
      if (tags.get(path) !== sha256) problems.push(differs(path));
      tags.delete(path);
    }
    problems.push(...[...tags.keys()].map(differs));
  }
  return problems;
}

function differs(path: string): VerifyProblem {
  return verifyProblem('packet.bag-differs', path, 'This file of the bag and packet.json do not list the same.');
}
