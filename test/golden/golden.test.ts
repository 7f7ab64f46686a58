import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type DisclosedDossier, disclose, type Profile } from '@sanctions-packet/core/disclosure';
import { plainText } from '@sanctions-packet/core/document';
import { type Dossier, parseDossier, parseVault, type Vault } from '@sanctions-packet/core/evidence';
import { assess, type DocumentPlan, type Regime } from '@sanctions-packet/core/regime';
import { createDisclosures, type PacketPlan, planPacket } from '../../packages/packet/src/index.ts';
import { regimesOnDisk } from '../conformance/regimes.ts';

const CASE = join(__dirname, '../../examples/detained-journalist');
const AS_OF = '2026-11-22';

/** `UPDATE_GOLDEN=1` writes every golden anew, `UPDATE_GOLDEN=ee` those of one regime. Read the difference before you keep it. */
const UPDATE = process.env['UPDATE_GOLDEN'];

const { dossier, vault } = read();

const shipped = regimesOnDisk().filter((one) => one.shipped);

describe.each(shipped)('$home', ({ regime }) => {
  const papers = goldenTargets(regime).flatMap((target, index) =>
    regime.law.filing.languages.value.flatMap((language) =>
      regime.documents.map((plan) => {
        const name = [language, ...(index === 0 ? [] : [target]), plan.id].join('/');
        return { target, language, plan, name };
      }),
    ),
  );
  it.each(papers)('says of the detained journalist what was read and kept: $name', ({ target, language, plan, name }) => {
    const text = onPaper(regime, target, plan, language);
    const golden = join(__dirname, regime.id, `${name}.txt`);
    if (UPDATE === '1' || UPDATE === regime.id) {
      mkdirSync(dirname(golden), { recursive: true });
      writeFileSync(golden, text);
    }
    expect(existsSync(golden)).toBe(true);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});

/**
 * The first against whom the case asks this government for something; and where no ground of its law is shown of that
 * one, also the first of whom records speak to every element of one, for the sections that only then have something to say.
 */
function goldenTargets(regime: Regime): readonly string[] {
  const asked = [...new Set(dossier.requestedMeasures.filter((one) => one.regime === regime.id).map((one) => one.target))];
  const [first] = asked;
  if (first === undefined) throw new Error(`The case asks nothing of ${regime.id}`);
  const shown = shownTo(regime, 'disclosable');
  const stands = (target: string) =>
    assess({ dossier: shown, regime, target, asOf: AS_OF }).grounds.some(({ verdict }) => verdict === 'supported' || verdict === 'weak');
  return stands(first) ? [first] : [first, ...asked.filter(stands).slice(0, 1)];
}

/** As a packet has it; empty where it has no such document. */
function onPaper(regime: Regime, target: string, plan: DocumentPlan, language: string): string {
  const found = plannedFor(regime, target).drafts.find(
    (draft) => draft.plan.id === plan.id && draft.document.language === language,
  );
  return found === undefined ? '' : plainText(found.document);
}

const planned = new Map<string, PacketPlan>();

function plannedFor(regime: Regime, target: string): PacketPlan {
  const key = `${regime.id}/${target}`;
  const known = planned.get(key);
  if (known !== undefined) return known;
  const request = { dossier, vault, regime, target, date: AS_OF };
  const plan = planPacket(request, createDisclosures(request));
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  planned.set(key, plan.value);
  return plan.value;
}

function shownTo({ id }: Regime, profile: Profile): DisclosedDossier {
  const disclosed = disclose(dossier, vault, { profile, recipient: id, asOf: AS_OF });
  if (!disclosed.ok) throw new Error(JSON.stringify(disclosed.problems));
  return disclosed.value.dossier;
}

function read(): { readonly dossier: Dossier; readonly vault: Vault } {
  const bytes = (file: string) => ({ file, text: readFileSync(join(CASE, file)) });
  const secrets = parseVault(bytes('vault.yaml'));
  if (!secrets.ok) throw new Error('The vault of the example does not parse');
  const parsed = parseDossier(bytes('dossier.yaml'), { vault: secrets.value });
  if (!parsed.ok) throw new Error('The dossier of the example does not parse');
  return { dossier: parsed.value, vault: secrets.value };
}
