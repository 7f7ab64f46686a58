import { LIMITS } from '../schema/limits.ts';
import { ownText } from './own-text.ts';
import { readBlockScalar } from './plain-yaml-block.ts';
import { readScalar } from './plain-yaml-lines.ts';
import { isForbiddenKey } from './read-tree.ts';

/** Thrown inside this room alone: the text is more than plain, so the library must read it. */
export class NotPlain extends Error {}

/** A line that holds something; blank lines and comments are left out, block scalars are taken raw. */
interface Line {
  indent: number;
  content: string;
  /** Index in the raw lines. */
  readonly at: number;
}

const KEY = /^([A-Za-z$][A-Za-z0-9_$-]*):(?: +(.*))?$/;

/**
 * Reads the YAML that most programs and people write: block mappings and lists with plain keys, plain and quoted
 * scalars, and block scalars. `undefined` for any text that uses, or breaks, more than that. Ten times as fast as the library,
 * with the same result.
 */
export function readPlainYaml(text: string): unknown {
  if (/[\t\r]/.test(text) || !text.endsWith('\n')) return undefined;
  try {
    return new PlainYaml(text).read();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class PlainYaml {
  readonly #raw: readonly string[];
  #line: Line | undefined;

  constructor(text: string) {
    this.#raw = text.slice(0, -1).split('\n');
    this.#goTo(0);
  }

  read(): unknown {
    const first = this.#line;
    if (first === undefined) throw new NotPlain();
    const value = this.#node(first.indent, 0);
    if (this.#line !== undefined) throw new NotPlain();
    return value;
  }

  #goTo(from: number): void {
    this.#line = undefined;
    for (let at = from; at < this.#raw.length; at += 1) {
      const raw = this.#raw[at] ?? '';
      const indent = raw.search(/[^ ]/);
      if (indent === -1 || raw.charAt(indent) === '#') continue;
      this.#line = { indent, content: raw.slice(indent), at };
      return;
    }
  }

  #node(indent: number, depth: number): unknown {
    if (depth > LIMITS.depth) throw new NotPlain();
    return isItem(this.#line?.content ?? '') ? this.#list(indent, depth) : this.#mapping(indent, depth);
  }

  #list(indent: number, depth: number): unknown[] {
    const items: unknown[] = [];
    for (let line = this.#line; line !== undefined && line.indent >= indent; line = this.#line) {
      if (line.indent > indent || !isItem(line.content)) throw new NotPlain();
      items.push(this.#item(line, depth));
    }
    return items;
  }

  /** A list that stands exactly under its key; the next key of the mapping ends it. */
  #listUnderKey(indent: number, depth: number): unknown[] {
    const items: unknown[] = [];
    for (let line = this.#line; line?.indent === indent && isItem(line.content); line = this.#line) {
      items.push(this.#item(line, depth));
    }
    return items;
  }

  #item(line: Line, depth: number): unknown {
    const rest = line.content.slice(1).trimStart();
    if (rest === '' || !(isItem(rest) || KEY.test(rest))) return this.#value(rest, line, depth, false);
    line.indent += line.content.length - rest.length;
    line.content = rest;
    return this.#node(line.indent, depth + 1);
  }

  #mapping(indent: number, depth: number): Readonly<Record<string, unknown>> {
    const fields: Record<string, unknown> = {};
    for (let line = this.#line; line !== undefined && line.indent >= indent; line = this.#line) {
      const [, key, rest = ''] = (line.indent === indent && KEY.exec(line.content)) || [];
      if (key === undefined || isForbiddenKey(key) || Object.hasOwn(fields, key)) throw new NotPlain();
      fields[key] = this.#value(rest, line, depth, true);
    }
    return fields;
  }

  /** What follows a dash or a key: a value on the same line, a block scalar, or a nested list or mapping. */
  #value(rest: string, line: Line, depth: number, ofKey: boolean): unknown {
    const { at, indent } = line;
    if (/^[|>]/.test(rest)) {
      const block = readBlockScalar(this.#raw, at + 1, indent, rest);
      if (block === undefined) throw new NotPlain();
      this.#goTo(block.next);
      return ownText(block.value);
    }
    if (rest !== '') {
      const scalar = readScalar(this.#raw, at, indent, rest);
      if (scalar === undefined) throw new NotPlain();
      this.#goTo(scalar.next);
      return typeof scalar.value === 'string' ? ownText(scalar.value) : scalar.value;
    }
    this.#goTo(at + 1);
    const next = this.#line;
    if (next === undefined) throw new NotPlain();
    if (next.indent > indent) return this.#node(next.indent, depth + 1);
    if (ofKey && next.indent === indent && isItem(next.content)) return this.#listUnderKey(indent, depth);
    throw new NotPlain();
  }
}

function isItem(content: string): boolean {
  return content === '-' || content.startsWith('- ');
}
