import type { Problem } from '@sanctions-packet/core';

export type VerifyCode =
  | 'packet.list-missing'
  | 'packet.list-changed'
  | 'packet.file-missing'
  | 'packet.file-changed'
  | 'packet.file-extra'
  | 'packet.file-of-another-kind'
  | 'packet.bag-differs'
  | 'packet.pages-differ'
  | 'packet.link-broken'
  | 'packet.unreadable';

export type VerifyProblem = Problem<VerifyCode>;

const AGAIN = 'Take a whole copy of the packet, or build it again.';

/** `at` is the path of the file in the packet. */
export function verifyProblem(code: VerifyCode, at: string, what: string, fix = AGAIN): VerifyProblem {
  return { code, severity: 'block', at, what, fix };
}
