import type {
  Document,
  Pagination,
  PaginatingRenderer,
  RenderedFile,
  RenderOptions,
  RenderProblem,
} from '@sanctions-packet/core/document';
import { checkDocument, unreadableImages } from './check-document.ts';
import { type FaceFiles, type FaceSet, faceSet } from './fonts/face-set.ts';
import type { LaidOutDocument } from './layout/boxes.ts';
import { ANCHOR } from './layout/context.ts';
import { layoutDocument } from './layout/layout-document.ts';
import { paintDocument } from './paint/paint-document.ts';

type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly RenderProblem[] }
  | { readonly ok: false; readonly problems: readonly RenderProblem[] };

export interface PdfRendererOptions {
  /** Bytes of four static TrueType faces of one family; this package's `fonts` folder has such. */
  readonly faces: FaceFiles;
}

/**
 * A renderer to tagged PDF. `paginate` lays out only, and `render` reuses that layout for the same document object.
 * Problems: `render.missing-glyph`, `render.missing-image`, `render.unreadable-image`, all blocking. Throws when the
 * faces are not TrueType fonts.
 */
export function pdfRenderer({ faces: files }: PdfRendererOptions): PaginatingRenderer {
  let parsed: FaceSet | undefined;
  const known = new WeakMap<Document, { readonly images: RenderOptions['images']; readonly layout: LaidOutDocument }>();

  const layout = (document: Document, { images }: RenderOptions): Outcome<LaidOutDocument> => {
    const cached = known.get(document);
    if (cached !== undefined && cached.images === images) return { ok: true, value: cached.layout, problems: [] };
    parsed ??= faceSet(files);
    const problems = checkDocument(document, parsed, images);
    if (problems.length > 0) return { ok: false, problems };
    const value = layoutDocument(document, parsed, images);
    known.set(document, { images, layout: value });
    return { ok: true, value, problems: [] };
  };

  return {
    format: 'pdf',
    mediaType: 'application/pdf',
    paginate(document, options): Outcome<Pagination> {
      const outcome = layout(document, options);
      return outcome.ok ? { ...outcome, value: paginationOf(outcome.value) } : outcome;
    },
    async render(document, options): Promise<Outcome<RenderedFile>> {
      const outcome = layout(document, options);
      if (!outcome.ok) return outcome;
      const painted = await paintDocument(outcome.value, document, options);
      if (!painted.ok) return { ok: false, problems: unreadableImages(document, painted.unreadable) };
      return { ...outcome, value: { bytes: painted.bytes, pagination: paginationOf(outcome.value) } };
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
