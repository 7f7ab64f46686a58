export type { FaceFiles } from './fonts/face-set.ts';
export { type PdfRendererOptions, pdfRenderer } from './pdf-renderer.ts';
