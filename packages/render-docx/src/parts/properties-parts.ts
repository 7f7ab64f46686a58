import { escapeXml, XML_HEAD } from './xml.ts';

/** Neutral on purpose: what a ministry holds may reach the person named, and must not say who wrote it. */
const MAKER = 'Sanctions Packet';

/** `docProps/core.xml` (ECMA-376 part 2, 11). `date` is `YYYY-MM-DD`, written as midnight UTC. */
export function corePart(title: string, language: string, date: string): string {
  const moment = `${date}T00:00:00Z`;
  return [
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${MAKER}</dc:creator><dc:language>${language}</dc:language>`,
    `<cp:lastModifiedBy>${MAKER}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`,
  ].join('');
}

/** `docProps/app.xml`. */
export const APP_PART = [
  `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`,
  `<Application>${MAKER}</Application></Properties>`,
].join('');
