import { expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { wordLinks } from './links-of.ts';

const RELATIONS = `<Relationships><Relationship Id="rId7" Type="…/hyperlink" Target="exhibits-001.pdf" TargetMode="External"/>
<Relationship Target="https://example.org/" Id="rId8" Type="…/hyperlink" TargetMode="External"/></Relationships>`;

const LINKS = `<w:p><w:hyperlink w:history="1" w:anchor="page=12" r:id="rId7"><w:r><w:t>Exhibit 4</w:t></w:r></w:hyperlink>
<w:hyperlink w:anchor="section-2"><w:r><w:t>2</w:t></w:r></w:hyperlink><w:hyperlink r:id="rId8"><w:r/></w:hyperlink></w:p>`;

it('the links of a Word file to pages of others are those of its text and of its notes', () => {
  const bytes = zipSync({
    'word/document.xml': strToU8(LINKS),
    'word/_rels/document.xml.rels': strToU8(RELATIONS),
    'word/footnotes.xml': strToU8(LINKS.replace('page=12', 'page=3')),
    'word/_rels/footnotes.xml.rels': strToU8(RELATIONS),
  });
  expect(wordLinks(bytes)).toEqual([
    { file: 'exhibits-001.pdf', page: 12, words: 'Exhibit 4' },
    { file: 'exhibits-001.pdf', page: 3, words: 'Exhibit 4' },
  ]);
});
