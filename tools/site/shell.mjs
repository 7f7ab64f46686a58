// The page around the text: head, navigation, contents of the page.
import { posix } from 'node:path';
import { escapeHtml } from './read-page.mjs';

/** HTML of one page. `page` is what readPage gave with its `place`; `groups` holds `{ title, links: [{ title, place }] }`. */
export function shell(page, groups) {
  const to = (place) => relativePlace(page.place, place);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(page.title)} – Sanctions Packet</title>
<link rel="stylesheet" href="${to('site.css')}">
<script defer src="${to('search-index.js')}"></script>
<script defer src="${to('search.js')}" data-root="${to('')}"></script>
</head>
<body>
<a class="skip" href="#content">To the text</a>
<header>
<a class="name" href="${to('index.html')}">Sanctions Packet</a>
<div class="search" hidden><input type="search" placeholder="Search headings, names, problem codes" aria-label="Search" autocomplete="off"><ol></ol></div>
<a class="to-navigation" href="#navigation">All pages</a>
</header>
<div class="frame">
<main id="content">
${page.html}</main>
${contents(page.headings)}<nav id="navigation" aria-label="All pages">
${groups.map((group) => navigationGroup(group, page.place, to)).join('\n')}
</nav>
</div>
</body>
</html>
`;
}

/** The way from one place of the site to another, for a link that also works from a disk. */
export function relativePlace(from, to) {
  return posix.relative(posix.dirname(from), to || '.') || '.';
}

function contents(headings) {
  const own = headings.filter(({ level }) => level === 2 || level === 3);
  const shown = own.length > 40 ? own.filter(({ level }) => level === 2) : own;
  if (shown.length < 3) return '';
  const items = shown.map(
    ({ level, id, text }) => `<li class="level-${level}"><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  return `<aside aria-label="On this page"><h2>On this page</h2><ol>\n${items.join('\n')}\n</ol></aside>\n`;
}

function navigationGroup({ title, links }, here, to) {
  const items = links.map(({ title: text, place }) => {
    const current = place === here ? ' aria-current="page"' : '';
    return `<li><a href="${to(place)}"${current}>${escapeHtml(text)}</a></li>`;
  });
  return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}
