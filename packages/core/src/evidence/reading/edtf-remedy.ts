import type { EdtfFault } from '../../edtf.ts';

/** How to mend each kind of refused date. */
export const EDTF_REMEDY: Readonly<Record<EdtfFault, string>> = {
  'bare-digits': 'Write the date with hyphens, YYYY-MM-DD.',
  season: 'Months run from 01 to 12 and seasons are not accepted; use an interval of months such as 2020-03/2020-05.',
  'empty-end': 'Write two dots for an end that is open or unknown: ../2020 or 2020/..',
  'needs-offset': 'Give the time its offset from UTC, such as +06:00 or Z, or leave the time out.',
  'old-unknown': 'Unknown digits are X (2020-XX), an open or unknown end is .. (2020/..).',
  'all-members': 'Braces mean all of a set; for one of several possible dates use brackets: [1954,1955].',
  'qualified-part': 'Put ? ~ or % after the whole date, as in 2020-02~.',
  'year-range': 'Give the year in the Gregorian calendar, between 1800 and 2199.',
  'impossible-date': 'Use a day and month that exist in the calendar.',
  reversed: 'Put the earlier date first.',
  syntax: 'Use EDTF: 2020-02-24, 2020-02, 2020, 2020-02~, 2019-09/2020-10, ../2020, 2020/.., [1954,1955].',
};
