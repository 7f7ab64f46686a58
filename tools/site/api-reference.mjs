// The reference of every public door, by TypeDoc (https://typedoc.org), out of the docstrings.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, Comment, Converter, JSX, ReflectionKind, RendererEvent } from 'typedoc';
import { root } from '../root.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * Writes the reference into `folder`. What TypeDoc warns of is printed and counted in `faults`. Returns what the search
 * finds: `[name, door, place]`.
 */
export async function writeApiReference(folder, faults) {
  const doors = publicDoors();
  const app = await Application.bootstrap({
    name: 'Sanctions Packet',
    tsconfig: join(HERE, 'tsconfig.json'),
    entryPoints: doors.map(({ source }) => source),
    basePath: root,
    readme: 'none',
    // The compiler has judged the types already.
    skipErrorChecking: true,
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    excludeInternal: true,
    githubPages: false,
    hideGenerator: true,
    visibilityFilters: {},
    includeHierarchySummary: false,
    customCss: join(HERE, 'api.css'),
    validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true },
    logLevel: 'Warn',
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => nameModules(project, doors));
  app.renderer.hooks.on('body.begin', ({ relativeURL }) => wayBack(relativeURL('index.html')));
  const names = [];
  app.renderer.on(RendererEvent.END, ({ project }) => names.push(...namesIn(project, app.renderer.router)));
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc could not read the sources.');
  app.validate(project);
  await app.generateDocs(project, folder);
  const told = app.logger.warningCount + app.logger.errorCount;
  faults.push(
    ...untold(project).map((name) => `${name} has no docstring: one sentence on what it is, takes and returns`),
  );
  if (told > 0) faults.push(`TypeDoc told of ${told} things`);
  return names;
}

/** The line at the top of each page that leads to the rest of the site; `start` is the way to the reference's own. */
function wayBack(start) {
  const href = start.replace(/index\.html$/, '../index.html');
  return JSX.createElement(
    'p',
    { class: 'to-the-site' },
    JSX.createElement('a', { href }, '← Guides, packages, the law'),
  );
}

/** The names at a door that nothing is said of; of a function its signatures speak. */
function untold(project) {
  return namesAtDoors(project)
    .filter((one) => {
      // What a door hands on is told at its own.
      const meant = one.isReference() ? one.getTargetReflectionDeep() : one;
      return ![meant, ...(meant.signatures ?? [])].some((told) => told.hasComment());
    })
    .map(({ name, parent }) => `${name} of ${parent.name}`);
}

function namesAtDoors(project) {
  return project
    .getReflectionsByKind(ReflectionKind.SomeExport)
    .filter(({ parent }) => parent?.kind === ReflectionKind.Module);
}

function namesIn(project, router) {
  return namesAtDoors(project)
    .filter((one) => router.hasUrl(one))
    .map((one) => [one.name, one.parent.name, `api/${router.getFullUrl(one)}`]);
}

/** A door is called as it is imported, and introduced by its package's own sentence. */
function nameModules(project, doors) {
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    const door = doors.find(({ source }) => relative(root, dirname(source)).split(sep).join('/') === module.name);
    if (door === undefined) throw new Error(`No door leads to ${module.name}.`);
    module.name = door.name;
    module.comment = new Comment([{ kind: 'text', text: door.description }]);
  }
}

/** Every door that a package opens to code: its name as it is imported, and the source file behind it. */
function publicDoors() {
  return readdirSync(join(root, 'packages'))
    .sort()
    .flatMap((name) => {
      const folder = join(root, 'packages', name);
      const { name: full, description, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return Object.entries(exports)
        .filter(([, target]) => typeof target !== 'string')
        .map(([door, target]) => ({
          name: full + door.slice(1),
          description,
          source: join(folder, target['@sanctions-packet/source']),
        }));
    });
}
