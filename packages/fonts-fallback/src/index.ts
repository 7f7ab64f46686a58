export { FALLBACK_FONTS, type FallbackFont } from './fallback-fonts.ts';
