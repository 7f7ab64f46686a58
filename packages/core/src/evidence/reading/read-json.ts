import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { LIMITS } from '../schema/limits.ts';
import { duplicateKey, finding, type ReadTree, tooDeep, type Wanted } from './read-tree.ts';
import type { Finding, Path, ReadingCode } from './reading-code.ts';

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Reads strict JSON. Every syntax error, repeated key and forbidden key is found, each with its offset. */
export function readJson(text: string): ReadTree {
  const locate = (wanted: readonly Wanted[]): readonly (number | undefined)[] => locateInJson(text, wanted);
  const deep = depthBreach(text);
  if (deep !== undefined) return { value: undefined, findings: [tooDeep({ offset: deep })], locate };
  const findings = scan(text);
  if (findings.some(({ problem }) => problem.code === 'evidence.not-json'))
    return { value: undefined, findings, locate };
  try {
    return { value: JSON.parse(text), findings, locate };
  } catch {
    return { value: undefined, findings: [...findings, notJson('The text is not valid JSON.')], locate };
  }
}

function notJson(what: string, offset?: number): Finding<ReadingCode> {
  const fix = 'Correct the syntax near this place; comments and trailing commas are not JSON.';
  return finding('evidence.not-json', what, fix, offset === undefined ? {} : { offset });
}

/** Offset at which brackets nest beyond the limit; found without recursion, before any parser sees the text. */
function depthBreach(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) inString = false;
    } else if (sign === 0x22) inString = true;
    else if (sign === 0x7b || sign === 0x5b) {
      depth += 1;
      if (depth > LIMITS.depth) return at;
    } else if (sign === 0x7d || sign === 0x5d) depth -= 1;
  }
  return undefined;
}

function scan(text: string): readonly Finding<ReadingCode>[] {
  const findings: Finding<ReadingCode>[] = [];
  const keys: Set<string>[] = [];
  let lastError = -1;
  visit(
    text,
    {
      onObjectBegin: () => void keys.push(new Set()),
      onObjectEnd: () => void keys.pop(),
      onObjectProperty: (key, offset, _length, _line, _column, path) => {
        const seen = keys.at(-1);
        if (seen?.has(key)) findings.push(duplicateKey(path(), offset));
        seen?.add(key);
      },
      onError: (error: ParseErrorCode, offset) => {
        if (offset === lastError) return;
        lastError = offset;
        findings.push(notJson(`The text is not valid JSON: ${words(printParseErrorCode(error))}.`, offset));
      },
    },
    STRICT,
  );
  return findings;
}

/** `CommaExpected` in words. */
function words(code: string): string {
  return code.replaceAll(/(?!^)([A-Z])/g, ' $1').toLowerCase();
}

/** A tree of the paths wanted, so that one pass over the text finds them all. */
interface Branch {
  readonly wanted: number[];
  readonly keys: Map<string, number[]>;
  readonly children: Map<string | number, Branch>;
}

const newBranch = (): Branch => ({ wanted: [], keys: new Map(), children: new Map() });

function locateInJson(text: string, wanted: readonly Wanted[]): readonly (number | undefined)[] {
  const found: (number | undefined)[] = wanted.map(() => undefined);
  const root = newBranch();
  for (const [index, { path, key }] of wanted.entries()) {
    let branch = root;
    branch.wanted.push(index);
    for (const step of path) {
      const next = branch.children.get(step) ?? newBranch();
      branch.children.set(step, next);
      branch = next;
      // Every ancestor takes note as well: a deeper hit overwrites a shallower one.
      branch.wanted.push(index);
    }
    if (key !== undefined) branch.keys.set(key, [...(branch.keys.get(key) ?? []), index]);
  }
  const branchAt = (path: Path): Branch | undefined => {
    let branch: Branch | undefined = root;
    for (const step of path) branch = branch?.children.get(step);
    return branch;
  };
  const hit = (indices: readonly number[] | undefined, offset: number): void => {
    for (const index of indices ?? []) found[index] = offset;
  };
  /** Tells whether anything wanted lies below, so that the rest is passed over. */
  const value = (offset: number, path: Path): boolean => {
    const branch = branchAt(path);
    hit(branch?.wanted, offset);
    return branch !== undefined;
  };
  visit(
    text,
    {
      onObjectBegin: (offset, _l, _sl, _sc, path) => value(offset, path()),
      onArrayBegin: (offset, _l, _sl, _sc, path) => value(offset, path()),
      // The library only counts its way out of a subtree passed over when these are given.
      onObjectEnd: () => undefined,
      onArrayEnd: () => undefined,
      onLiteralValue: (_value, offset, _l, _sl, _sc, path) => void value(offset, path()),
      onObjectProperty: (key, offset, _l, _sl, _sc, path) => hit(branchAt(path())?.keys.get(key), offset),
    },
    STRICT,
  );
  return found;
}
