/** One part of an Office document without what tells about its makers. */

import { Refusal } from '../exhibit-problem.ts';
import { stripJpeg } from '../images/strip-jpeg.ts';
import { stripPng } from '../images/strip-png.ts';

const PROPERTIES: Readonly<Record<string, string>> = {
  'docProps/core.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  'docProps/custom.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
};

/** Undefined when the whole part is left out. Throws a `Refusal` for a picture that cannot be cleaned. */
export function cleanPart(name: string, part: Uint8Array): Uint8Array | undefined {
  const properties = PROPERTIES[name];
  if (properties !== undefined) return new TextEncoder().encode(properties);
  if (/^docProps\/thumbnail\.|(^|\/)printerSettings\d*\.bin$/i.test(name)) return undefined;
  if (/\.(jpe?g)$/i.test(name)) return stripped(stripJpeg(part));
  if (/\.png$/i.test(name)) return stripped(stripPng(part));
  if (/\.(gif|bmp|tiff?|webp|heic)$/i.test(name)) throw new Refusal('exhibit.uncleanable-picture');
  return /\.(xml|rels|vml)$/i.test(name) ? cleanXml(part) : part;
}

function stripped(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new Refusal('exhibit.uncleanable-picture');
  return bytes;
}

/** Marks of editing sessions, the folder a workbook was saved in, and links to parts that are left out. */
function cleanXml(part: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(part);
  const clean = text
    .replace(/\sw:rsid\w*="[^"]*"/g, '')
    .replace(/<w:rsids>[\s\S]*?<\/w:rsids>/g, '')
    .replace(/<x15ac:absPath\b[^>]*\/>/g, '')
    .replace(/<Relationship\b[^>]*(thumbnail|printerSettings)[^>]*\/>/g, '')
    .replace(/(<pageSetup\b[^>]*)\sr:id="[^"]*"/g, '$1')
    .replace(/<!--[\s\S]*?-->/g, '');
  return clean === text ? part : new TextEncoder().encode(clean);
}
