import type { Regime } from '@sanctions-packet/core/regime';
import { uk } from '@sanctions-packet/regime-uk';
import { ee } from '@sanctions-packet/regime-ee';
import { us } from '@sanctions-packet/regime-us';

/** Every regime this distribution brings, by id. */
export const regimes: ReadonlyMap<string, Regime> = new Map([ee, uk, us].map((regime) => [regime.id, regime]));
