import { type LawFact, lawFacts, type RegimeLaw } from '@sanctions-packet/core/law';

/** Where facts stand whose source is a name that RFC 2606 keeps for examples: such law is invented. */
export function inventedSources(law: RegimeLaw): readonly string[] {
  return lawFacts(law)
    .filter(({ source }: LawFact) => /(^|\.)example$/.test(new URL(source.url).hostname))
    .map(({ file, at }) => `${file}: ${at}`);
}
