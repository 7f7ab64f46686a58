// One Markdown file, read into what the site needs: its title, its headings and its HTML.
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';

/**
 * Reads Markdown as GitHub shows it, with the same anchors. `resolve(href)` says where a link leads in the site.
 * Returns `{ title, headings: [{ level, id, text }], html }`.
 */
export function readPage(markdown, resolve) {
  const slugger = new GithubSlugger();
  const headings = [];
  const reader = new MarkdownIt({ html: false, typographer: false });
  const draw = reader.renderer.renderToken.bind(reader.renderer);

  reader.renderer.rules.heading_open = (tokens, index) => {
    const token = tokens[index];
    const text = textOf(tokens[index + 1]);
    const id = slugger.slug(text);
    headings.push({ level: Number(token.tag.slice(1)), id, text });
    return `<${token.tag} id="${id}">`;
  };
  reader.renderer.rules.heading_close = (tokens, index) => {
    const { level, id, text } = headings.at(-1);
    const anchor =
      level === 1 ? '' : ` <a class="anchor" href="#${id}" aria-label="Link to: ${escapeHtml(text)}">#</a>`;
    return `${anchor}</${tokens[index].tag}>\n`;
  };
  reader.renderer.rules.fence = (tokens, index) => {
    const caption = captionOf(tokens[index].info);
    return `${caption}<pre><code>${escapeHtml(tokens[index].content)}</code></pre>\n`;
  };
  reader.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  reader.renderer.rules.table_close = () => '</table></div>\n';
  reader.renderer.rules.link_open = (tokens, index, options) => {
    const token = tokens[index];
    token.attrSet('href', resolve(token.attrGet('href')));
    return draw(tokens, index, options);
  };
  reader.renderer.rules.image = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    token.attrSet('src', resolve(token.attrGet('src')));
    token.attrSet('alt', self.renderInlineAsText(token.children, options));
    return draw(tokens, index, options);
  };
  const html = withoutEmptyHeads(reader.render(markdown));
  return { title: headings.find(({ level }) => level === 1)?.text, headings, html };
}

export function escapeHtml(text) {
  return reader.utils.escapeHtml(text);
}

const reader = new MarkdownIt();

function textOf(inline) {
  return inline.children
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');
}

/** The file that a block belongs to, when its first line names one: ```yaml my-case/dossier.yaml */
function captionOf(info) {
  const [, file = 'example'] = info.trim().split(/\s+/);
  return file === 'example' ? '' : `<p class="file"><code>${escapeHtml(file)}</code></p>\n`;
}

/** Markdown has no table without a head; one whose head says nothing is meant to have none. */
function withoutEmptyHeads(html) {
  return html.replace(/<thead>\s*<tr>(\s*<th[^>]*><\/th>)+\s*<\/tr>\s*<\/thead>\n?/g, '');
}
