/** What a PDF holds beside its pages. */
import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { ExhibitCode } from '../../exhibit-problem.ts';
import {
  allDicts,
  arrayEntry,
  asDict,
  dictEntry,
  entry,
  nameEntry,
  type PageNode,
  type Structure,
} from './structure.ts';

/** Left out of every rendition, and named in the record of its steps. */
export type Dropped =
  | 'document information'
  | 'XMP metadata'
  | 'bookmarks'
  | 'links'
  | 'notes on pages'
  | 'form fields'
  | 'actions'
  | 'thumbnails'
  | 'layers'
  | 'tags'
  | 'private data of programs'
  | 'earlier revisions'
  | 'signatures';

export interface Findings {
  /** Codes that refuse the file; each once. */
  readonly refusals: readonly ExhibitCode[];
  readonly dropped: readonly Dropped[];
  readonly hiddenLayers: boolean;
}

const SCRIPTS = new Set(['JavaScript', 'Rendition']);
const LAUNCHES = new Set(['Launch', 'GoToE', 'SubmitForm', 'ImportData']);
const MULTIMEDIA = new Set(['RichMedia', 'Movie', 'Screen', 'Sound', '3D']);
/** Annotations that show nothing on the page by themselves. */
const UNSEEN = new Set(['Link', 'Popup', 'Widget', 'FileAttachment', 'Redact']);

export function findingsOf(structure: Structure, pages: readonly PageNode[]): Findings {
  const dicts = allDicts(structure);
  const annotations = pages.flatMap(({ dict }) =>
    arrayEntry(structure, dict, 'Annots').flatMap((one) => asDict(one) ?? []),
  );
  const refusals = [
    ...new Set([
      ...dicts.flatMap((dict) => refusalsOf(structure, dict)),
      ...annotationRefusals(structure, annotations),
    ]),
  ].sort();
  const has = (key: string) => dicts.some((dict) => dict.has(PDFName.of(key)));
  const subtypes = new Set(annotations.map((one) => nameEntry(structure, one, 'Subtype')));
  const kept: readonly (readonly [Dropped, boolean])[] = [
    ['document information', structure.context.trailerInfo.Info !== undefined],
    ['XMP metadata', has('Metadata')],
    ['bookmarks', structure.catalog.has(PDFName.of('Outlines'))],
    ['links', subtypes.has('Link')],
    ['notes on pages', [...subtypes].some((one) => one !== 'Link' && one !== 'Widget')],
    ['form fields', subtypes.has('Widget')],
    ['actions', has('AA') || has('OpenAction')],
    ['thumbnails', pages.some(({ dict }) => dict.has(PDFName.of('Thumb')))],
    ['layers', structure.catalog.has(PDFName.of('OCProperties'))],
    ['tags', structure.catalog.has(PDFName.of('StructTreeRoot'))],
    ['private data of programs', has('PieceInfo')],
    ['signatures', dicts.some((dict) => dict.has(PDFName.of('ByteRange')))],
  ];
  return {
    refusals,
    dropped: kept.flatMap(([what, is]) => (is ? [what] : [])),
    hiddenLayers: hasHiddenLayer(structure),
  };
}

function refusalsOf(structure: Structure, dict: PDFDict): readonly ExhibitCode[] {
  const action = nameEntry(structure, dict, 'S') ?? '';
  const subtype = nameEntry(structure, dict, 'Subtype') ?? '';
  const key = (name: string) => dict.has(PDFName.of(name));
  const codes: (readonly [ExhibitCode, boolean])[] = [
    ['exhibit.script', SCRIPTS.has(action) || key('JavaScript') || (key('JS') && action !== '')],
    ['exhibit.launch-action', LAUNCHES.has(action)],
    ['exhibit.embedded-files', key('EmbeddedFiles') || key('EF') || key('Collection') || subtype === 'FileAttachment'],
    ['exhibit.dynamic-form', key('XFA')],
    ['exhibit.multimedia', MULTIMEDIA.has(subtype)],
    ['exhibit.unapplied-redaction', subtype === 'Redact'],
  ];
  return codes.flatMap(([code, is]) => (is ? [code] : []));
}

/** A note or field that readers paint each in their own way, or not at all, would be lost or differ. */
function annotationRefusals(structure: Structure, annotations: readonly PDFDict[]): readonly ExhibitCode[] {
  const unpainted = annotations.some((one) => {
    const subtype = nameEntry(structure, one, 'Subtype') ?? '';
    if (hasAppearance(structure, one)) return false;
    return subtype === 'Widget' ? hasValue(structure, one) : !UNSEEN.has(subtype) && subtype !== 'Text';
  });
  return unpainted ? ['exhibit.unpainted-annotation'] : [];
}

function hasAppearance(structure: Structure, annotation: PDFDict): boolean {
  return dictEntry(structure, dictEntry(structure, annotation, 'AP'), 'N') !== undefined;
}

/** A text or choice with words in it; the value may stand in the field above the widget. */
function hasValue(structure: Structure, widget: PDFDict): boolean {
  const value = entry(structure, widget, 'V') ?? entry(structure, dictEntry(structure, widget, 'Parent'), 'V');
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText().trim() !== '';
  return value instanceof PDFArray;
}

/** ISO 32000-1, 8.11.4: a group is off by the base state, by the list, or by its use on screen or paper. */
function hasHiddenLayer(structure: Structure): boolean {
  const properties = dictEntry(structure, structure.catalog, 'OCProperties');
  const usual = dictEntry(structure, properties, 'D');
  const base = nameEntry(structure, usual, 'BaseState') ?? 'ON';
  if (properties === undefined) return false;
  if (base !== 'ON' || arrayEntry(structure, usual, 'OFF').length > 0) return true;
  return arrayEntry(structure, properties, 'OCGs').some((group) => {
    const usage = dictEntry(structure, asDict(group), 'Usage');
    return ['View', 'Print', 'Export'].some(
      (use) => nameEntry(structure, dictEntry(structure, usage, use), `${use}State`) === 'OFF',
    );
  });
}
