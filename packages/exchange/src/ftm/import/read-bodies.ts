import type { EntityInput } from '../../persons/person-draft.ts';
import { fold } from '../../values/fold.ts';
import type { ReadEntity } from '../ftm-entity.ts';
import { BODIES, isBody } from '../vocabulary.ts';
import type { Making } from './making.ts';
import { addressesOf, identifiersOf, namesOf, recordReader, scriptOf } from './party-fields.ts';
import { readAddress, readFtmCountry, readFtmDate, readLine, readSubdivision } from './read-value.ts';
import { filled, some } from './some.ts';

export function keysOfBody({ properties }: ReadEntity): readonly string[] {
  return (properties['name'] ?? []).map((full) => `body|${fold(full)}`);
}

export function readBody(making: Making, entity: ReadEntity, record: string): void {
  const reading = making.open(entity, record);
  const src = making.src(entity);
  const parent = reading.one('parent', 'parent', recordReader(making, 'ent_'));
  const country =
    reading.one('country', 'country', readFtmCountry) ?? reading.one('jurisdiction', 'country', readFtmCountry);
  const draft: EntityInput = {
    id: record,
    names: namesOf(reading, readLine, src),
    kind: isBody(entity.schema) ? BODIES[entity.schema] : 'other',
    ...some('parent', parent),
    ...some('country', country),
    ...filled('identifiers', identifiersOf(reading, src)),
    ...filled('addresses', addressesOf(reading, src)),
    ...some('website', reading.one('website', 'website', readAddress)),
    ...some('established', reading.one('incorporationDate', 'established', making.pastDate)),
    ...some('dissolved', reading.one('dissolutionDate', 'dissolved', readFtmDate)),
    src,
  };
  making.addBody(draft);
  making.close(reading);
}

/** A position is told apart by its title and its body. */
export function keysOfPosition({ properties }: ReadEntity, body: string | undefined): readonly string[] {
  return (properties['name'] ?? []).map((title) => `position|${fold(title)}|${body ?? ''}`);
}

export function readPosition(making: Making, entity: ReadEntity, record: string): void {
  const reading = making.open(entity, record);
  const body = reading.one('organization', 'body', recordReader(making, 'ent_'));
  const titles = reading.all('name', 'title', readLine);
  const area = reading.one('subnationalArea', 'area', readSubdivision);
  const title = titles.map((value) => ({ lang: scriptOf(value), value }));
  if (!making.isKnown(record)) {
    making.records.positions.push({
      id: record,
      title,
      ...some('body', body),
      ...some('area', area),
      src: making.src(entity),
    });
  }
  making.close(reading);
}
