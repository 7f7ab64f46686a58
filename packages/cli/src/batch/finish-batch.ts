import { exitOf } from '../cli-problem.ts';
import type { ExitCode } from '../exit-code.ts';
import type { BatchOrder, BatchPlace } from './batch-order.ts';
import { localHost } from './local-host.ts';
import { buildOptions, pathsOf } from './read-order.ts';

/**
 * Ends a batch whose jobs are done: `build --resume` with the same wishes. It keeps every packet that is there, tries
 * again what failed, and writes the covering lists, the log and the reports. Nobody may be building into the folder any
 * more. Prints as the command does and returns its exit code.
 */
export async function finishBatch(order: BatchOrder, place: BatchPlace): Promise<ExitCode> {
  const paths = pathsOf(order, place);
  if (!paths.ok) return exitOf(paths.problems);
  const { build } = await import('../commands/build.ts');
  return build(paths.value.case, buildOptions(order, place, paths.value.out), localHost());
}
