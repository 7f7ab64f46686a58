/**
 * What a string of the tree may hold.
 *
 * Characters: XML 1.0 (fifth edition), production [2] Char, without the C0 and C1 controls, the Unicode line and
 * paragraph separators and the noncharacters; normalization form C. Languages: RFC 5646 section 2.1 (well-formed, not
 * checked against the registry; no grandfathered tags). Addresses: RFC 3986, absolute, the schemes named below.
 */
const FORBIDDEN = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]|\p{Noncharacter_Code_Point}|\p{Surrogate}/u;
const ASCII = /^[\x20-\x7E]*$/;

export function isCleanText(value: string): boolean {
  return ASCII.test(value) || (!FORBIDDEN.test(value) && value.normalize('NFC') === value);
}

const LANGUAGE =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

export function isLanguageTag(value: string): boolean {
  return LANGUAGE.test(value);
}

const WEB = /^https?:\/\/[^\s/?#@:<>"{}|\\^`]+(?::\d{1,5})?(?:[/?#][^\s<>"{}|\\^`]*)?$/i;
const MAIL = /^mailto:[^\s@<>"{}|\\^`]+@[^\s@/<>"{}|\\^`]+$/i;
const BROKEN_PERCENT = /%(?![\dA-Fa-f]{2})/;

/** No user name before the host: it only ever disguises where a link leads. */
export function isAddress(value: string): boolean {
  return isCleanText(value) && !BROKEN_PERCENT.test(value) && (WEB.test(value) || MAIL.test(value));
}

const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/;

export function isKebabId(value: string): boolean {
  return ID.test(value);
}
