import { block, type Wording, warn } from './wording.ts';

/** References, chains, parties and what hangs on nothing. */
export const STRUCTURE = {
  'evidence.dangling-reference': block(
    1,
    'This refers to a record that is not in the dossier.',
    'Correct the id, or add the record.',
  ),
  'evidence.duplicate-id': block(1, 'Another record has the same id.', 'Give each record an id of its own.'),
  'evidence.no-submitter': block(3, 'No submitter files this dossier.', 'Add at least one submitter.'),
  'evidence.lead-submitter': block(
    3,
    'Several submitters file this dossier, and not exactly one of them leads.',
    'Set lead: true on exactly one submitter.',
  ),
  'evidence.primary-name': block(
    3,
    'A party must have exactly one primary name.',
    'Set the role primary on exactly one name.',
  ),
  'evidence.measure-without-involvement': block(
    3,
    'A measure is asked for against a person whom no involvement, tie or listing names.',
    'Add the involvement, relationship or listing that carries the request, or take the request out.',
  ),
  'evidence.self-relationship': block(4, 'A party is tied to itself.', 'Correct one end of the relationship.'),
  'evidence.circular-chain': block(
    4,
    'This chain comes back to where it began.',
    'Break the circle at the wrong link.',
  ),
  'evidence.derived-from-elsewhere': block(
    4,
    'A rendition is derived from a rendition of another item.',
    'Derive it from a rendition of the same item, or from its original.',
  ),
  'evidence.unused-party': warn(
    5,
    'Nothing in the dossier says what this party did.',
    'Add an involvement, a relationship or an asset, or take the party out.',
  ),
  'evidence.unused-victim': warn(
    5,
    'No act names this victim.',
    'Add the victim to an act or to a group that an act names.',
  ),
  'evidence.unused-exhibit': warn(
    5,
    'Nothing in the dossier rests on this item.',
    'Link it to the record it speaks to, or take it out.',
  ),
  'evidence.duplicate-person': warn(
    6,
    'Another person has the same name, and the dates of birth do not tell them apart.',
    'Merge the two records, or add a fact that tells them apart.',
  ),
  'evidence.shared-identifier': warn(
    11,
    'Another party has the same identifier.',
    'Merge the two records, or correct the identifier.',
  ),
  'evidence.vault-of-another-dossier': block(
    1,
    'The vault belongs to another dossier.',
    "Give the vault whose field dossier holds this dossier's id.",
  ),
  'evidence.vault-subject-unknown': block(
    1,
    'The vault holds a person of whom the dossier has no record.',
    'Correct the subject in the vault, or add the record to the dossier.',
  ),
  'evidence.vault-subject-twice': block(
    1,
    'The vault holds the same person twice.',
    'Merge the two entries of the vault.',
  ),
} as const satisfies Record<string, Wording>;
