import type { DossierInput } from '@sanctions-packet/core/evidence';
import { type Dossier, dossierSchema } from '@sanctions-packet/core/evidence';
import { fullestValue } from '../fixtures/fullest-value.ts';

/** Cases that every regime must be able to put on paper, whatever it thinks of them. */
export interface ConformanceCase {
  readonly name: string;
  readonly dossier: (regime: string) => Dossier;
  readonly target: string;
}

const en = (value: string) => [{ lang: 'en', value }];

function emptyCase(regime: string): Dossier {
  const input: DossierInput = {
    schemaVersion: '1.0',
    id: 'dos_empty',
    title: en('An empty case'),
    period: '2020',
    countries: ['KZ'],
    standardOfProof: 'reasonable-grounds-to-believe',
    submitters: [
      { id: 'sub_one', names: [{ role: 'primary', full: 'Invented Watch', tag: 'en' }], kind: 'ngo', lead: true },
    ],
    persons: [{ id: 'per_one', names: [{ role: 'primary', full: 'Somebody Invented', tag: 'en' }] }],
    requestedMeasures: [{ id: 'msr_one', regime, target: 'per_one', measures: ['asset-freeze'] }],
  };
  return dossierSchema.parse(input);
}

/** One record of every kind with every field filled, all tied to each other. */
function fullest(regime: string): Record<string, unknown> {
  let count = 0;
  const input = fullestValue(dossierSchema, () => {
    count += 1;
    return `Word ${count}`;
  }) as Record<string, Record<string, unknown>[]>;
  Object.assign(input['requestedMeasures']?.[0] ?? {}, { regime, grounds: [] });
  return input;
}

function richestCase(regime: string): Dossier {
  const input = fullest(regime) as Record<string, Record<string, unknown>[]>;
  for (const consent of input['consents'] ?? []) {
    Object.assign(consent, { level: 'public-named', recipients: [regime] });
    delete consent['withdrawnOn'];
  }
  Object.assign(input['evidence']?.[0] ?? {}, { sensitivity: 'public' });
  return dossierSchema.parse(input);
}

function withheldCase(regime: string): Dossier {
  return dossierSchema.parse({ ...fullest(regime), consents: [] });
}

export const CASES: readonly ConformanceCase[] = [
  { name: 'the empty case', dossier: emptyCase, target: 'per_one' },
  { name: 'the richest case', dossier: richestCase, target: 'per_x' },
  { name: 'the case in which nobody consented', dossier: withheldCase, target: 'per_x' },
];
