export * from './builders.ts';
export * from './nodes.ts';
export * from './renderer.ts';
export type { SourcedText } from './sourced-text.ts';
