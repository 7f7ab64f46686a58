// Which files of the repository are pages of the site, where they stand in it, and in which order they are offered.
import { readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { root } from '../root.mjs';

// Changesets wait for a release; drafts and what is made or fetched is nobody's page.
const PASSED_OVER = new Set(['node_modules', 'dist', 'out', 'fixtures', 'corpus', 'golden']);
const FIRST_GUIDE = 'docs/guides/first-packet-in-ten-minutes.md';

/** Every Markdown file of the repository that is a page, as a path from the root with `/`. */
export function repositoryPages(folder = root) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return entry.name.startsWith('.') || PASSED_OVER.has(entry.name) ? [] : repositoryPages(path);
      }
      return entry.name.endsWith('.md') ? [relative(root, path).split(sep).join('/')] : [];
    })
    .sort();
}

/** Where a Markdown file stands in the site: `packages/core/README.md` is `packages/core/index.html`. */
export function placeOf(path) {
  return path
    .replace(/^docs\//, '')
    .replace(/\.md$/, '.html')
    .replace(/[^/]+$/, (name) => (name === 'README.html' ? 'index.html' : name.toLowerCase()));
}

/** Groups of the navigation, `{ title, pages }`; a page that no group names stands in the last one. */
export function groupsOf(paths) {
  const groups = [
    ['Begin', [/^README\.md$/]],
    ['Guides', [/^docs\/guides\//]],
    ['Look it up', [/^packages\/cli\/README\.md$/, /^docs\/command\.md$/, /^docs\/problems\.md$/, /DOCUMENT\.md$/]],
    ['Governments', [/^packages\/regime-\w+\/(README|LAW)\.md$/]],
    ['Packages', [/^packages\/[^/]+\/README\.md$/]],
    ['Examples', [/^examples\/[^/]+\/README\.md$/]],
    ['The project', [/^(ARCHITECTURE|CONTRIBUTING|SECURITY)\.md$/]],
    ['What changed', [/CHANGELOG\.md$/]],
    ['More', [/./]],
  ];
  const left = new Set(paths);
  return groups.map(([title, patterns]) => {
    const pages = patterns.flatMap((pattern) => [...left].filter((path) => pattern.test(path)));
    for (const page of pages) left.delete(page);
    return { title, pages: pages.sort(inReadingOrder) };
  });
}

/** The first guide before the others; within a folder its README before the rest. */
function inReadingOrder(a, b) {
  if (a === FIRST_GUIDE || b === FIRST_GUIDE) return a === FIRST_GUIDE ? -1 : 1;
  return posix.dirname(a) === posix.dirname(b)
    ? Number(!a.endsWith('README.md')) - Number(!b.endsWith('README.md'))
    : 0;
}
