/** Documents become items of evidence without an original: the file of a document is not in an export. */
import type { ReadEntity } from '../ftm-entity.ts';
import { DOCUMENTS } from '../vocabulary.ts';
import type { Making } from './making.ts';
import { recordReader, scriptOf } from './party-fields.ts';
import { readAddress, readLanguage, readLine } from './read-value.ts';
import { filled, some } from './some.ts';

export function readDocument(making: Making, entity: ReadEntity, record: string): void {
  const reading = making.open(entity, record);
  // The name of the file does for a document without a title.
  const title = reading.all(entity.properties['title'] === undefined ? 'fileName' : 'title', 'title', readLine);
  const publication = {
    ...some('url', reading.one('sourceUrl', 'url', readAddress)),
    ...some('date', reading.one('publishedAt', 'published', making.pastDate)),
    ...some('reference', reading.one('publisher', 'publisher', readLine)),
  };
  const written =
    reading.one('authoredAt', 'written', making.pastDate) ?? reading.one('date', 'written', making.pastDate);
  const languages = reading.all('language', 'language', readLanguage);
  const { day, by } = making.options;
  if (!making.isKnown(record) && title.length > 0) {
    making.records.evidence.push({
      id: record,
      kind: DOCUMENTS[entity.schema] ?? 'other',
      title: title.map((value) => ({ lang: scriptOf(value), value })),
      ...(Object.keys(publication).length === 0 ? {} : { publication }),
      ...some('createdWhen', written),
      ...filled('languages', languages),
      createdAt: day,
      recordedBy: by,
    });
  }
  making.close(reading);
}

/** `Documentation`: the party rests on the document as well as on the file. */
export function readDocumentation(making: Making, entity: ReadEntity): void {
  const document = making.recordOf(entity.properties['document']?.[0]);
  const about = making.recordOf(entity.properties['entity']?.[0]);
  const party = about === undefined ? undefined : making.party(about);
  if (document === undefined || about === undefined) return making.refuse(entity, 'tie-without-end');
  const reading = making.open(entity, about);
  const [cited] = reading.all('document', 'document', recordReader(making, 'evi_'));
  reading.one('entity', `documented|${entity.id}`, recordReader(making, ''));
  if (cited !== undefined && party !== undefined) party.src = [...(party.src ?? []), { evidence: cited }];
  making.close(reading);
}
