/** What one part of an Office document holds that must not leave (ECMA-376). */
import type { ExhibitCode } from '../exhibit-problem.ts';

type Rule = readonly [code: ExhibitCode, name: RegExp, content?: RegExp];

const XML = /\.(xml|rels|vml)$/i;

const RULES: readonly Rule[] = [
  [
    'exhibit.comments',
    /(^|\/)(comments[^/]*|threadedComments?\/[^/]*|persons?\/[^/]*|people)\.xml$/i,
    /<(\w+:)?(comment|person|threadedComment)[\s>]/,
  ],
  [
    'exhibit.tracked-changes',
    XML,
    /<w:(ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|tblPrChange|tcPrChange|trPrChange|tblGridChange|numberingChange|cellIns|cellDel|cellMerge)[\s>]/,
  ],
  ['exhibit.tracked-changes', /^xl\/(revisions|worksheets\/revisions)\//i],
  [
    'exhibit.office-hidden-content',
    /^word\/.*\.xml$/i,
    /<w:(vanish|webHidden|specVanish)(\s+w:val="(1|true|on)")?\s*\/>/,
  ],
  [
    'exhibit.office-hidden-content',
    /^xl\/workbook\.xml$/i,
    /\sstate="(hidden|veryHidden)"|<definedName[^>]*\shidden="(1|true)"/,
  ],
  ['exhibit.office-hidden-content', /^xl\/worksheets\/[^/]+\.xml$/i, /<(row|col)\b[^>]*\shidden="(1|true)"/],
  ['exhibit.macros', /vbaProject|vbaData|macrosheets\//i],
  ['exhibit.embedded-objects', /(^|\/)(embeddings|activeX|ctrlProps|model|diagrams\/data)\b/i],
  ['exhibit.embedded-objects', /\.(ole|exe|dll|js|vbs|docm|xlsm|docx|xlsx|pptx|pdf|zip|emf|wmf|svg|mp4|mov|wav|mp3)$/i],
  ['exhibit.outside-links', /\.rels$/i, /TargetMode\s*=\s*["']External["'](?![^>]*hyperlink)(?<!hyperlink"[^>]*)/],
  ['exhibit.outside-links', /^xl\/(externalLinks|connections|queryTables)/i],
  ['exhibit.outside-links', XML, /<w:(instrText|fldSimple)[^>]*(>|w:instr=")\s*(INCLUDE|LINK|DDE|DATABASE|IMPORT)/i],
  ['exhibit.office-personal-data', XML, /\s(\w+:)?(author|userName|lastAuthor|reservationPassword)="[^"]/i],
  [
    'exhibit.office-personal-data',
    /^customXml\/|(^|\/)(customProperty|xmlMaps|webSettings\/user|glossary\/)|^_xmlsignatures\//i,
  ],
];

/** Codes, each once. Text of a part is read as UTF-8; a part in UTF-16 cannot be judged and counts as damaged. */
export function findingsInPart(name: string, part: Uint8Array): readonly ExhibitCode[] {
  const isXml = XML.test(name);
  if (isXml && ((part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff)))
    return ['exhibit.damaged'];
  const text = isXml ? new TextDecoder().decode(part) : '';
  if (/<!DOCTYPE|<!ENTITY/i.test(text.slice(0, 4096))) return ['exhibit.damaged'];
  const found = RULES.filter(([, where, what]) => where.test(name) && (what === undefined || what.test(text)));
  return [...new Set(found.map(([code]) => code))];
}
