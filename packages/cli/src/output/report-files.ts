/** The files beside the packets, rewritten by every build. */
export const REPORT_FILES: readonly string[] = [
  'build.jsonl',
  'report.html',
  'report.html.age',
  'report.json',
  'report.json.age',
];
