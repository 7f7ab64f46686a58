import { failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import type { Pagination, Renderer, RenderOptions } from '@sanctions-packet/core/document';
import { payloadPath } from './bag/payload-path.ts';
import type { PreparedRequest } from './build-packet.ts';
import type { Draft } from './draft.ts';
import type { BoundExhibits, BoundPlace } from './exhibits/bind-exhibits.ts';
import { languagesOf } from './languages-of.ts';
import type { PacketFile } from './packet.ts';
import { packetFile } from './packet-file.ts';

export interface RenderedDraft {
  readonly files: readonly PacketFile[];
  /** Page on which each section starts, where a format with pages was laid out. */
  readonly pages?: ReadonlyMap<string, number>;
}

/** One file for each format that the plan has and the request wants. */
export async function renderDraft(
  request: PreparedRequest,
  draft: Draft,
  { places }: Pick<BoundExhibits, 'places'>,
): Promise<Outcome<RenderedDraft>> {
  const renderers = request.renderers.filter(({ format }) => draft.plan.formats.includes(format));
  const options: RenderOptions = {
    date: request.date,
    ...(request.images === undefined ? {} : { images: request.images }),
    exhibits: exhibitFiles(places.get(draft.plan.container) ?? new Map()),
  };
  const paginated = paginate(request, draft, renderers, options);
  if (!paginated.ok) return paginated;

  const problems: Problem[] = [...paginated.problems];
  const files: PacketFile[] = [];
  let pages = paginated.value?.sections;
  for (const renderer of renderers) {
    const rendered = await renderer.render(draft.document, { ...options, ...withPages(paginated.value) });
    problems.push(...rendered.problems);
    if (!rendered.ok) continue;
    pages ??= rendered.value.pagination?.sections;
    files.push(
      await packetFile({
        path: payloadPath(draft.plan.container, `${stemOf(request, draft)}.${renderer.format}`),
        role: draft.plan.id,
        container: draft.plan.container,
        profile: draft.profile,
        language: draft.document.language,
        mediaType: renderer.mediaType,
        bytes: rendered.value.bytes,
        ...(rendered.value.pagination === undefined ? {} : { pages: rendered.value.pagination.pages }),
      }),
    );
  }
  if (files.length !== renderers.length) return failure(problems);
  return success({ files, ...(pages === undefined ? {} : { pages }) }, problems);
}

/** Links stay inside a container: what is sent to the one reader does not point at what only the other has. */
function exhibitFiles(places: ReadonlyMap<string, BoundPlace>): NonNullable<RenderOptions['exhibits']> {
  return new Map(
    [...places].map(([id, { file, first: cover, own }]) => [
      id,
      { file, cover, ...(own === undefined ? {} : { first: own }) },
    ]),
  );
}

/** A packet in several languages says in the file's name which one it is. */
function stemOf(request: PreparedRequest, { plan, document }: Draft): string {
  return languagesOf(request).length > 1 ? `${plan.id}-${document.language.toLowerCase()}` : plan.id;
}

function paginate(
  request: PreparedRequest,
  draft: Draft,
  renderers: readonly Renderer[],
  options: RenderOptions,
): Outcome<Pagination | undefined> {
  const needed = renderers.some(({ format }) => format === 'docx') && draft.plan.contents > 0;
  if (!needed || request.paginator === undefined) return success(undefined);
  return request.paginator.paginate(draft.document, options);
}

function withPages(pagination: Pagination | undefined): Pick<RenderOptions, 'pagination'> {
  return pagination === undefined ? {} : { pagination };
}
