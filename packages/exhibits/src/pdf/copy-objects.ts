/** Copies what a page needs to be painted into a new document, and nothing that only tells about it. */

import { zlibSync } from 'fflate';
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { Refusal } from '../exhibit-problem.ts';
import { stripJpeg } from '../images/strip-jpeg.ts';
import { stripJpx } from '../images/strip-jpx.ts';
import { cleanContent } from './content/clean-content.ts';
import { decodeStream, filtersOf, isPictureFilter } from './content/decode-stream.ts';
import { dictEntry, entry, nameEntry, type Structure } from './structure/structure.ts';

/** Keys that paint nothing, wherever they stand. `F` of a stream would be a file elsewhere. */
const TELLING = new Set(
  (
    'Metadata PieceInfo LastModified Thumb AA A JS AF StructParent StructParents OC OPI Alternates Measure PtData Ref ' +
    'Names Annots Trans SeparationInfo VP Tabs DPart PresSteps Info ID Parent'
  ).split(' '),
);
const TELLING_IN_STREAMS = new Set(['F', 'FFilter', 'FDecodeParms', 'DL', 'Length', 'Name']);
const PACKING = new Set(['Filter', 'DecodeParms']);
const RESOURCES = ['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading'];
const DEFAULT_SPACES = ['DefaultGray', 'DefaultRGB', 'DefaultCMYK'];

export interface Copier {
  /** A stream of clean content. */
  readonly content: (bytes: Uint8Array) => PDFRef;
  /** The resources that content of these names can use. */
  readonly resources: (resources: PDFDict | undefined, names: ReadonlySet<string>) => PDFDict;
  /** Any value of a page, such as its boxes. */
  readonly value: (value: PDFObject) => PDFObject;
}

/** `most` bounds each stream that has to be unpacked. */
export function copierInto(target: PDFContext, source: Structure, most: number): Copier {
  const copied = new Map<PDFRef, PDFRef>();

  const value = (one: PDFObject): PDFObject => {
    if (one instanceof PDFRef) return reference(one);
    if (one instanceof PDFArray) {
      const array = PDFArray.withContext(target);
      for (const inner of one.asArray()) array.push(value(inner));
      return array;
    }
    if (one instanceof PDFRawStream) return stream(one);
    return one instanceof PDFDict ? dict(one, new Set()) : one;
  };

  const reference = (ref: PDFRef): PDFObject => {
    const before = copied.get(ref);
    if (before !== undefined) return before;
    const found = source.context.lookup(ref);
    if (found === undefined) return target.obj(null);
    const fresh = target.nextRef();
    copied.set(ref, fresh);
    target.assign(fresh, value(found));
    return fresh;
  };

  const dict = (one: PDFDict, without: ReadonlySet<string>): PDFDict => {
    const fresh = PDFDict.withContext(target);
    const glyphs = nameEntry(source, one, 'Subtype') === 'Type3' ? dictEntry(source, one, 'CharProcs') : undefined;
    for (const [key, inner] of one.entries()) {
      const name = key.decodeText();
      if (TELLING.has(name) || without.has(name)) continue;
      fresh.set(key, name === 'CharProcs' && glyphs !== undefined ? glyphPrograms(glyphs) : value(inner));
    }
    return fresh;
  };

  const glyphPrograms = (glyphs: PDFDict): PDFDict => {
    const fresh = PDFDict.withContext(target);
    for (const [key, inner] of glyphs.entries()) {
      const program = source.context.lookup(inner);
      if (program instanceof PDFRawStream) fresh.set(key, content(decodeStream(program, source.context, most)));
    }
    return fresh;
  };

  const stream = (one: PDFRawStream): PDFObject => {
    const paints = nameEntry(source, one.dict, 'Subtype') === 'Form' || one.dict.has(PDFName.of('PatternType'));
    if (paints && !one.dict.has(PDFName.of('ShadingType'))) return painting(one);
    const last = filtersOf(one, source.context).at(-1);
    if (last !== undefined && isPictureFilter(last)) return picture(one, last);
    return PDFRawStream.of(dict(one.dict, TELLING_IN_STREAMS), one.contents);
  };

  /** A form or a tiling pattern. */
  const painting = (one: PDFRawStream): PDFObject => {
    const clean = cleanContent(decodeStream(one, source.context, most));
    const fresh = dict(one.dict, new Set([...TELLING_IN_STREAMS, ...PACKING, 'Resources']));
    const own = dictEntry(source, one.dict, 'Resources');
    if (own !== undefined) fresh.set(PDFName.of('Resources'), resources(own, clean.names));
    return packed(fresh, clean.bytes);
  };

  const picture = (one: PDFRawStream, filter: string): PDFObject => {
    const chained = filtersOf(one, source.context).length > 1;
    const strip = filter.startsWith('DCT') ? stripJpeg : filter === 'JPXDecode' ? stripJpx : undefined;
    if (strip === undefined) return PDFRawStream.of(dict(one.dict, TELLING_IN_STREAMS), one.contents);
    const bytes = strip(decodeStream(one, source.context, most));
    if (bytes === undefined || (chained && one.dict.has(PDFName.of('DecodeParms')))) {
      throw new Refusal('exhibit.uncleanable-picture');
    }
    const fresh = dict(one.dict, new Set([...TELLING_IN_STREAMS, 'Filter']));
    fresh.set(PDFName.of('Filter'), PDFName.of(filter === 'JPXDecode' ? filter : 'DCTDecode'));
    return PDFRawStream.of(fresh, bytes);
  };

  const packed = (fresh: PDFDict, bytes: Uint8Array): PDFRawStream => {
    fresh.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    return PDFRawStream.of(fresh, zlibSync(bytes));
  };

  const content = (bytes: Uint8Array): PDFRef =>
    target.register(packed(PDFDict.withContext(target), cleanContent(bytes).bytes));

  const resources = (from: PDFDict | undefined, names: ReadonlySet<string>): PDFDict => {
    const fresh = PDFDict.withContext(target);
    const needed = withNamesOfOpenForms(from, new Set([...names].map(plainName)));
    for (const kind of RESOURCES) {
      const all = dictEntry(source, from, kind);
      const kept = PDFDict.withContext(target);
      for (const [key, inner] of all?.entries() ?? []) {
        if (needed.has(key.decodeText()) || DEFAULT_SPACES.includes(key.decodeText())) kept.set(key, value(inner));
      }
      if (kept.keys().length > 0) fresh.set(PDFName.of(kind), kept);
    }
    return fresh;
  };

  /** A form without resources of its own uses those of the page (an old custom, 7.8.3). */
  const withNamesOfOpenForms = (from: PDFDict | undefined, names: Set<string>): ReadonlySet<string> => {
    const forms = dictEntry(source, from, 'XObject');
    for (const name of names) {
      const form = entry(source, forms, name);
      if (!(form instanceof PDFRawStream) || form.dict.has(PDFName.of('Resources'))) continue;
      if (nameEntry(source, form.dict, 'Subtype') !== 'Form') continue;
      for (const inner of cleanContent(decodeStream(form, source.context, most)).names) names.add(plainName(inner));
    }
    return names;
  };

  return { content, resources, value };
}

/** `#20` in a name stands for a byte. */
function plainName(name: string): string {
  return PDFName.of(name).decodeText();
}
