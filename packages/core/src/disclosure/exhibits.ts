import { evidenceItem as evidenceSchema } from '../evidence/schema/evidence.ts';
import type { EvidenceItem, Rendition, Source } from '../evidence/schema/types.ts';
import { clears } from './clearance.ts';
import type { Audience, ConsentRegister, ConsentUse } from './consent.ts';
import type {
  AvailableEvidence,
  DisclosedEvidence,
  ShippedRendition,
  WithholdingReason,
} from './disclosed-evidence.ts';
import { project } from './project.ts';

export interface ExhibitGate {
  readonly audience: Audience;
  readonly consents: ConsentRegister;
  readonly sources: ReadonlyMap<string, Source>;
  /** Subject of each consent record by its id. */
  readonly consentSubjects: ReadonlyMap<string, string>;
  readonly isProtectedSource: (source: Source) => boolean;
  /** Whether a source may be called by name. */
  readonly mayBeNamed: (source: Source) => boolean;
  /** Whether somebody may be recognised in a file: by name, face or voice. */
  readonly mayBeRecognised: (id: string, use: ConsentUse) => boolean;
}

/** The exhibit as the audience may have it, under its case-wide number. */
export function discloseEvidence(item: EvidenceItem, index: number, gate: ExhibitGate): DisclosedEvidence {
  const exhibitNumber = index + 1;
  const shipped = withholding(item, gate) ?? choice(item, gate);
  if (typeof shipped === 'string') {
    return { id: item.id, exhibitNumber, kind: item.kind, withheld: true, reason: shipped };
  }
  const told = available(item, exhibitNumber, shipped.rendition, gate.audience);
  if (item.sources.every((id) => mayTell(id, gate))) return told;
  const { createdBy: _author, rights: _rights, ...rest } = told;
  return rest;
}

/** Who made or owns a statement is the source itself; who may not be named is not told as its author either. */
function mayTell(id: string, gate: ExhibitGate): boolean {
  const source = gate.sources.get(id);
  return source === undefined || !gate.isProtectedSource(source) || gate.mayBeNamed(source);
}

/** Why the item as a whole stays behind, whatever files it has. */
function withholding(item: EvidenceItem, gate: ExhibitGate): WithholdingReason | undefined {
  if (!clears(gate.audience.kind, item.sensitivity)) return 'sensitivity';
  const subjects = [item.consent === undefined ? undefined : (gate.consentSubjects.get(item.consent) ?? '')];
  for (const id of item.sources) {
    const source = gate.sources.get(id);
    if (source !== undefined && gate.isProtectedSource(source)) subjects.push(id);
  }
  const use = USES[item.kind] ?? 'case-details';
  const allowed = subjects.every((id) => id === undefined || gate.consents.ask(id, use, 'pseudonymous').allowed);
  return allowed ? undefined : 'consent';
}

/** What using an exhibit of a kind means to the person it comes from or shows. */
const USES: Readonly<Partial<Record<EvidenceItem['kind'], ConsentUse>>> = {
  statement: 'statement',
  'interview-record': 'statement',
  'medical-record': 'medical',
  'forensic-report': 'medical',
  photograph: 'photo',
  video: 'photo',
  audio: 'voice',
};

/** The rendition that may leave, none when there are no files, or the reason why no file may. */
function choice(item: EvidenceItem, gate: ExhibitGate): WithholdingReason | { readonly rendition?: Rendition } {
  const candidates = item.renditions.filter((rendition) => madeFor(rendition, item, gate.audience));
  if (candidates.length === 0) return {};
  const refusals = candidates.map((rendition) => refusal(rendition, item, gate));
  const rendition = candidates[refusals.indexOf(undefined)];
  if (rendition !== undefined) return { rendition };
  return refusals.includes('protected-person') ? 'protected-person' : 'undeclared-people';
}

const NEVER_SHIPPED: ReadonlySet<Rendition['purpose']> = new Set(['working', 'thumbnail']);

/** Whether a rendition was made for such an audience. One made for nobody in particular must come of a public item. */
function madeFor(rendition: Rendition, item: EvidenceItem, { kind }: Audience): boolean {
  if (kind === 'internal') return true;
  if (NEVER_SHIPPED.has(rendition.purpose)) return false;
  if (rendition.identicalCopy === true && item.sensitivity !== 'public') return false;
  if (rendition.profile === undefined) return item.sensitivity === 'public';
  return rendition.profile === 'disclosable' || (kind === 'restricted' && rendition.profile === 'restricted');
}

function refusal(rendition: Rendition, item: EvidenceItem, gate: ExhibitGate): WithholdingReason | undefined {
  if (gate.audience.kind === 'internal') return undefined;
  const shows = rendition.shows ?? item.exhibit;
  if (shows === undefined || (shows.people.length === 0 && shows.none !== true)) return 'undeclared-people';
  const use = USES[item.kind] ?? 'name';
  return shows.people.every((id) => gate.mayBeRecognised(id, use)) ? undefined : 'protected-person';
}

function available(
  item: EvidenceItem,
  exhibitNumber: number,
  rendition: Rendition | undefined,
  audience: Audience,
): AvailableEvidence {
  const projected = (project(evidenceSchema, item, audience) ?? item) as EvidenceItem;
  const { renditions, exhibit, original, acquisition, custody, consent: _consent, interview, ...rest } = projected;
  const internal = audience.kind === 'internal';
  return {
    ...rest,
    withheld: false,
    exhibitNumber,
    shipped: rendition === undefined ? 'none' : 'rendition',
    ...(rendition === undefined ? {} : { rendition: shippedRendition(rendition) }),
    ...(exhibit === undefined ? {} : { exhibit: { way: exhibit.way } }),
    ...(original === undefined
      ? {}
      : { original: internal ? original : { mime: original.mime, generation: original.generation } }),
    ...(acquisition === undefined ? {} : { acquisition: internal ? acquisition : outsideAcquisition(acquisition) }),
    custody: internal ? custody : custody.map(({ at, action }) => ({ at, action })),
    proofs: internal ? rest.proofs : rest.proofs.map(({ file: _file, sha256: _hash, ...proof }) => proof),
    ...(internal ? { renditions } : {}),
    ...(internal && interview !== undefined ? { interview } : {}),
  };
}

type Acquisition = NonNullable<EvidenceItem['acquisition']>;

/** How and when it was obtained, without who, by which account and from where. */
function outsideAcquisition({
  when,
  method,
  tool,
  url,
  finalUrl,
  archivedUrls,
}: Acquisition): NonNullable<AvailableEvidence['acquisition']> {
  return {
    when,
    method,
    ...(tool === undefined ? {} : { tool }),
    ...(url === undefined ? {} : { url }),
    ...(finalUrl === undefined ? {} : { finalUrl }),
    archivedUrls,
  };
}

function shippedRendition(rendition: Rendition): ShippedRendition {
  const { id, purpose, file, mime, bytes, sha256, pages, language, translatedBy, coversChecked } = rendition;
  return {
    id,
    purpose,
    file,
    mime,
    sha256,
    ...(bytes === undefined ? {} : { bytes }),
    ...(pages === undefined ? {} : { pages }),
    ...(language === undefined ? {} : { language }),
    ...(translatedBy === undefined ? {} : { translatedBy }),
    ...(coversChecked === undefined ? {} : { coversChecked }),
  };
}
