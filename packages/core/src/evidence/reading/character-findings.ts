import { LIMITS } from '../schema/limits.ts';
import { finding, forbiddenKey, isForbiddenKey, tooDeep } from './read-tree.ts';
import type { Finding, Path, ReadingCode } from './reading-code.ts';

/** Everything outside `Char` of XML 1.0: most controls, unpaired surrogates, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Looks through any value for what no document can hold: characters XML forbids, keys that reach into the language,
 * and nesting beyond the limit (which a value with a loop in it has too).
 */
export function characterFindings(value: unknown, path: Path = []): readonly Finding<ReadingCode>[] {
  const findings: Finding<ReadingCode>[] = [];
  visit(value, [...path], findings);
  return findings;
}

function visit(value: unknown, path: (string | number)[], findings: Finding<ReadingCode>[]): void {
  if (typeof value === 'string') {
    if (NOT_XML.test(value)) findings.push(badCharacter(path));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= LIMITS.depth) {
    findings.push(tooDeep({ path: [...path] }));
    return;
  }
  for (const key of Object.keys(value)) {
    if (isForbiddenKey(key)) {
      findings.push({ ...forbiddenKey([...path]), key });
      continue;
    }
    if (NOT_XML.test(key)) findings.push(badCharacter(path));
    path.push(Array.isArray(value) ? Number(key) : key);
    visit((value as Readonly<Record<string, unknown>>)[key], path, findings);
    path.pop();
  }
}

function badCharacter(path: Path): Finding<ReadingCode> {
  const what = 'The text holds a character that no document can hold: a control character, U+FFFE or half of a pair.';
  return finding('evidence.forbidden-character', what, 'Retype or remove the invisible character.', {
    path: [...path],
  });
}
