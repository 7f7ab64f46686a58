import { type Document, type Inline, type InlineContent, type Text, walk } from '../../document/index.ts';
import type { RecordWords, Translate } from '../section-context.ts';

/** Where a document cites an exhibit: numbers of its notes, and the sections that name it elsewhere, in reading order. */
interface Places {
  readonly notes: Set<number>;
  /** By id: the number of a section, or its title where sections have none. */
  readonly sections: Map<string, string | readonly Inline[]>;
}

const found = new WeakMap<Document, ReadonlyMap<string, Places>>();

/** For each exhibit the places of these documents that cite it, one line a document; nothing where none does. */
export function createCitedIn(
  documents: readonly Document[],
  { t, words }: { readonly t: Translate; readonly words: RecordWords },
): (evidence: string) => readonly InlineContent[] {
  return (evidence) =>
    documents.flatMap((document): readonly InlineContent[] => {
      const places = placesIn(document).get(evidence);
      return places === undefined ? [] : [line(document.header.end ?? [], places)];
    });

  function line(name: readonly Text[], { notes, sections }: Places): InlineContent {
    const numbers = [...notes].map((number) => words.count(number, 'note-number'));
    const named = [...sections.values()].map((section) =>
      typeof section === 'string' ? words.count(Number(section), 'section-number') : section,
    );
    return [
      name,
      ...(numbers.length === 0 ? [] : [t('cited-in.notes', { numbers: words.join(numbers) }, numbers.length)]),
      ...(named.length === 0 ? [] : [t('cited-in.sections', { numbers: words.join(named) }, named.length)]),
    ].flatMap((part, index) => (index === 0 ? [part] : [t('list.separator'), part]));
  }
}

function placesIn(document: Document): ReadonlyMap<string, Places> {
  const known = found.get(document);
  if (known !== undefined) return known;
  const cited = new Map<string, Places>();
  let note = 0;
  walk(document, (node, { ancestors }) => {
    if (node.type === 'note') note += 1;
    if (node.type !== 'exhibitReference') return;
    const places = cited.get(node.exhibit) ?? { notes: new Set(), sections: new Map() };
    cited.set(node.exhibit, places);
    const section = ancestors.find((above) => above.type === 'section');
    if (ancestors.some((above) => above.type === 'note')) places.notes.add(note);
    else if (section !== undefined) places.sections.set(section.id, section.number ?? section.title);
  });
  found.set(document, cited);
  return cited;
}
