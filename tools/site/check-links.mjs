// Every link, anchor and picture of the built site: does it lead somewhere, and inside the site? `npm run docs:check`,
// after `npm run docs`; `node tools/site/check-links.mjs FOLDER` for another. Exits 1 when one does not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { root } from '../root.mjs';

const SITE = process.argv[2] ?? join(root, '.cache', 'site');
// What a page loads by itself; a link that a person follows may lead into the world.
const LOADED = { img: 'src', script: 'src', link: 'href', use: 'href', source: 'src', iframe: 'src', video: 'src' };

const places = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SITE, join(entry.parentPath, entry.name)).split(sep).join('/'));
const known = new Set(places);
const pages = new Map(places.filter((place) => /\.(html|svg)$/.test(place)).map((place) => [place, read(place)]));
const faults = [...pages].flatMap(([place, { links, twice }]) => [
  ...links.map((link) => faultOf(place, link)).filter((fault) => fault !== undefined),
  ...twice.map((id) => `${place}: two anchors are called ${id}`),
]);
// A style sheet loads too.
for (const place of places.filter((name) => name.endsWith('.css'))) {
  if (/url\(\s*["']?(https?:)?\/\//.test(readFileSync(join(SITE, place), 'utf8'))) faults.push(`${place}: fetches`);
}

const count = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0);
for (const fault of faults) console.error(fault);
console.log(`${pages.size} pages, ${count} links, ${faults.length} that lead nowhere`);
process.exitCode = faults.length > 0 || !existsSync(join(SITE, 'index.html')) ? 1 : 0;

/** The anchors of a page, those given twice, and its links as `{ href, loaded }`. */
function read(place) {
  const [anchors, twice, links] = [new Set(), [], []];
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const id of new Set([attributes.id, name === 'a' ? attributes.name : undefined])) {
        if (id === undefined) continue;
        if (anchors.has(id)) twice.push(id);
        anchors.add(id);
      }
      const loads = attributes[LOADED[name]];
      if (loads !== undefined) links.push({ href: loads, loaded: true });
      if (name === 'a' && attributes.href !== undefined) links.push({ href: attributes.href, loaded: false });
    },
  });
  parser.end(readFileSync(join(SITE, place), 'utf8'));
  return { anchors, twice, links };
}

function faultOf(place, { href, loaded }) {
  if (/^(https?:)?\/\//.test(href)) return loaded ? `${place}: fetches ${href}` : undefined;
  if (/^(mailto|data):/.test(href)) return undefined;
  const [path, hash] = href.split('#').map(decodeURIComponent);
  const target = path === '' ? place : posix.normalize(posix.join(posix.dirname(place), path));
  if (!known.has(target)) return `${place}: ${href} leads nowhere`;
  if (hash && pages.has(target) && !pages.get(target).anchors.has(hash)) return `${place}: ${href} has no such anchor`;
  return undefined;
}
