/** Short words for the nodes of the invented document. */
import type { Block, Inline, List, Paragraph, Section, Text } from '@sanctions-packet/core/document';

export function words(value: string, language?: string): Text {
  return {
    type: 'text',
    value,
    from: { kind: 'computed', by: 'sample' },
    ...(language === undefined ? {} : { language }),
  };
}

export function saying(...parts: readonly (string | Inline)[]): Paragraph {
  return { type: 'paragraph', children: inlines(parts) };
}

function inlines(parts: readonly (string | Inline)[]): readonly Inline[] {
  return parts.map((part) => (typeof part === 'string' ? words(part) : part));
}

export const note = (...parts: readonly (string | Inline)[]): Inline => ({
  type: 'note',
  children: [saying(...parts)],
});
export const link = (href: string, shown: string): Inline => ({ type: 'link', href, children: [words(shown)] });
export const strong = (...parts: readonly (string | Inline)[]): Inline => ({
  type: 'strong',
  children: inlines(parts),
});
export const stress = (...parts: readonly (string | Inline)[]): Inline => ({
  type: 'emphasis',
  children: inlines(parts),
});
export const exhibit = (id: string, shown: string, page?: number): Inline => ({
  type: 'exhibitReference',
  exhibit: id,
  ...(page === undefined ? {} : { page }),
  children: [words(shown)],
});
export const seeSection = (id: string, shown: string): Inline => ({
  type: 'sectionReference',
  section: id,
  children: [words(shown)],
});
export const lineBreak: Inline = { type: 'lineBreak' };
export const section = (id: string, number: string, title: string, children: readonly Block[]): Section => ({
  type: 'section',
  id,
  number,
  title: [words(title)],
  children,
});
export const bullets = (...items: readonly (readonly (Paragraph | List)[])[]): List => ({
  type: 'list',
  ordered: false,
  items,
});
export const numbered = (...items: readonly (readonly (Paragraph | List)[])[]): List => ({
  type: 'list',
  ordered: true,
  items,
});
