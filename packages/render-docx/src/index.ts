export { type DocxOptions, docxRenderer } from './docx-renderer.ts';
