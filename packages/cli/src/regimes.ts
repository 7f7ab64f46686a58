import type { Regime } from '@sanctions-packet/core/regime';
import { us } from '@sanctions-packet/regime-us';

/** Every regime this distribution brings, by id. */
export const regimes: ReadonlyMap<string, Regime> = new Map([us].map((regime) => [regime.id, regime]));
