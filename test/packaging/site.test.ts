// The documentation site: anchors as a reader of the repository has them, and a checker of links that finds what is planted.
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../cli/support/case-folder.ts';

const ROOT = join(__dirname, '..', '..');

interface Page {
  readonly title?: string;
  readonly headings: readonly { readonly id: string }[];
  readonly html: string;
}

function pageOf(markdown: string): Page {
  const script = `
    const { readPage } = await import('./tools/site/read-page.mjs');
    console.log(JSON.stringify(readPage(${JSON.stringify(markdown)}, (href) => 'site/' + href)));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return JSON.parse(printed);
}

describe('a page', () => {
  it('has the anchors that the repository gives its headings', () => {
    const { title, headings } = pageOf('# `a.b` & C\n\n## Twice\n\n## Twice\n\n## Ümber *nimi*: 1.\n');
    expect(title).toBe('a.b & C');
    expect(headings.map(({ id }) => id)).toEqual(['ab--c', 'twice', 'twice-1', 'ümber-nimi-1']);
  });

  it('leads where it is told, shows no markup of a file as its own, and names the file of a block', () => {
    const { html } = pageOf('# T\n\n[a](b.md) ![p](c.png) <b>x</b>\n\n```yaml case/dossier.yaml\n<id>\n```\n');
    expect(html).toContain('<a href="site/b.md">a</a> <img src="site/c.png" alt="p"> &lt;b&gt;x&lt;/b&gt;');
    expect(html).toContain('<p class="file"><code>case/dossier.yaml</code></p>\n<pre><code>&lt;id&gt;\n</code></pre>');
  });
});

describe('the checker of links', () => {
  function check(pages: Readonly<Record<string, string>>) {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
    const checker = [join(ROOT, 'tools', 'site', 'check-links.mjs'), folder];
    const { status, stderr } = spawnSync(process.execPath, checker, { encoding: 'utf8' });
    return { status, faults: stderr.split('\n').filter(Boolean) };
  }

  it('is content with links that lead somewhere', () => {
    const index = '<h1 id="a">A</h1><a href="b.html#c">b</a><a href="#a">a</a><a href="https://x.example/">x</a>';
    expect(check({ 'index.html': index, 'b.html': '<p id="c">' })).toEqual({ status: 0, faults: [] });
  });

  it('tells every page, anchor and picture that is not there, twice-given anchors, and what would be fetched', () => {
    const index =
      '<a href="no.html">n</a><a href="b.html#no">b</a><img src="no.png"><p id="a"><p id="a"><script src="//x.example/y.js">';
    expect(
      check({ 'index.html': index, 'b.html': '<p id="c">', 's.css': 'a{background:url(https://x.example/)}' }),
    ).toEqual({
      status: 1,
      faults: [
        'index.html: no.html leads nowhere',
        'index.html: b.html#no has no such anchor',
        'index.html: no.png leads nowhere',
        'index.html: fetches //x.example/y.js',
        'index.html: two anchors are called a',
        's.css: fetches',
      ],
    });
  });
});
