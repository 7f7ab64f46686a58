import type { Block, Document, ExhibitEntry, Inline, Paragraph, Section, Text } from '@sanctions-packet/core/document';
import { type Random, seeded } from './random.ts';
import { sentence, sentences, type Tongue } from './words.ts';

/** Sections that make a page; twelve pages are nine sections, three tables, about forty notes and 4,500 words. */
const SECTIONS_A_PAGE = 0.75;
const TONGUES: readonly Tongue[] = ['en', 'en', 'ru', 'en', 'kk', 'en', 'lv'];
const EXHIBITS = 12;

/** A single long document of about so many pages, invented, in four languages and two scripts; the same each time. */
export function dossierDocument(pages: number): Document {
  const random = seeded(pages);
  const count = Math.max(2, Math.round(pages * SECTIONS_A_PAGE));
  return {
    type: 'document',
    version: 1,
    id: 'submission',
    language: 'en',
    page: { size: 'letter' },
    title: [words('Submission concerning an invented official')],
    subtitle: [words('Presented by three invented organizations')],
    header: { start: [words('Contains no confidential content')], end: [words('Submission')] },
    footer: { start: [words('June 1, 2021')] },
    labels: { contents: words('Contents'), pageOf: words('Page {page} of {pages}'), note: words('Note {number}') },
    contents: { levels: 2 },
    opening: [paragraph(words(sentences(random, 'en', 3)))],
    sections: Array.from({ length: count }, (_, index) => section(index, random)),
    exhibits: Array.from(
      { length: EXHIBITS },
      (_, index): ExhibitEntry => ({
        id: exhibitId(index),
        number: index + 1,
        title: [words(`Decision no. ${index + 1}`)],
      }),
    ),
  };
}

function section(index: number, random: Random): Section {
  const id = `section-${index + 1}`;
  const number = String(index + 1);
  const children: Block[] = [noted(random, 'en', 3), noted(random, pickTongue(index), 2)];
  if (index % 3 === 1) children.push(table(random));
  else
    children.push({
      type: 'list',
      ordered: false,
      items: [0, 1, 2].map(() => [paragraph(words(sentence(random, 'en')))]),
    });
  const below: Section = {
    type: 'section',
    id: `${id}-1`,
    number: `${number}.1`,
    title: [words('What the witnesses saw')],
    children: [
      noted(random, pickTongue(index + 3), 2),
      noted(random, 'en', 2),
      paragraph(words(sentences(random, 'en', 2))),
    ],
  };
  return { type: 'section', id, number, title: [words('What is known of the events')], children: [...children, below] };
}

function pickTongue(index: number): Tongue {
  return TONGUES[index % TONGUES.length] ?? 'en';
}

/** A paragraph with a note that cites an exhibit. */
function noted(random: Random, tongue: Tongue, count: number): Paragraph {
  const exhibit = random.int(EXHIBITS);
  const tag = tongue === 'en' ? undefined : tongue;
  const note: Inline = {
    type: 'note',
    children: [
      paragraph(
        words('Decision of the court, '),
        {
          type: 'exhibitReference',
          exhibit: exhibitId(exhibit),
          page: 4,
          children: [words(`Exhibit ${exhibit + 1}, p. 4`)],
        },
        words('; read in the original.'),
      ),
    ],
  };
  return paragraph(words(sentences(random, tongue, count), tag), note);
}

function table(random: Random): Block {
  const cell = (value: string) => [paragraph(words(value))];
  return {
    type: 'table',
    width: 'normal',
    caption: [words('Events in the order of their dates')],
    columns: [
      { share: 2, align: 'start', header: [words('Date')] },
      { share: 3, align: 'start', header: [words('Place')] },
      { share: 7, align: 'start', header: [words('What happened')] },
    ],
    rows: Array.from({ length: 8 }, (_, row) => ({
      cells: [
        cell(`March ${row + 1}, 2020`),
        cell(random.pick(['Қызылорда', 'Өскемен', 'Šiauliai', 'Invented Almaly'])),
        cell(sentence(random, 'en')),
      ],
    })),
  };
}

function exhibitId(index: number): string {
  return `evi_${index + 1}`;
}

function paragraph(...children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children };
}

function words(value: string, language?: string): Text {
  return {
    type: 'text',
    value,
    from: { kind: 'computed', by: 'bench' },
    ...(language === undefined ? {} : { language }),
  };
}
