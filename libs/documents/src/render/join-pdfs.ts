/**
 * Puts finished papers one behind another into one file for printing, object by object: memory holds one paper at a time.
 * Reads only what this house's renderer writes (classic cross-reference table, no object streams). The structure tags stay
 * in the papers themselves; a print needs none.
 */
export async function* joinPdfs(papers: AsyncIterable<Buffer>, options: { readonly duplex: boolean }): AsyncGenerator<Buffer> {
  const out = new Objects(2);
  const kids: { readonly number: number; readonly pages: number }[] = [];
  yield out.begin();
  for await (const bytes of papers) {
    const paper = readPaper(bytes);
    const numbers = new Map([...paper.objects.keys()].map((old) => [old, out.reserve()]));
    for (const [old, object] of paper.objects) {
      const head = renumber(object.head, numbers);
      const parented = old === paper.pagesRoot ? head.replace('<<', `<< /Parent ${PAGES} 0 R`) : head;
      yield out.write(numbers.get(old)!, parented, object.body);
    }
    kids.push({ number: numbers.get(paper.pagesRoot)!, pages: paper.pages });
    if (options.duplex && paper.pages % 2 === 1) {
      const blank = out.reserve();
      yield out.write(blank, `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 595.28 841.89] /Resources << >> >>\n`, null);
      kids.push({ number: blank, pages: 1 });
    }
  }
  const count = kids.reduce((sum, kid) => sum + kid.pages, 0);
  yield out.write(PAGES, `<< /Type /Pages /Count ${count} /Kids [${kids.map((kid) => `${kid.number} 0 R`).join(' ')}] >>\n`, null);
  yield out.write(CATALOG, `<< /Type /Catalog /Pages ${PAGES} 0 R >>\n`, null);
  yield out.end();
}

const CATALOG = 1;
const PAGES = 2;

/** Numbers and offsets of what has been written. */
class Objects {
  private readonly offsets = new Map<number, number>();
  private written = 0;

  constructor(private last: number) {}

  reserve(): number {
    this.last += 1;
    return this.last;
  }

  begin(): Buffer {
    return this.count(Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1'));
  }

  write(number: number, head: string, body: Buffer | null): Buffer {
    this.offsets.set(number, this.written);
    const parts = [Buffer.from(`${number} 0 obj\n${head}`, 'latin1'), ...(body === null ? [] : [body]), Buffer.from('\nendobj\n', 'latin1')];
    return this.count(Buffer.concat(parts));
  }

  end(): Buffer {
    const rows = Array.from({ length: this.last }, (_, index) => `${String(this.offsets.get(index + 1)).padStart(10, '0')} 00000 n \n`);
    const table = `xref\n0 ${this.last + 1}\n0000000000 65535 f \n${rows.join('')}`;
    return Buffer.from(`${table}trailer\n<< /Size ${this.last + 1} /Root ${CATALOG} 0 R >>\nstartxref\n${this.written}\n%%EOF\n`, 'latin1');
  }

  private count(chunk: Buffer): Buffer {
    this.written += chunk.length;
    return chunk;
  }
}

interface PaperObject {
  /** The dictionary or value, latin1. */
  readonly head: string;
  /** From the word `stream` to the word `endstream`, untouched; null for an object without one. */
  readonly body: Buffer | null;
}

interface Paper {
  /** What its pages need, and nothing else. */
  readonly objects: ReadonlyMap<number, PaperObject>;
  readonly pagesRoot: number;
  readonly pages: number;
}

function readPaper(bytes: Buffer): Paper {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 1024));
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? NaN);
  const table = Number.isNaN(xref) ? '' : bytes.toString('latin1', xref);
  const root = Number(/\/Root (\d+) 0 R/.exec(table)?.[1] ?? NaN);
  if (!table.startsWith('xref') || Number.isNaN(root)) throw new Error('This PDF was not made by this house: it has no classic cross-reference table.');
  const offsets = offsetsOf(table);
  const ends = [...offsets.values(), xref].sort((a, b) => a - b);
  const read = (number: number): PaperObject => {
    const from = offsets.get(number) ?? NaN;
    if (Number.isNaN(from)) throw new Error(`This PDF refers to the object ${number}, which it does not have.`);
    return objectIn(bytes.subarray(from, ends.find((end) => end > from)));
  };
  const pagesRoot = Number(/\/Pages (\d+) 0 R/.exec(read(root).head)?.[1]);
  const objects = new Map<number, PaperObject>();
  const wanted = [pagesRoot];
  for (const number of wanted) {
    if (objects.has(number)) continue;
    const object = read(number);
    objects.set(number, object);
    for (const [, reference] of object.head.matchAll(TOKENS)) if (reference !== undefined) wanted.push(Number(reference));
  }
  return { objects, pagesRoot, pages: Number(/\/Count (\d+)/.exec(objects.get(pagesRoot)!.head)?.[1]) };
}

function offsetsOf(table: string): Map<number, number> {
  const offsets = new Map<number, number>();
  let next = 0;
  for (const line of table.split('\n').slice(1)) {
    const section = /^(\d+) (\d+)\s*$/.exec(line);
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (section) next = Number(section[1]);
    else if (entry) {
      if (entry[2] === 'n') offsets.set(next, Number(entry[1]));
      next += 1;
    } else break;
  }
  return offsets;
}

function objectIn(bytes: Buffer): PaperObject {
  const text = bytes.toString('latin1');
  const begins = text.indexOf('obj') + 3;
  const stream = text.search(/>>\s*stream\r?\n/);
  if (stream < 0) return { head: text.slice(begins, text.lastIndexOf('endobj')), body: null };
  const body = text.indexOf('stream', stream);
  return { head: text.slice(begins, body), body: bytes.subarray(body, text.lastIndexOf('endstream') + 'endstream'.length) };
}

/** Strings are stepped over, so that a text that reads like a reference stays a text. */
const TOKENS = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]+>|\b(\d+) 0 R\b/g;

function renumber(head: string, numbers: ReadonlyMap<number, number>): string {
  return head.replace(TOKENS, (whole, reference: string | undefined) => (reference === undefined ? whole : `${numbers.get(Number(reference))} 0 R`));
}
