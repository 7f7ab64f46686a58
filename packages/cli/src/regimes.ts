import type { Regime } from '@sanctions-packet/core/regime';
import * as every from './every-regime.ts';

/** Every regime this distribution brings, by id. */
export const regimes: ReadonlyMap<string, Regime> = new Map(
  Object.values(every).map((regime) => [regime.id, regime] as const),
);
