export * from './builders.ts';
export {
  type DocumentExtract,
  documentExtract,
  EXTRACT_SCHEMA,
  type ExtractBlock,
  type ExtractFlow,
  type ExtractList,
  type ExtractSection,
  type ExtractWords,
} from './document-extract.ts';
export { type ExhibitPlace, exhibitEntries } from './exhibit-entries.ts';
export { leadsIn } from './leads-in.ts';
export * from './nodes.ts';
export { plainText, printedText } from './plain-text.ts';
export * from './renderer.ts';
export { signatureLines } from './signature-lines.ts';
export type { SourcedText } from './sourced-text.ts';
export { isTurnedText, type Stretch, stretches } from './stretches.ts';
export * from './validation/index.ts';
export { type Child, children, dispatch, fold, type Handlers, type Place, walk, walkTexts } from './visit.ts';
