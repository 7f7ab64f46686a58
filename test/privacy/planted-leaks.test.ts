/** A name put into each place of each kind of finished file, after it was made: the exit scan must find every one. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import type { Packet, PacketRequest } from '../../packages/packet/src/index.ts';
import { fileOf, finishedPacket, scanned, smallRequest } from './support/finished-packet.ts';
import { addEntry, addObject, hexString, type PdfObjects, rewritePdf } from './support/rewrite-pdf.ts';
import { inPart, rewriteZip, withComment, type ZipTexts } from './support/rewrite-zip.ts';

const NAME = 'Aigerim Sultanbekova';
const NATIVE = 'Айгерім Сұлтанбекова';
const FOUND = 'packet.exit-protected-term';
const POSSIBLE = 'packet.exit-possible-protected-term';
const REFUSED = 'packet.exit-unreadable';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let request: PacketRequest;
let packet: Packet;

beforeAll(async () => {
  request = await smallRequest();
  packet = await finishedPacket(request);
}, 60_000);

/** The codes told of a changed file; whatever is told, it is not the name. */
function codesFor(path: string, change: (original: Uint8Array) => Uint8Array, about = 'vic_one'): readonly string[] {
  const file = fileOf(packet, path);
  const problems = scanned(request, { ...file, bytes: change(file.bytes) });
  expect(JSON.stringify(problems)).not.toMatch(/aig|sultanb|Айг|Сұлт|Walnut|990606/i);
  for (const { at, about: person, code } of problems) {
    expect(at).toBe(path);
    if (code !== REFUSED) expect(person).toBe(about);
  }
  return [...new Set(problems.map(({ code }) => code))];
}

const PDF = 'disclosable/data/submission.pdf';
const DOCX = 'disclosable/data/submission.docx';

it('finds nothing in the files as they are, nor in files only taken apart and put together again', () => {
  for (const file of packet.files) expect(scanned(request, file)).toEqual([]);
  expect(codesFor(PDF, (original) => rewritePdf(original, () => undefined))).toEqual([]);
  expect(codesFor(DOCX, (original) => rewriteZip(original, () => undefined))).toEqual([]);
});

const attached = (name: string, data: Uint8Array) => (objects: PdfObjects) => {
  const file = addObject(objects, { source: '<</Type/EmbeddedFile>>', data });
  const spec = addObject(objects, { source: `<</Type/Filespec/F(${name})/UF(${name})/EF<</F ${file}>>>>` });
  addEntry(objects, /\/Type\/Pages\b/, `/AF[${spec}]`);
};

/** Puts words into the extract that every PDF carries. */
const inExtract = (words: string) => (objects: PdfObjects) => {
  const extract = [...objects.values()].find(({ source }) => /\/Type ?\/EmbeddedFile\b/.test(source));
  if (extract?.data === undefined) throw new Error('A PDF without its extract.');
  const own = JSON.parse(new TextDecoder().decode(extract.data)) as { readonly notes: readonly unknown[] };
  const leak = { number: own.notes.length + 1, paragraphs: [{ text: `Told by ${words}.`, notes: [1] }] };
  extract.data = bytes(JSON.stringify({ ...own, notes: [...own.notes, leak] }));
};

const IN_PDF: readonly (readonly [string, (objects: PdfObjects) => void])[] = [
  ['an alternative text', (all) => addEntry(all, /\/S\/P\//, `/Alt${hexString(NAME)}`)],
  ['a replacement text', (all) => addEntry(all, /\/S\/P\//, `/ActualText${hexString(NATIVE)}`)],
  ['an expansion', (all) => addEntry(all, /\/S\/P\//, '/E(Sultanbekova)')],
  ['a language tag', (all) => addEntry(all, /\/S\/P\//, '/Lang(x-Sultanbekova)')],
  ['a title of an element', (all) => addEntry(all, /\/S\/P\//, '/T(Sultanbekova)')],
  ['a bookmark', (all) => addEntry(all, /\/Type\/Outlines/, `/Next<</Title${hexString(NAME)}/Parent null>>`)],
  [
    'a link to an address',
    (all) => addEntry(all, /\/Type\/Catalog/, '/OpenAction<</S/URI/URI(https://x.example/sultanbekova)>>'),
  ],
  [
    'an escaped address',
    (all) =>
      addEntry(
        all,
        /\/Type\/Catalog/,
        `/URI<</URI(https://x.example/${encodeURIComponent(NATIVE.split(' ')[1] ?? '')})>>`,
      ),
  ],
  ['a named destination', (all) => addEntry(all, /\/Type\/Catalog/, '/Dests<</Sultanbekova[null]>>')],
  ['a name tree', (all) => addEntry(all, /\/Type\/Pages\b/, '/Names<</Dests<</Names[(sultanbekova)null]>>>>')],
  [
    'an annotation',
    (all) => void addObject(all, { source: `<</Type/Annot/Subtype/Text/Contents${hexString(NAME)}>>` }),
  ],
  ['a form field', (all) => addEntry(all, /\/Type\/Catalog/, `/AcroForm<</Fields[<</V${hexString(NAME)}>>]>>`)],
  ['the author', (all) => addEntry(all, /\/Producer\(/, `/Author${hexString(NAME)}`)],
  ['a property of its own', (all) => addEntry(all, /\/Producer\(/, `/Reviewed${hexString(NAME)}`)],
  ['private data of a page', (all) => addEntry(all, /\/Type\/Page\//, '/PieceInfo<</App<</Private(Sultanbekova)>>>>')],
  ['the name of a font', (all) => addEntry(all, /\/Type\/FontDescriptor/, '/FontFamily(Sultanbekova)')],
  ['a key', (all) => addEntry(all, /\/Type\/Catalog/, '/Sultanbekova true')],
  ['an object that nothing refers to', (all) => void addObject(all, { source: `<</X${hexString(NAME)}>>` })],
  ['the name of an attached file', attached('sultanbekova.txt', bytes('x'))],
  ['the extract for programs', inExtract(NAME)],
  ['the extract for programs, in another script', inExtract(NATIVE)],
  ['an attached text', attached('a.txt', bytes(`said ${NAME}`))],
  ['an attached zip', attached('a.zip', zipSync({ 'b.txt': bytes(NATIVE) }))],
  ['a file name in an attached zip', attached('a.zip', zipSync({ 'sultanbekova.txt': bytes('x') }))],
  [
    'a zip in an attached zip',
    attached('a.zip', zipSync({ 'b.zip': zipSync({ 'c.xml': bytes(`<a b="${NAME}"/>`) }) })),
  ],
];

describe('in a PDF', () => {
  it.each(IN_PDF)('%s', (_place, change) => {
    expect(codesFor(PDF, (original) => rewritePdf(original, change))).toEqual([FOUND]);
  });

  it('the XMP packet', () => {
    const codes = codesFor(PDF, (original) =>
      rewritePdf(original, (objects) => {
        for (const object of objects.values()) {
          const text = Buffer.from(object.data ?? []).toString('utf8');
          if (text.includes('<x:xmpmeta'))
            object.data = bytes(text.replace('<dc:format>', `<dc:creator>${NATIVE}</dc:creator><dc:format>`));
        }
      }),
    );
    expect(codes).toEqual([FOUND]);
  });

  it('a PDF attached to it', () => {
    const inner = rewritePdf(fileOf(packet, PDF).bytes, (all) => addEntry(all, /\/S\/P\//, `/Alt${hexString(NAME)}`));
    expect(codesFor(PDF, (original) => rewritePdf(original, attached('a.pdf', inner)))).toEqual([FOUND]);
  });

  it('an inflected form', () => {
    expect(
      codesFor(PDF, (original) =>
        rewritePdf(original, (all) => addEntry(all, /\/S\/P\//, `/Alt${hexString('у Айгерима')}`)),
      ),
    ).toEqual([POSSIBLE]);
  });

  it('the hash of an original', () => {
    const hash = (request.dossier.evidence[0]?.original?.sha256 ?? '').toUpperCase();
    expect(hash).toHaveLength(64);
    const change = (all: PdfObjects) => addEntry(all, /\/Producer\(/, `/Subject(${hash})`);
    expect(codesFor(PDF, (original) => rewritePdf(original, change), 'evi_decision')).toEqual([
      'packet.exit-original-hash',
    ]);
  });

  const REFUSED_CHANGES: readonly (readonly [string, (original: Uint8Array) => Uint8Array])[] = [
    ['bytes after its end', (original) => Buffer.concat([original, bytes(`\n${NAME}`)])],
    ['a second revision', (original) => Buffer.concat([original, original])],
    [
      'bytes between its objects',
      (original) =>
        Buffer.from(Buffer.from(original).toString('latin1').replace('endobj\n', `endobj\n% ${NAME}\n(x)\n`), 'latin1'),
    ],
    [
      'a stream that nothing knows',
      (original) => rewritePdf(original, (all) => void addObject(all, { source: '<<>>', data: bytes(NAME) })),
    ],
    [
      'an unknown operator',
      (original) => rewritePdf(original, (all) => changeContent(all, (text) => `${text}\nBT (x) ' ET`)),
    ],
    [
      'a letter of no known meaning',
      (original) =>
        rewritePdf(original, (all) => changeContent(all, (text) => text.replace(/\[\([^\\()]{2}/, '[(\u00ff\u00fe'))),
    ],
    [
      'turned words',
      (original) =>
        rewritePdf(original, (all) =>
          changeContent(all, (text) => text.replace(/1 0 0 1 (\S+) (\S+) Tm/, '0 1 1 0 $1 $2 Tm')),
        ),
    ],
    [
      'encryption',
      (original) =>
        Buffer.from(
          Buffer.from(original).toString('latin1').replace('/Type/XRef', '/Encrypt 1 0 R/Type/XRef'),
          'latin1',
        ),
    ],
    [
      'an attached file of an unknown kind',
      (original) => rewritePdf(original, attached('a.bin', new Uint8Array([0xfe, 0xff, 0x00]))),
    ],
    [
      'an attached picture with a comment',
      (original) =>
        rewritePdf(original, attached('a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xfe, 0, 4, 65, 66, 0xff, 0xd9]))),
    ],
    ['its end cut off', (original) => original.subarray(0, original.length - 200)],
  ];

  it.each(REFUSED_CHANGES)('%s is refused', (_what, change) => {
    expect(codesFor(PDF, change)).toEqual([REFUSED]);
  });
});

function changeContent(objects: PdfObjects, change: (text: string) => string): void {
  for (const object of objects.values()) {
    const text = Buffer.from(object.data ?? []).toString('latin1');
    if (/\bTJ\b/.test(text) && /\bBDC\b/.test(text)) object.data = Buffer.from(change(text), 'latin1');
  }
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
const intoBody = (content: string) => inPart('word/document.xml', /<w:p>/, `${content}<w:p>`);
const newPart = (name: string, text: string) => (texts: ZipTexts) => void texts.set(name, text);

const IN_DOCX: readonly (readonly [string, (texts: ZipTexts) => void])[] = [
  ['the text', intoBody(paragraph(run(NAME)))],
  [
    'a name cut into runs',
    intoBody(paragraph(`${run('Sul')}<w:r><w:rPr><w:b/></w:rPr><w:t>tanbek</w:t></w:r>${run('ova')}`)),
  ],
  ['a name with marks as entities', intoBody(paragraph(run('&#1057;&#x4B1;лтанбекова')))],
  ['a name over a soft hyphen', intoBody(paragraph(`${run('Sultan')}<w:r><w:softHyphen/></w:r>${run('bekova')}`))],
  ['a table cell', intoBody(`<w:tbl><w:tr><w:tc>${paragraph(run(NATIVE))}</w:tc></w:tr></w:tbl>`)],
  [
    'a text box',
    intoBody(
      paragraph(
        `<w:r><mc:AlternateContent><w:txbxContent>${paragraph(run(NAME))}</w:txbxContent></mc:AlternateContent></w:r>`,
      ),
    ),
  ],
  [
    'what was deleted',
    intoBody(paragraph(`<w:del w:id="1" w:author="x"><w:r><w:delText>${NAME}</w:delText></w:r></w:del>`)),
  ],
  ['who deleted it', intoBody(paragraph('<w:del w:id="1" w:author="Sultanbekova"/>'))],
  ['a field', intoBody(paragraph('<w:r><w:instrText> AUTHOR Sultanbekova </w:instrText></w:r>'))],
  ['hidden text', intoBody(paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>${NAME}</w:t></w:r>`))],
  [
    'an alternative text',
    intoBody(paragraph(`<w:r><w:drawing><wp:docPr id="1" name="x" descr="${NAME}"/></w:drawing></w:r>`)),
  ],
  ['a bookmark', intoBody(paragraph('<w:bookmarkStart w:id="900" w:name="Sultanbekova"/><w:bookmarkEnd w:id="900"/>'))],
  ['the tip of a link', intoBody(paragraph(`<w:hyperlink w:anchor="_x" w:tooltip="${NAME}"/>`))],
  ['a comment of the markup', intoBody(`<!-- ${NAME} -->`)],
  ['a control', intoBody('<w:sdt><w:sdtPr><w:alias w:val="Sultanbekova"/></w:sdtPr></w:sdt>')],
  [
    'a footnote',
    inPart(
      'word/footnotes.xml',
      '</w:footnotes>',
      `<w:footnote w:id="99">${paragraph(run(NAME))}</w:footnote></w:footnotes>`,
    ),
  ],
  ['a header', inPart('word/header1.xml', '</w:hdr>', `${paragraph(run(NATIVE))}</w:hdr>`)],
  ['a footer', inPart('word/footer1.xml', '</w:ftr>', `${paragraph(run(NAME))}</w:ftr>`)],
  [
    'a comment',
    newPart(
      'word/comments.xml',
      `<w:comments><w:comment w:author="x">${paragraph(run(NAME))}</w:comment></w:comments>`,
    ),
  ],
  ['the author', inPart('docProps/core.xml', /<dc:creator>[^<]*/, `<dc:creator>${NAME}`)],
  ['the company', inPart('docProps/app.xml', '</Properties>', `<Company>${NATIVE}</Company></Properties>`)],
  [
    'a custom property',
    inPart(
      'docProps/custom.xml',
      '/>',
      `><property name="case"><vt:lpwstr>${NAME}</vt:lpwstr></property></Properties>`,
    ),
  ],
  [
    'the name of a custom property',
    inPart('docProps/custom.xml', '/>', '><property name="Sultanbekova"/></Properties>'),
  ],
  [
    'a link target',
    inPart(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      '<Relationship Id="r9" Type="x" Target="https://x.example/sultanbekova" TargetMode="External"/></Relationships>',
    ),
  ],
  [
    'the name of a style',
    inPart(
      'word/styles.xml',
      '</w:styles>',
      '<w:style w:styleId="s"><w:name w:val="Sultanbekova"/></w:style></w:styles>',
    ),
  ],
  ['a custom part', newPart('customXml/item1.xml', `<a><b>${NAME}</b></a>`)],
  ['the name of a part', newPart('word/sultanbekova.xml', '<a/>')],
  ['a part of another kind', newPart('word/notes.txt', `about ${NAME}`)],
  ['a phone number cut into runs', intoBody(paragraph(run('+7 702 ') + run('444 33') + run(' 22')))],
  ['an address', intoBody(paragraph(run('at 7 Walnut Lane, Almaty')))],
];

describe('in a Word file', () => {
  it.each(IN_DOCX)('%s', (_place, change) => {
    expect(codesFor(DOCX, (original) => rewriteZip(original, change))).toEqual([FOUND]);
  });

  it('the comment of an entry, and of the file', () => {
    const comments = { 'word/document.xml': NAME };
    expect(codesFor(DOCX, (original) => rewriteZip(original, () => undefined, comments))).toEqual([FOUND]);
    expect(codesFor(DOCX, (original) => withComment(original, NATIVE))).toEqual([FOUND]);
  });

  it.each([
    ['bytes before it', (original: Uint8Array) => Buffer.concat([bytes(NAME), original])],
    ['bytes after it', (original: Uint8Array) => Buffer.concat([original, bytes(NAME)])],
    ['its end cut off', (original: Uint8Array) => original.subarray(0, original.length - 30)],
    ['markup with an open end', (original: Uint8Array) => rewriteZip(original, newPart('word/x.xml', '<a b="'))],
  ])('%s is refused', (_what, change) => {
    expect(codesFor(DOCX, change)).toEqual([REFUSED]);
  });
});

describe('in the other files', () => {
  const append = (text: string) => (original: Uint8Array) => Buffer.concat([original, bytes(text)]);
  const replace = (from: string | RegExp, to: string) => (original: Uint8Array) => {
    const text = Buffer.from(original).toString('utf8');
    expect(text.search(from)).not.toBe(-1);
    return bytes(text.replace(from, to));
  };

  it.each([
    ['a cell of the index', 'disclosable/data/evidence-index.csv', append(`9,"Statement of ""${NAME}""",x\r\n`)],
    [
      'a value of the crate',
      'disclosable/data/ro-crate-metadata.json',
      replace('"@type": "Dataset"', `"@type": "${NAME}"`),
    ],
    ['a key of the crate', 'disclosable/data/ro-crate-metadata.json', replace('"hasPart"', `"${NAME}"`)],
    ['a cell with an open quote', 'disclosable/data/evidence-index.csv', append(`9,"Statement of ${NAME}`)],
  ])('%s', (_place, path, change) => {
    expect(codesFor(path, change)).toEqual([FOUND]);
  });

  // The checklist is internal: what is withheld there too is the interpreter, whom no consent lets out.
  it.each([
    ['the text of the checklist', 'internal/data/checklist.html', replace('<h1>', '<h1>Pavel <b>Zav</b>yalov ')],
    ['an attribute', 'internal/data/checklist.html', replace('<h1>', '<h1 title="Zavyalov">')],
    ['a comment', 'internal/data/checklist.html', replace('<h1>', '<!--Pavel Zavyalov--><h1>')],
    ['a value of the data', 'internal/data/checklist.json', replace('"regime": "zz"', '"regime": "Zavyalov"')],
    ['a key of the data', 'internal/data/checklist.json', replace('"regime"', '"Zavyalov"')],
    ['an escaped value', 'internal/data/checklist.json', replace('"zz"', '"\\u005aavyalov"')],
    ['the manifest', 'packet.json', replace('"role": "checklist"', '"role": "zavyalov"')],
  ])('%s', (_place, path, change) => {
    expect(codesFor(path, change, 'vlt_small')).toEqual([FOUND]);
  });

  it('names in a proof of time', () => {
    const file = fileOf(packet, 'disclosable/data/evidence-index.csv');
    const stamp = Buffer.concat([Buffer.of(0x0c, NAME.length), bytes(NAME), Buffer.of(0x06, 0x01, 0x80)]);
    const ots = openTimestamps('ab'.repeat(32), 'https://Sultanbekova.example');
    for (const [mediaType, content] of [
      ['application/timestamp-reply', stamp],
      ['application/octet-stream', ots],
    ] as const)
      expect(scanned(request, { ...file, mediaType, bytes: content })).toMatchObject([
        { code: FOUND, about: 'vic_one' },
      ]);
  });

  it('the path of a file, which is then not told', () => {
    const file = {
      ...fileOf(packet, 'disclosable/data/evidence-index.csv'),
      path: 'disclosable/data/sultanbekova.csv',
    };
    expect(scanned(request, file)).toMatchObject([{ code: FOUND, at: 'files[0]', about: 'vic_one' }]);
  });

  it('a plain text; a file of a kind that nothing reads is refused', () => {
    const file = { ...fileOf(packet, DOCX), path: 'a.txt', mediaType: 'text/plain', bytes: bytes(`x\n\n${NAME}`) };
    expect(scanned(request, file)).toMatchObject([{ code: FOUND, at: 'a.txt', about: 'vic_one' }]);
    expect(scanned(request, { ...file, mediaType: 'application/octet-stream' })).toMatchObject([{ code: REFUSED }]);
    expect(scanned(request, { ...file, mediaType: 'application/json' })).toMatchObject([{ code: REFUSED }]);
    expect(scanned(request, { ...file, bytes: new Uint8Array([0x41, 0xff]) })).toMatchObject([{ code: REFUSED }]);
  });
});

/** The beginning of a proof, and the address of a calendar. */
function openTimestamps(digest: string, address: string): Uint8Array {
  const magic = Buffer.from('\0OpenTimestamps\0\0Proof\0', 'latin1');
  const start = Buffer.from(`bf89e2e884e892940108${digest}0083dfe30d2ef90c8e`, 'hex');
  return Buffer.concat([magic, start, Buffer.of(address.length + 1, address.length), bytes(address)]);
}

describe('the hash of an original', () => {
  const hash = (): string => request.dossier.evidence[0]?.original?.sha256 ?? '';
  const HASHED = 'packet.exit-original-hash';

  it.each<[string, string, () => Uint8Array]>([
    ['a table', 'text/csv', () => bytes(`number,sha256\r\n1,${hash()}\r\n`)],
    ['a list of a bag', 'text/plain', () => bytes(`${hash()}  data/a.pdf\n`)],
    ['data', 'application/json', () => bytes(JSON.stringify({ files: [{ [hash().toUpperCase()]: 1 }] }))],
    ['linked data', 'application/ld+json', () => bytes(JSON.stringify({ '@graph': [{ identifier: hash() }] }))],
    ['a page', 'text/html', () => bytes(`<!doctype html><p data-of="${hash()}">x</p>`)],
    [
      'a time stamp',
      'application/timestamp-reply',
      () => Buffer.concat([Buffer.of(0x30, 34, 4, 32), Buffer.from(hash(), 'hex')]),
    ],
    ['a proof of OpenTimestamps', 'application/octet-stream', () => openTimestamps(hash(), 'https://a.example')],
  ])('is found in %s', (_place, mediaType, content) => {
    expect(hash()).toHaveLength(64);
    const file = { path: 'disclosable/data/a.txt', mediaType, bytes: content(), profile: 'disclosable' } as const;
    expect(scanned(request, file).map(({ code, about }) => [code, about])).toEqual([[HASHED, 'evi_decision']]);
  });

  it('is found in a Word file, cut into runs', () => {
    const change = intoBody(paragraph(run(hash().slice(0, 20)) + run(hash().slice(20))));
    expect(codesFor(DOCX, (original) => rewriteZip(original, change), 'evi_decision')).toEqual([HASHED]);
  });
});
