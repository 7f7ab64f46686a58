import type { ZipEntry } from '../archive/read-zip.ts';
import type { ExhibitCode } from '../exhibit-problem.ts';
import type { Format } from './format.ts';

/** By the parts that only such a file has; an archive of another kind is no exhibit. */
export function zipKind(entries: readonly ZipEntry[]): Format | ExhibitCode {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('[Content_Types].xml')) {
    const macros = [...names].some((name) => /vbaProject|\.bin$|macrosheets\//i.test(name) && /vba|macro/i.test(name));
    if (macros) return 'exhibit.macros';
    if (names.has('word/document.xml')) return 'docx';
    if (names.has('xl/workbook.xml')) return 'xlsx';
    return 'exhibit.unknown-format';
  }
  if (names.has('META-INF/MANIFEST.MF')) return 'exhibit.program';
  const isCapture = names.has('datapackage.json') && [...names].some((name) => name.startsWith('archive/'));
  return isCapture ? 'wacz' : 'exhibit.unknown-format';
}
