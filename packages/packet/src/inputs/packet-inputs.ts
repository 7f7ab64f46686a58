import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import { compose, exhibitVolumePlan, type Regime, type VolumeEntry } from '@sanctions-packet/core/regime';
import type { Draft } from '../draft.ts';
import { citedEvidence } from '../exhibits/read-proofs.ts';
import { searchOf } from '../exit-scan/search-of.ts';
import { checklistOf, type PacketPlan } from '../plan-packet.ts';

/** Kind of input that only decides what finished files are searched for, and nothing of what they say. */
export const SEARCHED = 'withheld';

/**
 * What the files of a planned packet are made from, by kind, as texts: each document by its id (`submission`), the
 * `checklist`, the `elements`, the `exhibits`, the `law`, what is `withheld`. A packet of the same inputs is the same,
 * by the same program with the same fonts; one that differs in `withheld` alone is the same once searched again. They
 * hold whatever the case holds, and are for a keyed digest alone.
 *
 * What a packet draws on is not guessed from the records around its target: a pattern of abuse, a chain of command or
 * an associate's acts may be told in anybody's packet. What it says is made, which costs little, and compared.
 */
export function packetInputs(plan: PacketPlan): ReadonlyMap<string, string> {
  const { request, drafts, assessment } = plan;
  const kinds = new Map<string, string>();
  const add = (kind: string, ...texts: readonly string[]): void => {
    kinds.set(kind, [kinds.get(kind) ?? '', ...texts].join('\n'));
  };
  add('law', lawText(request.regime));
  for (const { plan: document, document: said } of drafts) add(document.id, JSON.stringify(said));
  add('checklist', JSON.stringify(checklistOf(plan, plan.problems)));
  add('elements', JSON.stringify(assessment));
  for (const shelf of shelves(plan)) add('exhibits', ...exhibitTexts(plan, shelf));
  for (const { id, proofs } of citedEvidence(request.dossier, drafts))
    if (proofs.length > 0) add('exhibits', JSON.stringify([id, proofs]));
  for (const profile of new Set([...drafts.map((draft) => draft.profile), 'internal' as const]))
    add(SEARCHED, profile, searchOf(request, profile).basis);
  // A supplement tells of records that no other document has, and of those of the earlier packet.
  if (request.earlier !== undefined) add('earlier', JSON.stringify([request.earlier, request.dossier]));
  return kinds;
}

const laws = new WeakMap<Regime, string>();

function lawText(regime: Regime): string {
  const known = laws.get(regime);
  if (known !== undefined) return known;
  const text = JSON.stringify([Object.entries(regime.law).map(([key, value]) => [key, opened(value)]), regime.strings]);
  laws.set(regime, text);
  return text;
}

function opened(value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

/** The documents of each container, which share a profile. */
function shelves({ drafts }: PacketPlan): readonly (readonly Draft[])[] {
  const containers = [...new Set(drafts.map(({ plan }) => plan.container))];
  return containers.map((container) => drafts.filter(({ plan }) => plan.container === container));
}

/** The exhibits that documents of one container cite, as they may be told, and what is said of them in a volume. */
function exhibitTexts({ request }: PacketPlan, drafts: readonly Draft[]): readonly string[] {
  const [first] = drafts;
  const disclosed = first === undefined ? undefined : request.disclosures.of(first.profile);
  if (first === undefined || disclosed === undefined || !disclosed.ok) return [];
  const { dossier } = disclosed.value;
  const { plan, assessment } = first;
  const cited = new Set(drafts.flatMap(({ document }) => document.exhibits.map(({ id }) => id)));
  const items = dossier.evidence.filter(({ id }) => cited.has(id));
  const languages = [...new Set(drafts.map(({ document }) => document.language))];
  const entries = bindable(items);
  const volume = exhibitVolumePlan(plan, entries);
  const covers =
    entries.length === 0
      ? []
      : languages.map((language) => compose({ dossier, regime: request.regime, plan: volume, assessment, language }));
  return [JSON.stringify([assessment, items, sourcesOf(items, dossier), covers])];
}

/** Pages are not known before the files are opened. */
function bindable(items: DisclosedDossier['evidence']): readonly VolumeEntry[] {
  return items.flatMap((item) =>
    item.withheld || item.rendition === undefined ? [] : [{ evidence: item.id, first: 1, last: 1 }],
  );
}

/** Their grades stand in the index. */
function sourcesOf(items: DisclosedDossier['evidence'], { sources }: DisclosedDossier): readonly unknown[] {
  const ids = new Set(items.flatMap((item) => (item.withheld ? [] : item.sources)));
  return sources.filter(({ id }) => ids.has(id));
}
