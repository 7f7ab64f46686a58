/** Values of a PDF file (ISO 32000-1, 7.3), apart from those that JavaScript has. */

export class PdfName {
  constructor(readonly name: string) {}
}

export class PdfString {
  /** One character a byte. */
  constructor(readonly bytes: string) {}
}

export class PdfReference {
  constructor(readonly object: number) {}
}

/** An operator of a content stream, or a word that holds the file together, such as `endobj`. */
export class PdfKeyword {
  constructor(readonly word: string) {}
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export class PdfStream {
  constructor(
    readonly dictionary: PdfDictionary,
    readonly data: Uint8Array,
  ) {}
}

export type PdfValue =
  | number
  | boolean
  | null
  | PdfName
  | PdfString
  | PdfReference
  | PdfKeyword
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[];

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}
