export { bindVolume } from './bind/bind-volume.ts';
export { readPages } from './bind/read-pages.ts';
export type { Volume, VolumeExhibit, VolumeRequest } from './bind/volume.ts';
export type { ExhibitCode, ExhibitProblem } from './exhibit-problem.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { prepareExhibit } from './prepare-exhibit.ts';
export { type ProvedFile, readTimeProof, type TimeProofType } from './proofs/time-proof.ts';
export { type Format, MEDIA_TYPES } from './recognise/format.ts';
export { recognise } from './recognise/recognise.ts';
export type {
  AttachmentRendition,
  ExhibitRendition,
  ExhibitRequest,
  PagesRendition,
  PlaceholderRendition,
  Step,
  Way,
} from './rendition.ts';
