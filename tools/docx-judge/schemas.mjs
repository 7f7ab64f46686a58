// The schemas of ECMA-376, as Apache POI compiles them, for every part of a Word file.
import { join } from 'node:path';
import { mavenLibraries, parts, run } from '../maven-libraries.mjs';
import { root } from '../root.mjs';

const HERE = join(root, 'tools', 'docx-judge');

/**
 * What the schemas say against each file: a map from path to `part: message` lines, none for a valid one. Throws when
 * the judge cannot run, or leaves a file without a verdict.
 */
export function complaintsOf(files) {
  const classes = `${mavenLibraries('poi-ooxml-full-5.4.1', join(HERE, 'pom.xml'))}/*`;
  const quiet = '-Dlog4j2.statusLoggerLevel=OFF';
  const found = new Map();
  for (const some of parts(files)) {
    const text = run('java', [quiet, '-cp', classes, join(HERE, 'SchemaJudge.java'), ...some]);
    for (const line of text.split('\n')) {
      const [file, part, message] = line.slice('PASS '.length).split('\t');
      if (line.startsWith('PASS ')) found.set(file, []);
      if (line.startsWith('FAIL ')) found.set(file, [...(found.get(file) ?? []), `${part}: ${message}`]);
    }
  }
  const unjudged = files.filter((file) => !found.has(file));
  if (unjudged.length > 0) throw new Error(`No verdict on:\n${unjudged.join('\n')}`);
  return found;
}
