import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ExhibitProblem, exhibitProblem } from '../exhibit-problem.ts';
import { provedByOpenTimestamps } from './open-timestamps.ts';
import { provedByTimeStamp } from './time-stamp.ts';

/** Proofs of time whose files are read here; others are kept as they are recorded. */
export type TimeProofType = 'rfc3161' | 'opentimestamps';

/** Of which file a proof says that it was there. */
export interface ProvedFile {
  /** SHA-256 of the file, lower-case hex; absent where the proof is of another digest of it. */
  readonly sha256?: string;
}

/**
 * Reads of which file an RFC 3161 time stamp (`.tsr`, a response or the token alone) or an OpenTimestamps proof (`.ots`)
 * is. Whether its signature or its path to a block holds is not asked: that needs the world, and there is no network code.
 * Problem: `exhibit.proof-unreadable`.
 */
export function readTimeProof(type: TimeProofType, bytes: Uint8Array): Outcome<ProvedFile, ExhibitProblem> {
  const proved = type === 'rfc3161' ? provedByTimeStamp(bytes) : provedByOpenTimestamps(bytes);
  return proved === undefined ? failure([exhibitProblem('exhibit.proof-unreadable')]) : success(proved);
}
