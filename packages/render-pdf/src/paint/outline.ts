import type { OutlineEntry } from '../layout/boxes.ts';
import { destinationOf, type LinkSetting } from './annotations.ts';
import type { PdfWriter, Reference } from './pdf-writer.ts';
import { textString } from './syntax.ts';

/** Writes the bookmarks; those of the first level are shown open. Absent when there are none. */
export function writeOutline(
  writer: PdfWriter,
  entries: readonly OutlineEntry[],
  setting: LinkSetting,
): Reference | undefined {
  if (entries.length === 0) return undefined;
  const root = writer.reserve();
  const { first, last } = writeLevel(writer, entries, root, setting);
  return writer.write(`<</Type/Outlines/First ${first}/Last ${last}/Count ${entries.length}>>`, root);
}

function writeLevel(
  writer: PdfWriter,
  entries: readonly OutlineEntry[],
  parent: Reference,
  setting: LinkSetting,
): { readonly first: Reference | undefined; readonly last: Reference | undefined } {
  const references = entries.map(() => writer.reserve());
  entries.forEach((entry, index) => {
    const reference = references[index];
    if (reference === undefined) return;
    const previous = index === 0 ? '' : `/Prev ${references[index - 1]}`;
    const next = index === entries.length - 1 ? '' : `/Next ${references[index + 1]}`;
    const below = entry.children.length === 0 ? undefined : writeLevel(writer, entry.children, reference, setting);
    const children =
      below === undefined ? '' : `/First ${below.first}/Last ${below.last}/Count -${entry.children.length}`;
    const destination = destinationOf(entry.anchor, setting);
    writer.write(
      `<</Title${textString(entry.title)}/Parent ${parent}${previous}${next}${children}/Dest${destination}>>`,
      reference,
    );
  });
  return { first: references[0], last: references.at(-1) };
}
