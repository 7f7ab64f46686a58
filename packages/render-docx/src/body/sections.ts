import type { Section } from '@sanctions-packet/core/document';

/** All sections in reading order, whatever their depth. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(subsections(section))]);
}

export function subsections(section: Section): readonly Section[] {
  return section.children.filter((child) => child.type === 'section');
}
