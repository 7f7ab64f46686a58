/** What a file is by its content. */
export type Format =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'tiff'
  | 'webp'
  | 'gif'
  | 'avif'
  | 'text'
  | 'html'
  | 'wacz'
  | 'docx'
  | 'xlsx'
  | 'mp4'
  | 'quicktime'
  | 'wav'
  | 'flac'
  | 'ogg'
  | 'mp3'
  | 'webm';

/** Media types by IANA name; the first is the one written, the others are accepted for it. */
export const MEDIA_TYPES: Readonly<Record<Format, readonly [string, ...string[]]>> = {
  pdf: ['application/pdf'],
  jpeg: ['image/jpeg', 'image/jpg'],
  png: ['image/png'],
  tiff: ['image/tiff'],
  webp: ['image/webp'],
  gif: ['image/gif'],
  avif: ['image/avif'],
  text: ['text/plain', 'text/markdown', 'text/csv'],
  html: ['text/html', 'application/xhtml+xml'],
  wacz: ['application/wacz', 'application/x-wacz', 'application/zip'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  mp4: ['video/mp4', 'audio/mp4', 'video/3gpp', 'audio/x-m4a'],
  quicktime: ['video/quicktime'],
  wav: ['audio/wav', 'audio/x-wav', 'audio/vnd.wave'],
  flac: ['audio/flac', 'audio/x-flac'],
  ogg: ['audio/ogg', 'video/ogg', 'application/ogg'],
  mp3: ['audio/mpeg', 'audio/mp3'],
  webm: ['video/webm', 'audio/webm', 'video/x-matroska', 'audio/x-matroska'],
};
