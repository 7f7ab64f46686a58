import { BuilderElement, type ParagraphChild, Run, StringContainer, type XmlComponent } from 'docx';

/**
 * One of Word's fields with its result written in (ECMA-376 part 1, 17.16.18): whoever opens the file sees the result
 * and is asked nothing; whoever edits it can update the field.
 */
export function field(code: string, result: readonly ParagraphChild[]): readonly ParagraphChild[] {
  return [...fieldStart(code), ...result, fieldMark('end')];
}

export function fieldStart(code: string): readonly Run[] {
  return [
    fieldMark('begin'),
    new Run({ children: [new StringContainer('w:instrText', ` ${code} `)] }),
    fieldMark('separate'),
  ];
}

export function fieldMark(kind: 'begin' | 'separate' | 'end'): Run {
  return new Run({ children: [element('w:fldChar', { 'w:fldCharType': kind })] });
}

/** An element that docx has no class for. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlComponent[] = [],
): BuilderElement<Record<string, string>> {
  const keyed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement({ name, attributes: keyed, children });
}
