import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** What a reader finds in a PDF: for tests, which must look at the file and not at the model it was made from. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string | null;
  readonly tagged: boolean;
  /** Text of each page as a search would see it. */
  readonly pages: readonly string[];
  readonly text: string;
  /** Tags of the structure tree in reading order. */
  readonly tags: readonly string[];
  /** What is said instead of the pictures. */
  readonly alternatives: readonly string[];
}

async function open(bytes: Buffer): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return pdfjs.getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
}

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly TreeNode[];
}

export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const document = await open(bytes);
  try {
    const metadata = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    const pages: string[] = [];
    const tags: string[] = [];
    const alternatives: string[] = [];
    const walk = (tree: TreeNode | null): void => {
      if (tree?.role) tags.push(tree.role);
      if (tree?.alt) alternatives.push(tree.alt);
      for (const child of tree?.children ?? []) walk(child);
    };
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await textOf(page));
      walk((await page.getStructTree()) as TreeNode | null);
    }
    return {
      title: metadata.info.Title ?? '',
      language: metadata.info.Language ?? null,
      tagged: ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
      pages,
      text: pages.join(' '),
      tags,
      alternatives,
    };
  } finally {
    await document.destroy();
  }
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').replace(/\s+/g, ' ');
}

type Scan = typeof import('jsqr').default;

/** jsqr is CommonJS with a default: imported from ESM it hides one level deeper. */
async function scanner(): Promise<Scan> {
  const loaded = ((await import('jsqr')) as { default: unknown }).default;
  return typeof loaded === 'function' ? (loaded as Scan) : (loaded as { default: Scan }).default;
}

const DOTS_PER_POINT = 2;
/** Dots of white left around a code. */
const QUIET = 12;
const BLOCK = 8;
const SMALLEST_SIDE = 25 * (72 / 25.4) * DOTS_PER_POINT;

/** Where a camera would be pointed: clumps of black about as wide as high, at least 25 mm. A reader takes one code at a time. */
function darkSquares(picture: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }): { x: number; y: number; side: number }[] {
  const columns = Math.floor(picture.width / BLOCK);
  const rows = Math.floor(picture.height / BLOCK);
  const isDark = (column: number, row: number): boolean => {
    for (let y = row * BLOCK; y < (row + 1) * BLOCK; y += 2) for (let x = column * BLOCK; x < (column + 1) * BLOCK; x += 2) if (picture.data[(y * picture.width + x) * 4 + 1]! < 100) return true;
    return false;
  };
  const dark = Array.from({ length: columns * rows }, (_, index) => isDark(index % columns, Math.floor(index / columns)));
  const squares: { x: number; y: number; side: number }[] = [];
  for (let start = 0; start < dark.length; start += 1) {
    if (!dark[start]) continue;
    const open = [start];
    dark[start] = false;
    let [left, right, top, bottom] = [columns, 0, rows, 0];
    while (open.length > 0) {
      const at = open.pop()!;
      const [column, row] = [at % columns, Math.floor(at / columns)];
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const [across, down] of [[-1, 0], [1, 0], [0, -1], [0, 1], [-1, -1], [1, 1], [-1, 1], [1, -1]] as const) {
        const next = (row + down) * columns + column + across;
        if (column + across < 0 || column + across >= columns || !dark[next]) continue;
        dark[next] = false;
        open.push(next);
      }
    }
    const [width, height] = [(right - left + 1) * BLOCK, (bottom - top + 1) * BLOCK];
    if (width >= SMALLEST_SIDE && Math.abs(width - height) <= 3 * BLOCK) squares.push({ x: left * BLOCK, y: top * BLOCK, side: Math.max(width, height) });
  }
  return squares;
}

/** Every QR code of at least 25 mm on the drawn pages, read from their pixels, from top to bottom. */
export async function readQrCodes(bytes: Buffer): Promise<string[]> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const scan = await scanner();
  const document = await open(bytes);
  const found: string[] = [];
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: DOTS_PER_POINT });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const context = canvas.getContext('2d');
      await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
      const picture = context.getImageData(0, 0, canvas.width, canvas.height);
      for (const { x, y, side } of darkSquares(picture)) {
        const crop = context.getImageData(x - QUIET, y - QUIET, side + 2 * QUIET, side + 2 * QUIET);
        const code = scan(new Uint8ClampedArray(crop.data.buffer), crop.width, crop.height, { inversionAttempts: 'dontInvert' });
        if (code) found.push(code.data);
      }
    }
  } finally {
    await document.destroy();
  }
  return found;
}
