/** How a paragraph style looks; lengths in twips. Only what is given is written. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** The list that counts these paragraphs, and the level of it, from 0. */
  readonly counted?: { readonly list: number; readonly level: number };
  readonly borders?: readonly {
    readonly side: Side;
    readonly size: number;
    readonly space: number;
    readonly color: string;
  }[];
  readonly tabs?: readonly {
    readonly at: number;
    readonly kind: 'left' | 'right' | 'clear';
    readonly dots?: boolean;
  }[];
  readonly before?: number;
  readonly after?: number;
  /** From line to line: at least so many twips, no matter which face stands in; no more where `exact` is set. */
  readonly leading?: number;
  readonly exact?: boolean;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly contextual?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  /** 0 is the first level of the outline. */
  readonly outline?: number;
}

/** How a run looks; size in half-points. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly color?: string;
  readonly spacing?: number;
  readonly size?: number;
  readonly underline?: boolean;
  readonly superscript?: boolean;
}

type Side = 'top' | 'left' | 'bottom' | 'right';

export interface StyleDefinition {
  readonly kind: 'paragraph' | 'character' | 'table';
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly isDefault?: boolean;
  /** Our own style, not one of Word's. */
  readonly custom?: boolean;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunLook;
  /** Table properties as XML, after the paragraph's and run's. */
  readonly table?: string;
}

const JUSTIFICATION = { start: 'left', center: 'center', end: 'right' } as const;

/** Elements in the order that the schema asks for (ECMA-376 part 1, 17.7.4.17). */
export function styleXml(style: StyleDefinition): string {
  const attributes = `${style.isDefault ? ' w:default="1"' : ''}${style.custom ? ' w:customStyle="1"' : ''}`;
  return [
    `<w:style w:type="${style.kind}"${attributes} w:styleId="${style.id}"><w:name w:val="${style.name}"/>`,
    style.basedOn === undefined ? '' : `<w:basedOn w:val="${style.basedOn}"/>`,
    style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`,
    '<w:uiPriority w:val="1"/><w:qFormat/>',
    style.paragraph === undefined ? '' : `<w:pPr>${paragraphXml(style.paragraph)}</w:pPr>`,
    style.run === undefined ? '' : `<w:rPr>${runXml(style.run)}</w:rPr>`,
    style.table ?? '',
    '</w:style>',
  ].join('');
}

export function paragraphXml(look: ParagraphLook): string {
  return [
    look.keepNext === undefined ? '' : `<w:keepNext w:val="${look.keepNext}"/>`,
    look.keepLines ? '<w:keepLines/>' : '',
    look.counted === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${look.counted.level}"/><w:numId w:val="${look.counted.list}"/></w:numPr>`,
    bordersXml(look.borders),
    tabsXml(look.tabs),
    spacingXml(look),
    indentXml(look),
    look.contextual ? '<w:contextualSpacing/>' : '',
    look.align === undefined ? '' : `<w:jc w:val="${JUSTIFICATION[look.align]}"/>`,
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
}

export function runXml(look: RunLook): string {
  return [
    look.bold === undefined ? '' : `<w:b w:val="${look.bold}"/><w:bCs w:val="${look.bold}"/>`,
    look.italic ? '<w:i/><w:iCs/>' : '',
    look.caps ? '<w:caps/>' : '',
    look.color === undefined ? '' : `<w:color w:val="${look.color}"/>`,
    look.spacing === undefined ? '' : `<w:spacing w:val="${look.spacing}"/>`,
    look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`,
    look.underline ? '<w:u w:val="single"/>' : '',
    look.superscript ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
}

function bordersXml(borders: ParagraphLook['borders']): string {
  if (borders === undefined) return '';
  const sides = borders.map(
    ({ side, size, space, color }) =>
      `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${color}"/>`,
  );
  return `<w:pBdr>${sides.join('')}</w:pBdr>`;
}

function tabsXml(tabs: ParagraphLook['tabs']): string {
  if (tabs === undefined) return '';
  const stops = tabs.map(
    ({ at, kind, dots }) => `<w:tab w:val="${kind}"${dots ? ' w:leader="dot"' : ''} w:pos="${at}"/>`,
  );
  return `<w:tabs>${stops.join('')}</w:tabs>`;
}

/** `lineRule` always stands beside `line`: LibreOffice cuts pictures to one line's height without it. */
function spacingXml({ before, after, leading, exact }: ParagraphLook): string {
  const parts = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
    leading === undefined ? '' : ` w:line="${leading}" w:lineRule="${exact ? 'exact' : 'atLeast'}"`,
  ].join('');
  return parts === '' ? '' : `<w:spacing${parts}/>`;
}

function indentXml({ left, right, hanging }: ParagraphLook): string {
  const parts = [
    left === undefined ? '' : ` w:left="${left}"`,
    right === undefined ? '' : ` w:right="${right}"`,
    hanging === undefined ? '' : ` w:hanging="${hanging}"`,
  ].join('');
  return parts === '' ? '' : `<w:ind${parts}/>`;
}
