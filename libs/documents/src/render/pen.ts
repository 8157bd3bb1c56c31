import type { Node, Pen } from './box';
import { FACES, fontOf } from './fonts';

interface StructureElement {
  add(child: unknown): StructureElement;
}

/** The part of PDFKit's tagging that its published types do not know. */
interface Tagging {
  struct(type: string, options?: { alt?: string; scope?: string; placement?: string; bbox?: readonly number[] }): StructureElement;
  addStructure(element: StructureElement): void;
  markStructureContent(tag: string): unknown;
}

/** Draws on the current page of a PDFKit document and grows its tag tree in reading order. */
export class PdfPen implements Pen {
  private readonly elements = new Map<Node, StructureElement>();
  private readonly tagging: Tagging;

  constructor(private readonly doc: PDFKit.PDFDocument) {
    this.tagging = doc as unknown as Tagging;
    for (const face of FACES) doc.registerFont(face, fontOf(face) as unknown as string);
  }

  tagged(element: Node, draw: () => void): void {
    const structure = this.elementOf(element);
    const content = this.tagging.markStructureContent(element.tag);
    draw();
    this.doc.endMarkedContent();
    structure.add(content);
  }

  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  line(line: Parameters<Pen['line']>[0], x: number, baseline: number, size: number, colour: string): void {
    this.doc.fillColor(colour).fontSize(size);
    for (const run of line.runs) {
      this.doc.font(run.face).text(run.text, x + run.x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    }
  }

  fill(x: number, y: number, width: number, height: number, colour: string, radius = 0): void {
    if (radius > 0) this.doc.roundedRect(x, y, width, height, radius);
    else this.doc.rect(x, y, width, height);
    this.doc.fill(colour);
  }

  rule(x: number, y: number, width: number, colour: string, thickness = 0.6): void {
    this.doc.rect(x, y, width, thickness).fill(colour);
  }

  /** Rows of dark modules as rectangles, each a hair taller than its row so that no white seam shows between them. */
  modules(x: number, y: number, side: number, symbol: Parameters<Pen['modules']>[3]): void {
    const module = side / symbol.size;
    for (let row = 0; row < symbol.size; row++) {
      let column = 0;
      while (column < symbol.size) {
        let end = column;
        while (end < symbol.size && symbol.dark(row, end)) end++;
        if (end > column) this.doc.rect(x + column * module, y + row * module, (end - column) * module, module + (row < symbol.size - 1 ? 0.04 : 0));
        column = Math.max(end, column + 1);
      }
    }
    this.doc.fill('#000000');
  }

  private elementOf(element: Node): StructureElement {
    const known = this.elements.get(element);
    if (known) return known;
    const { alt, scope } = element;
    const made = this.tagging.struct(element.tag, { ...(alt === undefined ? {} : { alt }), ...(scope === undefined ? {} : { scope }) });
    this.elements.set(element, made);
    if (element.parent === null) this.tagging.addStructure(made);
    else this.elementOf(element.parent).add(made);
    return made;
  }
}
