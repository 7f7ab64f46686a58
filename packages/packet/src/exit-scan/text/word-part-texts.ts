import type { FoundText } from '../found-text.ts';
import { markupTexts } from './markup-texts.ts';

/** Elements of WordprocessingML that hold words (ISO 29500-1, 17.3.3), and that stand for a space. */
const WORDS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText']);
const SPACES: ReadonlySet<string> = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab', 'w:footnoteReference']);

/** Parts whose words are properties of the file. */
const PROPERTIES = /^docProps\//;
const RELATIONS = /\.rels$/;
const COMMENTS = /(?:^|\/)comments\w*\.xml$/;

/** The words of one XML part of a Word file; in text the runs of a paragraph are joined, as a reader sees them. */
export function wordPartTexts(name: string, source: string): readonly FoundText[] {
  const place = PROPERTIES.test(name) ? 'properties' : COMMENTS.test(name) ? 'comments' : undefined;
  if (RELATIONS.test(name)) return markupTexts(source).map(({ text }) => ({ place: 'links', text }));
  const found = markupTexts(source, {
    parts: (element) => !element.startsWith('w:') || element === 'w:p' || element === 'w:tc',
    spaces: SPACES,
    keepsSpace: (element) => WORDS.has(element),
  });
  return place === undefined ? found : found.map(({ text }) => ({ place, text }));
}
