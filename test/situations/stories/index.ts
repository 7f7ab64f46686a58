import { BASE, type Story } from './base.ts';
import { CONDUCT } from './conduct.ts';
import { CORRUPTION } from './corruption.ts';
import { LISTINGS } from './listings.ts';
import { PEOPLE } from './people.ts';
import { CITIZENSHIP, PLACE } from './place.ts';
import { CONSENT, PROOF } from './proof.ts';
import { TIES } from './ties.ts';

export interface Chapter {
  readonly title: string;
  readonly stories: readonly Story[];
}

/** Every situation, in the order in which the table is read. */
export const CHAPTERS: readonly Chapter[] = [
  { title: 'The base case', stories: [BASE] },
  { title: 'Who the target is', stories: PEOPLE },
  { title: 'What was done, and to whom', stories: CONDUCT },
  { title: 'Corruption', stories: CORRUPTION },
  { title: 'Ties to somebody who did it', stories: TIES },
  { title: 'Where and when', stories: PLACE },
  { title: 'Whose citizen the target is', stories: CITIZENSHIP },
  { title: 'Listed, or listed no more', stories: LISTINGS },
  { title: 'What stands behind it', stories: PROOF },
  { title: 'What the victim allowed', stories: CONSENT },
];
