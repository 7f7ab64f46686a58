import { join } from 'node:path';
import type { Outcome } from '@sanctions-packet/core';
import { parseVault, type Vault } from '@sanctions-packet/core/evidence';
import { createDisclosures, type Disclosures, SEARCHED, type Writers } from '@sanctions-packet/packet';
import { stop } from '../cli-problem.ts';
import { packetEntries } from '../container/packet-entries.ts';
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
import { type Planned, plannedList, plannedPacket } from './planned.ts';
import { kept, standingOf } from './standing.ts';
import { ASKED, changedInputs, whyBuild } from './why-build.ts';

type Inputs = PacketTrace['inputs'];

interface Making {
  readonly inputs: Inputs;
  readonly why: readonly string[];
  readonly isThere: boolean;
  readonly caseDigest: string;
}

/** Builds and writes packets of one batch, one at a time; what they have in common is made once. */
export class PacketMaker {
  readonly #setup: BatchSetup;
  readonly #vault: Vault | undefined;
  readonly #digests: Digests;
  readonly #output: FilingOutput;
  #writers: Promise<Writers> | undefined;
  /** Those of the regime last asked for: a dossier of a whole country, disclosed for every regime, would fill memory. */
  #disclosures: { readonly regime: string; readonly made: Disclosures } | undefined;

  constructor(setup: BatchSetup) {
    this.#setup = setup;
    this.#vault = setup.vault === undefined ? undefined : vaultOf(setup.vault);
    this.#digests = new Digests(setup.vault?.text);
    this.#output = new FilingOutput(setup.out, setup.date, setup.recipients, setup.container, setup.writer);
  }

  /** Builds one packet and puts it into place. Never throws: a fault of this program costs one packet. */
  async settle(task: BatchTask): Promise<Settled> {
    const { regime, target, logged } = task;
    const standing = standingOf(task, this.#setup, this.#digests);
    if (standing.kept !== undefined) return standing.kept;
    const { caseDigest, trace } = standing;
    const isThere = trace !== undefined;
    try {
      const plan = this.#plan(task);
      const inputs = plan.ok ? this.#inputs(plan.value) : {};
      if (isThere && plan.ok && (await this.#mayStay(task, plan.value, inputs)))
        return kept(task, { ...trace, case: caseDigest, inputs });
      const why = whyBuild(logged, isThere, inputs);
      if (this.#setup.dryRun) return { result: toBuild(task), why };
      if (!plan.ok) return { result: failedPacket(regime, target, plan.problems), why };
      return await this.#make(task, plan.value, { inputs, why, isThere, caseDigest });
    } catch (fault) {
      return { result: failedPacket(regime, target, [ourFault()]), why: [], fault: faultLines(fault) };
    }
  }

  async #make(task: BatchTask, plan: Planned, { inputs, why, isThere, caseDigest }: Making): Promise<Settled> {
    this.#writers ??= this.#loadWriters();
    const outcome = await plan.make(await this.#writers);
    if (!outcome.ok) return { result: failedPacket(task.regime, task.target, outcome.problems), why };
    try {
      const mayReplace = !this.#setup.resume || this.#setup.replace || isThere;
      const result = await this.#output.write(outcome.value, mayReplace);
      if (result === undefined) return { result: failedPacket(task.regime, task.target, [edited()]), why };
      const files = folderState(this.#folder(task), this.#setup.date) ?? '';
      return { result, why, trace: { case: caseDigest, inputs, files } };
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return { result: failedPacket(task.regime, task.target, []), why, unwritable: error.code ?? '' };
    }
  }

  /** Whether the packet that is there says what its plan says, and holds nothing that is withheld now. */
  async #mayStay(task: BatchTask, plan: Planned, inputs: Inputs): Promise<boolean> {
    const changed = changedInputs(task.logged, inputs);
    if (changed.length === 0) return true;
    // Packed files are not opened for it: made again, they are the same bytes.
    if (changed.join() !== SEARCHED || this.#setup.recipients.length > 0 || this.#setup.container !== 'folder')
      return false;
    const entries = await packetEntries(this.#folder(task));
    if (!entries.ok) return false;
    const files = [...entries.value].filter((entry): entry is [string, Uint8Array] => entry[1] !== undefined);
    return files.length === entries.value.size && (await plan.search(new Map(files))).length === 0;
  }

  /** Digests of what the packet is made from. */
  #inputs(plan: Planned): Inputs {
    const inputs = [...plan.inputs].map(([kind, text]) => [kind, this.#digests.of(text)] as const);
    return { [ASKED]: this.#setup.askedDigest, ...Object.fromEntries(inputs) };
  }

  #plan({ regime: id, target, submissions }: BatchTask): Outcome<Planned> {
    const regime = regimes.get(id);
    if (regime === undefined) throw new Error('There is no such regime');
    const { dossier, date, language, choice, problems } = this.#setup;
    const earlier = this.#setup.earlier[earlierKey({ regime: id, target })];
    const shared = {
      dossier,
      ...(this.#vault === undefined ? {} : { vault: this.#vault }),
      regime,
      date,
      ...(language === undefined ? {} : { language }),
      ...choice,
    };
    if (this.#disclosures?.regime !== id) this.#disclosures = { regime: id, made: createDisclosures(shared) };
    const { made } = this.#disclosures;
    if (submissions !== undefined) return plannedList({ ...shared, targets: submissions }, made);
    return plannedPacket({ ...shared, target, problems, ...(earlier === undefined ? {} : { earlier }) }, made);
  }

  async #loadWriters(): Promise<Writers> {
    const { formats, folder, container, volumeLimits } = this.#setup;
    const renderers = await loadRenderers();
    return {
      renderers: formats.map((format) => renderers[format]),
      paginator: renderers.pdf,
      binder: caseBinder(folder, renderers.face),
      packing: container === 'asice' ? 'asice' : 'bag',
      volumeLimits,
    };
  }

  #folder({ regime, target }: Pick<BatchTask, 'regime' | 'target'>): string {
    return join(this.#setup.out, regime, target);
  }
}

/** It was read before, when the case was. */
function vaultOf(source: NonNullable<BatchSetup['vault']>): Vault {
  const outcome = parseVault(source);
  if (!outcome.ok) throw new Error('The vault cannot be read a second time');
  return outcome.value;
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
