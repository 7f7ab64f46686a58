export type { DocumentCode, DocumentProblem } from './document-problem.ts';
export { validateDocument } from './validate-document.ts';
