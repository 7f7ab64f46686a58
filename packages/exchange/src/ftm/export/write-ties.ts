import type {
  DisclosedEvidence,
  DisclosedExistingListing,
  DisclosedPostHeld,
  DisclosedRelationship,
} from '@sanctions-packet/core/disclosure';
import { TIES } from '../import/read-ties.ts';
import { threeLetters } from '../languages.ts';
import { DOCUMENTS, PROGRAMMES, PROVISIONS } from '../vocabulary.ts';
import { addressOf, type FtmWriter } from './ftm-writer.ts';
import type { Written } from './write-parties.ts';

export function writePost(writer: FtmWriter, post: DisclosedPostHeld, { parties }: Written): void {
  const { id, person, position, from, to, asOf } = post;
  if (!parties.has(person)) return writer.lose(id, 'person', 'withheld');
  writer.put(id, 'Occupancy', {
    holder: [writer.idOf(person)],
    post: [writer.idOf(position)],
    startDate: writer.dates(id, 'from', from),
    endDate: writer.dates(id, 'to', to),
    date: writer.dates(id, 'asOf', asOf),
  });
  writer.account(post, ['person', 'position', 'from', 'to', 'asOf']);
}

/** Ties of these kinds are told as one that FollowTheMoney knows, with the kind as its role. */
const AS_OTHERS: Readonly<Record<string, string>> = {
  'superior-of': 'UnknownLink',
  controls: 'UnknownLink',
  'acts-for': 'UnknownLink',
  'beneficiary-of': 'UnknownLink',
};

export function writeTie(writer: FtmWriter, tie: DisclosedRelationship, { parties, companies }: Written): void {
  const { id, from, to, type, family, since, until, percent, description = [] } = tie;
  if (![from, to].every((party) => parties.has(party))) return writer.lose(id, 'from', 'withheld');
  const own = Object.entries(TIES).find(([, one]) => one.type === type);
  const schema = fits(own?.[0] ?? '', from, to, companies)
    ? (own?.[0] ?? 'UnknownLink')
    : (AS_OTHERS[type] ?? 'UnknownLink');
  const ends = TIES[schema] ?? { from: 'subject', to: 'object' };
  const words = description.map(({ value }) => value);
  const isOwn = schema === own?.[0];
  writer.put(id, schema, {
    [ends.from]: [writer.idOf(from)],
    [ends.to]: [writer.idOf(to)],
    ...(schema === 'Family' || schema === 'Associate'
      ? { relationship: words.length > 0 ? words : [family] }
      : { role: isOwn ? words : [type.replaceAll('-', ' '), ...words] }),
    startDate: writer.dates(id, 'since', since),
    endDate: writer.dates(id, 'until', until),
    ...(schema === 'Ownership' ? { percentage: [percent] } : {}),
  });
  const percentIn = schema === 'Ownership' ? ['percent'] : [];
  writer.account(tie, ['from', 'to', 'type', 'family', 'since', 'until', 'description', ...percentIn]);
}

/** Schemata say of which kind their ends are; a tie between others is an unknown one. */
function fits(schema: string, from: string, to: string, companies: ReadonlySet<string>): boolean {
  const person = (id: string): boolean => id.startsWith('per_');
  switch (schema) {
    case 'Family':
    case 'Associate':
      return person(from) && person(to);
    case 'Employment':
      return person(from) && !person(to);
    case 'Ownership':
      return companies.has(to);
    case 'Directorship':
    case 'Membership':
      return !person(to);
    default:
      return schema !== '';
  }
}

export function writeListing(writer: FtmWriter, listing: DisclosedExistingListing, { parties }: Written): void {
  const { id, target, regime, authority = [], programme, measures, listedOn, delistedOn, recordId, url } = listing;
  if (!parties.has(target)) return writer.lose(id, 'target', 'withheld');
  const wording = (measure: string) => Object.entries(PROVISIONS).find(([, one]) => one === measure)?.[0];
  writer.put(id, 'Sanction', {
    entity: [writer.idOf(target)],
    authority: authority.map(({ value }) => value),
    program: [programme],
    programId: [Object.entries(PROGRAMMES).find(([, one]) => one === regime)?.[0]],
    provisions: measures.map((measure) => wording(measure) ?? measure.replaceAll('-', ' ')),
    listingDate: writer.dates(id, 'listedOn', listedOn),
    endDate: writer.dates(id, 'delistedOn', delistedOn),
    authorityId: [recordId],
    sourceUrl: [addressOf(url)],
  });
  writer.account(listing, [
    ...['target', 'regime', 'authority', 'programme', 'measures', 'listedOn', 'delistedOn', 'recordId', 'url'],
  ]);
}

/** An exhibit as a document without its file. Its SHA-256 is not told: `contentHash` is a SHA-1. */
export function writeDocument(writer: FtmWriter, evidence: DisclosedEvidence): void {
  const { id, exhibitNumber, kind } = evidence;
  if (evidence.withheld) return writer.lose(id, 'title', 'withheld');
  const { title, publication, createdWhen, languages, rendition } = evidence;
  const schema = Object.entries(DOCUMENTS).find(([, one]) => one === kind && one !== 'other')?.[0] ?? 'Document';
  writer.put(id, schema, {
    title: title.map(({ value }) => value),
    // A document must have a name of a file; the one in the case may name anybody.
    fileName: [`exhibit-${String(exhibitNumber).padStart(3, '0')}`],
    sourceUrl: [addressOf(publication?.url)],
    publishedAt: writer.dates(id, 'publication.date', publication?.date),
    publisher: (publication?.publisher ?? []).map(({ value }) => value),
    authoredAt: writer.dates(id, 'createdWhen', createdWhen),
    language: languages.map(threeLetters),
    mimeType: [rendition?.mime],
  });
  writer.account(evidence, [
    'exhibitNumber',
    'title',
    'publication',
    'createdWhen',
    'languages',
    'withheld',
    'shipped',
  ]);
}
