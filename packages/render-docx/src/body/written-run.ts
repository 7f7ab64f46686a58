import { type IContext, type IRunOptions, type IXmlableObject, type ParagraphChild, TextRun } from 'docx';

/** The element of a run up to its words, as docx makes it, and the attributes of the words. */
interface RunForm {
  readonly properties: readonly IXmlableObject[];
  readonly attributes: IXmlableObject;
}

const forms = new Map<string, RunForm>();

/**
 * A run of words. docx makes a tree of a dozen objects for each, which is a third of the time of a Word file; it is asked
 * once how a run of these looks, and the others follow.
 */
export function wordsRun(text: string, looks: IRunOptions): ParagraphChild {
  // docx takes for a child whatever says what it becomes.
  return new WordsRun(text, looks) as unknown as ParagraphChild;
}

class WordsRun {
  readonly rootKey = 'w:r';
  readonly #text: string;
  readonly #looks: IRunOptions;

  constructor(text: string, looks: IRunOptions) {
    this.#text = text;
    this.#looks = looks;
  }

  prepForXml(context: IContext): IXmlableObject {
    const { properties, attributes } = formOf(this.#looks, context);
    return { 'w:r': [...properties, { 'w:t': [attributes, this.#text] }] };
  }
}

function formOf(looks: IRunOptions, context: IContext): RunForm {
  const key = JSON.stringify(looks);
  const known = forms.get(key);
  if (known !== undefined) return known;
  const run = new TextRun({ ...looks, text: '' }).prepForXml(context)?.['w:r'] as readonly IXmlableObject[] | undefined;
  const words = run?.at(-1)?.['w:t'] as readonly IXmlableObject[] | undefined;
  const [attributes] = words ?? [];
  if (run === undefined || attributes === undefined)
    throw new Error('This version of docx writes runs in another way.');
  const form = { properties: run.slice(0, -1), attributes };
  forms.set(key, form);
  return form;
}
