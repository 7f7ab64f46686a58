import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DisclosedDossier, disclose, type Profile } from '@sanctions-packet/core/disclosure';
import type { Document } from '@sanctions-packet/core/document';
import { type Dossier, parseDossier, parseVault, type Vault } from '@sanctions-packet/core/evidence';
import { type Assessment, assess, compose, type DocumentPlan, type Regime } from '@sanctions-packet/core/regime';
import { regimesOnDisk } from '../conformance/regimes.ts';

const EXAMPLES = join(__dirname, '../../examples');
const AS_OF = '2026-11-22';
const CASES: readonly { readonly example: string; readonly vault: boolean }[] = [
  { example: 'detained-journalist', vault: true },
  { example: 'kazakhstan-2020', vault: false },
];

/** A document as a government would get it, and where it comes from. */
export interface EveryDocument {
  /** Unique, safe as a name of a file: `us.en.submission.detained-journalist`. */
  readonly name: string;
  readonly regime: string;
  readonly language: string;
  readonly plan: DocumentPlan;
  readonly document: Document;
}

interface Case {
  readonly dossier: Dossier;
  readonly vault: Vault | undefined;
}

/** Every document of every regime in every language of its filing, out of each example, against the first who is named. */
export function everyDocument(): readonly EveryDocument[] {
  return CASES.flatMap(({ example, vault }) => {
    const read = readCase(example, vault);
    return regimesOnDisk().flatMap(({ regime }) => documentsOf(read, regime, example));
  });
}

function documentsOf(read: Case, regime: Regime, example: string): readonly EveryDocument[] {
  const target = read.dossier.requestedMeasures.find((measure) => measure.regime === regime.id)?.target ?? 'per_01';
  const shownTo = once((profile: Profile) => shown(read, regime.id, profile));
  const assessed = once(
    (profile: Profile): Assessment => assess({ dossier: shownTo(profile), regime, target, asOf: AS_OF }),
  );
  return regime.law.filing.languages.value.flatMap((language) =>
    regime.documents.flatMap((plan): readonly EveryDocument[] => {
      const profile: Profile = plan.profile === 'restricted' ? `restricted:${regime.id}` : plan.profile;
      const outcome = compose({ dossier: shownTo(profile), regime, plan, assessment: assessed(profile), language });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      const name = [regime.id, language, plan.id, example].join('.').toLowerCase();
      return outcome.value === undefined ? [] : [{ name, regime: regime.id, language, plan, document: outcome.value }];
    }),
  );
}

function shown({ dossier, vault }: Case, recipient: string, profile: Profile): DisclosedDossier {
  const disclosed = disclose(dossier, vault, { profile, recipient, asOf: AS_OF });
  if (!disclosed.ok) throw new Error(JSON.stringify(disclosed.problems));
  return disclosed.value.dossier;
}

function readCase(example: string, locked: boolean): Case {
  const bytes = (file: string) => ({ file, text: readFileSync(join(EXAMPLES, example, file)) });
  const secrets = locked ? parseVault(bytes('vault.yaml')) : undefined;
  if (secrets?.ok === false) throw new Error(`The vault of ${example} does not parse`);
  const vault = secrets?.value;
  const parsed = parseDossier(bytes('dossier.yaml'), vault === undefined ? {} : { vault });
  if (!parsed.ok) throw new Error(`The dossier of ${example} does not parse`);
  return { dossier: parsed.value, vault };
}

function once<T>(make: (profile: Profile) => T): (profile: Profile) => T {
  const made = new Map<Profile, T>();
  return (profile) => {
    const value = made.get(profile) ?? make(profile);
    made.set(profile, value);
    return value;
  };
}
