import { act, incident, involvements } from './case/deeds.ts';
import { parties, vaultPerson } from './case/parties.ts';
import { proofs } from './case/proofs.ts';
import { en, paragraphs, type Rec, type Records } from './case/record.ts';
import { intervention, measures } from './case/requests.ts';
import { CITIES, shared } from './case/shared.ts';
import { victims } from './case/victims.ts';
import { protectedName } from './people.ts';
import { type Random, seeded } from './random.ts';
import { sentence } from './words.ts';

/** Day of every packet of the benchmark. */
export const DAY = '2021-06-01';

/** An invented case with as many targets as asked, as the objects that a dossier file and a vault file would hold. */
export interface BenchCase {
  readonly dossier: Record<string, unknown>;
  readonly vault: Record<string, unknown>;
  readonly targets: readonly string[];
}

/** The records that hang on one target. */
interface Part {
  readonly records: Records;
  readonly vault: readonly Rec[];
  readonly target: string;
}

export interface BenchOptions {
  /** Governments that are asked for a measure against every target. */
  readonly asked?: readonly string[];
  /** Day on which the risk of naming people was assessed. */
  readonly assessedOn?: string;
}

/** The same case for the same number and the same options, from a seed; realistic in length and in scripts, and about nobody. */
export function benchCase(
  targets: number,
  { asked = ['us'], assessedOn = '2021-03-01' }: BenchOptions = {},
): BenchCase {
  const parts = Array.from({ length: targets }, (_, index) =>
    part(index, seeded(7919 * (index + 1)), { asked, assessedOn }),
  );
  const gathered: Record<string, readonly Rec[]> = {};
  for (const { records } of [{ records: shared() }, ...parts]) {
    for (const [key, list] of Object.entries(records)) gathered[key] = [...(gathered[key] ?? []), ...list];
  }
  const random = seeded(1);
  return {
    dossier: {
      schemaVersion: '1.0',
      id: 'dos_bench',
      title: en('An invented case for measuring'),
      period: '2019/2021',
      countries: ['KZ'],
      standardOfProof: 'reasonable-grounds-to-believe',
      contextSummary: en(paragraphs(random, 3, 5)),
      methodology: en(paragraphs(random, 1, 4)),
      exculpatoryStatement: en('The authorities say that procedure was followed in every case.'),
      ...gathered,
    },
    vault: { schemaVersion: '1.0', id: 'vlt_bench', dossier: 'dos_bench', people: parts.flatMap(({ vault }) => vault) },
    targets: parts.map(({ target }) => target),
  };
}

function part(index: number, random: Random, { asked, assessedOn }: Required<BenchOptions>): Part {
  const key = `t${String(index).padStart(3, '0')}`;
  const target = `per_${key}`;
  const incidents = [0, 1, 2].map((number) => `inc_${key}-${number}`);
  const acts = ['a', 'b', 'c', 'd'].map((letter) => `act_${key}-${letter}`);
  const harmed = [0, 1].map((number) => protectedName(index * 3 + number));
  const witness = protectedName(index * 3 + 2);
  const place = `plc_${index % CITIES.length}`;
  return {
    target,
    records: {
      ...parties(key, target, place, random, index),
      ...victims(key, random, assessedOn),
      incidents: incidents.map((id, number) => incident(id, key, number, place, random)),
      acts: acts.map((id, number) => act(id, incidents[number % 3] ?? '', key, number, place, random)),
      involvements: involvements(key, target, acts, random),
      ...proofs(key, target, acts, place, random),
      interventions: [intervention(key, incidents, random)],
      requestedMeasures: measures(key, target, random, asked),
      existingListings: [
        {
          id: `lst_${key}`,
          target,
          programme: `XX-${index + 1}`,
          authority: en('Invented Council of States'),
          listedOn: '2021-01',
          asOf: '2021-02',
          reason: en(sentence(random, 'en')),
        },
      ],
    },
    vault: [
      ...harmed.map((victim, number) => vaultPerson(`vic_${key}-${number}`, victim, index * 3 + number)),
      vaultPerson(`src_${key}-w`, witness, index * 3 + 2),
    ],
  };
}
