import type { TypeSize } from '../design.ts';
import type { FaceSet, FaceStyle } from '../fonts/face-set.ts';
import type { TextStyle } from './boxes.ts';
import type { LayoutContext } from './context.ts';

/** Makes the styles of one layout, each once. The plain style of a type is asked for at every text, and found by it. */
export function textStyles(faces: FaceSet): LayoutContext['style'] {
  const plain = new Map<TypeSize, Partial<Record<FaceStyle, TextStyle>>>();
  const others = new Map<string, TextStyle>();
  return (type, face, options) => {
    if (options !== undefined) {
      const { colour = type.colour, rise = 0, scale = 1 } = options;
      const key = `${face} ${type.size} ${scale} ${rise} ${colour.join(' ')}`;
      const style = others.get(key) ?? made(faces, face, { size: type.size * scale, colour, rise });
      others.set(key, style);
      return style;
    }
    const known = plain.get(type) ?? {};
    plain.set(type, known);
    known[face] ??= made(faces, face, { size: type.size, colour: type.colour, rise: 0 });
    return known[face];
  };
}

function made(faces: FaceSet, face: FaceStyle, look: Pick<TextStyle, 'size' | 'colour' | 'rise'>): TextStyle {
  return { face: faces[face], fallback: (codePoint) => faces.fallback(face, codePoint), ...look };
}
