import {
  type Document,
  type ImageResource,
  type RenderCode,
  type RenderOptions,
  type RenderProblem,
  walk,
} from '@sanctions-packet/core/document';

const SIGNATURES: Readonly<Record<ImageResource['mediaType'], readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** A problem for each figure whose image is not there, or is not what it says it is. */
export function checkImages(document: Document, options: RenderOptions): readonly RenderProblem[] {
  const problems: RenderProblem[] = [];
  walk(document, (node, { at }) => {
    if (node.type !== 'figure') return;
    const image = options.images?.get(node.image);
    if (image === undefined) problems.push(problem('render.missing-image', at));
    else if (!isReadable(image)) problems.push(problem('render.unreadable-image', at));
  });
  return problems;
}

const WORDING = {
  'render.missing-image': {
    what: 'The figure names an image that was not handed to the renderer.',
    fix: 'Hand the image in under the name that the figure gives, or leave the figure out.',
  },
  'render.unreadable-image': {
    what: 'The image is not the PNG or JPEG it is said to be, or has no size.',
    fix: 'Prepare the image again as PNG or JPEG, with its width and height in pixels.',
  },
} as const;

function problem(code: keyof typeof WORDING & RenderCode, at: string): RenderProblem {
  return { code, severity: 'block', at, ...WORDING[code] };
}

function isReadable(image: ImageResource): boolean {
  const signature = SIGNATURES[image.mediaType];
  const sized = [image.width, image.height].every((length) => Number.isInteger(length) && length > 0);
  return sized && signature.every((byte, index) => image.bytes[index] === byte);
}
