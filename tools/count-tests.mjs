// `node tools/count-tests.mjs <report of jest --json>`: prints "passed failed skipped". A test file that could not be
// loaded counts as one failure; without a report everything failed.
import { existsSync, readFileSync } from 'node:fs';

const [path = ''] = process.argv.slice(2);
if (!existsSync(path)) {
  console.log('0 1 0');
} else {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  console.log(report.numPassedTests, failed, report.numPendingTests + report.numTodoTests);
}
