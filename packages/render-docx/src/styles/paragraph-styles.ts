import { HEADING_LIST } from '../body/heading-numbers.ts';
import { DESIGN } from '../design.ts';
import type { ParagraphLook, RunLook, StyleDefinition } from './style-xml.ts';

/** What a document asks of its styles. */
export interface StyleNeeds {
  readonly portraitWidth: number;
  readonly landscapeWidth: number;
  /** Whether headings carry numbers, which hang to the left of the words. */
  readonly numbered: boolean;
  /** Whether Word counts them. */
  readonly counted: boolean;
}

const { size, leading, ink, accent, quiet, rule } = DESIGN;
const HANGING = [620, 780, 920, 1100] as const;

export function paragraphStyles(needs: StyleNeeds): readonly StyleDefinition[] {
  return [
    { kind: 'paragraph', id: 'Normal', name: 'Normal', isDefault: true },
    own('BodyText', 'Body Text', { after: 140, leading: leading.body }),
    own(
      'Title',
      'Title',
      { after: 120, leading: leading.title, keepNext: true, keepLines: true },
      { bold: true, color: accent, size: size.title },
    ),
    own(
      'Subtitle',
      'Subtitle',
      { after: 440, leading: leading.subtitle, keepNext: true },
      { color: quiet, size: size.subtitle },
    ),
    ...headings(needs),
    ...lists(),
    own(
      'Quote',
      'Quote',
      {
        after: 140,
        leading: leading.quote,
        left: 400,
        right: 400,
        borders: [{ side: 'left', size: 12, space: 8, color: rule }],
      },
      { size: size.quote },
    ),
    custom(
      'QuoteAttribution',
      'Quote Attribution',
      'Quote',
      { leading: leading.small },
      { color: quiet, size: size.small },
    ),
    own(
      'Caption',
      'caption',
      { before: 280, after: 100, leading: leading.caption, keepLines: true },
      { bold: true, color: accent, size: size.caption },
    ),
    custom('Figure', 'Figure', 'Normal', { before: 240, after: 100, keepNext: true }),
    ...tableText(),
    own('FootnoteText', 'footnote text', { after: 32, leading: leading.note }, { size: size.note }),
    own('EndnoteText', 'endnote text', { after: 32, leading: leading.note }, { size: size.note }),
    ...contents(needs),
    ...furniture(needs),
  ];
}

function headings({ numbered, counted }: StyleNeeds): readonly StyleDefinition[] {
  const space = [
    [520, 160],
    [380, 110],
    [300, 80],
    [240, 60],
  ] as const;
  return size.heading.map((points, level) => ({
    kind: 'paragraph',
    id: `Heading${level + 1}`,
    name: `heading ${level + 1}`,
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: {
      keepNext: true,
      keepLines: true,
      ...(counted ? { counted: { list: HEADING_LIST, level } } : {}),
      ...(numbered ? hanging(HANGING[level] ?? 1000) : {}),
      before: space[level]?.[0] ?? 240,
      after: space[level]?.[1] ?? 60,
      leading: leading.heading[level] ?? leading.body,
      outline: level,
    },
    run: { bold: true, ...(level === 3 ? { italic: true } : {}), color: level < 2 ? accent : ink, size: points },
  }));
}

function lists(): readonly StyleDefinition[] {
  const look: ParagraphLook = { after: 80, leading: leading.body };
  const small: ParagraphLook = { after: 60, leading: leading.small };
  return [
    own('ListBullet', 'List Bullet', look),
    own('ListNumber', 'List Number', look),
    own('ListContinue', 'List Continue', look),
    custom('TableBullet', 'Table List Bullet', 'ListBullet', small, { size: size.small }),
    custom('TableNumber', 'Table List Number', 'ListNumber', small, { size: size.small }),
    custom('TableContinue', 'Table List Continue', 'ListContinue', small, { size: size.small }),
  ];
}

function tableText(): readonly StyleDefinition[] {
  const look: ParagraphLook = { after: 60, leading: leading.small };
  const heading: RunLook = { bold: true, color: accent };
  return [
    custom('TableText', 'Table Text', 'Normal', look, { size: size.small }),
    custom('TableTextEnd', 'Table Text End', 'TableText', { align: 'end' }),
    custom('TableTextCenter', 'Table Text Center', 'TableText', { align: 'center' }),
    custom(
      'TableHeading',
      'Table Heading',
      'TableText',
      { keepNext: true, leading: leading.head },
      { ...heading, size: size.head },
    ),
    custom('TableHeadingEnd', 'Table Heading End', 'TableHeading', { align: 'end' }),
    custom('TableHeadingCenter', 'Table Heading Center', 'TableHeading', { align: 'center' }),
    custom('FieldLabel', 'Field Label', 'TableText', {}, { color: quiet }),
    custom(
      'NoticeTitle',
      'Notice Title',
      'NoticeText',
      { keepNext: true, after: 40, leading: leading.quote },
      { ...heading, size: size.body },
    ),
    custom('NoticeText', 'Notice Text', 'TableText', { after: 100, leading: leading.quote }, { size: size.quote }),
    custom('SignatureLabel', 'Signature Label', 'TableText', {}, { color: quiet }),
    custom('SignatureRule', 'Signature Rule', 'TableText', {
      before: 350,
      after: 20,
      right: 240,
      borders: [{ side: 'bottom', size: 4, space: 1, color: quiet }],
    }),
    custom(
      'TableGap',
      'Table Gap',
      'Normal',
      { leading: DESIGN.gap, exact: true, after: 160 },
      { size: DESIGN.gap / 10 },
    ),
  ];
}

function contents({ portraitWidth, numbered }: StyleNeeds): readonly StyleDefinition[] {
  const steps = [0, 480, 1060] as const;
  const widths = [480, 580, 700] as const;
  return [
    own(
      'TOCHeading',
      'TOC Heading',
      { before: 480, after: 120, leading: leading.contents, keepNext: true },
      { bold: true, color: accent, size: size.contents },
    ),
    ...steps.map((left, level): StyleDefinition => {
      const width = widths[level] ?? 700;
      const stops = numbered ? [{ at: left + width, kind: 'left' as const }] : [];
      return own(`TOC${level + 1}`, `toc ${level + 1}`, {
        before: level === 0 ? 90 : 0,
        leading: level === 0 ? leading.body : leading.quote,
        tabs: [...stops, { at: portraitWidth, kind: 'right', dots: true }],
        left: left + (numbered ? width : 240),
        hanging: numbered ? width : 240,
      });
    }),
  ];
}

function furniture({ portraitWidth, landscapeWidth }: StyleNeeds): readonly StyleDefinition[] {
  const run: RunLook = { color: quiet, size: size.furniture };
  const turned: ParagraphLook = {
    tabs: [
      { at: portraitWidth, kind: 'clear' },
      { at: landscapeWidth, kind: 'right' },
    ],
  };
  const tabs = [{ at: portraitWidth, kind: 'right' as const }];
  return [
    own(
      'Header',
      'header',
      { tabs, leading: leading.furniture, borders: [{ side: 'bottom', size: 4, space: 4, color: rule }] },
      run,
    ),
    own('Footer', 'footer', { tabs, leading: leading.furniture }, run),
    custom('HeaderLandscape', 'Header Landscape', 'Header', turned),
    custom('FooterLandscape', 'Footer Landscape', 'Footer', turned),
  ];
}

function hanging(width: number): ParagraphLook {
  return { tabs: [{ at: width, kind: 'left' }], left: width, hanging: width };
}

function own(id: string, name: string, paragraph: ParagraphLook, run?: RunLook): StyleDefinition {
  return { kind: 'paragraph', id, name, basedOn: 'Normal', paragraph, ...(run === undefined ? {} : { run }) };
}

function custom(id: string, name: string, basedOn: string, paragraph: ParagraphLook, run?: RunLook): StyleDefinition {
  return { ...own(id, name, paragraph, run), basedOn, custom: true };
}
