import type { DossierIndex } from './dossier-index.ts';
import type { CitedEvidence } from './target-view.ts';

interface Cite {
  readonly evidence: string;
  readonly pinpoint?: string;
}

/**
 * The evidence behind a record: links that name it, and the sources written in the record itself, however deep. For an
 * involvement `counterEvidence` speaks against, every other source for. Each item and pinpoint once, in file order.
 */
export function evidenceOf(
  index: DossierIndex,
  id: string,
  relation: 'supports' | 'contradicts',
): readonly CitedEvidence[] {
  const record = index.record(id);
  const cites: Cite[] = index
    .linksOf(id)
    .filter((link) => link.relation === relation)
    .map(({ evidence, pinpoint }) => (pinpoint === undefined ? { evidence } : { evidence, pinpoint }));
  if (record !== undefined) collectSources(record, relation === 'contradicts', cites);

  const seen = new Set<string>();
  return cites.flatMap(({ evidence: evidenceId, pinpoint }): readonly CitedEvidence[] => {
    const evidence = index.find<CitedEvidence['evidence']>(evidenceId);
    const key = JSON.stringify([evidenceId, pinpoint ?? null]);
    if (evidence === undefined || seen.has(key)) return [];
    seen.add(key);
    return [pinpoint === undefined ? { evidence } : { evidence, pinpoint }];
  });
}

/** Fields whose sources carry the other side's word: counter-evidence, official accounts, replies. */
const OTHER_SIDE: ReadonlySet<string> = new Set(['counterEvidence', 'officialAccount', 'attribution', 'replySought']);

function collectSources(value: unknown, against: boolean, into: Cite[], under = false): void {
  if (Array.isArray(value)) {
    for (const item of value) collectSources(item, against, into, under);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    const isAgainst = under || (OTHER_SIDE.has(key) && !admits(field));
    if (key === 'src' || key === 'counterEvidence') {
      if (isAgainst === against) into.push(...(field as readonly Cite[]));
    } else if (key !== 'ext') {
      collectSources(field, against, into, isAgainst);
    }
  }
}

/** An official who admits the act speaks for the claim. */
function admits(attribution: unknown): boolean {
  return (
    typeof attribution === 'object' &&
    attribution !== null &&
    'value' in attribution &&
    attribution.value === 'admitted'
  );
}
