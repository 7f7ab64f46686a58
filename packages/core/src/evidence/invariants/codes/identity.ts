import { block, type Wording, warn } from './wording.ts';

/** Numbers, names and characters. */
export const IDENTITY = {
  'evidence.kz-iin': block(
    7,
    'This is not a valid individual identification number of Kazakhstan.',
    'Correct the number, or set asPrintedBySource when the source prints it so.',
  ),
  'evidence.kz-iin-as-printed': warn(
    7,
    'The number that the source prints is not a valid individual identification number of Kazakhstan.',
    'Check the source again; kz-unknown-12 says that the scheme is not known.',
  ),
  'evidence.kz-iin-birth': block(
    8,
    'The date of birth in the number contradicts every date of birth stated.',
    'Correct the number or the date, or set asPrintedBySource.',
  ),
  'evidence.kz-iin-birth-as-printed': warn(
    8,
    'The date of birth in the printed number contradicts every date of birth stated.',
    'Check both sources, and tell of it in conflictingFacts.',
  ),
  'evidence.kz-iin-sex': block(
    8,
    'The sex in the number contradicts the sex stated.',
    'Correct the number or the sex, or set asPrintedBySource.',
  ),
  'evidence.kz-iin-sex-as-printed': warn(
    8,
    'The sex in the printed number contradicts the sex stated.',
    'Check both sources, and tell of it in conflictingFacts.',
  ),
  'evidence.mixed-scripts': warn(
    9,
    'A word mixes letters of different scripts that look alike.',
    'Type the word again in one script.',
  ),
  'evidence.not-nfc': warn(
    9,
    'The text is not in Unicode normalization form C, so that equal words may look different to a program.',
    'Normalize the text to NFC.',
  ),
  'evidence.bidi-control': warn(
    9,
    'The text holds an invisible character that changes the direction of reading.',
    'Delete the character.',
  ),
  'evidence.invisible-character': warn(9, 'The text holds an invisible character.', 'Delete the character.'),
  'evidence.name-script': warn(
    10,
    'The name is not written in the script that its tag says.',
    'Correct the tag or the name.',
  ),
  'evidence.native-name-missing': warn(
    10,
    "The person has no name in the script of the person's country.",
    'Add the name as its own country writes it, with the source that prints it.',
  ),
  'evidence.identifier-check': warn(
    11,
    'The number fails the checks of its scheme.',
    'Correct the number or the scheme.',
  ),
  'evidence.identifier-scheme-unknown': warn(
    11,
    'It is not known by what scheme this number was issued.',
    'Find out the scheme before anybody relies on the number.',
  ),
  'evidence.generated-primary': warn(
    12,
    'A spelling made by a program is the primary name.',
    'Make a spelling that a source prints the primary name, or confirm this one.',
  ),
} as const satisfies Record<string, Wording>;
