/** A packet stays as it is when what it is made from did not change: so everything it is made from must count. */
import { expect, it } from '@jest/globals';
import { regimes } from '../../packages/cli/src/regimes.ts';
import { plainText, type Renderer } from '../../packages/core/src/document/index.ts';
import type { Dossier } from '../../packages/core/src/evidence/index.ts';
import { success } from '../../packages/core/src/index.ts';
import type { Regime } from '../../packages/core/src/regime/index.ts';
import { buildPlanned } from '../../packages/packet/src/build-packet.ts';
import { createDisclosures } from '../../packages/packet/src/disclosures.ts';
import { packetInputs, SEARCHED } from '../../packages/packet/src/inputs/packet-inputs.ts';
import { type PacketPlan, planPacket } from '../../packages/packet/src/plan-packet.ts';
import { type Changes, smallCase, smallVault } from '../fixtures/small-case.ts';

function saysOther(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  const kinds = [...new Set([...before.keys(), ...after.keys()])].filter((kind) => kind !== SEARCHED);
  return kinds.some((kind) => before.get(kind) !== after.get(kind));
}

/** Renders plain text with the day, as every format prints it. */
const plain: Renderer = {
  format: 'docx',
  mediaType: 'text/plain',
  render: async (document, { date }) => success({ bytes: new TextEncoder().encode(`${date}\n${plainText(document)}`) }),
};

async function filesOf(plan: PacketPlan): Promise<ReadonlyMap<string, string> | undefined> {
  const outcome = await buildPlanned(plan, { renderers: [plain] });
  return outcome.ok ? new Map(outcome.value.files.map(({ path, sha256 }) => [path, sha256])) : undefined;
}

/** Every string of a dossier that is no reference, with its path. */
function* strings(value: unknown, path: string): Generator<readonly [path: string, value: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* strings(one, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* strings(one, path === '' ? key : `${path}.${key}`);
}

// One with a restricted annex, one in two languages, one of the Baltic ones; each on a day on which its law is known.
const DAYS: Readonly<Record<string, string>> = { us: '2021-06-01', ca: '2026-11-23', lv: '2021-06-01' };

it.each(
  [...regimes.values()].filter(({ id }) => Object.hasOwn(DAYS, id)).map((regime) => [regime.id, regime] as const),
)(
  'packets for %s of the same inputs are the same, whatever is changed in the case',
  async (id, regime) => {
    const ASKED: Changes = { 'requestedMeasures[0].regime': id };
    const before = changedPlan(regime, ASKED);
    if (before === undefined) throw new Error('The case cannot be planned');
    const [beforeInputs, beforeFiles] = [packetInputs(before), await filesOf(before)];
    let same = 0;
    let other = 0;
    for (const [path, value] of strings(smallCase(ASKED), '')) {
      const after = changedPlan(regime, { ...ASKED, [path]: `${value} otherwise` });
      if (after === undefined) continue;
      if (saysOther(beforeInputs, packetInputs(after))) {
        other += 1;
        continue;
      }
      same += 1;
      expect([path, await filesOf(after)]).toEqual([path, beforeFiles]);
    }
    expect(same).toBeGreaterThan(10);
    expect(other).toBeGreaterThan(20);
  },
  60_000,
);

/** Nothing when the dossier is none any more, or its packet is refused. */
function changedPlan(regime: Regime, changes: Changes): PacketPlan | undefined {
  const request = {
    dossier: dossierOf(changes),
    vault: smallVault(),
    regime,
    target: 'per_judge',
    date: DAYS[regime.id] ?? '',
  };
  if (request.dossier === undefined) return undefined;
  const outcome = planPacket(
    { ...request, dossier: request.dossier },
    createDisclosures({ ...request, dossier: request.dossier }),
  );
  return outcome.ok ? outcome.value : undefined;
}

function dossierOf(changes: Changes): Dossier | undefined {
  try {
    return smallCase(changes);
  } catch {
    return undefined;
  }
}
