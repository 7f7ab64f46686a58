import type { Random } from '../random.ts';
import { sentence, sentences } from '../words.ts';
import { en, type Rec } from './record.ts';

/** What was asked of the state itself, and its answer. */
export function intervention(key: string, incidents: readonly string[], random: Random): Rec {
  return {
    id: `itv_${key}`,
    by: 'sub_lead',
    type: 'request-for-investigation',
    date: '2020-09-01',
    addressee: en('Invented Prosecutor General'),
    reference: `17/${key.slice(1)}`,
    about: incidents,
    summary: en(sentences(random, 'en', 2)),
    response: { value: 'refused', date: '2020-10-01', text: en(sentence(random, 'en')) },
  };
}

/** What governments are asked to do. */
export function measures(key: string, target: string, random: Random, asked: readonly string[]): readonly Rec[] {
  const common = {
    target,
    requestedOn: '2021-03-01',
    rationale: en(sentences(random, 'en', 3)),
    impact: en(sentences(random, 'en', 2)),
    nationalInterest: en(sentences(random, 'en', 3)),
  };
  return asked.map((regime) => ({
    id: regime === 'us' ? `msr_${key}` : `msr_${key}-${regime}`,
    regime,
    measures: regime === 'us' ? ['asset-freeze', 'visa-ineligibility'] : ['asset-freeze'],
    ...common,
  }));
}
