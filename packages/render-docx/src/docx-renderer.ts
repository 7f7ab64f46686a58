import {
  type Document,
  type Renderer,
  type RenderOptions,
  type RenderProblem,
  validateDocument,
} from '@sanctions-packet/core/document';
import { countsAlike } from './body/heading-numbers.ts';
import { plainWords } from './body/inlines.ts';
import { allSections } from './body/sections.ts';
import { buildDocument } from './build-document.ts';
import { canonicalize, type Parts } from './canonicalize.ts';
import { checkImages } from './check-images.ts';
import { compileParts } from './compile.ts';
import { DESIGN, PAGES, textWidth } from './design.ts';
import { layOutPages } from './pages/lay-out-pages.ts';
import { numberContents } from './pages/number-contents.ts';
import { APP_PART, corePart } from './parts/properties-parts.ts';
import { SETTINGS_PART } from './parts/settings-part.ts';
import { stylesPart } from './parts/styles-part.ts';
import { allStyles } from './styles/all-styles.ts';
import type { StyleNeeds } from './styles/paragraph-styles.ts';
import { zipParts } from './zip.ts';

/** How Word files are to look. */
export interface DocxOptions {
  /** Face of the whole document; "Times New Roman" when absent. It is named, not embedded. */
  readonly font?: string;
}

/**
 * Document tree to Word (.docx, ECMA-376 transitional): pure, the same bytes for the same document and options.
 *
 * `RenderOptions.date` is written as created and modified. The page numbers of the contents are those of the file's own
 * pages, laid out as Word lays them out; only in another face than Times New Roman, whose widths are not known here, they
 * are those of `RenderOptions.pagination`. Problems: `render.invalid-document` for each breach that `validateDocument` finds, `render.missing-image`,
 * `render.unreadable-image`.
 */
export function docxRenderer(options: DocxOptions = {}): Renderer {
  const font = options.font ?? DESIGN.font;
  return {
    format: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async render(document, renderOptions) {
      const problems = findProblems(document, renderOptions);
      if (problems.length > 0) return { ok: false, problems };
      const styles = allStyles(needsOf(document));
      const laidOut = font === DESIGN.font && document.contents.levels > 0;
      const compiled = compileParts(
        buildDocument(document, renderOptions, laidOut),
        ownParts(document, renderOptions, stylesPart(styles, document.language, font)),
      );
      const parts = canonicalize(withoutEmpty(compiled));
      const numbered = laidOut ? numberContents(parts, layOutPages(parts, styles, DESIGN.size.body).bookmarks) : parts;
      return { ok: true, value: { bytes: zipParts(numbered) }, problems: [] };
    },
  };
}

function findProblems(document: Document, options: RenderOptions): readonly RenderProblem[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(options.date)) throw new Error('RenderOptions.date is not YYYY-MM-DD.');
  const breaches = validateDocument(document).map(
    (breach): RenderProblem => ({ ...breach, code: 'render.invalid-document' }),
  );
  return breaches.length > 0 ? breaches : checkImages(document, options);
}

function needsOf(document: Document): StyleNeeds {
  const page = PAGES[document.page.size];
  return {
    portraitWidth: textWidth(page, 'portrait'),
    landscapeWidth: textWidth(page, 'landscape'),
    numbered: allSections(document.sections).some((section) => section.number !== undefined),
    counted: countsAlike(document.sections),
  };
}

/** The parts we write ourselves, in place of docx's. */
function ownParts(document: Document, options: RenderOptions, styles: string): ReadonlyMap<string, string> {
  return new Map([
    ['word/styles.xml', styles],
    ['word/settings.xml', SETTINGS_PART],
    ['docProps/core.xml', corePart(plainWords(document.title), document.language, options.date)],
    ['docProps/app.xml', APP_PART],
  ]);
}

/** docx writes a list of relationships for every part; the empty ones say nothing. */
function withoutEmpty(parts: Parts): Parts {
  return new Map(
    [...parts].filter(
      ([path, part]) => !(path.endsWith('.rels') && typeof part === 'string' && !part.includes('<Relationship ')),
    ),
  );
}
