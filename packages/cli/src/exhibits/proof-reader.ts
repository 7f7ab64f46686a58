import { success } from '@sanctions-packet/core';
import type { ExhibitBinder } from '@sanctions-packet/packet';
import { readBelow } from './read-rendition.ts';

/** Reads the proofs of time of a case that lies in `folder`; what opens them is loaded when the first one is met. */
export function proofReader(folder: string): ExhibitBinder['readProof'] {
  return async (file, type) => {
    const read = await readBelow(folder, file);
    if (!read.ok) return read;
    if (read.value === undefined) return success(undefined);
    const { readTimeProof } = await import('@sanctions-packet/exhibits');
    const proved = readTimeProof(type, read.value);
    return proved.ok ? success({ type, bytes: read.value, ...proved.value }) : proved;
  };
}
