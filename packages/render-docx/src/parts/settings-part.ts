import { WORD_NAMESPACE, XML_HEAD } from './xml.ts';

/**
 * `word/settings.xml`: today's Word without compatibility tricks; no automatic hyphenation, which would move the page
 * numbers; no request to update fields, which would greet the reader with a question.
 */
export const SETTINGS_PART = [
  `${XML_HEAD}<w:settings ${WORD_NAMESPACE}>`,
  '<w:defaultTabStop w:val="720"/><w:autoHyphenation w:val="false"/><w:characterSpacingControl w:val="doNotCompress"/>',
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
  '<w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>',
  '<w:compat>',
  ...[
    ['compatibilityMode', '15'],
    ['overrideTableStyleFontSizeAndJustification', '1'],
    ['enableOpenTypeFeatures', '1'],
    ['doNotFlipMirrorIndents', '1'],
    ['differentiateMultirowTableHeaders', '1'],
  ].map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  ),
  '</w:compat></w:settings>',
].join('');
