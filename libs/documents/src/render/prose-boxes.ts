import type { Text } from '../domain/page-model';
import { node, type Box } from './box';
import { breakLines } from './lines';
import { ACCENT, INK, PAGE, TINT } from './style';
import { baselineOf, fullWidth, paragraphBoxes, styleOf, type Context } from './text-boxes';

const NUMBER_INDENT = 27;
const BULLET_INDENT = 13;

/** Numbered paragraphs with a hanging number: "3.1", "3.2". */
export function clauseBoxes(context: Context, prefix: string, items: readonly Text[]): readonly Box[] {
  return listBoxes(context, items, NUMBER_INDENT, (index) => (prefix === '' ? `(${index + 1})` : `${prefix}.${index + 1}`));
}

export function bulletBoxes(context: Context, items: readonly Text[]): readonly Box[] {
  return listBoxes(context, items, BULLET_INDENT, () => '•');
}

function listBoxes(context: Context, items: readonly Text[], indent: number, label: (index: number) => string): readonly Box[] {
  const list = node('L', context.root);
  return items.flatMap((item, index) => {
    const entry = node('LI', list);
    return paragraphBoxes(context, item, { x: fullWidth.x + indent, width: fullWidth.width - indent }, {
      element: node('LBody', entry),
      marker: { line: breakLines(label(index), context.body, indent, context.language)[0]!, x: fullWidth.x, element: node('Lbl', entry) },
    });
  });
}

const PADDING = 11;

/** A tinted box with an accent bar at its left; one box, since it is short by nature. */
export function noticeBoxes(context: Context, title: string, body: readonly Text[]): readonly Box[] {
  const inner = fullWidth.width - 2 * PADDING - 3;
  const x = fullWidth.x + PADDING + 3;
  const head = styleOf(context.body.size + 0.8, context.body.leading + 1, 'bold', ACCENT);
  const section = node('Sect', context.root);
  const headElement = node('P', section);
  const headLines = title === '' ? [] : breakLines(title, head, inner, context.language);
  const style = styleOf(context.body.size, context.body.leading, 'regular', INK);
  const paragraphs = body.map((text) => ({ element: node('P', section), lines: breakLines(text, style, inner, context.language) }));
  const gap = 4;
  const height =
    2 * PADDING - 3 + headLines.length * head.leading + paragraphs.reduce((sum, each) => sum + each.lines.length * style.leading, 0) + gap * Math.max(0, paragraphs.length - (headLines.length > 0 ? 0 : 1));
  return [
    {
      height,
      gap: 11,
      keepWithNext: false,
      draw: (pen, top) => {
        pen.artifact(() => {
          pen.fill(PAGE.left, top, fullWidth.width, height, TINT, 3);
          pen.fill(PAGE.left, top, 3, height, ACCENT);
        });
        let y = top + PADDING - 1.5;
        if (headLines.length > 0) {
          pen.tagged(headElement, () => headLines.forEach((line, index) => pen.line(line, x, y + index * head.leading + baselineOf(head), head.size, head.colour)));
          y += headLines.length * head.leading + gap;
        }
        for (const { element, lines } of paragraphs) {
          pen.tagged(element, () => lines.forEach((line, index) => pen.line(line, x, y + index * style.leading + baselineOf(style), style.size, style.colour)));
          y += lines.length * style.leading + gap;
        }
      },
    },
  ];
}
