import { type ExchangeCode, type ExchangeProblem, stops } from '../exchange-problem.ts';

/** Why a workbook is not read; thrown deep inside, told at the door (`readXlsx`), the only place that catches it. */
export class XlsxFault extends Error {
  readonly problem: ExchangeProblem;

  constructor(code: ExchangeCode, at: string, what: string, fix: string) {
    super(code);
    this.problem = stops(code, at, what, fix);
  }
}

export function broken(what: string): XlsxFault {
  return new XlsxFault('exchange.broken-workbook', '', what, 'Open it in a spreadsheet program and save it anew.');
}
