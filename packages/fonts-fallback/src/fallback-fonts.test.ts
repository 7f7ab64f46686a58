import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FALLBACK_FONTS } from './index.ts';

const HASHES: Readonly<Record<string, string>> = {
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf':
    'd26cd95609ed51b6419e3c7d4a066cb9fac7b73117868622f5b7f03998c68568',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf':
    '0cf3c9c5b967adb281a46f17293fe03b1fc05e0538ab4db4a4c2252f45098692',
  '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf':
    '35b1dc2d78025505b6d4b7977960060fdb0a9a0dfb21c356fe8ca554172e8f00',
  '@expo-google-fonts/noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf':
    '4570253cfb7d734286d56ab3ecff6e4ef2cfe9d77c37dc9e739360da89dccc15',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf':
    'd45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf':
    '9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96',
};

describe.each(FALLBACK_FONTS)('$name', ({ regular, bold, letters }) => {
  it.each([regular, bold])('%s has not changed, since a changed font changes pages', (file) => {
    const bytes = readFileSync(require.resolve(file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(HASHES[file]);
  });

  it('is asked for none of the letters that the four faces of the renderer have', () => {
    const latin = Array.from({ length: 0x530 }, (_, codePoint) => String.fromCodePoint(codePoint));
    expect(latin.filter((letter) => letters.test(letter))).toEqual([]);
  });
});
