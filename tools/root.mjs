import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the workspace, wherever the command was started. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
