import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { disclose } from '@sanctions-packet/core/disclosure';
import { plainText } from '@sanctions-packet/core/document';
import { type Dossier, parseDossier, parseVault, type Vault } from '@sanctions-packet/core/evidence';
import { assess, compose, type DocumentPlan, type Regime } from '@sanctions-packet/core/regime';
import { regimesOnDisk } from '../conformance/regimes.ts';

const CASE = join(__dirname, '../../examples/detained-journalist');
const AS_OF = '2026-11-22';

/** `UPDATE_GOLDEN=1` writes every golden anew, `UPDATE_GOLDEN=ee` those of one regime. Read the difference before you keep it. */
const UPDATE = process.env['UPDATE_GOLDEN'];

const { dossier, vault } = read();

const shipped = regimesOnDisk().filter((one) => one.shipped);

describe.each(shipped)('$home', ({ regime }) => {
  const papers = regime.law.filing.languages.value.flatMap((language) =>
    regime.documents.map((plan) => ({ language, plan, name: `${language}/${plan.id}` })),
  );
  it.each(papers)('says of the detained journalist what was read and kept: $name', ({ language, plan }) => {
    const text = onPaper(regime, plan, language);
    const golden = join(__dirname, regime.id, language, `${plan.id}.txt`);
    if (UPDATE === '1' || UPDATE === regime.id) {
      mkdirSync(dirname(golden), { recursive: true });
      writeFileSync(golden, text);
    }
    expect(existsSync(golden)).toBe(true);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});

/** The document about the first person against whom the case asks this government for something. */
function onPaper(regime: Regime, plan: DocumentPlan, language: string): string {
  const profile = plan.profile === 'restricted' ? (`restricted:${regime.id}` as const) : plan.profile;
  const target = dossier.requestedMeasures.find((measure) => measure.regime === regime.id)?.target;
  if (target === undefined) throw new Error(`The case asks nothing of ${regime.id}`);
  const disclosed = disclose(dossier, vault, { profile, recipient: regime.id, asOf: AS_OF });
  if (!disclosed.ok) throw new Error(JSON.stringify(disclosed.problems));
  const shown = disclosed.value.dossier;
  const assessment = assess({ dossier: shown, regime, target, asOf: AS_OF });
  const outcome = compose({ dossier: shown, regime, plan, assessment, language });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value === undefined ? '' : plainText(outcome.value);
}

function read(): { readonly dossier: Dossier; readonly vault: Vault } {
  const bytes = (file: string) => ({ file, text: readFileSync(join(CASE, file)) });
  const secrets = parseVault(bytes('vault.yaml'));
  if (!secrets.ok) throw new Error('The vault of the example does not parse');
  const parsed = parseDossier(bytes('dossier.yaml'), { vault: secrets.value });
  if (!parsed.ok) throw new Error('The dossier of the example does not parse');
  return { dossier: parsed.value, vault: secrets.value };
}
