import regulations from './regulations.json' with { type: 'json' };

export const CRITERIA = ['official', 'associate', 'family', 'entity', 'entity-official'] as const;
export type Criterion = (typeof CRITERIA)[number];

export const WORDINGS = ['participated', 'contributed', 'undermined'] as const;

/** The regulations for one state under the Special Economic Measures Act, as far as their section 2 was read. */
export interface StateRegulations {
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  /** Provision of their section 2. */
  readonly provision: string;
  /** Whether they reach only persons in the state, and its present or former nationals who do not live in Canada. */
  readonly nationalsOnly: boolean;
  /** What the criterion of human rights violations asks of the person. */
  readonly wording?: (typeof WORDINGS)[number];
  /** Provision of the criterion of human rights violations; absent when they have none. */
  readonly participation?: string;
  /** Provision of the criterion of significant corruption; absent when they have none. */
  readonly corruption?: string;
  /** Derivative criteria that they have. */
  readonly criteria: readonly Criterion[];
}

/**
 * Regulations by state. A state that is not here has none that was known at the last review. The file is our own; a test
 * holds its words to the lists above.
 */
export const REGULATIONS = regulations.states as readonly StateRegulations[];
