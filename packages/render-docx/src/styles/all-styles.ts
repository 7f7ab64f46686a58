import { CHARACTER_STYLES } from './character-styles.ts';
import { paragraphStyles, type StyleNeeds } from './paragraph-styles.ts';
import type { StyleDefinition } from './style-xml.ts';
import { TABLE_STYLES } from './table-styles.ts';

export function allStyles(needs: StyleNeeds): readonly StyleDefinition[] {
  return [...paragraphStyles(needs), ...CHARACTER_STYLES, ...TABLE_STYLES];
}
