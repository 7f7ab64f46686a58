import type { Regime } from '@sanctions-packet/core/regime';
import { ca } from '@sanctions-packet/regime-ca';
import { ee } from '@sanctions-packet/regime-ee';
import { lt } from '@sanctions-packet/regime-lt';
import { lv } from '@sanctions-packet/regime-lv';
import { uk } from '@sanctions-packet/regime-uk';
import { us } from '@sanctions-packet/regime-us';

/** Every regime this distribution brings, by id. */
export const regimes: ReadonlyMap<string, Regime> = new Map(
  [ca, ee, lt, lv, uk, us].map((regime) => [regime.id, regime]),
);
