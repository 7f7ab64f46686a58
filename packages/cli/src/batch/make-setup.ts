import type { Problem } from '@sanctions-packet/core';
import type { VolumeLimits } from '@sanctions-packet/packet';
import type { Case } from '../case/load-case.ts';
import type { Format } from '../choice/choose-formats.ts';
import { type CaseOptions, disclosureChoice } from '../commands/prepare.ts';
import type { ContainerForm } from '../container/container-form.ts';
import type { EarlierPackets } from '../packets/earlier-packets.ts';
import type { BatchSetup } from './batch-setup.ts';
import { Digests } from './digests.ts';

interface Asked extends CaseOptions {
  readonly out: string;
  readonly formats: readonly Format[];
  readonly recipients: readonly string[];
  readonly language?: string;
  readonly container: ContainerForm;
  readonly volumePages?: number;
  readonly volumeMb?: number;
  readonly replace: boolean;
  readonly resume: boolean;
  readonly onlyFailed: boolean;
  readonly dryRun: boolean;
  readonly earlier: EarlierPackets;
}

/** What the packets of a build have in common. `version` is that of this program: another may write other files. */
export function makeSetup(
  { dossier, vaultSource, folder }: Case,
  date: string,
  problems: readonly Problem[],
  asked: Asked,
  version: string,
): BatchSetup {
  const { formats, recipients, language, container, out, replace, resume, onlyFailed, dryRun, earlier } = asked;
  const choice = disclosureChoice(asked);
  const volumeLimits = volumeLimitsOf(asked);
  const digests = new Digests(vaultSource?.text);
  const askedDigest = digests.of(
    JSON.stringify([version, formats, [...recipients].sort(), choice, date, language ?? null, container, volumeLimits]),
  );
  const whole = JSON.stringify([dossier, problems, earlier]);
  return {
    dossier,
    ...(vaultSource === undefined ? {} : { vault: vaultSource }),
    folder,
    date,
    ...(language === undefined ? {} : { language }),
    formats,
    volumeLimits,
    choice,
    earlier,
    problems,
    out,
    recipients,
    container,
    askedDigest,
    caseDigest: digests.of(askedDigest, whole),
    resume: resume || onlyFailed,
    onlyFailed,
    replace,
    dryRun,
  };
}

const MEGABYTE = 1_000_000;

function volumeLimitsOf({ volumePages: pages, volumeMb: megabytes }: Asked): Partial<VolumeLimits> {
  return {
    ...(pages === undefined ? {} : { pages }),
    ...(megabytes === undefined ? {} : { bytes: megabytes * MEGABYTE }),
  };
}
