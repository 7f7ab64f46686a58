// A picture made by code: a schematic figure, a marked forearm, a ruler and the word FICTION.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../packages/render-pdf/package.json', import.meta.url));
const { zlibSync } = require('fflate');

const WIDTH = 320;
const HEIGHT = 240;
const COLOUR = {
  wall: [214, 218, 222],
  skin: [201, 163, 132],
  mark: [120, 58, 84],
  ink: [20, 20, 20],
  ruler: [250, 250, 240],
};
const GLYPHS = {
  F: '1111110000111101000010000',
  I: '1111100100001000010011111',
  C: '1111110000100001000011111',
  T: '1111100100001000010000100',
  O: '1111110001100011000111111',
  N: '1000111001101011001110001',
};

/** PNG bytes; `redact` covers the face with a block and writes no text chunk. */
export function makePhotograph({ redact }) {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  const rectangle = (x0, y0, x1, y1, colour) => {
    for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) pixels.set(colour, (y * WIDTH + x) * 3);
  };
  const disc = (cx, cy, rx, ry, colour) => {
    for (let y = cy - ry; y <= cy + ry; y += 1)
      for (let x = cx - rx; x <= cx + rx; x += 1)
        if (((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1) pixels.set(colour, (y * WIDTH + x) * 3);
  };
  rectangle(0, 0, WIDTH, HEIGHT, COLOUR.wall);
  disc(70, 70, 34, 42, COLOUR.skin);
  disc(58, 62, 4, 4, COLOUR.ink);
  disc(82, 62, 4, 4, COLOUR.ink);
  rectangle(58, 92, 82, 95, COLOUR.ink);
  rectangle(110, 110, 300, 160, COLOUR.skin);
  disc(180, 132, 22, 12, COLOUR.mark);
  disc(238, 138, 16, 9, COLOUR.mark);
  rectangle(110, 172, 300, 186, COLOUR.ruler);
  for (let x = 110; x < 300; x += 10) rectangle(x, 172, x + 1, x % 50 === 10 ? 184 : 179, COLOUR.ink);
  [...'FICTION'].forEach((letter, index) => drawLetter(rectangle, letter, 16 + index * 42, 200));
  if (redact) rectangle(28, 20, 112, 116, COLOUR.ink);
  return png(pixels, redact ? [] : [textChunk('Comment', 'FICTION - example; camera: invented; owner: invented')]);
}

function drawLetter(rectangle, letter, left, top) {
  [...GLYPHS[letter]].forEach((bit, index) => {
    const x = left + (index % 5) * 6;
    const y = top + Math.floor(index / 5) * 6;
    if (bit === '1') rectangle(x, y, x + 6, y + 6, COLOUR.mark);
  });
}

function png(pixels, extraChunks) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1));
  for (let y = 0; y < HEIGHT; y += 1) pixels.copy(rows, y * (WIDTH * 3 + 1) + 1, y * WIDTH * 3, (y + 1) * WIDTH * 3);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...extraChunks,
    chunk('IDAT', Buffer.from(zlibSync(rows, { level: 9 }))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function textChunk(keyword, value) {
  return chunk('tEXt', Buffer.from(`${keyword}\0${value}`, 'latin1'));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
