import { failure, type Outcome } from '@sanctions-packet/core';
import { parseVault, type Vault } from '@sanctions-packet/core/evidence';
import {
  buildDisclosed,
  createDisclosures,
  type Disclosures,
  type Packet,
  type PacketRequest,
} from '@sanctions-packet/packet';
import { stop } from '../cli-problem.ts';
import { caseBinder } from '../exhibits/case-binder.ts';
import { FilingOutput } from '../output/filing-output.ts';
import { earlierKey } from '../packets/earlier-packets.ts';
import { regimes } from '../regimes.ts';
import { loadRenderers } from '../renderers.ts';
import { failedPacket } from '../report/build-report.ts';
import { nameIn } from '../report/name-in.ts';
import { faultLines } from '../terminal/fault-lines.ts';
import type { BatchSetup, BatchTask, Settled } from './batch-setup.ts';

/** Builds and writes packets of one batch, one at a time; what they have in common is made once. */
export class PacketMaker {
  readonly #setup: BatchSetup;
  readonly #vault: Vault | undefined;
  readonly #output: FilingOutput;
  #common: Promise<Common> | undefined;
  /** Those of the regime last asked for: a dossier of a whole country, disclosed for every regime, would fill memory. */
  #disclosures: { readonly regime: string; readonly made: Disclosures } | undefined;

  constructor(setup: BatchSetup) {
    this.#setup = setup;
    this.#vault = setup.vault === undefined ? undefined : vaultOf(setup.vault);
    this.#output = new FilingOutput(setup.out, setup.date, setup.recipients);
  }

  /** Builds one packet and puts it into place. Never throws: a fault of this program costs one packet. */
  async settle(task: BatchTask): Promise<Settled> {
    let outcome: Outcome<Packet>;
    try {
      outcome = await this.#build(task);
    } catch (fault) {
      return { result: failedPacket(task.regime, task.target, [ourFault()]), trace: faultLines(fault) };
    }
    if (!outcome.ok) return { result: failedPacket(task.regime, task.target, outcome.problems) };
    try {
      return { result: await this.#output.write(outcome.value), name: nameIn(outcome.value) };
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return { result: failedPacket(task.regime, task.target, []), unwritable: error.code ?? '' };
    }
  }

  async #build({ regime: id, target }: BatchTask): Promise<Outcome<Packet>> {
    const regime = regimes.get(id);
    if (regime === undefined)
      return failure([stop('cli.unknown-regime', 'There is no such regime.', 'Choose another.')]);
    this.#common ??= this.#prepare();
    const earlier = this.#setup.earlier[earlierKey({ regime: id, target })];
    const request: PacketRequest = {
      ...(await this.#common),
      regime,
      target,
      ...(earlier === undefined ? {} : { earlier }),
    };
    if (this.#disclosures?.regime !== id) this.#disclosures = { regime: id, made: createDisclosures(request) };
    return buildDisclosed(request, this.#disclosures.made);
  }

  async #prepare(): Promise<Common> {
    const { dossier, date, language, choice, problems, formats, folder } = this.#setup;
    const renderers = await loadRenderers();
    return {
      dossier,
      ...(this.#vault === undefined ? {} : { vault: this.#vault }),
      date,
      ...(language === undefined ? {} : { language }),
      problems,
      renderers: formats.map((format) => renderers[format]),
      paginator: renderers.pdf,
      binder: caseBinder(folder, renderers.face),
      ...choice,
    };
  }
}

type Common = Omit<PacketRequest, 'regime' | 'target' | 'earlier'>;

/** It was read before, when the case was. */
function vaultOf(source: NonNullable<BatchSetup['vault']>): Vault {
  const outcome = parseVault(source);
  if (!outcome.ok) throw new Error('The vault cannot be read a second time');
  return outcome.value;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

export function ourFault() {
  return stop(
    'cli.fault',
    'This program failed on this target; it is our fault, not that of the case.',
    'Report it, with what SANCTIONS_PACKET_DEBUG=1 prints; that holds no data of the case.',
  );
}
