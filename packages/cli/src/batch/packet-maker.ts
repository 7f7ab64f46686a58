import { join } from 'node:path';
import type { Outcome } from '@sanctions-packet/core';
import { parseVault, type Vault } from '@sanctions-packet/core/evidence';
import {
  buildDisclosed,
  createDisclosures,
  type Disclosures,
  type Packet,
  type PacketRequest,
  packetInputs,
} from '@sanctions-packet/packet';
import { stop } from '../cli-problem.ts';
import { caseBinder } from '../exhibits/case-binder.ts';
import type { PacketTrace } from '../output/build-log.ts';
import { FilingOutput } from '../output/filing-output.ts';
import { folderState } from '../output/folder-state.ts';
import { earlierKey } from '../packets/earlier-packets.ts';
import { regimes } from '../regimes.ts';
import { loadRenderers } from '../renderers.ts';
import { failedPacket, type PacketResult } from '../report/build-report.ts';
import { faultLines } from '../terminal/fault-lines.ts';
import type { BatchSetup, BatchTask, Settled } from './batch-setup.ts';
import { Digests } from './digests.ts';
import { whyBuild } from './why-build.ts';

type Request = Omit<PacketRequest, 'renderers'>;
type Inputs = PacketTrace['inputs'];

/** Builds and writes packets of one batch, one at a time; what they have in common is made once. */
export class PacketMaker {
  readonly #setup: BatchSetup;
  readonly #vault: Vault | undefined;
  readonly #digests: Digests;
  readonly #output: FilingOutput;
  #writers: Promise<Pick<PacketRequest, 'renderers' | 'paginator' | 'binder'>> | undefined;
  /** Those of the regime last asked for: a dossier of a whole country, disclosed for every regime, would fill memory. */
  #disclosures: { readonly regime: string; readonly made: Disclosures } | undefined;

  constructor(setup: BatchSetup) {
    this.#setup = setup;
    this.#vault = setup.vault === undefined ? undefined : vaultOf(setup.vault);
    this.#digests = new Digests(setup.vault?.text);
    this.#output = new FilingOutput(setup.out, setup.date, setup.recipients);
  }

  /** Builds one packet and puts it into place. Never throws: a fault of this program costs one packet. */
  async settle(task: BatchTask): Promise<Settled> {
    const { regime, target, logged } = task;
    const { resume, onlyFailed, dryRun, caseDigest } = this.#setup;
    if (onlyFailed && logged?.trace !== undefined) return kept(task, logged.trace);
    const state = resume ? folderState(this.#folder(task), this.#setup.date) : undefined;
    const isThere = logged?.trace !== undefined && logged.trace.files === state;
    if (isThere && logged.trace.case === caseDigest) return kept(task, logged.trace);
    try {
      const inputs = this.#inputs(task);
      const why = whyBuild(logged, isThere, inputs);
      if (isThere && why.length === 0) return kept(task, { ...logged.trace, case: caseDigest });
      if (dryRun) return { result: toBuild(task), why };
      return await this.#make(task, inputs, why, isThere);
    } catch (fault) {
      return { result: failedPacket(regime, target, [ourFault()]), why: [], fault: faultLines(fault) };
    }
  }

  async #make(task: BatchTask, inputs: Inputs, why: readonly string[], isThere: boolean): Promise<Settled> {
    const { regime, target } = task;
    const { made, request } = this.#prepare(task);
    this.#writers ??= this.#loadWriters();
    const outcome: Outcome<Packet> = await buildDisclosed({ ...request, ...(await this.#writers) }, made);
    if (!outcome.ok) return { result: failedPacket(regime, target, outcome.problems), why };
    try {
      const mayReplace = !this.#setup.resume || this.#setup.replace || isThere;
      const result = await this.#output.write(outcome.value, mayReplace);
      if (result === undefined) return { result: failedPacket(regime, target, [edited()]), why };
      const files = folderState(this.#folder(task), this.#setup.date) ?? '';
      return { result, why, trace: { case: this.#setup.caseDigest, inputs, files } };
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return { result: failedPacket(regime, target, []), why, unwritable: error.code ?? '' };
    }
  }

  /** Digests of what the packet is made from; none when the gate lets nothing through, which the build will say. */
  #inputs(task: BatchTask): Inputs {
    const { made, request } = this.#prepare(task);
    const outcome = packetInputs(request, made);
    if (!outcome.ok) return {};
    const inputs = [...outcome.value].map(([kind, text]) => [kind, this.#digests.of(text)] as const);
    return { asked: this.#setup.askedDigest, ...Object.fromEntries(inputs) };
  }

  #prepare({ regime: id, target }: BatchTask): { readonly made: Disclosures; readonly request: Request } {
    const regime = regimes.get(id);
    if (regime === undefined) throw new Error('There is no such regime');
    const { dossier, date, language, choice, problems } = this.#setup;
    const earlier = this.#setup.earlier[earlierKey({ regime: id, target })];
    const request: Request = {
      dossier,
      ...(this.#vault === undefined ? {} : { vault: this.#vault }),
      regime,
      target,
      date,
      ...(language === undefined ? {} : { language }),
      problems,
      ...(earlier === undefined ? {} : { earlier }),
      ...choice,
    };
    if (this.#disclosures?.regime !== id) this.#disclosures = { regime: id, made: createDisclosures(request) };
    return { made: this.#disclosures.made, request };
  }

  async #loadWriters() {
    const { formats, folder } = this.#setup;
    const renderers = await loadRenderers();
    return {
      renderers: formats.map((format) => renderers[format]),
      paginator: renderers.pdf,
      binder: caseBinder(folder, renderers.face),
    };
  }

  #folder({ regime, target }: BatchTask): string {
    return join(this.#setup.out, regime, target);
  }
}

/** It was read before, when the case was. */
function vaultOf(source: NonNullable<BatchSetup['vault']>): Vault {
  const outcome = parseVault(source);
  if (!outcome.ok) throw new Error('The vault cannot be read a second time');
  return outcome.value;
}

function kept({ regime, target, logged }: BatchTask, trace: PacketTrace): Settled {
  const { files = 0, counts = { block: 0, warn: 0, note: 0 } } = logged ?? {};
  const result: PacketResult = {
    regime,
    target,
    status: 'built',
    folder: `${regime}/${target}`,
    files,
    counts,
    problems: [],
  };
  return { result, why: [], kept: true, trace };
}

function toBuild({ regime, target }: BatchTask): PacketResult {
  return { regime, target, status: 'to-build', files: 0, counts: { block: 0, warn: 0, note: 0 }, problems: [] };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function edited() {
  return stop(
    'cli.packet-edited',
    'The packet that is there is not as a build left it: somebody has changed it, or it comes from elsewhere.',
    'Move it away to keep it, or add --replace to put the new one in its place.',
  );
}

export function ourFault() {
  return stop(
    'cli.fault',
    'This program failed on this target; it is our fault, not that of the case.',
    'Report it, with what SANCTIONS_PACKET_DEBUG=1 prints; that holds no data of the case.',
  );
}
