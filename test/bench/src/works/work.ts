import type { Bindery } from './exhibits-work.ts';
import type { Engine } from './render-work.ts';

/** One thing to measure, in a process of its own. */
export interface Work {
  /** Unique; the key by which runs are compared. */
  readonly name: string;
  readonly kind: 'verbs' | 'filing' | 'check' | 'batch' | Bindery | Engine;
  /** Folder of the inputs. */
  readonly input: string;
  readonly packets: number;
  /** The first is the cold one. */
  readonly rounds: number;
}
