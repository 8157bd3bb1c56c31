import { dirname, join } from 'node:path';
import { openSync, type Font } from 'fontkit';

/**
 * Noto Sans, parsed once per process: parsing takes longer than setting a page.
 * Figures of this face are all equally wide, so columns of money need no special feature.
 */
const folder = dirname(require.resolve('@expo-google-fonts/noto-sans/package.json'));
const FILES = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  medium: '500Medium/NotoSans_500Medium.ttf',
  bold: '700Bold/NotoSans_700Bold.ttf',
} as const;

export type Face = keyof typeof FILES;
export const FACES = Object.keys(FILES) as readonly Face[];

const parsed = new Map<Face, Font>();
const widths = new Map<Face, Map<string, number>>();

export function fontOf(face: Face): Font {
  let font = parsed.get(face);
  if (!font) {
    font = openSync(join(folder, FILES[face])) as Font;
    nameGlyphs(font);
    parsed.set(face, font);
    widths.set(face, new Map());
  }
  return font;
}

/**
 * Gives every glyph its character before anything is set. fontkit keeps a glyph with the characters it was first asked
 * for, and a subset asks for the parts of composed letters (C of Č) without any: a later paper would then hold a C that
 * no search finds, and other bytes than the same paper made in a fresh process.
 */
function nameGlyphs(font: Font): void {
  for (const point of [...font.characterSet].sort((a, b) => a - b)) font.glyphForCodePoint(point);
}

const REMEMBERED_WORDS = 20_000;

/** Width of a text in points. */
export function widthOf(text: string, face: Face, size: number): number {
  const font = fontOf(face);
  const known = widths.get(face)!;
  let units = known.get(text);
  if (units === undefined) {
    units = font.layout(text).advanceWidth / font.unitsPerEm;
    if (known.size > REMEMBERED_WORDS) known.clear();
    known.set(text, units);
  }
  return units * size;
}
