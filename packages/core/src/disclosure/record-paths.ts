import type { Dossier } from '../evidence/schema/types.ts';

/** The place of every record of a dossier by its id: `persons[3]`. */
export function recordPaths(dossier: Dossier): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [list, records] of Object.entries(dossier)) {
    if (!Array.isArray(records)) continue;
    records.forEach((record: unknown, index) => {
      const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
      if (typeof id === 'string' && !paths.has(id)) paths.set(id, `${list}[${index}]`);
    });
  }
  return paths;
}
