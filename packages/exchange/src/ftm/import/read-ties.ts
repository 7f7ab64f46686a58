/** What stands between two entities: posts held, ties, listings. */
import { fold } from '../../values/fold.ts';
import type { ReadEntity } from '../ftm-entity.ts';
import { FAMILY, PROGRAMMES, PROVISIONS } from '../vocabulary.ts';
import type { EntityReading } from './entity-reading.ts';
import type { Making, RelationshipInput } from './making.ts';
import { recordReader, textOf } from './party-fields.ts';
import { readAddress, readFtmDate, readLine, readPercent, readWord } from './read-value.ts';
import { some } from './some.ts';

interface Tie {
  readonly type: RelationshipInput['type'];
  /** Property of the party that is the owner, the member, the one from whom the tie goes out; and of the other. */
  readonly from: string;
  readonly to: string;
}

/** Schemata that become a relationship. */
export const TIES: Readonly<Record<string, Tie>> = {
  // "`relative` is the mother of `person`": here the record goes out from the relative.
  Family: { type: 'family', from: 'relative', to: 'person' },
  Associate: { type: 'associate', from: 'associate', to: 'person' },
  Ownership: { type: 'owner-of', from: 'owner', to: 'asset' },
  Directorship: { type: 'director-of', from: 'director', to: 'organization' },
  Membership: { type: 'member-of', from: 'member', to: 'organization' },
  Employment: { type: 'employed-by', from: 'employee', to: 'employer' },
  UnknownLink: { type: 'other', from: 'subject', to: 'object' },
};

interface Ends {
  readonly reading: EntityReading;
  readonly from: string;
  readonly to: string;
}

/** Both ends of a tie; nothing, and an account of it, when one is missing. */
function endsOf(making: Making, entity: ReadEntity, record: string, ends: Pick<Tie, 'from' | 'to'>): Ends | undefined {
  const [from, to] = [ends.from, ends.to].map((end) => making.recordOf(entity.properties[end]?.[0]));
  if (from === undefined || to === undefined) {
    making.refuse(entity, 'tie-without-end');
    return undefined;
  }
  const reading = making.open(entity, record);
  reading.one(ends.from, 'from', recordReader(making, ''));
  reading.one(ends.to, 'to', recordReader(making, ''));
  return { reading, from, to };
}

export function readTie(making: Making, entity: ReadEntity, tie: Tie): void {
  const record = making.place(entity, 'rel_');
  const ends = endsOf(making, entity, record, tie);
  if (ends === undefined) return;
  const { reading, from, to } = ends;
  const words = reading.one('relationship', 'words', readLine) ?? reading.one('role', 'words', readLine);
  const draft: RelationshipInput = {
    id: record,
    from,
    to,
    type: tie.type,
    ...(tie.type === 'family' ? { family: FAMILY[(words ?? '').toLowerCase()] ?? 'other' } : {}),
    ...some('since', reading.one('startDate', 'since', making.pastDate)),
    ...some('until', reading.one('endDate', 'until', readFtmDate)),
    ...some('percent', tie.type === 'owner-of' ? reading.one('percentage', 'percent', readPercent) : undefined),
    ...some('description', textOf(words)),
    src: making.src(entity),
  };
  if (!making.isKnown(record)) making.records.relationships.push(draft);
  making.close(reading);
}

/** `Occupancy`. */
export function readPost(making: Making, entity: ReadEntity): void {
  const holder = making.recordOf(entity.properties['holder']?.[0]);
  const post = making.recordOf(entity.properties['post']?.[0]);
  const [from = '', to = ''] = [entity.properties['startDate']?.[0], entity.properties['endDate']?.[0]];
  const record = making.place(entity, 'pst_', [`post|${holder}|${post}|${fold('')}|${from}|${to}`]);
  const ends = endsOf(making, entity, record, { from: 'holder', to: 'post' });
  if (ends === undefined) return;
  const { reading } = ends;
  const draft = {
    id: record,
    person: ends.from,
    position: ends.to,
    ...some('from', reading.one('startDate', 'since', making.pastDate)),
    ...some('to', reading.one('endDate', 'until', readFtmDate)),
    ...some('asOf', reading.one('date', 'as-of', making.pastDate)),
    src: making.src(entity),
  };
  if (!making.isKnown(record)) making.records.postsHeld.push(draft);
  making.close(reading);
}

/** `Sanction`: a listing that exists, as it was seen on the day of the import. */
export function readListing(making: Making, entity: ReadEntity): void {
  const target = making.recordOf(entity.properties['entity']?.[0]);
  const programme = ['program', 'programId', 'authority'].find((name) => entity.properties[name]?.[0] !== undefined);
  if (target === undefined || programme === undefined) return making.refuse(entity, 'tie-without-end');
  const record = making.place(entity, 'lst_');
  const reading = making.open(entity, record);
  reading.one('entity', 'target', recordReader(making, ''));
  const ids = reading.all('programId', 'programme-id', readLine);
  const words = reading.one('program', 'programme', readLine);
  const authority = reading.one('authority', 'authority', readLine);
  const measures = reading.all('provisions', 'measure', readWord(PROVISIONS));
  const listedOn =
    reading.one('listingDate', 'listed', making.pastDate) ?? reading.one('startDate', 'listed', making.pastDate);
  const draft = {
    id: record,
    target,
    ...some(
      'regime',
      ids.map((id) => PROGRAMMES[id]).find((regime) => regime !== undefined),
    ),
    ...some('authority', textOf(authority)),
    programme: words ?? ids[0] ?? authority ?? '',
    measures: [...measures],
    ...some('listedOn', listedOn),
    ...some('delistedOn', reading.one('endDate', 'delisted', making.pastDate)),
    ...some('recordId', reading.one('authorityId', 'record', readLine) ?? reading.one('recordId', 'record', readLine)),
    ...some('url', reading.one('sourceUrl', 'url', readAddress) ?? reading.one('programUrl', 'url', readAddress)),
    asOf: making.options.day,
    src: making.src(entity),
  };
  if (!making.isKnown(record) && draft.programme !== '') making.records.existingListings.push(draft);
  making.close(reading);
}
