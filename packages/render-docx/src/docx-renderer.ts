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
import { APP_PART, corePart } from './parts/properties-parts.ts';
import { SETTINGS_PART } from './parts/settings-part.ts';
import { stylesPart } from './parts/styles-part.ts';
import { zipParts } from './zip.ts';

export interface DocxOptions {
  /** Face of the whole document; "Times New Roman" when absent. It is named, not embedded. */
  readonly font?: string;
}

/**
 * Document tree to Word (.docx, ECMA-376 transitional): pure, the same bytes for the same document and options.
 *
 * `RenderOptions.date` is written as created and modified; `RenderOptions.pagination` fills the page numbers of the
 * contents. Problems: `render.invalid-document` for each breach that `validateDocument` finds, `render.missing-image`,
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
      const parts = compileParts(buildDocument(document, renderOptions), ownParts(document, renderOptions, font));
      return { ok: true, value: { bytes: zipParts(canonicalize(withoutEmpty(parts))) }, problems: [] };
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

/** The parts we write ourselves, in place of docx's. */
function ownParts(document: Document, options: RenderOptions, font: string): ReadonlyMap<string, string> {
  const page = PAGES[document.page.size];
  const needs = {
    portraitWidth: textWidth(page, 'portrait'),
    landscapeWidth: textWidth(page, 'landscape'),
    numbered: allSections(document.sections).some((section) => section.number !== undefined),
    counted: countsAlike(document.sections),
  };
  return new Map([
    ['word/styles.xml', stylesPart(needs, document.language, font)],
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
