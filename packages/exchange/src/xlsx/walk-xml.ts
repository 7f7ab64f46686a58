import { SaxesParser } from 'saxes';
import { broken, XlsxFault } from './xlsx-fault.ts';

export interface XmlHandlers {
  /** Local name of the element, and its attributes by their names as written. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Letters given to the parser at a time, so that a limit that is passed stops the work. */
const STEP = 256 * 1024;

/** Walks over a part in UTF-8 or UTF-16. A document type is refused: workbooks have none, and entities could grow. */
export function walkXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw broken('A part of the workbook declares entities.');
  });
  parser.on('error', () => {
    throw broken('A part of the workbook is no XML.');
  });
  if (open !== undefined) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (close !== undefined) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const written = decode(bytes);
  for (let at = 0; at < written.length; at += STEP) parser.write(written.slice(at, at + STEP));
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw error instanceof XlsxFault ? error : broken('A part of the workbook is no text.');
  }
}
