import { z } from 'zod';
import regulations from './regulations.json' with { type: 'json' };

const Criterion = z.enum(['official', 'associate', 'family', 'entity', 'entity-official']);

/** The regulations for one state under the Special Economic Measures Act, as far as their section 2 was read. */
const StateRegulations = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  state: z.string().regex(/^[A-Z]{2}$/),
  /** Provision of their section 2. */
  provision: z.string(),
  /** Whether they reach only persons in the state, and its present or former nationals who do not live in Canada. */
  nationalsOnly: z.boolean(),
  /** What the criterion of human rights violations asks of the person. */
  wording: z.enum(['participated', 'contributed', 'undermined']).optional(),
  /** Provision of the criterion of human rights violations; absent when they have none. */
  participation: z.string().optional(),
  /** Provision of the criterion of significant corruption; absent when they have none. */
  corruption: z.string().optional(),
  /** Derivative criteria that they have. */
  criteria: z.array(Criterion),
});
export type StateRegulations = z.infer<typeof StateRegulations>;
export type Criterion = z.infer<typeof Criterion>;

/** Regulations by state. A state that is not here has none that was known at the last review. */
export const REGULATIONS: readonly StateRegulations[] = z
  .strictObject({ states: z.array(StateRegulations) })
  .parse(regulations).states;
