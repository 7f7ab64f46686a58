import { DESIGN } from '../design.ts';
import { type StyleDefinition, styleXml } from '../styles/style-xml.ts';
import { escapeXml, WORD_NAMESPACE, XML_HEAD } from './xml.ts';

/** `word/styles.xml`: Word's own style names where it has one, so that its contents, outline and search know them. */
export function stylesPart(definitions: readonly StyleDefinition[], language: string, font: string): string {
  const face = escapeXml(font);
  const defaults = [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`,
    `<w:sz w:val="${DESIGN.size.body}"/><w:szCs w:val="${DESIGN.size.body}"/><w:lang w:val="${language}"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>',
    '<w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
    '</w:pPr></w:pPrDefault></w:docDefaults>',
  ].join('');
  const styles = definitions.map(styleXml).join('');
  return `${XML_HEAD}<w:styles ${WORD_NAMESPACE}>${defaults}${styles}</w:styles>`;
}
