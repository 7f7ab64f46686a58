/** A font for letters of one script: where its files are, and which letters are worth opening them for. */
export interface FallbackFont {
  readonly name: string;
  /** Matches one character that this font is for. */
  readonly letters: RegExp;
  /** Type size as a share of that of Noto Serif, so that both look equally large. */
  readonly scale: number;
  /** Static TrueType files, as module specifiers to be resolved from this package. */
  readonly regular: string;
  readonly bold: string;
}

/**
 * In the order in which they are asked. Amiri draws every letter of Uyghur and of Kazakh in Arabic script with one
 * glyph, where other faces put letters together from parts, so that a name stays whole in the text layer.
 */
export const FALLBACK_FONTS: readonly FallbackFont[] = [
  {
    name: 'Amiri',
    letters: /[\p{Script=Arabic}\u060c\u061b\u061f\u0640\u064b-\u0655\u0660-\u0669\u0670]/u,
    scale: 1.2,
    regular: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
    bold: '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
  },
  {
    name: 'Noto Sans Georgian',
    letters: /\p{Script=Georgian}/u,
    scale: 0.96,
    regular: '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf',
  },
  {
    name: 'Noto Sans SC',
    letters: /[\p{Script=Han}\u3000-\u3003\u3007-\u3011\u30fb\uff01-\uff5e]/u,
    scale: 0.95,
    regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  },
];
