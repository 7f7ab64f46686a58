import { blocks } from '@sanctions-packet/core';
import type { VerifyReport } from '../report/verify-report.ts';
import type { Style } from './style.ts';
import { count } from './wrap.ts';

/** What was found, in one line; faults are told apart. */
export function verifyLines(
  { problems, files, packet, container, form, searched }: VerifyReport,
  style: Style,
): readonly string[] {
  const faults = problems.filter(blocks).length;
  if (container !== undefined && files !== undefined) return containerLines({ container, form, files, faults }, style);
  if (packet === undefined || files === undefined) return [style.bad('The packet could not be verified.')];
  const what = `${packet.regime} ${packet.target} of ${packet.date}`;
  if (faults > 0) return [style.bad(`${what}: ${count(faults, 'fault')} in ${count(files, 'file')}.`)];
  const scan = searched === true ? 'nothing withheld was found in it' : 'not searched for names: add --case';
  return [`${what}: ${count(files, 'file')}, whole and as listed; ${scan}.`];
}

interface Looked {
  readonly container: string;
  readonly form: VerifyReport['form'];
  readonly files: number;
  readonly faults: number;
}

/** Of a container alone it is told what it cannot say of itself. */
function containerLines({ container, form, files, faults }: Looked, style: Style): readonly string[] {
  if (faults > 0) return [style.bad(`${container}: ${count(faults, 'fault')} in ${count(files, 'file')}.`)];
  const held =
    form === 'asice'
      ? 'in order; it lists no hashes, so give the folder with packet.json to see whether a byte was changed'
      : 'whole and as its own lists say; not held against packet.json';
  return [`${container}: ${count(files, 'file')}, ${held}.`];
}
