/** Points of Article 2(1) of the Regulation that acts are laid under, in their order. */
export const POINTS = [
  'a',
  'b',
  'c-i',
  'c-ii',
  'c-iii',
  'c-iv',
  'c-v',
  'd-i',
  'd-ii',
  'd-iii',
  'd-iv',
  'd-v',
  'd',
] as const;
export type Point = (typeof POINTS)[number];

/** The point a kind of act falls under by what it is. Our reading; genocide and crimes against humanity are pleaded. */
export const POINT_OF: Readonly<Record<string, Point>> = {
  torture: 'c-i',
  'cruel-inhuman-degrading-treatment': 'c-i',
  beating: 'c-i',
  'inhuman-conditions': 'c-i',
  slavery: 'c-ii',
  'extrajudicial-killing': 'c-iii',
  'death-in-custody': 'c-iii',
  'enforced-disappearance': 'c-iv',
  'arbitrary-arrest': 'c-v',
  'arbitrary-detention': 'c-v',
  'incommunicado-detention': 'c-v',
  'trafficking-in-persons': 'd-i',
  'sexual-violence': 'd-ii',
  'gender-based-persecution': 'd-ii',
  'dispersal-of-assembly': 'd-iii',
  'denial-of-assembly': 'd-iii',
  'denial-of-association': 'd-iii',
  censorship: 'd-iv',
  'internet-shutdown': 'd-iv',
  'attack-on-journalist': 'd-iv',
  'religious-persecution': 'd-v',
};
