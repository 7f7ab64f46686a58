import { DESIGN } from '../design.ts';
import type { StyleDefinition } from './style-xml.ts';

export const CHARACTER_STYLES: readonly StyleDefinition[] = [
  { kind: 'character', id: 'DefaultParagraphFont', name: 'Default Paragraph Font', isDefault: true },
  { kind: 'character', id: 'Emphasis', name: 'Emphasis', run: { italic: true } },
  { kind: 'character', id: 'Strong', name: 'Strong', run: { bold: true } },
  { kind: 'character', id: 'Hyperlink', name: 'Hyperlink', run: { color: DESIGN.link, underline: true } },
  { kind: 'character', id: 'InternalLink', name: 'Internal Link', custom: true, run: { color: DESIGN.link } },
  { kind: 'character', id: 'ExhibitReference', name: 'Exhibit Reference', custom: true, run: {} },
  { kind: 'character', id: 'FootnoteReference', name: 'footnote reference', run: { superscript: true } },
  { kind: 'character', id: 'EndnoteReference', name: 'endnote reference', run: { superscript: true } },
];
