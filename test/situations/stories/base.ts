/** One invented situation: the base case, and what is told otherwise. */
export interface Story {
  readonly id: string;
  readonly story: string;
}

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
};
