import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { zlibSync } from 'fflate';
import type { Frame, PageModel } from '../domain/page-model';
import { layOut } from './layout';
import { paginate } from './paginate';
import { PdfPen } from './pen';
import { drawFoot, drawHead, firstPageTop, laterPageTop } from './stationery';
import { PAGE } from './style';

/** Raised whenever the same model would give other bytes: a change here, or in the packages named in the README. */
export const ENGINE = 1;

export interface RenderedPdf {
  readonly bytes: Buffer;
  readonly pages: number;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Sets a page model in type. The same model and frame give the same bytes on any machine: the dates inside come from
 * the frame, the file's identifier from its metadata, and streams are packed by a packer written in JavaScript (the one
 * inside Node packs differently from one processor to another).
 */
export async function renderPdf(model: PageModel, frame: Frame): Promise<RenderedPdf> {
  const pages = paginate(layOut(model), {
    top: (page) => (page === 0 ? firstPageTop(model) : laterPageTop()),
    bottom: PAGE.height - PAGE.bottom,
  });
  const madeAt = new Date(`${frame.issuedOn}T00:00:00Z`);
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: model.language === 'cs' ? 'cs-CZ' : 'en-GB',
    subset: 'PDF/UA',
    font: null,
    info: {
      Title: `${model.title} ${frame.number}`,
      Author: model.issuer.name,
      Subject: frame.number,
      Creator: `Zázemí, ${frame.template}`,
      Producer: 'Zázemí',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  } as unknown as PDFKit.PDFDocumentOptions);
  packDeterministically(doc);
  const finished = collect(doc);
  const pen = new PdfPen(doc);
  pages.forEach((page, index) => {
    doc.addPage();
    drawHead(pen, model, frame, index);
    for (const { box, y, again } of page) box.draw(pen, y, again);
    drawFoot(pen, model, frame, index + 1, pages.length);
  });
  doc.end();
  const bytes = await finished;
  return { bytes, pages: pages.length, sha256: sha256Of(bytes) };
}

export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Reference {
  compress: boolean;
  buffer: Uint8Array[];
  data: { Filter?: string };
  finalize(): void;
}

function packDeterministically(doc: PDFKit.PDFDocument): void {
  const document = doc as unknown as { ref(data?: object): Reference };
  const makeReference = document.ref.bind(document);
  document.ref = (data) => {
    const reference = makeReference(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.compress && reference.buffer.length > 0) {
        reference.buffer = [Buffer.from(zlibSync(Buffer.concat(reference.buffer), { level: 6 }))];
        reference.compress = false;
      }
      finalize();
    };
    return reference;
  };
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
