/** No test is left out, and none is left alone: `.skip`, `.only`, `.todo`, `.failing` and their short forms. */
import { isNode, propertyName, type SourceUnit, walk } from '../source-unit.ts';
import type { Violation } from '../violation.ts';

const RUNNERS: readonly unknown[] = ['it', 'test', 'describe'];
const LEFT_OUT: readonly string[] = ['skip', 'only', 'todo', 'failing'];
const SHORT_FORMS: readonly unknown[] = ['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe'];

export function checkTestsRun(unit: SourceUnit): readonly Violation[] {
  const found: Violation[] = [];
  walk(unit.tree, (node) => {
    const object = node['object'];
    const callee = node['callee'];
    const long =
      node.type === 'MemberExpression' &&
      isNode(object) &&
      RUNNERS.includes(object['value']) &&
      LEFT_OUT.includes(propertyName(node) ?? '');
    const short = node.type === 'CallExpression' && isNode(callee) && SHORT_FORMS.includes(callee['value']);
    if (long || short) {
      const remedy = 'Mend the test or remove it; a skipped check looks like a passed one.';
      found.push({
        rule: 'every-test-runs',
        path: unit.path,
        line: unit.lineOf(node),
        what: 'A test left out.',
        remedy,
      });
    }
    return undefined;
  });
  return found;
}
