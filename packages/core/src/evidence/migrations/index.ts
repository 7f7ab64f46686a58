import { from09 } from './from-0-9.ts';
import type { Migration } from './migration.ts';

/** Every step, oldest first. */
export const MIGRATIONS: readonly Migration[] = [from09];

/** Brings a file of an older version to the current one; `undefined` when no chain of steps leads there. */
export function migrateTo(
  current: string,
  file: Readonly<Record<string, unknown>>,
  migrations: readonly Migration[] = MIGRATIONS,
): Readonly<Record<string, unknown>> | undefined {
  let version = file['schemaVersion'];
  let migrated = file;
  while (version !== current) {
    const step = migrations.find(({ from }) => from === version);
    if (step === undefined) return undefined;
    migrated = step.migrate(migrated);
    version = step.to;
  }
  return migrated;
}
