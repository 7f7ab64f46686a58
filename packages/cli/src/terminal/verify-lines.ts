import { blocks } from '@sanctions-packet/core';
import type { VerifyReport } from '../report/verify-report.ts';
import type { Style } from './style.ts';
import { count } from './wrap.ts';

/** What was found, in one line; faults are told apart. */
export function verifyLines({ problems, files, packet, searched }: VerifyReport, style: Style): readonly string[] {
  const faults = problems.filter(blocks).length;
  if (packet === undefined || files === undefined) return [style.bad('The packet could not be verified.')];
  const what = `${packet.regime} ${packet.target} of ${packet.date}`;
  if (faults > 0) return [style.bad(`${what}: ${count(faults, 'fault')} in ${count(files, 'file')}.`)];
  const scan = searched === true ? 'nothing withheld was found in it' : 'not searched for names: add --case';
  return [`${what}: ${count(files, 'file')}, whole and as listed; ${scan}.`];
}
