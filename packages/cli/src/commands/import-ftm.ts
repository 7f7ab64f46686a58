import { type Outcome, type Problem, success } from '@sanctions-packet/core';
import {
  type ContradictedValue,
  contradictedValues,
  ftmAuditCsv,
  ftmAuditJson,
  importFtm,
  readFtm,
  type SameRecords,
} from '@sanctions-packet/exchange';
import type { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { plainRecords } from '../imports/plain-records.ts';
import { type Given, type TakeInOptions, type TakenIn, takeIn } from '../imports/take-in.ts';
import { importFtmLines } from '../terminal/import-ftm-lines.ts';

export interface ImportFtmOptions extends TakeInOptions {
  readonly only: readonly string[];
  readonly same: SameRecords;
}

/** `sanctions-packet import ftm FILE`: entities of FollowTheMoney into records, with an account of every value. */
export function importFtmCommand(path: string, options: ImportFtmOptions, host: Host): Promise<ExitCode> {
  const read = (given: Given): Outcome<TakenIn, Problem> => readEntities(given, options);
  return takeIn(path, options, { mime, read }, host);
}

function mime(bytes: Uint8Array): string {
  return /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 100))) ? 'application/json' : 'text/csv';
}

function readEntities(
  given: Given,
  options: ImportFtmOptions,
  contradicted: readonly ContradictedValue[] = [],
): Outcome<TakenIn, Problem> {
  const { by, only, same } = options;
  const { bytes, evidence, origins, takenIds, day } = given;
  const entities = readFtm(bytes);
  if (!entities.ok) return entities;
  const chosen = only.length === 0 ? {} : { only };
  const imported = importFtm(entities.value, { evidence, day, by, origins, takenIds, contradicted, same, ...chosen });
  if (!imported.ok) return imported;
  const { records, audit } = imported.value;
  const taken: TakenIn = {
    records: plainRecords(records),
    origins: imported.value.origins,
    account: { csv: ftmAuditCsv(audit), json: ftmAuditJson(audit) },
    without: (problems) => {
      const values = contradictedValues(problems, records);
      return values.length === 0 ? undefined : readEntities(given, options, [...contradicted, ...values]);
    },
    tell: (dossier, files, style) => importFtmLines({ imported: imported.value, dossier, files }, style),
  };
  return success(taken, [...entities.problems, ...imported.problems]);
}
