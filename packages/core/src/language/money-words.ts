import { formatMoney } from './numbers.ts';
import { fillPhrase } from './phrase.ts';
import type { Translator } from './translator.ts';

/** An amount, or a range of which either end may be missing; `currency` is an ISO 4217 code. */
export interface MoneyRange {
  readonly amountFrom?: number | undefined;
  readonly amountTo?: number | undefined;
  readonly currency: string;
}

/** An amount in words: exact, from–to, at least, at most; `undefined` when there is no amount. */
export function moneyWords({ amountFrom, amountTo, currency }: MoneyRange, translator: Translator): string | undefined {
  const print = (amount: number): string => formatMoney(amount, currency, translator.language);
  if (amountFrom === undefined && amountTo === undefined) return undefined;
  if (amountFrom === undefined) return fillPhrase(translator.translate('money.at-most'), { to: print(amountTo ?? 0) });
  if (amountTo === undefined) return fillPhrase(translator.translate('money.at-least'), { from: print(amountFrom) });
  if (amountFrom === amountTo) return print(amountFrom);
  return fillPhrase(translator.translate('money.range'), { from: print(amountFrom), to: print(amountTo) });
}
