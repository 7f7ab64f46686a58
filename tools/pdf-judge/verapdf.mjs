// veraPDF, the judge of PDF/UA and PDF/A.
import { join } from 'node:path';
import { mavenLibraries, parts, run } from '../maven-libraries.mjs';
import { root } from '../root.mjs';

const POM = join(root, 'tools', 'pdf-judge', 'pom.xml');
/** veraPDF ends with 1 when a file failed, which is an answer. */
const ANSWERS = [0, 1];

/**
 * Verdict of veraPDF on each file: a map from path to `pass` or `fail`. `profile` is a flavour of veraPDF: `ua1`, `3a`,
 * `3b`. Throws when the judge cannot run, or leaves a file without a verdict.
 */
export function judge(files, profile) {
  const classes = `${mavenLibraries('verapdf-1.28.2', POM)}/*`;
  const options = ['-cp', classes, 'org.verapdf.apps.GreenfieldCliWrapper', '--format', 'text', '--flavour', profile];
  const verdicts = new Map();
  for (const part of parts(files)) {
    const text = run('java', [...options, ...part], ANSWERS);
    for (const [, verdict, path] of text.matchAll(/^(PASS|FAIL) (.+) \S+$/gm))
      verdicts.set(path, verdict.toLowerCase());
  }
  const unjudged = files.filter((file) => !verdicts.has(file));
  if (unjudged.length > 0) throw new Error(`No verdict as ${profile} on:\n${unjudged.join('\n')}`);
  return verdicts;
}
