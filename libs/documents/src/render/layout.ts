import type { Block, PageModel } from '../domain/page-model';
import { factsBoxes, partiesBoxes, signatureBoxes, addressBoxes } from './people-boxes';
import { noticeBoxes, bulletBoxes, clauseBoxes } from './prose-boxes';
import { paymentBoxes, qrGridBoxes } from './qr-boxes';
import { tableBoxes } from './table-boxes';
import { node, type Box } from './box';
import { documentRoot } from './stationery';
import { ACCENT, INK, MUTED, SETTINGS } from './style';
import { fullWidth, paragraphBoxes, styleOf, type Context } from './text-boxes';

/** From what a paper says to boxes of fixed height, in reading order. */
export function layOut(model: PageModel): readonly Box[] {
  const setting = SETTINGS[model.setting];
  const context: Context = {
    language: model.language,
    root: documentRoot(model),
    body: styleOf(setting.size, setting.leading),
    paragraphGap: setting.paragraphGap,
  };
  return [...titleBoxes(context, model), ...model.blocks.flatMap((block) => blockBoxes(context, block))];
}

function titleBoxes(context: Context, model: PageModel): readonly Box[] {
  const title = paragraphBoxes(context, model.title, fullWidth, {
    style: styleOf(21, 26, 'bold', INK),
    element: node('H1', context.root),
    keepWithNext: true,
    gap: 0,
  });
  if (model.subtitle === null) return title;
  return [...title, ...paragraphBoxes(context, model.subtitle, fullWidth, { style: styleOf(10.4, 15, 'regular', MUTED), keepWithNext: true, gap: 2 })];
}

function blockBoxes(context: Context, block: Block): readonly Box[] {
  switch (block.type) {
    case 'heading':
      return headingBoxes(context, block.text);
    case 'paragraph':
      return paragraphBoxes(context, block.text, fullWidth, toneOf(context, block.tone));
    case 'clauses':
      return clauseBoxes(context, block.prefix, block.items);
    case 'bullets':
      return bulletBoxes(context, block.items);
    case 'facts':
      return factsBoxes(context, block.rows);
    case 'parties':
      return partiesBoxes(context, block.parties);
    case 'table':
      return tableBoxes(context, block);
    case 'notice':
      return noticeBoxes(context, block.title, block.body);
    case 'address':
      return addressBoxes(context, block.lines, block.aside);
    case 'payment':
      return paymentBoxes(context, block.qr, block.rows);
    case 'qrGrid':
      return qrGridBoxes(context, block.items);
    case 'signatures':
      return signatureBoxes(context, block);
    case 'together':
      return together(block.blocks.flatMap((inner) => blockBoxes(context, inner)));
    case 'pageBreak':
      return [{ height: 0, gap: 0, keepWithNext: true, breakBefore: true, draw: () => undefined }];
  }
}

function headingBoxes(context: Context, text: string): readonly Box[] {
  return paragraphBoxes(context, text, fullWidth, {
    style: styleOf(context.body.size + 2.2, context.body.leading + 3, 'bold', ACCENT),
    element: node('H2', context.root),
    keepWithNext: true,
    gap: context.body.leading + 1,
  });
}

function toneOf(context: Context, tone: 'lead' | 'small' | undefined): Parameters<typeof paragraphBoxes>[3] {
  const { size, leading } = context.body;
  if (tone === 'lead') return { style: styleOf(size + 1.2, leading + 2, 'regular', INK), gap: 9 };
  if (tone === 'small') return { style: styleOf(size - 1.2, leading - 1.8, 'regular', MUTED) };
  return {};
}

/** Boxes that share a page if a page can hold them. */
function together(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box, index) => (index < boxes.length - 1 ? { ...box, keepWithNext: true } : box));
}
