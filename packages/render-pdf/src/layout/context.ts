import type { Document, Paragraph, RenderOptions } from '@sanctions-packet/core/document';
import type { Colour, TypeSize } from '../design.ts';
import type { FaceSet, FaceStyle } from '../fonts/face-set.ts';
import { faceRuns } from '../fonts/fallback-faces.ts';
import type { Fragment, LinkMark, TextStyle } from './boxes.ts';
import type { NoteStrips, Sheet } from './strip.ts';
import type { Leaf, StructureNode } from './structure.ts';

/** What every part of a layout shares. The only state is the number of the next note. */
export interface LayoutContext {
  readonly document: Document;
  readonly faces: FaceSet;
  readonly images: NonNullable<RenderOptions['images']>;
  /** Exhibits that are bound in files beside this one. */
  readonly exhibits: NonNullable<RenderOptions['exhibits']>;
  /** Measure of an upright and of a landscape page, in points. */
  readonly measures: Readonly<Record<Sheet, number>>;
  /** Height between the margins. */
  readonly bodyHeights: Readonly<Record<Sheet, number>>;
  /** Names of the anchors of this document. */
  readonly anchors: ReadonlySet<string>;
  /** Number of the next note, from 1, in reading order. */
  nextNote(): number;
  /** Lays out a note; handed in, as notes hold paragraphs and paragraphs hold notes. */
  layoutNote(note: NoteRequest): readonly NoteStrips[];
  style(
    type: TypeSize,
    face: FaceStyle,
    options?: { readonly colour?: Colour; readonly rise?: number; readonly scale?: number } | undefined,
  ): TextStyle;
}

export interface NoteRequest {
  readonly number: number;
  readonly paragraphs: readonly Paragraph[];
  readonly node: StructureNode;
  readonly sheet: Sheet;
}

/** Shapes words, without breaking them, in one style. */
export function fragment(text: string, style: TextStyle, owner: Leaf | undefined, link?: LinkMark): Fragment {
  const word = style.face.shape(text);
  return { word, style, leaf: owner, link, width: (word.width * style.size) / 1000 };
}

/** The same, with each letter drawn by a face that has it. */
export function fragments(
  text: string,
  style: TextStyle,
  owner: Leaf | undefined,
  link?: LinkMark,
): readonly Fragment[] {
  return faceRuns(text, style.face, style.fallback).map((run) =>
    fragment(
      run.text,
      run.face === style.face ? style : { ...style, face: run.face, size: style.size * run.scale },
      owner,
      link,
    ),
  );
}

export const ANCHOR = {
  section: (id: string): string => `section:${id}`,
  exhibit: (id: string): string => `exhibit:${id}`,
  note: (number: number): string => `note:${number}`,
} as const;
