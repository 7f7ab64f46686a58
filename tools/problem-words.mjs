/**
 * What problems mean whose code and words stand in different places of the sources, so that tools/problem-codes.mjs cannot
 * join them. A test asks that none is missing, and that none is here that the sources tell by themselves.
 */

const PATH = { what: 'The path given for it leads to no file.', fix: 'Correct the path.' };
const AGAIN = 'Take a whole copy of the packet, or build it again.';
const AT_ITS_SOURCE = 'Read the text at its source, then enter the citation, the source and the day of reading.';
const TOKEN_INSTEAD =
  'Find the record that prints it and write the token of the person, or remove the words from the rendition of the exhibit.';

/** `[severity, what, fix]` by code. */
const TOLD = {
  'cli.evidence-not-found': ['block', `The file of evidence: ${PATH.what}`, PATH.fix],
  'cli.key-not-found': ['block', `The key or passphrase: ${PATH.what}`, PATH.fix],
  'cli.import-file-not-found': ['block', `The table or the column map: ${PATH.what}`, PATH.fix],
  'cli.packet-not-found': ['block', `The packet: ${PATH.what}`, PATH.fix],
  'cli.vault-not-found': ['block', `The vault: ${PATH.what}`, PATH.fix],
  'cli.several-dossiers': [
    'block',
    'The folder holds more than one dossier.',
    'Keep one of them there; move the others away.',
  ],
  'cli.several-vaults': [
    'block',
    'The folder holds more than one vault.',
    'Keep one of them there; move the others away.',
  ],
  'exchange.not-the-same': [
    'block',
    'What --same says cannot be: the entity or the record is not there, is of another kind, or was decided otherwise before.',
    'Give the id of a person or body as the file has it, and the id of its record, or new.',
  ],
  'exchange.refused-cell': [
    'warn',
    'A cell of the table cannot be read; the rest of its row is kept.',
    'Correct the cell as the reason tells: a formula, a date, a country, a number, a name.',
  ],
  'exchange.refused-value': [
    'warn',
    'One value of an entity cannot be read, or the dossier takes no other; the rest is kept.',
    'Read it in the file, and write what you use; the reason tells what to mend.',
  ],
  'evidence.invalid-date': [
    'block',
    'The date cannot be read or does not exist.',
    'Write it as EDTF: 2020, 2020-01, 2020-01-09, with ~ or ? for what is not sure, or two with a slash between.',
  ],
  'evidence.invalid-time': [
    'block',
    'The day or time does not exist.',
    'Use YYYY-MM-DD, or the form that the field asks.',
  ],
  'evidence.not-json': [
    'block',
    'The text is not valid JSON.',
    'Correct the syntax near this place; comments and trailing commas are not JSON.',
  ],
  'evidence.prose-citation': [
    'block',
    'A citation cannot be read.',
    'Write [@evi_…, p. 4; @evi_…] with ids of evidence, without markup inside.',
  ],
  'evidence.prose-token': [
    'block',
    'A token in double braces is not a person.',
    'Write {{per_…}}, {{ent_…}}, {{vic_…}} or {{src_…}} with the id of a record.',
  ],
  'exchange.column-map': [
    'block',
    'The map of columns names a column or a field that does not exist, or one of them twice.',
    'Correct the entry that is told.',
  ],
  'law.pinpoint-unverified': [
    'warn',
    'Nobody has read this pinpoint at its source; the wider citation is printed instead.',
    AT_ITS_SOURCE,
  ],
  'law.statement-unverified': [
    'warn',
    'Nobody has read what this provision says at its source; its statement is left out of the documents.',
    AT_ITS_SOURCE,
  ],
  'packet.bag-differs': ['block', 'This file of the bag and packet.json do not list the same.', AGAIN],
  'packet.exit-original-hash': [
    'block',
    'A finished file holds the hash of an original that stays behind; nothing was written.',
    TOKEN_INSTEAD,
  ],
  'packet.exit-possible-protected-term': [
    'block',
    'A finished file holds a word that may be an inflected or respelled name of somebody who may not be named there.',
    TOKEN_INSTEAD,
  ],
  'packet.exit-protected-term': [
    'block',
    'A finished file holds a name, number or address of somebody who may not be named there; nothing was written.',
    TOKEN_INSTEAD,
  ],
  'packet.file-changed': ['block', 'The file was changed: its size or SHA-256 is not that of the list.', AGAIN],
  'packet.file-missing': ['block', 'The file is missing.', AGAIN],
  'packet.file-of-another-kind': ['block', 'The file does not begin as files of its kind do.', AGAIN],
  'packet.link-broken': [
    'block',
    'Links to other files lead to no page, or to a page that is not what they say.',
    AGAIN,
  ],
  'packet.list-changed': ['block', 'packet.json is not as it was written: its own hash differs.', AGAIN],
  'packet.pages-differ': ['block', 'The PDF has another number of pages than packet.json says.', AGAIN],
  'packet.unreadable': ['block', 'The file cannot be opened.', AGAIN],
  'regime.section-incomplete': [
    'warn',
    'A section that the government asks for has too few facts; the checklist says which.',
    'Add the facts to the dossier, with their sources.',
  ],
  'render.invalid-document': [
    'block',
    'The document tree breaks one of its rules; the place says where.',
    'Mend the section that builds it. When it is one of ours, report it.',
  ],
};

export const WORDS = Object.fromEntries(
  Object.entries(TOLD).map(([code, [severity, what, fix]]) => [code, { severity, what, fix }]),
);
