import type { Block, Column, Text } from '../domain/page-model';
import { node, type Box, type Node } from './box';
import { ACCENT, MUTED, RULE, TINT } from './style';
import { cellHeight, cellOf, drawCell, fullWidth, styleOf, type Cell, type Context, type TextStyle } from './text-boxes';

const PADDING = 3.4;
const DENSE_PADDING = 2;
const SIDE = 6;

/** A table whose head is set again on every page it reaches; a row is never divided. */
export function tableBoxes(context: Context, block: Extract<Block, { type: 'table' }>): readonly Box[] {
  const table = node('Table', context.root);
  const columns = spread(block.columns);
  const body = block.dense ? styleOf(context.body.size - 1, context.body.leading - 1.6) : context.body;
  const padding = block.dense ? DENSE_PADDING : PADDING;
  const headStyle = styleOf(body.size - (block.dense ? 0.4 : 1), body.leading - 1, 'bold', MUTED);
  const head: Box = {
    ...rowBox(context, columns, block.columns.map((column) => column.title), headStyle, node('TR', table), 'TH', 'head', padding),
    gap: context.paragraphGap + 3,
    keepWithNext: true,
  };
  const rows = block.rows.map((row, index) => ({
    ...rowBox(context, columns, row, body, node('TR', table), 'TD', 'row', padding),
    repeated: [head],
    keepWithNext: index === 0 || index === block.rows.length - 2 || (index === block.rows.length - 1 && block.foot.length > 0),
  }));
  const total = styleOf(body.size, body.leading, 'bold', ACCENT);
  const foot = block.foot.map((row, index) => ({
    ...rowBox(context, columns, row, total, node('TR', table), 'TD', 'foot', padding),
    repeated: [head],
    keepWithNext: index < block.foot.length - 1,
  }));
  return [head, ...rows, ...foot];
}

interface Measured extends Column {
  readonly x: number;
  readonly width: number;
}

function spread(columns: readonly Column[]): readonly Measured[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  let x = fullWidth.x;
  return columns.map((column) => {
    const width = (fullWidth.width * column.share) / shares;
    const measured = { ...column, x: x + SIDE, width: width - 2 * SIDE };
    x += width;
    return measured;
  });
}

function rowBox(context: Context, columns: readonly Measured[], row: readonly Text[], style: TextStyle, element: Node, tag: 'TH' | 'TD', kind: 'head' | 'row' | 'foot', padding: number): Box {
  const cells: Cell[] = columns.map((column, index) =>
    cellOf(context, row[index] ?? '', column, node(tag, element, tag === 'TH' ? { scope: 'Column' } : {}), style, column.align),
  );
  const height = cellHeight(cells) + 2 * padding;
  return {
    height,
    gap: 0,
    keepWithNext: false,
    draw: (pen, y, again) => {
      pen.artifact(() => {
        if (kind === 'foot') pen.fill(fullWidth.x, y, fullWidth.width, height, TINT);
        pen.rule(fullWidth.x, y + height - (kind === 'head' ? 1 : 0.5), fullWidth.width, kind === 'head' ? ACCENT : RULE, kind === 'head' ? 1 : 0.5);
      });
      cells.forEach((cell) => drawCell(pen, cell, y + padding, again));
    },
  };
}
