/**
 * The framework of the Union is known to be in force until 8 December 2026, that day included. A packet is silent 61
 * days before, warns from 60 days before, is refused on the day after, and is built again once an extension is recorded.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import {
  lawEnding,
  type Provision,
  type ProvisionVersion,
  parseRegimeLaw,
  type RegimeLaw,
  reviewSheet,
} from '@sanctions-packet/core/law';
import { buildPacket, parseDossier, type Regime, regimes } from 'sanctions-packet';
import { caseWith, dossierText, temporaryFolder } from './support/case-folder.ts';
import { filesIn } from './support/files-in.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const eu = theUnion();
const ASKED = {
  'requestedMeasures[+]': { id: 'msr_eu', regime: 'eu', target: 'per_judge', measures: ['asset-freeze'] },
};

function theUnion(): Regime {
  const regime = regimes.get('eu');
  if (regime === undefined) throw new Error('The regime of the Union is not there');
  return regime;
}

/** The extension that a maintainer would record, with its source; here invented. */
function extended(): Regime {
  const { program, authority, filing, provisions } = eu.law;
  const more = [...provisions.values()].map((provision) =>
    provision.id === 'eu-decision'
      ? { ...provision, versions: [...provision.versions, extension(provision)] }
      : provision,
  );
  return { ...eu, law: parseRegimeLaw({ program, authority, filing, provisions: more }) };
}

function extension({ versions }: Provision): ProvisionVersion {
  const [first] = versions;
  if (first === undefined) throw new Error('The framework has no version');
  const source = { url: 'https://law.example/extension', readOn: '2026-12-07' };
  return { ...first, from: '2026-12-09', to: '2029-12-08', source };
}

function smallDossier() {
  const outcome = parseDossier({ file: 'dossier.json', text: dossierText(ASKED) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** What is told about the law, in the checklist of the packet or as a refusal of the command. */
async function built(date: string) {
  const out = join(temporaryFolder(), 'out');
  const args = ['build', caseWith(ASKED), '--regime', 'eu', '--out', out, '--date', date, '--json'];
  const ran = await runCommand(args);
  const report = JSON.parse(ran.stdout) as { readonly packets: readonly { readonly problems?: readonly Told[] }[] };
  const checklist = filesIn(out).find((path) => path.endsWith('internal/data/checklist.json'));
  const told =
    checklist === undefined
      ? report.packets.flatMap(({ problems = [] }) => problems)
      : (JSON.parse(readFileSync(join(out, checklist), 'utf8')) as { readonly problems: readonly Told[] }).problems;
  return { code: ran.code, packet: checklist !== undefined, told: ofFramework(told) };
}

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly provision?: string;
}

const ofFramework = (problems: readonly Told[]) =>
  problems.filter(({ provision }) => provision === 'eu-decision').map(({ code, severity }) => `${severity} ${code}`);

it.each([
  ['2026-10-08', { code: 0, packet: true, told: [] }],
  ['2026-10-09', { code: 0, packet: true, told: ['warn law.ends-soon'] }],
  ['2026-11-22', { code: 0, packet: true, told: ['warn law.ends-soon'] }],
  ['2026-12-08', { code: 0, packet: true, told: ['warn law.ends-soon'] }],
  ['2026-12-09', { code: 1, packet: false, told: ['block law.not-in-force'] }],
])(
  'on %s',
  async (date, expected) => {
    expect(await built(date)).toEqual(expected);
  },
  MINUTE,
);

it.each([
  ['2026-12-08', ['note law.changes-soon']],
  ['2026-12-09', []],
  ['2029-10-08', []],
  ['2029-10-09', ['warn law.ends-soon']],
])(
  'on %s, with an extension recorded',
  async (date, told) => {
    const outcome = await buildPacket({
      dossier: smallDossier(),
      regime: extended(),
      target: 'per_judge',
      date,
      renderers: [],
    });
    expect([outcome.ok, ofFramework(outcome.problems).filter((one) => !one.includes('review'))]).toEqual([true, told]);
  },
  MINUTE,
);

it('is refused again after the extension', async () => {
  const request = { dossier: smallDossier(), regime: extended(), target: 'per_judge', renderers: [] };
  const outcome = await buildPacket({ ...request, date: '2029-12-09' });
  expect([outcome.ok, ofFramework(outcome.problems)]).toEqual([
    false,
    expect.arrayContaining(['block law.not-in-force']),
  ]);
});

it('is listed among what ends from the same day on', () => {
  const listed = (law: RegimeLaw, day: string) => lawEnding(law, day).map(({ lastDay, ended }) => [lastDay, ended]);
  expect(listed(eu.law, '2026-10-08')).toEqual([]);
  expect(listed(eu.law, '2026-10-09')).toEqual([['2026-12-08', false]]);
  expect(listed(eu.law, '2026-12-09')).toEqual([['2026-12-08', true]]);
  expect(listed(extended().law, '2026-12-09')).toEqual([]);
});

it('stands in LAW.md with both versions once it is extended', () => {
  const sheet = reviewSheet(extended().law);
  expect(sheet).toContain('to 2026-12-08**');
  expect(sheet).toContain('**In force from 2026-12-09 to 2029-12-08**');
});
