// Judges that run on Java: their libraries are fetched once from Maven Central into .cache/. Tools of the tests alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Folder below .cache/ with the libraries that a `pom.xml` names. `name` changes when a version in it does. */
export function mavenLibraries(name, pom) {
  const folder = join(root, '.cache', name);
  if (!existsSync(folder) || readdirSync(folder).length === 0) {
    mkdirSync(folder, { recursive: true });
    run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`]);
  }
  return folder;
}

/** Standard output of a program; throws when it cannot be started or ends with a code that is not `accepted`. */
export function run(program, args, accepted = [0]) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined) throw new Error(`${program} could not be started (${error.code}). Install Java and Maven.`);
  if (!accepted.includes(status)) throw new Error(`${program} ended with ${status}:\n${stderr}`);
  return stdout;
}

/** Files in parts that a command line has room for. */
export function* parts(files, most = 200) {
  for (let from = 0; from < files.length; from += most) yield files.slice(from, from + most);
}
