// Faults planted in a Word file that has none, to see that the judge reports them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FAULTS = [
  { fault: 'an element in the wrong place', part: 'word/document.xml', from: '</w:p>', to: '<w:pPr/></w:p>' },
  { fault: 'an element nobody knows', part: 'word/document.xml', from: '<w:body>', to: '<w:body><w:nobody/>' },
  { fault: 'an unknown attribute', part: 'word/styles.xml', from: '<w:style ', to: '<w:style w:nobody="1" ' },
  { fault: 'an unknown alignment', part: 'word/styles.xml', from: '<w:pPr>', to: '<w:pPr><w:jc w:val="middling"/>' },
  { fault: 'a note without a number', part: 'word/footnotes.xml', from: / w:id="\d+"/, to: '' },
  { fault: 'a measure that is a word', part: 'word/document.xml', from: /w:w="\d+"/, to: 'w:w="wide"' },
  { fault: 'a relationship to nothing', part: 'word/_rels/document.xml.rels', from: / Target="[^"]*"/, to: '' },
];

/** Writes `docx` into `folder` once with each fault; throws when the file lacks what a fault changes. */
export function plantFaults(docx, folder) {
  mkdirSync(folder, { recursive: true });
  const parts = unzipSync(readFileSync(docx));
  return FAULTS.map(({ fault, part, from, to }) => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part} of the sample has nothing in which to plant "${fault}".`);
    const path = join(folder, `${fault.replaceAll(/\W+/g, '-')}.docx`);
    writeFileSync(path, zipSync({ ...parts, [part]: strToU8(after) }, { level: 1 }));
    return { fault, path };
  });
}
