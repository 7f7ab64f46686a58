import { type CliCode, type CliProblem, stop } from '../cli-problem.ts';

/** What the system said when a file or folder of the case was to be read, in words. */
export function accessProblem(path: string, error: unknown, notFound: CliCode = 'cli.case-not-found'): CliProblem {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return stop(notFound, `${path} does not exist.`, 'Correct the path.');
    case 'ENOTDIR':
      return stop(notFound, `A part of the path ${path} is not a folder.`, 'Correct the path.');
    case 'EISDIR':
      return stop('cli.not-a-file', `${path} is a folder, not a file.`, 'Give the file itself.');
    case 'EACCES':
    case 'EPERM':
      return stop('cli.not-permitted', `${path} may not be read by you.`, 'Ask its owner for the right to read it.');
    case 'ELOOP':
      return stop('cli.unreadable', `${path} is a link that leads back to itself.`, 'Give the file itself.');
    default:
      return stop(
        'cli.unreadable',
        `${path} cannot be read (${code ?? 'no reason given'}).`,
        'Copy it to a disk that works, and try again.',
      );
  }
}
