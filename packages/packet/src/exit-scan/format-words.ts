/**
 * Words that the file formats and our own styles use for names of elements, styles, fonts and keys, some of which are
 * names of people as well (Roman, Bold, Serif, Mangal). They are passed over in markup alone, never in text.
 */
export const FORMAT_WORDS: ReadonlySet<string> = new Set(
  `adobe alt alternative angsana annot application arab arial artifact ascii attribution baiti basefont baseline
    blocks bold boli border box bullet calibri cantarell caption center character cherokee clear columns contents
    cordia count creator custom date desc dest document edessa embeddedfile embeddedfiles emphasis end endnote
    euphemia even exhibit exhibits extract fields figure filespec first flags font footer footnote form gautami
    grant header heading himalaya href hyperlink identity indent index info italic item items java json kalinga
    kartika key kids label landscape lang language languages last latha layout leelawadee level light line link list
    lisu mangal mark marked media metadata microsoft moddate mongolian myanmar names new next nirmala normal note
    notes notice noto number numbering nyala object office opening order ordered pages paragraph params parent part
    plantagenet portrait preserve prev quotation quote raavi rect reference roman root rows running sans scope
    section sections segoe separate serif shruti signature size space span standalone strong style subtitle
    supplement sylfaen table tabs tai target text theme time times title tunga type uri value viet vrinda width word
    yes yi`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
