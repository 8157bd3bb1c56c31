import { agency, payment, readPdf, readQrCodes } from '#documents/testing';
import { paymentQr, paymentRows } from '../domain/wording';
import { joinPdfs } from './join-pdfs';
import { renderPdf } from './pdf';

jest.setTimeout(60_000);

async function paper(text: string, paragraphs = 1): Promise<Buffer> {
  const blocks = [
    ...Array.from({ length: paragraphs }, (_, index) => ({ type: 'paragraph' as const, text: `${text} ${index + 1} (viz 5 0 R)` })),
    { type: 'payment' as const, qr: paymentQr(payment(100000), 'cs', 'QR Platba'), rows: paymentRows(payment(100000), 'cs') },
  ];
  return (await renderPdf({ language: 'cs', issuer: agency, title: text, subtitle: null, setting: 'letter', blocks }, { number: text, template: 'x/1', issuedOn: '2026-03-16' })).bytes;
}

async function* of(papers: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* papers;
}

async function join(papers: readonly Buffer[], duplex: boolean): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of joinPdfs(of(papers), { duplex })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('papers put behind one another for the printer', () => {
  it('keep every page, every Czech letter and every QR code, in their order', async () => {
    const papers = [await paper('Příliš'), await paper('žluťoučký', 60), await paper('kůň')];
    const joined = await join(papers, false);
    const read = await readPdf(joined);
    const each = await Promise.all(papers.map((bytes) => readPdf(bytes)));
    expect(read.pages).toEqual(each.flatMap((one) => one.pages));
    expect(await readQrCodes(joined)).toHaveLength(3);
    expect(read.text).toContain('žluťoučký 60 (viz 5 0 R)');
  });

  it('begin each on its own sheet when printed on both sides', async () => {
    const papers = [await paper('jedna'), await paper('dvě')];
    const read = await readPdf(await join(papers, true));
    expect(read.pages).toHaveLength(4);
    expect(read.pages[2]).toContain('dvě');
    expect(read.pages[1]!.trim()).toBe('');
  });

  it('refuse what this house has not made, rather than print something else', async () => {
    await expect(join([Buffer.from('%PDF-1.7 něco jiného')], false)).rejects.toThrow('not made by this house');
  });
});
