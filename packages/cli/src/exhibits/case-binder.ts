import { failure, type Outcome, success } from '@sanctions-packet/core';
import type { ExhibitRendition } from '@sanctions-packet/exhibits';
import type { ExhibitBinder, PreparedExhibit } from '@sanctions-packet/packet';
import { proofReader } from './proof-reader.ts';
import { readRendition } from './read-rendition.ts';

/** Bytes of prepared exhibits that are kept for the next packet, which cites mostly the same ones. */
const KEPT_BYTES = 150_000_000;

/**
 * Binds the exhibits of a case that lies in `folder`, its files in `evidence` below it. `face` is a TrueType font for
 * the stamps. Code that opens strangers' files is loaded when the first exhibit is met, and not before.
 */
export function caseBinder(folder: string, face: Uint8Array): ExhibitBinder {
  const kept = new Map<string, Outcome<PreparedExhibit | undefined>>();
  let keptBytes = 0;
  return {
    async prepare({ rendition }, way) {
      if (rendition === undefined) return success(undefined);
      const coversChecked = rendition.coversChecked === true;
      const key = `${rendition.sha256} ${rendition.mime} ${way} ${coversChecked}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const read = await readRendition(folder, rendition);
      if (!read.ok) return read;
      if (read.value === undefined) return success(undefined);
      const { prepareExhibit } = await import('@sanctions-packet/exhibits');
      const outcome = await prepareExhibit(read.value, { way, coversChecked, declared: rendition.mime });
      const prepared = outcome.ok ? success(preparedOf(outcome.value), outcome.problems) : failure(outcome.problems);
      const bytes = prepared.ok && 'bytes' in prepared.value ? prepared.value.bytes.length : 0;
      if (keptBytes + bytes <= KEPT_BYTES) {
        kept.set(key, prepared);
        keptBytes += bytes;
      }
      return prepared;
    },
    readProof: proofReader(folder),
    async bind(volume) {
      const { bindVolume, readPages } = await import('@sanctions-packet/exhibits');
      const bound = await bindVolume({ ...volume, face });
      return { ...bound, texts: await readPages(bound.bytes) };
    },
  };
}

function preparedOf(rendition: ExhibitRendition): PreparedExhibit {
  const { steps } = rendition;
  switch (rendition.kind) {
    case 'pages':
      return { kind: 'pages', bytes: rendition.bytes, pages: rendition.pages, steps };
    case 'attachment': {
      const extension = rendition.format === 'text' ? 'txt' : rendition.format;
      return { kind: 'attachment', bytes: rendition.bytes, mediaType: rendition.mime, extension, steps };
    }
    case 'placeholder':
      return { kind: 'sheet', steps };
  }
}
