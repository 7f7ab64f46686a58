/**
 * One pdfium in a memory of its own. Each opened file gets a new one: what a hostile file does to it dies with it, and
 * nothing of one exhibit is left in memory when the next is read. It cannot grow beyond 2 GiB.
 */
import { PDFiumModule } from '@hyzyla/pdfium';
import { joinBytes } from '../archive/read-zip.ts';
import { Refusal } from '../exhibit-problem.ts';
import type { PdfiumFunctions } from './pdfium-functions.ts';

/** A file opened in its own pdfium. */
export interface OpenPdf {
  readonly pdfium: PdfiumFunctions;
  readonly document: number;
  /** Room for results that pdfium writes to an address: eight doubles. */
  readonly scratch: number;
  readonly pages: number;
  readonly encrypted: boolean;
  readonly soundTable: boolean;
}

const PASSWORD_WRONG = 4;
const SECURITY_UNKNOWN = 5;

export async function openPdf(bytes: Uint8Array, password = ''): Promise<OpenPdf> {
  const pdfium = await startPdfium();
  const scratch = pdfium._malloc(64);
  const document = guarded(() =>
    pdfium._FPDF_LoadMemDocument(lend(pdfium, bytes), bytes.length, lend(pdfium, terminated(password))),
  );
  if (document === 0) {
    const error = pdfium._FPDF_GetLastError();
    const locked = error === PASSWORD_WRONG || error === SECURITY_UNKNOWN;
    throw new Refusal(locked ? 'exhibit.needs-password' : 'exhibit.damaged');
  }
  return {
    pdfium,
    document,
    scratch,
    pages: guarded(() => pdfium._FPDF_GetPageCount(document)),
    encrypted: pdfium._FPDF_GetSecurityHandlerRevision(document) >= 0,
    soundTable: pdfium._FPDF_DocumentHasValidCrossReferenceTable(document) !== 0,
  };
}

/** pdfium aborts, traps or runs out of its memory on some files; that is the file's fault. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('exhibit.damaged');
  }
}

async function startPdfium(): Promise<PdfiumFunctions> {
  const start = PDFiumModule as unknown as (options: object) => Promise<PdfiumFunctions>;
  const silent = () => undefined;
  const pdfium = await start({ print: silent, printErr: silent });
  pdfium._FPDF_InitLibrary();
  return pdfium;
}

function lend(pdfium: PdfiumFunctions, bytes: Uint8Array): number {
  const address = pdfium._malloc(bytes.length);
  if (address === 0) throw new Refusal('exhibit.too-many-bytes');
  pdfium.HEAPU8.set(bytes, address);
  return address;
}

function terminated(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`);
}

const WITHOUT_SECURITY = 3;

/** The file as pdfium understood it: one revision, one sound table, no encryption, nothing packed in object streams. */
export function saveAnew({ pdfium, document }: OpenPdf): Uint8Array {
  const parts: Uint8Array[] = [];
  const take = (_writer: number, address: number, length: number) => {
    parts.push(pdfium.HEAPU8.slice(address, address + length));
    return 1;
  };
  // pdfium calls back through its function table, which has no room to grow; slot 0 is the null pointer, never used.
  pdfium.wasmExports.__indirect_function_table.set(0, asWasmFunction(take));
  const writer = pdfium._malloc(8);
  pdfium.HEAP32[writer >> 2] = 1;
  pdfium.HEAP32[(writer >> 2) + 1] = 0;
  if (guarded(() => pdfium._FPDF_SaveAsCopy(document, writer, WITHOUT_SECURITY)) === 0) {
    throw new Refusal('exhibit.damaged');
  }
  return joinBytes(parts);
}

/** The part of the standard that is used here; no library of types that has it is loaded. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** A module of WebAssembly that does nothing but import a function (i32, i32, i32) -> i32 and export it again. */
const BRIDGE = new Uint8Array([
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 8, 1, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f, 2, 7, 1, 1, 0x65, 1, 0x66, 0, 0, 7, 5,
  1, 1, 0x66, 0, 0,
]);

function asWasmFunction(call: (a: number, b: number, c: number) => number): unknown {
  return new WebAssembly.Instance(new WebAssembly.Module(BRIDGE), { e: { f: call } }).exports['f'];
}
