import PizZip from 'pizzip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FACES = { bold: '<w:b/>', italic: '<w:i/>', plain: '', raised: '<w:vertAlign w:val="superscript"/>' } as const;
const KINDS = [
  ['paragraph', 'Normal'],
  ['h1', 'Heading1'],
  ['h2', 'Heading2'],
  ['h3', 'Heading3'],
  ['h4', 'Heading4'],
  ['quotation', 'Quote'],
] as const;
/** Numbers of columns of the tables that the documents of the benchmark have. */
const TABLES = [2, 3, 4, 5] as const;

/** A Word file with loops in the place of words, as somebody would draw it in Word; the bytes of its zip. */
export function docxTemplate(): Uint8Array {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', CONTENT_TYPES);
  zip.file('_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']]));
  zip.file(
    'word/_rels/document.xml.rels',
    relationships([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'header', 'header1.xml'],
      ['rId3', 'footer', 'footer1.xml'],
    ]),
  );
  zip.file('word/styles.xml', stylesXml());
  zip.file('word/header1.xml', `${XML}<w:hdr ${W}>${paragraph('Small', text('{header}'))}</w:hdr>`);
  zip.file(
    'word/footer1.xml',
    `${XML}<w:ftr ${W}>${paragraph('Small', `${text('{footer}   ')}${field('PAGE')}${text(' / ')}${field('NUMPAGES')}`)}</w:ftr>`,
  );
  zip.file('word/document.xml', documentXml());
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function documentXml(): string {
  const body = [
    paragraph('Title', runs('title')),
    paragraph('Subtitle', runs('subtitle')),
    tag('#groups') + group() + tag('/groups'),
    tag('#notes') + paragraph('Small', `${text('{number}')}${runs('runs')}`) + tag('/notes'),
  ].join('');
  const page =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>' +
    '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  return `${XML}<w:document ${W} ${R}><w:body>${body}${page}</w:body></w:document>`;
}

/** Blocks of one kind that follow each other: a loop for each kind. */
function group(): string {
  const loops = [
    ...KINDS.map(([kind, style]) => [kind, paragraph(style, runs('runs'))] as const),
    ...[0, 1].map(
      (depth) => [`item${depth}`, paragraph('Normal', `${text('{mark} ')}${runs('runs')}`, depth * 400 + 400)] as const,
    ),
    ...TABLES.map((columns) => [`table${columns}`, table(columns)] as const),
    [
      'contents',
      paragraph('Heading1', text('{heading}')) +
        tag('#entries') +
        paragraph('Normal', text('{entry}')) +
        tag('/entries'),
    ],
    ['pageBreak', paragraph('Normal', '<w:r><w:br w:type="page"/></w:r>')],
  ] as const;
  return loops.map(([kind, content]) => tag(`#${kind}`) + content + tag(`/${kind}`)).join('');
}

function table(columns: number): string {
  const width = Math.floor(9360 / columns);
  const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const row = (loop: string, header: string, content: (at: number) => string) => {
    const cells = Array.from({ length: columns }, (_, at) => content(at));
    return `<w:tr>${header}${cells.map((words, at) => cell((at === 0 ? tag(`-w:tr ${loop}`) : '') + words + (at === columns - 1 ? tag(`/${loop}`) : ''))).join('')}</w:tr>`;
  };
  const words = (at: number) => tag(`#c${at}`) + paragraph('Small', runs('runs')) + tag(`/c${at}`);
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="9360" w:type="dxa"/><w:tblBorders><w:insideH w:val="single" w:sz="4" w:color="A9B1BD"/></w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    row('head', '<w:trPr><w:tblHeader/></w:trPr>', words) +
    row('rows', '', words) +
    '</w:tbl>'
  );
}

function runs(loop: string): string {
  const faces = Object.entries(FACES).map(([face, properties]) => text(`{${face}}`, properties));
  return text(`{#${loop}}`) + faces.join('') + text(`{/${loop}}`);
}

function tag(name: string): string {
  return paragraph('Normal', text(`{${name}}`));
}

function paragraph(style: string, content: string, indent = 0): string {
  const indented = indent === 0 ? '' : `<w:ind w:left="${indent}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${indented}</w:pPr>${content}</w:p>`;
}

function text(value: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${value}</w:t></w:r>`;
}

function field(name: string): string {
  return `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}

function stylesXml(): string {
  const style = (id: string, size: number, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:spacing w:after="140"/></w:pPr><w:rPr>${more}<w:sz w:val="${size}"/></w:rPr></w:style>`;
  const bold = '<w:b/>';
  const styles = [
    style('Normal', 21),
    style('Title', 46, bold),
    style('Subtitle', 26),
    style('Quote', 20),
    style('Small', 17),
    style('Heading1', 31, bold),
    style('Heading2', 25, bold),
    style('Heading3', 22, bold),
    style('Heading4', 21, bold),
  ];
  return `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>${styles.join('')}</w:styles>`;
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const items = list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${type}${kind}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CONTENT_TYPES =
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/>` +
  `<Override PartName="/word/header1.xml" ContentType="${MAIN}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${MAIN}.footer+xml"/></Types>`;
