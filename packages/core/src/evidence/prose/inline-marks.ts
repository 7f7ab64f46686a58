import type { ProseCite, ProseFaultCode, ProseInline } from './prose-tree.ts';

const SLUG = '[a-z0-9][a-z0-9-]{0,63}';
/** A token, a citation, or something that looks like either and is not. */
const MARK = /\{\{([^{}]*)\}\}|\[(@[^[\]]*)\]|\{\{|\}\}|\[@/g;
const TOKEN = new RegExp(`^(?:vic|per|ent|src)_${SLUG}$`);
const CITE = new RegExp(`^@(evi_${SLUG})(?:,\\s*(\\S.*))?$`);

/** Cuts plain text at its tokens and citations. `fault` hears the offset of each mark that is not well-formed. */
export function cutAtMarks(text: string, fault: (code: ProseFaultCode, offset: number) => void): readonly ProseInline[] {
  const pieces: ProseInline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > end) pieces.push({ kind: 'text', value: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const [mark, token, citation] = match;
    if (token !== undefined && TOKEN.test(token)) pieces.push({ kind: 'token', id: token });
    else if (citation !== undefined) pieces.push(...citations(citation, () => fault('evidence.prose-citation', match.index)));
    else fault(mark === '[@' ? 'evidence.prose-citation' : 'evidence.prose-token', match.index);
  }
  if (end < text.length) pieces.push({ kind: 'text', value: text.slice(end) });
  return pieces;
}

function citations(inside: string, fault: () => void): readonly ProseInline[] {
  const cites = inside.split(';').map((part): ProseCite | undefined => {
    const [, evidence, pinpoint] = CITE.exec(part.trim()) ?? [];
    if (evidence === undefined) return undefined;
    return pinpoint === undefined ? { evidence } : { evidence, pinpoint: pinpoint.trim() };
  });
  const whole = cites.filter((cite) => cite !== undefined);
  if (whole.length === cites.length) return [{ kind: 'citation', cites: whole }];
  fault();
  return [];
}
