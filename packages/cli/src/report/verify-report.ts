import type { Container } from '@sanctions-packet/packet';
import type { OpenedPacket } from '../container/open-packet.ts';
import type { Report } from './check-report.ts';

/** `verify --json`; described by `schema/verify.schema.json`. */
export interface VerifyReport extends Report<'verify'> {
  /** What the packet says it is; absent when its list cannot be trusted. */
  readonly packet?: { readonly regime: string; readonly target: string; readonly date: string };
  /** Given when one container was verified without the rest of its packet. */
  readonly container?: Container;
  readonly form?: OpenedPacket['form'];
  /** Files that were looked at. */
  readonly files?: number;
  /** Whether the files were searched for what a case withholds. */
  readonly searched?: boolean;
}
