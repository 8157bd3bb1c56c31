import type { Language } from '#kernel';
import type { Text } from '../domain/page-model';
import { node, type Box, type Node } from './box';
import type { Face } from './fonts';
import { breakLines, type Line } from './lines';
import { INK, PAGE } from './style';

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly face: Face;
  readonly colour: string;
}

/** Where in its line the letters stand: a third of the spare leading above them, so that gaps look even. */
export function baselineOf(style: TextStyle): number {
  return style.leading / 2 + style.size * 0.36;
}

export interface Context {
  readonly language: Language;
  readonly root: Node;
  readonly body: TextStyle;
  readonly paragraphGap: number;
}

export interface Placement {
  readonly x: number;
  readonly width: number;
}

/** A line with whatever stands beside it in the margin (a clause's number, a bullet). */
export interface Marker {
  readonly line: Line;
  readonly x: number;
  readonly element: Node;
}

/** Lines of one paragraph as boxes; two lines at least stay together at either end of a page. */
export function paragraphBoxes(
  context: Context,
  text: Text,
  place: Placement,
  options: { style?: TextStyle; gap?: number; element?: Node; keepWithNext?: boolean; marker?: Marker } = {},
): readonly Box[] {
  const style = options.style ?? context.body;
  const element = options.element ?? node('P', context.root);
  const lines = breakLines(text, style, place.width, context.language);
  return lines.map((line, index) => {
    const first = index === 0;
    const last = index === lines.length - 1;
    return {
      height: style.leading,
      gap: first ? (options.gap ?? context.paragraphGap) : 0,
      keepWithNext: last ? (options.keepWithNext ?? false) : first || index === lines.length - 2,
      draw: (pen, y) => {
        const { marker } = options;
        if (first && marker) pen.tagged(marker.element, () => pen.line(marker.line, marker.x, y + baselineOf(style), style.size, style.colour));
        pen.tagged(element, () => pen.line(line, place.x, y + baselineOf(style), style.size, style.colour));
      },
    };
  });
}

/** Several columns of lines beside one another as one undivided box. */
export interface Cell {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly style: TextStyle;
  readonly element: Node;
}

export function cellOf(context: Context, text: Text, place: Placement, element: Node, style: TextStyle, align: 'left' | 'right' = 'left'): Cell {
  return { lines: breakLines(text, style, place.width, context.language), x: place.x, width: place.width, align, style, element };
}

export function cellHeight(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map((cell) => cell.lines.length * cell.style.leading));
}

export function drawCell(pen: Parameters<Box['draw']>[0], cell: Cell, y: number, again = false): void {
  const set = (): void =>
    cell.lines.forEach((line, index) => {
      const x = cell.align === 'right' ? cell.x + cell.width - line.width : cell.x;
      pen.line(line, x, y + index * cell.style.leading + baselineOf(cell.style), cell.style.size, cell.style.colour);
    });
  if (again) pen.artifact(set);
  else pen.tagged(cell.element, set);
}

export const fullWidth: Placement = { x: PAGE.left, width: PAGE.width - PAGE.left - PAGE.right };
export const styleOf = (size: number, leading: number, face: Face = 'regular', colour: string = INK): TextStyle => ({ size, leading, face, colour });
