import type { PlanRequest } from './plan-packet.ts';

/** The languages of a packet (BCP 47): the one asked for, else every one in which the regime files, its first one first. */
export function languagesOf({ language, regime }: Pick<PlanRequest, 'language' | 'regime'>): readonly string[] {
  return language === undefined ? regime.law.filing.languages.value : [language];
}
