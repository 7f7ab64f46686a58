import type { EvidenceItem, NewEvidence } from '@sanctions-packet/core/evidence';

type Acquisition = NonNullable<EvidenceItem['acquisition']>;
type Method = Acquisition['method'];

/** What a person says of a file that comes in; nothing of it is guessed. */
export interface Intake {
  readonly kind: EvidenceItem['kind'];
  readonly title: string;
  readonly titleLanguage: string;
  readonly language: readonly string[];
  readonly source: readonly string[];
  readonly sensitivity: EvidenceItem['sensitivity'];
  readonly generation: NonNullable<EvidenceItem['original']>['generation'];
  /** Where the original is kept, when this is a copy or lies elsewhere. */
  readonly kept?: string;
  readonly by: string;
  /** Time with offset. */
  readonly acquired: string;
  readonly method: Method;
  readonly from?: string;
  readonly tool?: string;
  readonly toolVersion?: string;
  readonly url?: string;
  readonly archivedUrl: readonly string[];
  readonly note?: string;
}

/** What was found in the file itself. */
export interface IntakeFile {
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Below the evidence folder, when it lies there. */
  readonly path?: string;
  /** That it was put there by this program. */
  readonly copied: boolean;
}

/** Ways in which something is handed over, as against found or made. */
const HANDED_OVER: readonly Method[] = [
  'received-electronically',
  'received-in-person',
  'official-request',
  'purchase',
];

/** The record of a file that comes in on a day (`YYYY-MM-DD`): its original, how it was acquired, and its custody so far. */
export function intakeRecord(id: EvidenceItem['id'], intake: Intake, file: IntakeFile, day: string): NewEvidence {
  const { by, acquired, method, note } = intake;
  const { fileName, mime, bytes, sha256, path } = file;
  const action = HANDED_OVER.includes(method) ? 'received' : 'collected';
  return {
    id,
    kind: intake.kind,
    title: [{ lang: intake.titleLanguage, value: intake.title }],
    sources: intake.source,
    languages: intake.language,
    sensitivity: intake.sensitivity,
    original: {
      fileName,
      ...(path === undefined ? {} : { path }),
      mime,
      bytes,
      sha256,
      computedAt: day,
      generation: intake.generation,
      ...(intake.kept === undefined
        ? {}
        : { locationOfOriginal: [{ lang: intake.titleLanguage, value: intake.kept }] }),
    },
    acquisition: acquisitionOf(intake),
    custody: [
      { at: acquired, action, by, ...(note === undefined ? {} : { note }) },
      { at: day, action: 'verified', by, hashAfter: sha256, note: 'Size and SHA-256 taken' },
      ...(file.copied ? [{ at: day, action: 'copied', by, hashAfter: sha256, note: 'Into the evidence folder' }] : []),
    ],
    createdAt: day,
    recordedBy: by,
  };
}

function acquisitionOf({ acquired, by, method, from, source, tool, toolVersion, url, archivedUrl }: Intake): object {
  const [only, ...others] = source;
  return {
    when: acquired,
    by,
    ...(from === undefined ? {} : { from }),
    ...(only === undefined || others.length > 0 ? {} : { source: only }),
    method,
    ...(tool === undefined
      ? {}
      : { tool: { name: tool, ...(toolVersion === undefined ? {} : { version: toolVersion }) } }),
    ...(url === undefined ? {} : { url }),
    ...(archivedUrl.length === 0 ? {} : { archivedUrls: archivedUrl.map((address) => ({ url: address })) }),
  };
}
