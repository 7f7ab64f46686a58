/** Where in a file words were found; a closed list, since a problem tells it. */
export const PLACES = {
  text: 'text',
  properties: 'properties',
  bookmarks: 'bookmarks',
  links: 'link targets',
  tags: 'tags and alternative texts',
  comments: 'comments',
  markup: 'names and attributes of its format',
  'file-name': 'file names',
} as const;

export type PlaceOfText = keyof typeof PLACES;

/** Words of a finished file as somebody or some program reads them: a paragraph, a cell, a bookmark, an attribute. */
export interface FoundText {
  readonly place: PlaceOfText;
  readonly text: string;
}

/**
 * That a file cannot be read to its end by the readers of this room, which know what the program writes and nothing
 * else. Thrown inside the room and caught at its door: what cannot be read cannot be searched, and is refused.
 */
export class Unreadable extends Error {}
