import { type Outcome, type Problem, success } from '@sanctions-packet/core';
import {
  buildCoveringList,
  buildPlanned,
  type CoveringListRequest,
  coveringListInputs,
  type Disclosures,
  type Packet,
  type PlanRequest,
  packetInputs,
  planCoveringList,
  planPacket,
  searchAgain,
  type Writers,
} from '@sanctions-packet/packet';
import { readPages } from '../exhibits/read-pages.ts';

/** What a task will put into its folder: known before a file is made. */
export interface Planned {
  /** What its files are made from, by kind. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly make: (writers: Writers) => Promise<Outcome<Packet>>;
  /** Searches the files of an earlier build, by path, for what is withheld now. */
  readonly search: (files: ReadonlyMap<string, Uint8Array>) => Promise<readonly Problem[]>;
}

/** The packet of one target. */
export function plannedPacket(request: PlanRequest, disclosures: Disclosures): Outcome<Planned> {
  const plan = planPacket(request, disclosures);
  if (!plan.ok) return plan;
  return success({
    inputs: packetInputs(plan.value),
    make: (writers) => buildPlanned(plan.value, writers),
    search: (files) => searchAgain(plan.value, files, readPages),
  });
}

/** The covering list of a filing. */
export function plannedList(request: CoveringListRequest, disclosures: Disclosures): Outcome<Planned> {
  const plan = planCoveringList(request, disclosures);
  if (!plan.ok) return plan;
  return success({
    inputs: coveringListInputs(plan.value),
    make: (writers) => buildCoveringList(plan.value, writers),
    search: (files) => searchAgain(plan.value, files, readPages),
  });
}
