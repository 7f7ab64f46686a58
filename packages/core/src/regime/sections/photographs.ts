import type { SectionContext } from '../section-context.ts';
import type { FieldRow } from './field-rows.ts';

/** The exhibits that show the target, under this string key; nothing when there is none. */
export function photographRows(
  { t, words, refer, dossier, target }: SectionContext,
  label: string,
): readonly FieldRow[] {
  const known = new Set(dossier.evidence.map(({ id }) => id));
  const photos = 'photos' in target.target ? target.target.photos.filter((id) => known.has(id)) : [];
  return photos.length === 0 ? [] : [{ label: t(label), value: words.join(photos.map((id) => refer.exhibit(id))) }];
}
