import type { CitationItem, ProseInline } from './prose-tree.ts';

export type MarkFault = { readonly code: 'evidence.prose-token' | 'evidence.prose-citation'; readonly at: number };

const MARK = /\{\{([^{}\n]*)\}\}|\[@([^\]]*)\]|\{\{|\}\}|\[@/g;
const PERSON = /^(?:vic|per|ent|src)_[a-z0-9][a-z0-9-]{0,63}$/;
const CITED = /^@(evi_[a-z0-9][a-z0-9-]{0,63})(?:,\s*(\S.*))?$/s;

/** Finds people and citations in a run of plain text; `at` of a fault is the offset in that run. */
export function inlineMarks(run: string, fault: (one: MarkFault) => void): readonly ProseInline[] {
  const inlines: ProseInline[] = [];
  let done = 0;
  const plain = (to: number): void => {
    if (to > done) inlines.push({ type: 'text', value: run.slice(done, to) });
  };
  for (const match of run.matchAll(MARK)) {
    const [whole, token, cited] = match;
    const mark = token !== undefined ? personOf(token) : cited !== undefined ? citationOf(cited) : undefined;
    if (mark === undefined) {
      fault({ code: whole.startsWith('[') ? 'evidence.prose-citation' : 'evidence.prose-token', at: match.index });
      continue;
    }
    plain(match.index);
    inlines.push(mark);
    done = match.index + whole.length;
  }
  plain(run.length);
  return inlines;
}

function personOf(token: string): ProseInline | undefined {
  return PERSON.test(token) ? { type: 'person', ref: token } : undefined;
}

function citationOf(cited: string): ProseInline | undefined {
  const items: CitationItem[] = [];
  for (const part of `@${cited}`.split(';')) {
    const [, evidence, pinpoint] = CITED.exec(part.trim()) ?? [];
    if (evidence === undefined) return undefined;
    items.push(pinpoint === undefined ? { evidence } : { evidence, pinpoint: pinpoint.replaceAll(/\s+/g, ' ') });
  }
  return { type: 'citation', items };
}
