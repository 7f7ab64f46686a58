export type { FaceFiles } from './fonts/face-set.ts';
export type { FallbackFont } from './fonts/fallback-faces.ts';
export { type PdfRendererOptions, pdfRenderer } from './pdf-renderer.ts';
