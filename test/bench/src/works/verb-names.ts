/**
 * The verbs in their order. `layout` and `paint-pdf` are the two halves of rendering a PDF; `assemble` is what a filing
 * does beside the others: checklist, audit of use, index of evidence, hashes, manifest.
 */
export const VERBS = [
  'parse',
  'disclose',
  'assess',
  'compose',
  'layout',
  'paint-pdf',
  'render-docx',
  'assemble',
] as const;
