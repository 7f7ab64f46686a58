// The documentation site, out of the repository's own files: `npm run docs`, or `node tools/site/build.mjs [--without-api]`
// once everything is built. It is read from a disk as well as from a server, and fetches nothing.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemPage } from '../problem-codes.mjs';
import { root } from '../root.mjs';
import { writeApiReference } from './api-reference.mjs';
import { commandPage } from './command-page.mjs';
import { escapeHtml, readPage } from './read-page.mjs';
import { groupsOf, placeOf, repositoryPages } from './repository-pages.mjs';
import { relativePlace, shell } from './shell.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const SITE = join(root, '.cache', 'site');
const WITH_API = !process.argv.includes('--without-api');
const API = { title: 'Every name of the packages (API)', place: 'api/index.html' };

rmSync(SITE, { recursive: true, force: true });
mkdirSync(SITE, { recursive: true });

const faults = [];
const made = { 'docs/command.md': await commandPage(), 'docs/problems.md': problemPage() };
const paths = [...new Set([...repositoryPages(), ...Object.keys(made)])];
const files = new Set();
const pages = new Map(paths.map((path) => [path, pageOf(path)]));
const groups = groupsOf(paths)
  .filter(({ pages: members }) => members.length > 0)
  .map(({ title, pages: members }) => ({
    title,
    links: members.map((path) => ({ title: navigationTitle(path), place: placeOf(path) })),
  }));
if (WITH_API) groups.find(({ title }) => title === 'Look it up').links.push(API);

for (const page of pages.values()) write(page.place, shell(page, groups));
for (const path of files) writeFile(path);
for (const name of ['site.css', 'search.js']) cpSync(join(HERE, name), join(SITE, name));
const names = WITH_API ? await writeApiReference(join(SITE, 'api'), faults) : [];
write('search-index.js', `globalThis.searchIndex = ${JSON.stringify([...headingsOf(pages.values()), ...names])};\n`);

for (const fault of faults) console.error(fault);
console.log(`${pages.size} pages, ${names.length} names of the packages: ${join(SITE, 'index.html')}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function pageOf(path) {
  const text = made[path] ?? readFileSync(join(root, path), 'utf8');
  const place = placeOf(path);
  const page = readPage(text, (href) => resolve(path, place, href));
  if (page.title === undefined) faults.push(`${path}: the page has no title (a heading with one #)`);
  return { ...page, place, title: page.title ?? path };
}

/** A link as it stands in a Markdown file, to where the same thing is in the site. */
function resolve(path, place, href) {
  if (/^([a-z][a-z0-9+.-]*:|#)/i.test(href)) return href;
  const [target, hash] = decodeURI(href).split('#');
  const found = posix.join(posix.dirname(path), target).replace(/\/$/, '');
  // A page made for the site is no file of the repository: a link to it would work here and nowhere else.
  const page = [found, posix.join(found, 'README.md')].find(
    (one) => paths.includes(one) && (path in made || !(one in made)),
  );
  const anchor = hash === undefined ? '' : `#${hash}`;
  if (page !== undefined) return relativePlace(place, placeOf(page)) + anchor;
  if (found.startsWith('..') || !existsSync(join(root, found))) {
    faults.push(`${path}: a link leads to ${href}, which is not there`);
    return href;
  }
  files.add(found);
  return relativePlace(place, filePlace(found)) + anchor;
}

/** Where a file of the repository that a page shows or links to stands in the site. */
function filePlace(path) {
  return isPicture(path) ? `files/${path}` : `files/${path}.html`;
}

function isPicture(path) {
  return /\.(png|jpe?g|svg)$/.test(path);
}

/** A browser would offer to save a source file: it is shown as a page. */
function writeFile(path) {
  const place = filePlace(path);
  if (isPicture(path)) {
    mkdirSync(dirname(join(SITE, place)), { recursive: true });
    cpSync(join(root, path), join(SITE, place));
    return;
  }
  const text = readFileSync(join(root, path), 'utf8');
  const html = `<h1>${escapeHtml(path)}</h1>\n<pre><code>${escapeHtml(text)}</code></pre>\n`;
  write(place, shell({ title: path, headings: [], html, place }, groups));
}

function navigationTitle(path) {
  const [, folder] = path.match(/^(?:packages|examples)\/([^/]+)\//) ?? [];
  if (path === 'README.md') return 'What it is';
  if (path === 'packages/cli/README.md') return 'The command';
  if (/regime-\w+\/(README|LAW)\.md$/.test(path)) {
    const { description } = JSON.parse(readFileSync(join(root, dirname(path), 'package.json'), 'utf8'));
    return description.split(':')[0] + (path.endsWith('LAW.md') ? ': the law' : '');
  }
  if (path.endsWith('/CHANGELOG.md')) return folder;
  if (path.endsWith('/README.md') && folder !== undefined) return folder;
  return pages.get(path).title;
}

function headingsOf(all) {
  return [...all].flatMap(({ title, place, headings }) =>
    headings.map(({ level, id, text }) => (level === 1 ? [title, '', place] : [text, title, `${place}#${id}`])),
  );
}

function write(place, text) {
  const path = join(SITE, place);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
