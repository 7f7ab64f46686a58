import type { IXmlableObject } from 'docx';

/**
 * The XML of what docx's components make of themselves, byte for byte as docx writes it: an element is an object with its
 * name as the only key; its value is a text, a list of children, or attributes alone.
 */
export function xmlOf(element: IXmlableObject): string {
  for (const name in element) return named(name, element[name]);
  return '';
}

type Attributes = Readonly<Record<string, unknown>>;

function named(name: string, value: unknown): string {
  if (Array.isArray(value)) return withChildren(name, value);
  if (typeof value === 'object' && value !== null) {
    const { _attr: attributes } = value as { readonly _attr?: Attributes };
    return `<${name}${attributesOf(attributes)}/>`;
  }
  return `<${name}>${escaped(value)}</${name}>`;
}

function withChildren(name: string, children: readonly unknown[]): string {
  let attributes = '';
  let content = '';
  for (const child of children) {
    if (typeof child !== 'object' || child === null) content += escaped(child);
    else if ('_attr' in child) attributes += attributesOf(child._attr as Attributes);
    else content += xmlOf(child as IXmlableObject);
  }
  return `<${name}${attributes}>${content}</${name}>`;
}

function attributesOf(attributes: Attributes | undefined): string {
  let text = '';
  for (const key in attributes) text += ` ${key}="${escaped(attributes[key])}"`;
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** docx escapes the apostrophe too. */
function escaped(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : String(value);
}
