import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where processes of several machines build into one folder, none can keep the log of all. Each packet has a slip of its
 * own instead: its line of the log, in a hidden file beside it, which the build that finishes the folder enters in the log.
 */
const SLIP = /^\..+\.slip$/;

/** Path of the slip of one packet. */
export function slipOf(out: string, regime: string, target: string): string {
  return join(out, regime, `.${target}.slip`);
}

/** Paths of all slips of an output folder. */
export function slipsIn(out: string): readonly string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => slipsOf(join(out, name)));
}

/** Takes away the slips of a regime, once the log has what they say. */
export function removeSlips(folder: string): void {
  for (const slip of existsSync(folder) ? slipsOf(folder) : []) rmSync(slip, { force: true });
}

function slipsOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => SLIP.test(name))
    .map((name) => join(folder, name));
}
