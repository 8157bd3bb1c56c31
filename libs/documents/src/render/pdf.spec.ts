import { agency, payment, readPdf, readQrCodes } from '#documents/testing';
import type { Frame, PageModel } from '../domain/page-model';
import { strong, t } from '../domain/page-model';
import { paymentQr, paymentRows } from '../domain/wording';
import { ENGINE, renderPdf } from './pdf';

// A PDF is drawn and read again: on a busy machine that takes longer than five seconds.
jest.setTimeout(60_000);

const frame: Frame = { number: 'ZK-2026-0007', template: 'trial/1', issuedOn: '2026-11-21' };
const PANGRAM = 'Příliš žluťoučký kůň úpěl ďábelské ódy: ěščřžýáíéůúďťň ĚŠČŘŽÝÁÍÉŮÚĎŤŇ, účinnost, fialka, 9\u00a0500\u00a0Kč.';

function paper(blocks: PageModel['blocks'], language: 'cs' | 'en' = 'cs'): PageModel {
  return { language, issuer: agency, title: 'Zkušební list', subtitle: null, setting: 'contract', blocks };
}

describe('a paper in type', () => {
  it('can be searched with every Czech letter', async () => {
    const { bytes } = await renderPdf(paper([{ type: 'paragraph', text: t`Slyšte: ${strong('tučně ůěšč')}. ${PANGRAM}` }]), frame);
    const { text } = await readPdf(bytes);
    expect(text).toContain('Slyšte: tučně ůěšč. Příliš žluťoučký kůň úpěl ďábelské ódy: ěščřžýáíéůúďťň ĚŠČŘŽÝÁÍÉŮÚĎŤŇ, účinnost, fialka, 9 500 Kč.');
  });

  it('says its title, its language and its structure to a screen reader', async () => {
    const model = paper([
      { type: 'heading', text: 'Oddíl' },
      { type: 'bullets', items: ['jedna', 'dvě'] },
      { type: 'facts', rows: [['Štítek', 'hodnota']] },
      { type: 'payment', qr: paymentQr(payment(100000), 'cs', 'QR Platba'), rows: paymentRows(payment(100000), 'cs') },
    ]);
    const read = await readPdf((await renderPdf(model, frame)).bytes);
    expect(read.title).toBe('Zkušební list ZK-2026-0007');
    expect(read.language).toBe('cs-CZ');
    expect(read.tagged).toBe(true);
    expect(read.tags).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure']));
    expect(read.alternatives).toEqual([expect.stringMatching(/1\s000\sKč na účet 9990000018\/9999/)]);
    expect((await readPdf((await renderPdf(paper([], 'en'), frame)).bytes)).language).toBe('en-GB');
  });

  it('is the same byte for byte, whatever was set before it', async () => {
    const model = (): PageModel => paper([{ type: 'paragraph', text: PANGRAM }, { type: 'paragraph', text: 'pevná mezera\u00a0a měkká mezera' }]);
    const first = await renderPdf(model(), frame);
    await renderPdf(paper([{ type: 'paragraph', text: 'Něco úplně jiného: Ω, ffi, \u00a0, 123.' }], 'en'), { ...frame, number: 'X-1' });
    const again = await renderPdf(model(), frame);
    expect(again.sha256).toBe(first.sha256);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect((await renderPdf(model(), { ...frame, issuedOn: '2026-11-22' })).sha256).not.toBe(first.sha256);
  });

  it('keeps every letter searchable after a paper that drew it only as a part of another', async () => {
    await renderPdf(paper([{ type: 'paragraph', text: 'ČŘŽ ďťň ÚŮ Ž' }]), frame);
    const { bytes } = await renderPdf(paper([{ type: 'paragraph', text: 'CRZ dtn UU zZ' }]), frame);
    expect((await readPdf(bytes)).text).toContain('CRZ dtn UU zZ');
  });

  it('carries a QR code that reads as exactly the payment', async () => {
    const due = payment(1145000, { message: 'Nájem 12/2026 *%', specificSymbol: '202612' });
    const { bytes } = await renderPdf(paper([{ type: 'payment', qr: paymentQr(due, 'cs', 'QR Platba'), rows: paymentRows(due, 'cs') }]), frame);
    expect(await readQrCodes(bytes)).toEqual(['SPD*1.0*ACC:CZ2599990000009990000018*AM:11450.00*CC:CZK*MSG:NAJEM 12/2026 %2A%25*X-VS:260000019*X-SS:202612']);
  });

  it('sets the head of a table again on its next page and numbers the pages', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => [`řádek ${index + 1}`, `${index},00`]);
    const model = paper([{ type: 'table', columns: [{ title: 'Položka', align: 'left', share: 3 }, { title: 'Částka', align: 'right', share: 1 }], rows, foot: [['Celkem', '1']] }]);
    const { bytes, pages } = await renderPdf(model, frame);
    const read = await readPdf(bytes);
    expect(pages).toBe(3);
    read.pages.forEach((page, index) => {
      expect(page).toContain('Položka');
      expect(page).toContain(`strana ${index + 1} z 3`);
    });
    expect(read.text.match(/řádek \d+/g)).toHaveLength(70);
  });

  it('gives the bytes that this engine always gave; when they must change, ENGINE is raised', async () => {
    const due = payment(1145000);
    const model = paper([
      { type: 'parties', parties: [{ role: 'PRONAJÍMATEL', name: 'Jana Vzorná', lines: ['Plzeň'] }, { role: 'NÁJEMCE', name: 'Petr Cvičný', lines: ['Ostrava'] }] },
      { type: 'notice', title: 'Stručně', body: [t`Měsíčně ${strong('11 450 Kč')}.`] },
      { type: 'heading', text: 'Článek' },
      { type: 'clauses', prefix: '1', items: [PANGRAM, 'Druhý odstavec.'] },
      { type: 'table', columns: [{ title: 'Položka', align: 'left', share: 3 }, { title: 'Částka', align: 'right', share: 1 }], rows: [['Nájemné', '9 500 Kč']], foot: [] },
      { type: 'payment', qr: paymentQr(due, 'cs', 'QR Platba'), rows: paymentRows(due, 'cs') },
      { type: 'signatures', placeLabel: 'Místo:', dateLabel: 'Datum:', place: 'Plzeň', signers: [{ role: 'nájemce', name: 'Petr Cvičný', note: null }] },
    ]);
    expect({ engine: ENGINE, sha256: (await renderPdf(model, frame)).sha256 }).toEqual({ engine: 1, sha256: '90c3972d3a064311a7393a52bc24821b24e4b69816933c725bece6bf614ff34c' });
  });
});
