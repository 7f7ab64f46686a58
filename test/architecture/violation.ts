/** One broken rule of the house, told so that it can be mended without reading the checker. */
export interface Violation {
  /** Kebab-case name of the rule. */
  readonly rule: string;
  /** Path from the workspace's root, with `/`. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** One violation a paragraph, as a failing test prints it. */
export function describeViolations(violations: readonly Violation[]): string {
  return violations.map((v) => `${v.path}:${v.line}  ${v.rule}\n    ${v.what}\n    ${v.remedy}`).join('\n');
}
