import type { Line } from './lines';

/** An element of the document's logical structure (PDF tags): who reads with a screen reader walks this tree. */
export interface Node {
  readonly tag: string;
  readonly parent: Node | null;
  /** Said instead of a picture. */
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
}

export function node(tag: string, parent: Node | null, options: { alt?: string; scope?: 'Column' | 'Row' } = {}): Node {
  return { tag, parent, ...options };
}

/** What a box may do on its page. Coordinates in points from the upper left corner. */
export interface Pen {
  /** Everything drawn inside belongs to that element. */
  tagged(element: Node, draw: () => void): void;
  /** Decoration: rules, tints, running heads; not read aloud. */
  artifact(draw: () => void): void;
  line(line: Line, x: number, baseline: number, size: number, colour: string): void;
  fill(x: number, y: number, width: number, height: number, colour: string, radius?: number): void;
  rule(x: number, y: number, width: number, colour: string, thickness?: number): void;
  modules(x: number, y: number, side: number, symbol: { readonly size: number; readonly dark: (row: number, column: number) => boolean }): void;
}

/** The smallest thing that is not divided between pages. */
export interface Box {
  readonly height: number;
  /** White space above, dropped at the head of a page. */
  readonly gap: number;
  /** Stays on the same page as the next box. */
  readonly keepWithNext: boolean;
  /** Set again when this box opens a page: the head of its table. */
  readonly repeated?: readonly Box[];
  /** Starts a new page. */
  readonly breakBefore?: boolean;
  /** `again` is true for a repeated head, which is then decoration. */
  draw(pen: Pen, y: number, again: boolean): void;
}
