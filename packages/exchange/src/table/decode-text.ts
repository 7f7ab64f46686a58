import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ExchangeProblem, stops } from '../exchange-problem.ts';

/**
 * Text of a file in UTF-8 or UTF-16 (told by its byte order mark), or else in Windows-1251, as Russian spreadsheets
 * save it. Bytes that are UTF-8 are never taken for Windows-1251.
 */
export function decodeText(bytes: Uint8Array): Outcome<string, ExchangeProblem> {
  const text = decode(encodingOf(bytes), bytes) ?? decode('windows-1251', bytes);
  if (text === undefined || text.includes('\0')) {
    const fix = 'Save the table as CSV in UTF-8.';
    return failure([stops('exchange.unreadable-text', '', 'The file is not text in an encoding that is read.', fix)]);
  }
  return success(text);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
