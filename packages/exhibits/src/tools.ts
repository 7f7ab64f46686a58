/** Programs that make renditions, as records of custody name them. A test holds the versions to the manifest. */
export const PRODUCER = 'Sanctions Packet';

export const TOOLS = {
  pdfium: '@hyzyla/pdfium 2.1.13',
  pdf: '@cantoo/pdf-lib 2.11.1',
  sharp: 'sharp 0.35.5',
  own: '@sanctions-packet/exhibits 0.1.0',
} as const;
