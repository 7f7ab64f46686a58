// veraPDF, the judge of PDF/UA and PDF/A. Fetched once from Maven Central into .cache/; needs Java and Maven.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const LIBRARIES = join(root, '.cache', 'verapdf-1.28.2');
const POM = join(root, 'tools', 'pdf-judge', 'pom.xml');
/** Files that one run of the judge is given: a command line has an end. */
const AT_ONCE = 200;

/**
 * Verdict of veraPDF on each file: a map from path to `pass` or `fail`. `profile` is a flavour of veraPDF: `ua1`, `3a`,
 * `3b`. Throws when the judge cannot run, or leaves a file without a verdict.
 */
export function judge(files, profile) {
  const verdicts = new Map();
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const part = files.slice(from, from + AT_ONCE);
    const text = run('java', [
      ...['-cp', `${libraries()}/*`, 'org.verapdf.apps.GreenfieldCliWrapper'],
      ...['--format', 'text', '--flavour', profile],
      ...part,
    ]);
    for (const [, verdict, path] of text.matchAll(/^(PASS|FAIL) (.+) \S+$/gm))
      verdicts.set(path, verdict.toLowerCase());
  }
  const unjudged = files.filter((file) => !verdicts.has(file));
  if (unjudged.length > 0) throw new Error(`No verdict as ${profile} on:\n${unjudged.join('\n')}`);
  return verdicts;
}

function libraries() {
  if (!existsSync(LIBRARIES) || readdirSync(LIBRARIES).length === 0) {
    mkdirSync(LIBRARIES, { recursive: true });
    run('mvn', ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${LIBRARIES}`]);
  }
  return LIBRARIES;
}

/** Standard output of a program. veraPDF ends with 1 when a file failed, which is an answer. */
function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined) throw new Error(`${program} could not be started (${error.code}). Install Java and Maven.`);
  if (status !== 0 && !(program === 'java' && status === 1))
    throw new Error(`${program} ended with ${status}:\n${stderr}`);
  return stdout;
}
