/** The sections of the invented document: between them, every node, in several languages and scripts. */
import type { Block, Section } from '@sanctions-packet/core/document';
import {
  bullets,
  exhibit,
  lineBreak,
  link,
  note,
  numbered,
  saying,
  section,
  seeSection,
  stress,
  strong,
  words,
} from './sample-nodes.ts';

const LONG =
  'The court file records that the applicant was held for nineteen days without being brought before a judge, that two ' +
  'requests for a medical examination went unanswered, and that the officer on duty signed both refusals.';

export const summary = section('summary', '1', 'Executive summary', [
  saying(
    'This submission asks for the designation of ',
    strong('Aidar Example'),
    ' (',
    words('Айдар Ексемпел', 'kk'),
    '), then deputy head of the invented Lakeside Department, for his part in the detention of a journalist.',
    note(
      'Report of the Lakeside Monitor, ',
      link('https://monitor.example.org/reports/2019/7#p4', 'monitor.example.org'),
      ', pp. 4–6.',
    ),
    ' The evidence is set out in ',
    seeSection('conduct', 'section 3'),
    '; the exhibits are listed in ',
    exhibit('evi_order', 'Exhibit 1'),
    '.',
  ),
  saying(
    LONG,
    ' ',
    stress('No charge followed.'),
    note('Custody record, ', exhibit('evi_record', 'Exhibit 2, p. 3', 3), '.'),
  ),
  {
    type: 'notice',
    tone: 'information',
    title: [words('What is withheld')],
    children: [
      saying('Two witnesses are described by role. Their names are in the restricted annex.'),
      bullets([saying('Witness A: a clerk of the court.')], [saying('Witness B: a physician.')]),
    ],
  },
  saying('The measures asked for, in order:'),
  numbered(
    [saying('a freeze of assets;')],
    [
      saying('a refusal of entry, which covers:'),
      numbered([saying('visas already issued;')], [saying('new applications.')]),
      saying('Family members are not included.'),
    ],
    [saying('publication of the reasons.')],
  ),
  numbered([saying('A second list counts from one again.')], [saying('So does every list.')]),
]);

export const person = section('person', '2', 'The person named', [
  section('identification', '2.1', 'Identification', [
    {
      type: 'fieldTable',
      caption: [words('Table 1. Identification')],
      rows: [
        { label: [words('Name')], value: [saying('Aidar Example')] },
        {
          label: [words('In the original script')],
          value: [saying(words('Айдар Ексемпел', 'kk'), lineBreak, words('Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і', 'kk'))],
        },
        {
          label: [words('Other spellings')],
          value: [
            saying(
              words('Aidārs Eksempels', 'lv'),
              '; ',
              words('Aidaras Eksempelis ąęėįų', 'lt'),
              '; ',
              words('Aidar Näidis õöü', 'et'),
            ),
          ],
        },
        { label: [words('Date of birth')], value: [saying('not known')] },
        {
          label: [words('Posts held')],
          value: [bullets([saying('Deputy head, Lakeside Department, 2016–2020')], [saying('Inspector, 2011–2016')])],
        },
        { label: [words('Remarks')], value: [] },
      ],
    },
    saying('A name in a right-to-left script is printed beside its Latin form: Aydar (', words('ئايدار', 'ug'), ').'),
  ]),
  section('career', '2.2', 'Career and powers', [
    saying(LONG),
    {
      type: 'quotation',
      children: [
        saying('The department answers to me. Nobody is moved from one cell to another without my signature.'),
        saying(words('Менің қолымсыз ешкім ауыстырылмайды.', 'kk')),
      ],
      attribution: [words('Interview with the invented Lakeside Herald, 4 March 2018')],
    },
    {
      type: 'figure',
      image: 'chart',
      alternative: [words('Chart of the department: the deputy head stands between the minister and four districts.')],
      caption: [words('Figure 1. Chain of command, redrawn from '), stress('Decree 12')],
      share: 0.7,
    },
  ]),
]);

const longTable: Block = {
  type: 'table',
  width: 'normal',
  caption: [words('Table 2. Acts and the evidence for them')],
  columns: [
    { share: 1, align: 'end', header: [words('No.')] },
    { share: 3, align: 'start', header: [words('Act')] },
    { share: 2, align: 'center', header: [words('Date')] },
    { share: 4, align: 'start', header: [words('Evidence')] },
  ],
  rows: Array.from({ length: 24 }, (_, index) => ({
    cells: [
      [saying(String(index + 1))],
      [saying(`Refusal of a medical examination, request ${index + 1}`)],
      [saying(`${1 + (index % 28)} April 2019`)],
      [
        saying(
          exhibit('evi_record', `Exhibit 2, p. ${index + 2}`, index + 2),
          ', signature of the deputy head',
          ...(index % 8 === 0 ? [note(`Entry ${index + 1} is partly illegible.`)] : []),
          '.',
        ),
      ],
    ],
  })),
};

const wideTable: Block = {
  type: 'table',
  width: 'wide',
  caption: [words('Table 3. Who knew what, and when')],
  columns: ['Person', 'Post', 'Knew of the arrest', 'Knew of the injuries', 'Could have acted', 'Source'].map(
    (header) => ({
      share: 1,
      align: 'start' as const,
      header: [words(header)],
    }),
  ),
  rows: ['Deputy head', 'Duty officer', 'Physician'].map((who) => ({
    cells: [
      [saying(who)],
      [saying('Lakeside Department')],
      [saying('on the same day')],
      [saying('two days later')],
      [bullets([saying('release')], [saying('transfer')])],
      [saying(exhibit('evi_order', 'Exhibit 1'))],
    ],
  })),
};

export const conduct = section('conduct', '3', 'Conduct', [
  saying(LONG, ' ', LONG),
  section('detention', '3.1', 'The detention', [
    saying(LONG),
    section('first-week', '3.1.1', 'The first week', [
      saying(LONG),
      section('first-day', '3.1.1.1', 'The first day', [
        saying('The arrest took place at ', strong(stress('six in the morning')), '.'),
      ]),
    ]),
    longTable,
  ]),
  section('knowledge', '3.2', 'Knowledge', [wideTable]),
  section('contrary', '3.3', 'Contrary information', [
    {
      type: 'notice',
      tone: 'caution',
      title: [words('The other side')],
      children: [
        saying(
          'The department denies that the signatures are genuine.',
          note(words('Пікір: ', 'kk'), 'letter of 2 May 2019.'),
        ),
      ],
    },
    saying(
      words(
        'Le ministère n’a pas répondu à la demande de commentaires ; l’œuvre citée est «\u00A0inédite\u00A0».',
        'fr',
      ),
    ),
    { type: 'pageBreak' },
  ]),
]);

export const closing: Section = {
  type: 'section',
  id: 'closing',
  title: [words('Declaration')],
  children: [
    saying(
      'The undersigned state that the facts above are true to the best of their knowledge & belief; figures < 5 are suppressed.',
    ),
    {
      type: 'signature',
      rows: [
        { label: [words('Signature')] },
        { label: [words('Name')] },
        { label: [words('Date')], value: [words('1 June 2020')] },
      ],
    },
  ],
};
