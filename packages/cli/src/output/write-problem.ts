import { type CliProblem, stop } from '../cli-problem.ts';

/** What the system said when something was to be written, in words. */
export function writeProblem(folder: string, { code }: Pick<NodeJS.ErrnoException, 'code'>): CliProblem {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return stop(
        'cli.disk-full',
        `There is no room left to write in ${folder}.`,
        'Make room, or choose another disk.',
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return stop(
        'cli.output-not-a-folder',
        `A part of the path ${folder} is not a folder.`,
        'Choose another place after --out.',
      );
    case 'ENAMETOOLONG':
      return stop(
        'cli.output-unwritable',
        `The path of ${folder} grows too long.`,
        'Choose a place with a shorter path.',
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return stop('cli.output-unwritable', `You may not write to ${folder}.`, 'Choose another place after --out.');
    default:
      return stop(
        'cli.output-unwritable',
        `Writing to ${folder} failed (${code || 'no reason given'}).`,
        'Choose another place after --out.',
      );
  }
}
