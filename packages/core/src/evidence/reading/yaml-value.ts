import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { ownText } from './own-text.ts';
import { duplicateKey, finding, forbiddenKey, isForbiddenKey } from './read-tree.ts';
import type { Finding, Path, ReadingCode } from './reading-code.ts';

/** Builds plain values from parsed nodes; whatever is more than plain data becomes a finding. */
export class YamlValueBuilder {
  readonly findings: Finding<ReadingCode>[] = [];
  readonly #base: number;

  /** `base` is the offset of the parsed stretch in the whole text. */
  constructor(base: number) {
    this.#base = base;
  }

  build(node: ParsedNode | null, path: Path): unknown {
    if (node === null) return null;
    const offset = this.#base + node.range[0];
    if (isAlias(node)) {
      this.#refuse('evidence.yaml-anchor', 'An alias repeats another value.', 'Write the value out.', path, offset);
      return undefined;
    }
    if (node.anchor !== undefined) {
      this.#refuse('evidence.yaml-anchor', 'An anchor names a value for reuse.', 'Remove the anchor.', path, offset);
    }
    if (node.tag !== undefined) {
      this.#refuse(
        'evidence.yaml-tag',
        'A tag gives a value a special type.',
        'Remove the tag; quote text.',
        path,
        offset,
      );
    }
    if (isScalar(node)) return typeof node.value === 'string' ? ownText(node.value) : node.value;
    if (isSeq(node)) {
      return node.items.map((item, index) => this.build(item as ParsedNode | null, [...path, index]));
    }
    return isMap(node) ? this.#buildMap(node, path) : undefined;
  }

  #buildMap(node: Extract<ParsedNode, { items: unknown }> & { items: readonly unknown[] }, path: Path): unknown {
    const value: Record<string, unknown> = {};
    for (const pair of node.items as readonly { key: ParsedNode; value: ParsedNode | null }[]) {
      const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : undefined;
      const offset = this.#base + (pair.key.range?.[0] ?? node.range[0]);
      if (key === undefined) {
        this.#refuse('evidence.forbidden-key', 'A key is not a plain word.', 'Use the name of a field.', path, offset);
      } else if (isForbiddenKey(key)) this.findings.push(forbiddenKey(path, offset));
      else if (Object.hasOwn(value, key)) this.findings.push(duplicateKey(path, offset));
      else value[key] = this.build(pair.value, [...path, key]);
    }
    return value;
  }

  #refuse(code: ReadingCode, what: string, fix: string, path: Path, offset: number): void {
    this.findings.push(finding(code, what, fix, { path, offset }));
  }
}
