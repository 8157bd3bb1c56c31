import type { Block, Text } from '../domain/page-model';
import { node, type Box } from './box';
import { breakLines } from './lines';
import { INK, MUTED, RULE, ACCENT } from './style';
import { baselineOf, cellHeight, cellOf, drawCell, fullWidth, styleOf, type Context } from './text-boxes';

const LABEL_SHARE = 0.3;
const ROW_PADDING = 2.4;
/** So few facts are not divided between pages. */
const SHORT_LIST = 6;

/** Label and value, row under row, with a hairline between. Tagged as a table with row heads. */
export function factsBoxes(context: Context, rows: readonly (readonly [label: string, value: Text])[]): readonly Box[] {
  const table = node('Table', context.root);
  const labelWidth = fullWidth.width * LABEL_SHARE;
  return rows.map(([label, value], index) => {
    const row = node('TR', table);
    const labelStyle = styleOf(context.body.size, context.body.leading, 'regular', MUTED);
    const cells = [
      cellOf(context, label, { x: fullWidth.x, width: labelWidth - 10 }, node('TH', row, { scope: 'Row' }), labelStyle),
      cellOf(context, value, { x: fullWidth.x + labelWidth, width: fullWidth.width - labelWidth }, node('TD', row), context.body),
    ];
    const height = cellHeight(cells) + 2 * ROW_PADDING;
    return {
      height,
      gap: index === 0 ? context.paragraphGap + 1 : 0,
      keepWithNext: rows.length <= SHORT_LIST ? index < rows.length - 1 : index === 0 || index === rows.length - 2,
      draw: (pen, y, again) => {
        cells.forEach((cell) => drawCell(pen, cell, y + ROW_PADDING, again));
        pen.artifact(() => pen.rule(fullWidth.x, y + height - 0.5, fullWidth.width, RULE, 0.5));
      },
    };
  });
}

/** The parties of a contract, two beside one another, each under its role. */
export function partiesBoxes(context: Context, parties: Extract<Block, { type: 'parties' }>['parties']): readonly Box[] {
  const gutter = 22;
  const width = (fullWidth.width - gutter) / 2;
  const role = styleOf(8.2, 12, 'bold', ACCENT);
  const name = styleOf(context.body.size + 1.4, context.body.leading + 2, 'bold', INK);
  const boxes: Box[] = [];
  for (let index = 0; index < parties.length; index += 2) {
    const pair = parties.slice(index, index + 2).map((party, column) => {
      const section = node('Sect', context.root);
      const place = { x: fullWidth.x + column * (width + gutter), width };
      return [
        cellOf(context, party.role, place, node('P', section), role),
        cellOf(context, party.name, place, node('P', section), name),
        ...party.lines.map((line) => cellOf(context, line, place, node('P', section), context.body)),
      ];
    });
    const height = Math.max(...pair.map((cells) => cells.reduce((sum, cell) => sum + cellHeight([cell]), 0)));
    boxes.push({
      height: height + 4,
      gap: 12,
      keepWithNext: false,
      draw: (pen, top) => {
        for (const cells of pair) {
          let y = top + 4;
          pen.artifact(() => pen.rule(cells[0]!.x, top, width, ACCENT, 0.8));
          for (const cell of cells) {
            drawCell(pen, cell, y);
            y += cellHeight([cell]);
          }
        }
      },
    });
  }
  return boxes;
}

/** Address of the receiver at the right, as a window envelope has it; what concerns the letter at the left. */
export function addressBoxes(context: Context, lines: readonly string[], aside: readonly string[]): readonly Box[] {
  const column = fullWidth.width * 0.56;
  const style = styleOf(11, 16, 'regular', INK);
  const small = styleOf(context.body.size - 1, context.body.leading - 1.5, 'regular', MUTED);
  const left = aside.map((line) => cellOf(context, line, { x: fullWidth.x, width: column - 24 }, node('P', context.root), small));
  const receiver = node('P', context.root);
  const right = lines.flatMap((line) => breakLines(line, style, fullWidth.width - column, context.language));
  const height = Math.max(right.length * style.leading, left.reduce((sum, cell) => sum + cellHeight([cell]), 0));
  return [
    {
      height: Math.max(height, 62),
      gap: 16,
      keepWithNext: false,
      draw: (pen, top) => {
        let y = top;
        for (const cell of left) {
          drawCell(pen, cell, y);
          y += cellHeight([cell]);
        }
        pen.tagged(receiver, () => right.forEach((line, index) => pen.line(line, fullWidth.x + column, top + index * style.leading + baselineOf(style), style.size, style.colour)));
      },
    },
  ];
}

/** Place and date, then a dotted line for each who signs, two beside one another, never divided. */
export function signatureBoxes(context: Context, block: Extract<Block, { type: 'signatures' }>): readonly Box[] {
  const gutter = 34;
  const width = (fullWidth.width - gutter) / 2;
  const muted = styleOf(context.body.size - 1, context.body.leading - 1.4, 'regular', MUTED);
  const bold = styleOf(context.body.size, context.body.leading, 'bold', INK);
  const beside = { x: fullWidth.x + width + gutter, width };
  const when = [
    cellOf(context, `${block.placeLabel} ${block.place}`, { x: fullWidth.x, width }, node('P', context.root), context.body),
    cellOf(context, `${block.dateLabel} ..........................................`, beside, node('P', context.root), context.body),
  ];
  const boxes: Box[] = [{ height: cellHeight(when), gap: 18, keepWithNext: true, draw: (pen, y) => when.forEach((cell) => drawCell(pen, cell, y)) }];
  const SPACE_TO_SIGN = 42;
  for (let index = 0; index < block.signers.length; index += 2) {
    const pair = block.signers.slice(index, index + 2).map((signer, column) => {
      const at = { x: fullWidth.x + column * (width + gutter), width };
      const element = node('P', context.root);
      return [signer.name, signer.role, ...(signer.note === null ? [] : [signer.note])].map((text, row) => cellOf(context, text, at, element, row === 0 ? bold : muted));
    });
    boxes.push({
      height: SPACE_TO_SIGN + Math.max(...pair.map((cells) => cells.reduce((sum, cell) => sum + cellHeight([cell]), 0))),
      gap: 4,
      keepWithNext: index + 2 < block.signers.length,
      draw: (pen, top) => {
        for (const cells of pair) {
          pen.artifact(() => pen.rule(cells[0]!.x, top + SPACE_TO_SIGN - 4, width, INK, 0.5));
          let y = top + SPACE_TO_SIGN;
          for (const cell of cells) {
            drawCell(pen, cell, y);
            y += cellHeight([cell]);
          }
        }
      },
    });
  }
  return boxes;
}
