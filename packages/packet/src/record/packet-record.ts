import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import {
  type Assessment,
  PACKET_RECORD_SCHEMA,
  type PacketRecord,
  type RecordedDocument,
  recordDocuments,
} from '@sanctions-packet/core/regime';
import { payloadPath } from '../bag/payload-path.ts';
import type { Draft } from '../draft.ts';
import type { BoundExhibits } from '../exhibits/bind-exhibits.ts';
import { languagesOf } from '../languages-of.ts';
import type { Container, PacketFile } from '../packet.ts';
import { jsonBytes, packetFile } from '../packet-file.ts';
import type { PreparedPlan } from '../plan-packet.ts';

export interface Recordable {
  /** Of the dossier disclosed for the profile `internal`. */
  readonly assessment: Assessment;
  readonly drafts: readonly Draft[];
  readonly recorded: readonly RecordedDocument[];
  readonly bound: Pick<BoundExhibits, 'places' | 'steps'>;
}

type ExhibitRecord = PacketRecord['exhibits'][number];

/** What a packet says, without its words: for `diff`, and for the letter that tells what is new since. */
export function packetRecord(request: PreparedPlan, recordable: Recordable): PacketRecord {
  const { facts, sections, exhibits } = recordDocuments(recordable.recorded);
  return {
    $schema: PACKET_RECORD_SCHEMA,
    regime: request.regime.id,
    target: request.target,
    date: request.date,
    languages: [...languagesOf(request)],
    elements: recordable.assessment.grounds.flatMap(({ ground, elements }) =>
      elements.map(({ element, state, contradicted, speaksFor, speaksAgainst }) => ({
        ground,
        element,
        state,
        contradicted,
        speaksFor: plain(speaksFor),
        speaksAgainst: plain(speaksAgainst),
      })),
    ),
    exhibits: [...exhibits].map(([key, told]) => exhibitRecord(request, recordable, key, told)),
    facts,
    sections,
  };
}

function plain(speaking: Assessment['grounds'][number]['elements'][number]['speaksFor']) {
  return speaking.map(({ record, exhibits }) => ({ record, exhibits: exhibits.map((citation) => ({ ...citation })) }));
}

function exhibitRecord(
  request: PreparedPlan,
  { drafts, bound }: Recordable,
  key: string,
  told: Pick<ExhibitRecord, 'told' | 'cited'>,
): ExhibitRecord {
  const [container, evidence] = key.split(' ') as [Container, string];
  const item = dossierOf(request, drafts, container)?.evidence.find(({ id }) => id === evidence);
  const place = bound.places.get(container)?.get(evidence);
  const steps = bound.steps.get(key);
  const rendition = item === undefined || item.withheld ? undefined : item.rendition?.sha256;
  return {
    evidence,
    number: item?.exhibitNumber ?? 1,
    container,
    withheld: item === undefined || item.withheld,
    ...(rendition === undefined ? {} : { rendition }),
    ...(place === undefined ? {} : { file: place.file, first: place.first, last: place.last }),
    ...(steps === undefined ? {} : { steps: steps.map((step) => ({ ...step })) }),
    ...told,
  };
}

function dossierOf(
  { disclosures }: PreparedPlan,
  drafts: readonly Draft[],
  container: Container,
): DisclosedDossier | undefined {
  const profile = drafts.find(({ plan }) => plan.container === container)?.profile;
  const disclosed = profile === undefined ? undefined : disclosures.of(profile);
  return disclosed?.ok === true ? disclosed.value.dossier : undefined;
}

/** `packet-record.json`, for the house alone: it is by ids, and ids join packets. */
export function recordFile(record: PacketRecord): Promise<PacketFile> {
  return packetFile({
    path: payloadPath('internal', 'packet-record.json'),
    role: 'packet-record',
    container: 'internal',
    profile: 'internal',
    mediaType: 'application/json',
    bytes: jsonBytes(record),
  });
}
