import { type CliProblem, stop } from '../cli-problem.ts';

/** A secret key was typed where everybody on the machine can read it; it is not repeated. */
export function secretInTheOpen(option: string): CliProblem {
  return stop(
    'cli.key-in-the-open',
    `A secret key was given after ${option}; other programs and the history of the shell can see it.`,
    'Make a new key and change the locks (vault rotate); give secret keys only by the name of their file.',
  );
}
