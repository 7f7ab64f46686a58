import type { TypeSize } from '../design.ts';
import type { FaceStyle } from '../fonts/face-set.ts';
import type { Sheet } from './strip.ts';
import type { StructureNode } from './structure.ts';

/** Where a block stands, and in which type. */
export interface BlockSetting {
  readonly measure: number;
  readonly sheet: Sheet;
  readonly type: TypeSize;
  readonly node: StructureNode;
  readonly face?: FaceStyle;
  readonly align?: 'start' | 'end' | 'center';
  /** Space between the blocks. */
  readonly space: number;
  /** How many lists this block lies in. */
  readonly depth?: number;
}
