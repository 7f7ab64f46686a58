/** What can stand between an exhibit and the packet. Never holds words, names or numbers of the exhibit. */
import type { Problem, Severity } from '@sanctions-packet/core';

type Telling = readonly [severity: Severity, what: string, fix: string];

const ANEW = 'Open it in the program it came from, save or print it as a new PDF, compare the two, and hand that in.';
const PROPERLY = 'Remove the words themselves with a redaction tool, look at the result, and hand that in.';
const DRAW = 'Choose the drawn way, which keeps only what is seen on the page.';

const TELLINGS = {
  'exhibit.empty': ['block', 'The file has no bytes.', 'Fetch it again from where it is kept, and check its hash.'],
  'exhibit.too-many-bytes': ['block', 'The file is larger than the limit.', 'Divide it, or raise the limit of bytes.'],
  'exhibit.unknown-format': [
    'block',
    'The content is of no kind that can be an exhibit.',
    'Hand in a PDF, a picture, plain text, or a Word or Excel file, or print it to PDF.',
  ],
  'exhibit.program': [
    'block',
    'The file is a program or a script.',
    'Describe it in the dossier; programs never leave.',
  ],
  'exhibit.vector-picture': [
    'block',
    'An SVG picture can hold scripts and links.',
    'Hand in a picture of it in PNG, taken by a program that you trust.',
  ],
  'exhibit.phone-picture': [
    'block',
    'HEIC pictures cannot be read here.',
    'Export it as JPEG, and keep the original with its hash.',
  ],
  'exhibit.two-formats': [
    'block',
    'The file can be read as two formats at once.',
    'Find out who made it and why; hand in a copy that is one thing only.',
  ],
  'exhibit.other-than-declared': [
    'warn',
    'The content is of another format than the record declares.',
    'Correct the media type of the original in the dossier.',
  ],
  'exhibit.damaged': ['block', 'The file is damaged, cut short, or not what its first bytes promise.', ANEW],
  'exhibit.repaired-pages': [
    'block',
    'The table of contents of the PDF is broken; a reader must guess where pages are.',
    ANEW,
  ],
  'exhibit.needs-password': [
    'block',
    'The file opens only with a password.',
    'Ask who sent it for a copy without a password, or hand in the password with it.',
  ],
  'exhibit.was-restricted': [
    'note',
    'The original restricts what readers may do with it; the rendition does not.',
    'Say so in the custody record if it matters to you.',
  ],
  'exhibit.no-pages': ['block', 'The PDF has no pages.', ANEW],
  'exhibit.too-many-pages': [
    'block',
    'There are more pages than the limit.',
    'Divide it, or raise the limit of pages.',
  ],
  'exhibit.page-too-large': [
    'block',
    'A page or picture is larger than the limit.',
    'Hand in a smaller copy, or raise the limit of pixels.',
  ],
  'exhibit.page-too-dense': [
    'block',
    'A page takes more work to draw than the limit.',
    'Hand in a picture of the page, or raise the limit of operations.',
  ],
  'exhibit.expands-too-far': [
    'block',
    'Packed data in the file grows beyond the limit when it is unpacked.',
    'Do not open it elsewhere; find out who made it. Raise the limit only when you know the file.',
  ],
  'exhibit.script': ['block', 'The PDF holds scripts.', ANEW],
  'exhibit.launch-action': ['block', 'The PDF can start programs, open files or send data.', ANEW],
  'exhibit.embedded-files': [
    'block',
    'Other files are embedded in it.',
    'Take them out, enter each as an exhibit of its own, and hand in the PDF without them.',
  ],
  'exhibit.dynamic-form': ['block', 'The pages are made by an XFA form when it is opened.', ANEW],
  'exhibit.multimedia': ['block', 'Sound, film or a model is embedded in a page.', ANEW],
  'exhibit.unapplied-redaction': [
    'block',
    'Words are marked for redaction, and are still there.',
    'Apply the redactions in the program that made the marks, look at the result, and hand that in.',
  ],
  'exhibit.unpainted-annotation': ['block', 'A note or form field on a page has no appearance of its own.', ANEW],
  'exhibit.false-redaction': ['block', 'Words are covered, and are still there underneath.', PROPERLY],
  'exhibit.covered-words-unchecked': [
    'block',
    'Words are covered and are still there underneath, and nobody says that the covers are complete and meant.',
    `${PROPERLY} Or look at every cover, and say in the record of the rendition: coversChecked: true.`,
  ],
  'exhibit.covered-words-drawn': [
    'warn',
    'Words are covered on a page; the drawn page keeps the cover and not the words.',
    'Look at the page, and see that the cover is complete and meant.',
  ],
  'exhibit.hidden-text': ['block', 'A page holds words that nobody sees on it.', DRAW],
  'exhibit.hidden-picture': ['block', 'A page holds a picture, or a part of one, that nobody sees on it.', DRAW],
  'exhibit.hidden-layers': ['block', 'A layer of the PDF is switched off, and its content is still there.', DRAW],
  'exhibit.uncleanable-picture': ['block', 'A picture in the PDF is packed in a way that cannot be cleaned.', DRAW],
  'exhibit.copy-differs': ['block', 'The copied pages do not look or read like the original.', DRAW],
  'exhibit.animated-unread': [
    'block',
    'The picture moves, and only its first frame can be read.',
    'Hand in the frames that matter as pictures, and keep the original with its hash.',
  ],
  'exhibit.frames-as-pages': [
    'note',
    'The picture has several frames; each became a page.',
    'Say in the description that it moved, if it did.',
  ],
  'exhibit.not-utf8': ['block', 'The text is not UTF-8.', 'Convert it to UTF-8, look at it, and hand that in.'],
  'exhibit.control-characters': [
    'block',
    'The text holds control or direction marks that hide or reorder words.',
    'Remove them, look at the text, and hand that in.',
  ],
  'exhibit.comments': ['block', 'The document holds comments or the names of those who commented.', 'Remove them all.'],
  'exhibit.tracked-changes': [
    'block',
    'The document holds tracked changes: words that were deleted, and who changed them.',
    'Accept or reject every change, and save it anew.',
  ],
  'exhibit.office-hidden-content': [
    'block',
    'The document holds hidden words, sheets, rows or columns.',
    'Show them or delete them, and save it anew.',
  ],
  'exhibit.macros': ['block', 'The document holds macros.', 'Save it as DOCX or XLSX without macros.'],
  'exhibit.embedded-objects': [
    'block',
    'Other files are embedded in the document.',
    'Replace them by pictures, and enter them as exhibits of their own.',
  ],
  'exhibit.outside-links': [
    'block',
    'The document loads templates, data or pictures from elsewhere.',
    'Break the links in the program that made it, and save it anew.',
  ],
  'exhibit.office-personal-data': [
    'block',
    'Parts of the document name its authors or their machine.',
    "Remove personal information with the program's document inspector, and save it anew.",
  ],
  'exhibit.proof-unreadable': [
    'block',
    'The file of a proof of time is no time stamp of RFC 3161 and no OpenTimestamps proof, as its record says it is.',
    'Put the right file there, correct its type, or take its file out of the record.',
  ],
  'exhibit.kept-back': [
    'note',
    'This kind of file cannot be cleaned; a sheet with its hash stands for it.',
    'Say in the record where the original is kept, and hand in a print or a picture of what matters.',
  ],
} as const satisfies Readonly<Record<string, Telling>>;

/** The codes of what can keep a file from being an exhibit. */
export type ExhibitCode = keyof typeof TELLINGS;
/** A problem with an exhibit. */
export type ExhibitProblem = Problem<ExhibitCode>;

/** `at` is a place in the exhibit, such as `pages[3]`, counted from 0; empty for the whole file. */
export function exhibitProblem(code: ExhibitCode, at = ''): ExhibitProblem {
  const [severity, what, fix] = TELLINGS[code];
  return { code, severity, at, what, fix };
}

/** Carries a problem out of a deep reader to the door, where it becomes an outcome; nothing else catches it. */
export class Refusal extends Error {
  readonly problem: ExhibitProblem;

  constructor(code: ExhibitCode, at = '') {
    super(code);
    this.problem = exhibitProblem(code, at);
  }
}
