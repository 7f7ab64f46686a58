import { failure, type Outcome, success } from '@sanctions-packet/core';
import type {
  Document,
  PaginatingRenderer,
  Pagination,
  RenderedFile,
  RenderOptions,
  RenderProblem,
} from '@sanctions-packet/core/document';
import { checkDocument, unreadableImages } from './check-document.ts';
import { type FaceFiles, type FaceSet, faceSet } from './fonts/face-set.ts';
import type { FallbackFont } from './fonts/fallback-faces.ts';
import type { LaidOutDocument } from './layout/boxes.ts';
import { ANCHOR } from './layout/context.ts';
import { layoutDocument } from './layout/layout-document.ts';
import { paintDocument } from './paint/paint-document.ts';

/** The letters that PDFs are drawn with. */
export interface PdfRendererOptions {
  /** Bytes of four static TrueType faces of one family; this package's `fonts` folder has such. */
  readonly faces: FaceFiles;
  /** Fonts for letters that the four faces lack, in the order in which they are asked. */
  readonly fallbacks?: readonly FallbackFont[];
}

/**
 * A renderer to tagged PDF. `paginate` lays out only, and `render` reuses that layout for the same document object.
 * Problems: `render.invalid-document`, `render.missing-glyph`, `render.missing-image`, `render.unreadable-image`, all
 * blocking. Throws when the faces are not TrueType fonts or the date is not `YYYY-MM-DD`.
 */
export function pdfRenderer({ faces: files, fallbacks = [] }: PdfRendererOptions): PaginatingRenderer {
  let parsed: FaceSet | undefined;
  const known = new WeakMap<
    Document,
    Pick<RenderOptions, 'images' | 'numbering' | 'exhibits'> & { readonly layout: LaidOutDocument }
  >();

  const layout = (
    document: Document,
    { images, numbering, exhibits }: RenderOptions,
  ): Outcome<LaidOutDocument, RenderProblem> => {
    const cached = known.get(document);
    const same = cached?.images === images && cached?.numbering === numbering && cached?.exhibits === exhibits;
    if (cached !== undefined && same) return success(cached.layout);
    parsed ??= faceSet(files, fallbacks);
    const problems = checkDocument(document, parsed, images);
    if (problems.length > 0) return failure(problems);
    const value = layoutDocument(document, parsed, images, {
      ...(numbering && { numbering }),
      ...(exhibits && { exhibits }),
    });
    known.set(document, {
      layout: value,
      ...(images && { images }),
      ...(numbering && { numbering }),
      ...(exhibits && { exhibits }),
    });
    return success(value);
  };

  return {
    format: 'pdf',
    mediaType: 'application/pdf',
    paginate(document, options): Outcome<Pagination, RenderProblem> {
      const outcome = layout(document, options);
      return outcome.ok ? success(paginationOf(outcome.value)) : outcome;
    },
    async render(document, options): Promise<Outcome<RenderedFile, RenderProblem>> {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(options.date)) throw new Error('RenderOptions.date is not YYYY-MM-DD.');
      const outcome = layout(document, options);
      if (!outcome.ok) return outcome;
      const painted = await paintDocument(outcome.value, document, options);
      if (!painted.ok) return failure(unreadableImages(document, painted.unreadable));
      return success({ bytes: painted.bytes, pagination: paginationOf(outcome.value) });
    },
  };
}

function paginationOf({ pages, destinations }: LaidOutDocument): Pagination {
  const prefix = ANCHOR.section('');
  const sections = [...destinations]
    .filter(([anchor]) => anchor.startsWith(prefix))
    .map(([anchor, { page }]) => [anchor.slice(prefix.length), page + 1] as const);
  return { pages: pages.length, sections: new Map(sections) };
}
