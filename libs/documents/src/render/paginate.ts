import type { Box } from './box';

export interface Placed {
  readonly box: Box;
  readonly y: number;
  readonly again: boolean;
}

/**
 * Lays boxes on pages. A page breaks only where the box above does not hold on to the one below;
 * a group taller than a page is cut where it overflows, rather than never.
 */
export function paginate(boxes: readonly Box[], area: { readonly top: (page: number) => number; readonly bottom: number }): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [];
  let next = 0;
  while (next < boxes.length) {
    const { placed, upTo } = fillPage(boxes, next, area.top(pages.length), area.bottom);
    pages.push(placed);
    next = upTo;
  }
  return pages;
}

function fillPage(boxes: readonly Box[], from: number, top: number, bottom: number): { placed: Placed[]; upTo: number } {
  const placed: Placed[] = [];
  let y = top;
  for (const box of boxes[from]!.repeated ?? []) {
    placed.push({ box, y, again: true });
    y += box.height;
  }
  const heads = placed.length;
  let index = from;
  for (; index < boxes.length; index++) {
    const box = boxes[index]!;
    if (box.breakBefore && index > from) break;
    const at = placed.length === 0 ? y : y + (index === from ? 0 : box.gap);
    if (at + box.height > bottom + 0.01 && index > from) break;
    placed.push({ box, y: at, again: false });
    y = at + box.height;
  }
  if (index === boxes.length || boxes[index]!.breakBefore) return { placed, upTo: index };
  let cut = index;
  while (cut > from + 1 && boxes[cut - 1]!.keepWithNext) cut--;
  if (boxes[cut - 1]!.keepWithNext) cut = index;
  return { placed: placed.slice(0, heads + cut - from), upTo: cut };
}
