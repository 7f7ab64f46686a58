// One plain document page after page: a banner, a heading, paragraphs. Same input, same bytes.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const rendererDoor = new URL('../../../packages/render-pdf/package.json', import.meta.url);
const require = createRequire(rendererDoor);
const { PDFDocument, rgb } = require('pdf-lib');
const fontkit = require('fontkit');

const PAGE = { width: 595.28, height: 841.89, margin: 64 };
const SIZE = { banner: 8, heading: 14, body: 10.5 };
const LEADING = 1.45;
const BANNER = 'FICTION – example. Invented state, people and events. Not a real document.';
const FIXED_DAY = new Date(Date.UTC(2026, 0, 1));

const face = (name) => readFile(new URL(`fonts/NotoSerif-${name}.ttf`, rendererDoor));

/**
 * `paragraphs` are strings; one that begins with `# ` is a heading, `---` starts a new page, and `[[…]]` is a
 * passage that `redact` blacks out: its letters are not written to the file at all.
 */
export async function makePdf({ title, author, paragraphs, redact = false, metadata = true }) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkit);
  const fonts = {
    body: await pdf.embedFont(await face('Regular'), { subset: true }),
    heading: await pdf.embedFont(await face('Bold'), { subset: true }),
  };
  if (metadata) describe(pdf, title, author);
  const writer = pageWriter(pdf, fonts);
  for (const paragraph of paragraphs) {
    if (paragraph === '---') writer.newPage();
    else if (paragraph.startsWith('# ')) writer.write(paragraph.slice(2), fonts.heading, SIZE.heading);
    else writer.write(redact ? blackOut(paragraph) : paragraph.replaceAll(/\[\[|\]\]/g, ''), fonts.body, SIZE.body);
  }
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false });
}

function describe(pdf, title, author) {
  pdf.setTitle(title);
  pdf.setAuthor(author);
  pdf.setSubject(BANNER);
  pdf.setCreationDate(FIXED_DAY);
  pdf.setModificationDate(FIXED_DAY);
}

// A bar of fixed width, so that its length tells nothing about the name.
function blackOut(paragraph) {
  return paragraph.replaceAll(/\[\[[^\]]*\]\]/g, '██████');
}

function pageWriter(pdf, fonts) {
  let page;
  let y = 0;
  const newPage = () => {
    page = pdf.addPage([PAGE.width, PAGE.height]);
    page.drawText(BANNER, {
      x: PAGE.margin,
      y: PAGE.height - 36,
      size: SIZE.banner,
      font: fonts.body,
      color: rgb(0.6, 0, 0),
    });
    y = PAGE.height - PAGE.margin - 12;
  };
  const write = (text, font, size) => {
    for (const line of wrap(text, font, size)) {
      if (y < PAGE.margin) newPage();
      drawLine(page, line, { x: PAGE.margin, y, size, font });
      y -= size * LEADING;
    }
    y -= size * 0.6;
  };
  newPage();
  return { newPage, write };
}

// The faces have no block letter: a bar is drawn as a rectangle between the words.
function drawLine(page, line, { x, y, size, font }) {
  let at = x;
  for (const piece of line.split(/(█+)/)) {
    if (piece.startsWith('█')) {
      page.drawRectangle({ x: at, y: y - 2, width: BAR_WIDTH, height: size, color: rgb(0, 0, 0) });
      at += BAR_WIDTH;
    } else if (piece !== '') {
      page.drawText(piece, { x: at, y, size, font });
      at += font.widthOfTextAtSize(piece, size);
    }
  }
}

const BAR_WIDTH = 90;

function widthOf(text, font, size) {
  const bars = text.match(/█+/g)?.length ?? 0;
  return font.widthOfTextAtSize(text.replaceAll(/█+/g, ''), size) + bars * BAR_WIDTH;
}

function wrap(text, font, size) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, font, size) > PAGE.width - 2 * PAGE.margin) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
