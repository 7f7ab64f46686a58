/** One exhibit's original bytes to a rendition that is safe to leave. */
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ExhibitProblem, exhibitProblem, Refusal } from './exhibit-problem.ts';
import { prepareImage } from './images/prepare-image.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { playingTime } from './media/playing-time.ts';
import { prepareOffice } from './office/prepare-office.ts';
import { preparePdf } from './pdf/prepare-pdf.ts';
import { type Format, MEDIA_TYPES } from './recognise/format.ts';
import { recognise } from './recognise/recognise.ts';
import type { AttachmentRendition, ExhibitRendition, ExhibitRequest, Step } from './rendition.ts';
import { sha256 } from './sha256.ts';
import { prepareText } from './text/prepare-text.ts';
import { TOOLS } from './tools.ts';

/**
 * PDF and pictures become pages; text, DOCX and XLSX a cleaned attachment; HTML, WACZ, sound and film a placeholder. The
 * same bytes and request give the same rendition. Problems are of `ExhibitCode`, without content or names of the
 * exhibit. Nothing is half done: what cannot be made safe is refused.
 */
export async function prepareExhibit(
  original: Uint8Array,
  request: ExhibitRequest,
): Promise<Outcome<ExhibitRendition, ExhibitProblem>> {
  const limits = request.limits ?? DEFAULT_LIMITS;
  const recognised = recognise(original, request.declared, limits);
  if (!recognised.ok) return recognised;
  const { value: format, problems } = recognised;
  try {
    const made = await prepare(original, format, request, limits);
    return made.ok ? success(made.value, [...problems, ...made.problems]) : failure([...problems, ...made.problems]);
  } catch (error) {
    if (error instanceof Refusal) return failure([...problems, error.problem]);
    throw error;
  }
}

type Prepared = Promise<Outcome<ExhibitRendition, ExhibitProblem>>;

async function prepare(original: Uint8Array, format: Format, request: ExhibitRequest, limits: Limits): Prepared {
  switch (format) {
    case 'pdf': {
      const made = await preparePdf(original, request, limits);
      return 'bytes' in made ? pages(format, made) : failure(made);
    }
    case 'jpeg':
    case 'png':
    case 'tiff':
    case 'webp':
    case 'gif':
    case 'avif':
      return pages(format, await prepareImage(original, format, request, limits));
    case 'text': {
      const { bytes, steps } = prepareText(original);
      return success(await attachment(format, bytes, steps));
    }
    case 'docx':
    case 'xlsx': {
      const made = prepareOffice(original, limits);
      return 'bytes' in made ? success(await attachment(format, made.bytes, made.steps)) : failure(made);
    }
    default:
      return placeholder(original, format);
  }
}

interface Pages {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly steps: readonly Step[];
  readonly problems: readonly ExhibitProblem[];
}

async function pages(format: Format, { bytes, pages: count, steps, problems }: Pages): Prepared {
  const hash = await sha256(bytes);
  return success(
    { kind: 'pages', format, mime: 'application/pdf', bytes, sha256: hash, pages: count, steps },
    problems,
  );
}

async function attachment(format: Format, bytes: Uint8Array, steps: readonly Step[]): Promise<AttachmentRendition> {
  return { kind: 'attachment', format, mime: MEDIA_TYPES[format][0], bytes, sha256: await sha256(bytes), steps };
}

async function placeholder(original: Uint8Array, format: Format): Prepared {
  const seconds = playingTime(original, format);
  const told = seconds === undefined ? 'hash computed' : 'hash computed, playing time read';
  return success(
    {
      kind: 'placeholder',
      format,
      mime: MEDIA_TYPES[format][0],
      originalSha256: await sha256(original),
      originalBytes: original.length,
      steps: [{ action: `${told}; the file itself is kept back`, tool: TOOLS.own }],
      ...(seconds === undefined ? {} : { seconds }),
    },
    [exhibitProblem('exhibit.kept-back')],
  );
}
