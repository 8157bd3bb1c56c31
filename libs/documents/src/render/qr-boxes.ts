import { create } from 'qrcode';
import type { QrItem, Text } from '../domain/page-model';
import { node, type Box, type Pen } from './box';
import { CONTENT_WIDTH, INK, MUTED, PAGE, QR_GRID_SIDE, QR_QUIET_MODULES, QR_SIDE, RULE } from './style';
import { cellHeight, cellOf, drawCell, fullWidth, styleOf, type Context } from './text-boxes';

/** The symbol of a payload: error correction M, as QR Platba asks. */
function symbolOf(payload: string, side: number): Parameters<Pen['modules']>[3] & { readonly quiet: number } {
  const { modules } = create(payload, { errorCorrectionLevel: 'M' });
  return {
    size: modules.size,
    dark: (row, column) => modules.get(row, column) === 1,
    quiet: (side / modules.size) * QR_QUIET_MODULES,
  };
}

/** One payment: the code at the left, account, amount and symbols at the right. */
export function paymentBoxes(context: Context, qr: QrItem, rows: readonly (readonly [label: string, value: Text])[]): readonly Box[] {
  const symbol = symbolOf(qr.payload, QR_SIDE);
  const left = QR_SIDE + 2 * symbol.quiet;
  const x = fullWidth.x + left + 14;
  const width = CONTENT_WIDTH - left - 14;
  const section = node('Sect', context.root);
  const figure = node('Figure', section, { alt: qr.alt });
  const label = styleOf(context.body.size, context.body.leading, 'regular', MUTED);
  const table = node('Table', section);
  const lines = rows.map(([name, value]) => {
    const row = node('TR', table);
    return [
      cellOf(context, name, { x, width: width * 0.42 - 8 }, node('TH', row, { scope: 'Row' }), label),
      cellOf(context, value, { x: x + width * 0.42, width: width * 0.58 }, node('TD', row), context.body),
    ];
  });
  const caption = cellOf(context, qr.title, { x: fullWidth.x + symbol.quiet, width: QR_SIDE }, node('Caption', section), styleOf(7.8, 11, 'bold', INK));
  const rowsHeight = lines.reduce((sum, cells) => sum + cellHeight(cells) + 3, 0);
  const height = Math.max(QR_SIDE + 2 * symbol.quiet + 11, rowsHeight + 12);
  return [
    {
      height,
      gap: 10,
      keepWithNext: false,
      draw: (pen, top) => {
        pen.artifact(() => frame(pen, fullWidth.x, top, CONTENT_WIDTH, height));
        pen.tagged(figure, () => pen.modules(fullWidth.x + symbol.quiet, top + symbol.quiet, QR_SIDE, symbol));
        drawCell(pen, caption, top + symbol.quiet + QR_SIDE + 1);
        let y = top + 9;
        for (const cells of lines) {
          cells.forEach((cell) => drawCell(pen, cell, y));
          y += cellHeight(cells) + 3;
        }
      },
    },
  ];
}

const ACROSS = 2;
/**
 * Rows of codes on one page. A scanner that is shown a whole page (zbar) tries triples of corner marks and gives up after
 * some thousands of failures: of twelve codes on a page it missed one in twenty, of six none.
 */
const ROWS_TO_A_PAGE = 3;

/** Cards two to a row, each with its code and the few words that tell it from the others; six to a page. */
export function qrGridBoxes(context: Context, items: readonly QrItem[]): readonly Box[] {
  const gutter = 7;
  const width = (CONTENT_WIDTH - gutter * (ACROSS - 1)) / ACROSS;
  const rows = Math.ceil(items.length / ACROSS);
  return Array.from({ length: rows }, (_, row): Box => {
    const cards = items.slice(row * ACROSS, (row + 1) * ACROSS).map((item, column) => card(context, item, PAGE.left + column * (width + gutter), width));
    const height = Math.max(...cards.map((each) => each.height));
    const lastOfPage = row % ROWS_TO_A_PAGE === ROWS_TO_A_PAGE - 1;
    return {
      height,
      gap: row === 0 ? 8 : gutter,
      keepWithNext: row < rows - 1 && !lastOfPage,
      ...(row > 0 && row % ROWS_TO_A_PAGE === 0 ? { breakBefore: true } : {}),
      draw: (pen, y) => cards.forEach((each) => each.draw(pen, y, height)),
    };
  });
}

function card(context: Context, item: QrItem, x: number, width: number): { height: number; draw(pen: Pen, y: number, height: number): void } {
  const symbol = symbolOf(item.payload, QR_GRID_SIDE);
  const section = node('Sect', context.root);
  const textX = x + QR_GRID_SIDE + 2 * symbol.quiet;
  const place = { x: textX, width: x + width - textX - 3 };
  const title = cellOf(context, item.title, place, node('P', section), styleOf(11, 14.5, 'bold', INK));
  const figure = node('Figure', section, { alt: item.alt });
  const lines = item.lines.map((line) => cellOf(context, line, place, node('P', section), styleOf(9, 12.4, 'regular', INK)));
  const textHeight = cellHeight([title]) + lines.reduce((sum, cell) => sum + cellHeight([cell]) + 2, 0);
  return {
    height: Math.max(QR_GRID_SIDE + 2 * symbol.quiet, textHeight + 14),
    draw: (pen, top, height) => {
      pen.artifact(() => frame(pen, x, top, width, height));
      drawCell(pen, title, top + symbol.quiet);
      pen.tagged(figure, () => pen.modules(x + symbol.quiet, top + symbol.quiet, QR_GRID_SIDE, symbol));
      let y = top + symbol.quiet + 4 + cellHeight([title]);
      for (const cell of lines) {
        drawCell(pen, cell, y);
        y += cellHeight([cell]) + 2;
      }
    },
  };
}

function frame(pen: Pen, x: number, y: number, width: number, height: number): void {
  const thickness = 0.6;
  pen.rule(x, y, width, RULE, thickness);
  pen.rule(x, y + height - thickness, width, RULE, thickness);
  pen.fill(x, y, thickness, height, RULE);
  pen.fill(x + width - thickness, y, thickness, height, RULE);
}
