/**
 * Words that the file formats and our own styles use for names of elements, styles, fonts and keys, some of which are
 * names of people as well (Roman, Bold, Serif, Mangal). They are passed over in markup alone, never in text.
 */
export const FORMAT_WORDS: ReadonlySet<string> = new Set(
  `adobe alt angsana annot arab arial artifact ascii attribution baiti baseline basefont bold boli border box
  bullet calibri cantarell caption center character cherokee clear contents cordia count creator custom date dest
  document edessa emphasis end endnote euphemia even exhibit fields figure first flags font footer footnote form gautami
  grant header heading himalaya hyperlink identity index indent info italic item java kalinga kartika key kids lang
  landscape language last latha layout leelawadee level light line link lisu list mangal mark marked media metadata
  microsoft mongolian myanmar names new next nirmala normal note notice noto numbering nyala object office order paragraph
  parent part pages plantagenet portrait prev preserve quote raavi rect reference roman root sans scope section segoe
  separate serif shruti signature size space span standalone strong style subtitle sylfaen table tabs tai target text theme
  time times title tunga type uri viet vrinda width word yes yi`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
