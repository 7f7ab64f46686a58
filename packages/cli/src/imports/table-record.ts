import type { EvidenceItem, NewEvidence } from '@sanctions-packet/core/evidence';

/** What a person says of a file that is imported. */
export interface ImportedFile {
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly title: string;
  readonly by: string;
  /** When and how it was come by, when that is known. */
  readonly acquired?: string;
  readonly method?: NonNullable<EvidenceItem['acquisition']>['method'];
  readonly source: readonly string[];
}

/** The record of a file whose content is imported on a day (`YYYY-MM-DD`), so that every fact can cite it. */
export function tableRecord(id: EvidenceItem['id'], file: ImportedFile, day: string): NewEvidence {
  const { fileName, mime, bytes, sha256, title, by, acquired, method, source } = file;
  const known = acquired !== undefined && method !== undefined;
  return {
    id,
    kind: 'dataset',
    title: [{ lang: 'en', value: title }],
    sources: source,
    sensitivity: 'confidential',
    original: { fileName, mime, bytes, sha256, computedAt: day, generation: 'unknown' },
    ...(known ? { acquisition: { when: acquired, by, method } } : {}),
    custody: [
      known ? { at: acquired, action: 'received', by } : { at: day, action: 'received', by, note: 'Taken in' },
      { at: day, action: 'verified', by, hashAfter: sha256, note: 'Size and SHA-256 taken; content imported' },
    ],
    createdAt: day,
    recordedBy: by,
  };
}
