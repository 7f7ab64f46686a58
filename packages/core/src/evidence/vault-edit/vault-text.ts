import { type Document, isSeq, parseDocument } from 'yaml';
import { decodeUtf8 } from '../reading/decode-utf8.ts';
import { formatOf, type SourceText } from '../reading/source-text.ts';

/** Changes of a vault's fields that leave the rest of its text as it was, comments too where the format has them. */
export interface VaultText {
  /** Sets a field at the root; `undefined` removes it. */
  readonly set: (key: string, value: unknown) => void;
  /** Appends to a list at the root, after taking out the items that `without` names by place. */
  readonly append: (key: string, items: readonly unknown[], without: readonly number[]) => void;
  readonly print: () => string;
}

/** Opens a text that `parseVault` accepts. */
export function vaultText(source: SourceText): VaultText {
  const text = plainText(source.text).replace(/^\uFEFF/, '');
  return formatOf(source, text) === 'json' ? jsonText(text) : yamlText(text);
}

function plainText(text: string | Uint8Array): string {
  if (typeof text === 'string') return text;
  const decoded = decodeUtf8(text);
  if (!decoded.ok) throw new Error('The vault was not read before it was changed');
  return decoded.text;
}

function jsonText(text: string): VaultText {
  const fields = JSON.parse(text) as Record<string, unknown>;
  return {
    set: (key, value) => {
      if (value === undefined) delete fields[key];
      else fields[key] = value;
    },
    append: (key, items, without) => {
      const before = (fields[key] ?? []) as readonly unknown[];
      fields[key] = [...before.filter((_, index) => !without.includes(index)), ...items];
    },
    print: () => `${JSON.stringify(fields, null, 2)}\n`,
  };
}

function yamlText(text: string): VaultText {
  const document: Document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
  return {
    set: (key, value) => {
      if (value === undefined) document.delete(key);
      else document.set(key, document.createNode(value));
    },
    append: (key, items, without) => {
      const list = document.get(key);
      if (!isSeq(list)) {
        document.set(key, document.createNode(items));
        return;
      }
      list.flow = false;
      list.items = list.items.filter((_, index) => !without.includes(index));
      for (const item of items) list.add(document.createNode(item));
    },
    print: () => document.toString({ lineWidth: 0 }),
  };
}
