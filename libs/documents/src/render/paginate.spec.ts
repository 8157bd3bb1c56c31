import type { Box } from './box';
import { paginate } from './paginate';

const area = { top: () => 0, bottom: 100 };
const box = (height: number, more: Partial<Box> = {}): Box => ({ height, gap: 0, keepWithNext: false, draw: () => undefined, ...more });
const heights = (pages: ReturnType<typeof paginate>): number[][] => pages.map((page) => page.map((placed) => placed.box.height));

describe('laying boxes on pages', () => {
  it('never leaves a heading alone at the foot of a page', () => {
    expect(heights(paginate([box(80), box(15, { keepWithNext: true }), box(10)], area))).toEqual([[80], [15, 10]]);
  });

  it('drops the white space above the first box of a page', () => {
    const pages = paginate([box(90), box(20, { gap: 30 })], area);
    expect(pages[1]![0]!.y).toBe(0);
  });

  it('cuts a group that no page could hold instead of losing it', () => {
    const group = [box(60, { keepWithNext: true }), box(60, { keepWithNext: true }), box(60)];
    expect(heights(paginate(group, area))).toEqual([[60], [60], [60]]);
  });

  it('puts the head of a table above its rows on every page', () => {
    const head = box(10, { keepWithNext: true });
    const rows = Array.from({ length: 4 }, () => box(30, { repeated: [head] }));
    expect(heights(paginate([head, ...rows], area))).toEqual([[10, 30, 30, 30], [10, 30]]);
  });

  it('places every box once, in order, and within the page', () => {
    const boxes = Array.from({ length: 60 }, (_, index) => box(7 + (index % 13), { keepWithNext: index % 4 === 0, gap: index % 3 }));
    const pages = paginate(boxes, area);
    expect(pages.flat().map((placed) => placed.box)).toEqual(boxes);
    for (const { box: each, y } of pages.flat()) expect(y + each.height).toBeLessThanOrEqual(100);
  });
});
