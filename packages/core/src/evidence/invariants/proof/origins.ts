import type { CaseIndex } from '../case-index.ts';

/** The independent origins of some items: groups of sources, and an item without sources by itself. */
export function originsOf(items: readonly string[], { evidence, sources }: CaseIndex): ReadonlySet<string> {
  const origins = new Set<string>();
  for (const id of items) {
    const from = evidence.get(id)?.sources ?? [];
    for (const source of from) {
      const group = sources.get(source)?.independenceGroup;
      origins.add(group === undefined ? source : `group ${group}`);
    }
    if (from.length === 0) origins.add(id);
  }
  return origins;
}
