import type { Facts, Office } from '../case/facts.ts';

/** One invented situation: the base case, and what is told otherwise. */
export interface Story {
  readonly id: string;
  readonly story: string;
  /** What differs from the facts of the base case. */
  readonly facts: Partial<Facts>;
}

/** The office of the base case. */
export const POLICE: Office = { body: 'police-department', level: 'district', from: '2019' };

/** A deputy minister. */
export const DEPUTY: Office = { body: 'ministry', level: 'national', from: '2019' };

/** Corruption harms nobody by name; the Lithuanian article is recorded without a gravity. */
export const CORRUPTION_FACTS: Partial<Facts> = {
  victims: [],
  series: false,
  lithuanian: [{ article: '225' }],
  estonian: undefined,
  basis: 'conduct',
};

/**
 * What every situation starts from. A citizen of Kazakhstan, colonel, head of a district police department since 2019,
 * tortures an opposition activist with his own hands in January 2022 in Almaty; the activist is maimed. Two more incidents
 * and a group of forty people, of the same kind, stand behind it. Two independent sources carry every record. A complaint
 * was rejected. Name, birth, sex, passport and address are recorded; he is listed nowhere. All governments are asked, each
 * with its interest; the Lithuanian qualification (a very serious crime) and the Estonian result (health) are recorded.
 */
export const BASE: Story = {
  id: 'colonel-torture',
  story:
    'The base case: a police colonel tortures an activist, one of a series; fully recorded on two independent sources.',
  facts: {},
};
