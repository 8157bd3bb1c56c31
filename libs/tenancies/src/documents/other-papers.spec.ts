import { renderPdf, templateName, type DocumentTemplate } from '#documents';
import { readPdf, readQrCodes, type ReadPdf } from '#documents/testing';
import { type Language } from '#kernel';
import { guarantee, handover, schedule } from '../../test/papers';
import { guaranteeCertificateTemplate } from './guarantee-certificate.document';
import { handoverProtocolTemplate } from './handover-protocol.document';
import { paymentScheduleTemplate } from './payment-schedule.document';

// A PDF is drawn and read again: on a busy machine that takes longer than five seconds.
jest.setTimeout(60_000);

async function bytesOf<Snapshot>(template: DocumentTemplate<Snapshot>, snapshot: Snapshot, language: Language = 'cs'): Promise<Buffer> {
  return (await renderPdf(template.page(snapshot, language), { number: `${template.series}-2026-0001`, template: templateName(template), issuedOn: '2026-11-21' })).bytes;
}
async function printed<Snapshot>(template: DocumentTemplate<Snapshot>, snapshot: Snapshot, language: Language = 'cs'): Promise<ReadPdf> {
  return readPdf(await bytesOf(template, snapshot, language));
}

describe('the payment schedule', () => {
  it('has twelve months, each with a QR that reads as exactly what the family pays', async () => {
    const codes = await readQrCodes(await bytesOf(paymentScheduleTemplate, schedule));
    const expected = schedule.months.map((month, index) => {
      const own = index === 0 ? '7948.39' : index === 1 ? '11200.00' : '7200.00';
      const [year, number] = month.month.split('-');
      return `SPD*1.0*ACC:CZ2599990000009990000018*AM:${own}*CC:CZK*MSG:NAJEM ${number}/${year}*X-VS:260000019*X-SS:${year}${number}`;
    });
    expect(codes.sort()).toEqual(expected.sort());
  });

  it('keeps the calendar on one page and adds up', async () => {
    const { pages, text } = await printed(paymentScheduleTemplate, schedule);
    expect(pages).toHaveLength(3);
    expect(pages[1]).toMatch(/Platební kalendář.*prosinec 2026.*listopad 2027.*Celkem/);
    expect(text).toContain('100 703,23 30 445,16 131 148,39 40 000,00 91 148,39');
    expect(text).toContain('Úřad práce');
    expect(text).toContain('Počet osob pro služby');
  });

  it('shows no column of other payers when the family pays all', async () => {
    const alone = { ...schedule, months: schedule.months.slice(0, 2) };
    const { text } = await printed(paymentScheduleTemplate, alone);
    expect(text).not.toContain('Úřad práce');
    expect(text).not.toContain('Platíte vy');
  });

  it('is the family’s paper, never the landlord’s', () => {
    expect(paymentScheduleTemplate.forLandlord).toBe(false);
  });

  it('is complete in English', async () => {
    const { text } = await printed(paymentScheduleTemplate, schedule, 'en');
    expect(text).toContain('Payment calendar (amounts in CZK)');
    expect(text).toContain('Czech version of the same number prevails');
    expect(text).not.toMatch(/Nájemné|Splatné|Celkem/);
  });
});

describe('the guarantee certificate', () => {
  it('names every limit and promises no more than the lower cap', async () => {
    const { text } = await printed(guaranteeCertificateTemplate, guarantee);
    expect(text).toContain('Nejvýše vyplatí 30 000 Kč');
    for (const part of ['3 měsíční platby', 'nejdříve 30. den a nejpozději 90. den po splatnosti', '10 %', 'do 14 dnů', 'Vyplacená částka strop trvale snižuje']) expect(text).toContain(part);
    const monthsAreLower = await printed(guaranteeCertificateTemplate, { ...guarantee, capMonths: 2 });
    expect(monthsAreLower.text).toContain('Nejvýše vyplatí 22 400 Kč');
  });

  it('says that the debt passes to the agency and is not erased', async () => {
    expect((await printed(guaranteeCertificateTemplate, guarantee)).text).toContain('Dluh nájemce výplatou nezaniká');
    expect((await printed(guaranteeCertificateTemplate, guarantee, 'en')).text).toContain('A payout does not erase the tenant’s debt');
  });
});

describe('the handover protocol', () => {
  it('records meters, keys, rooms and defects, and who signs', async () => {
    const { text } = await printed(handoverProtocolTemplate, handover);
    for (const part of ['EAN 859182400999999999', 'EIC 27ZG300Z0099999X', '214,583 m³', 'vchodové dveře domu 2', 'Celkem 6', 'Prasklá dlaždice u dveří koupelny pronajímatel 15. 1. 2027', 'jejich počet: 14', 'Tomáš Zkušební']) {
      expect(text).toContain(part);
    }
  });

  it('says so when nothing is wrong', async () => {
    expect((await printed(handoverProtocolTemplate, { ...handover, defects: [] })).text).toContain('nebyly zjištěny žádné závady');
    expect((await printed(handoverProtocolTemplate, { ...handover, direction: 'exit', defects: [] }, 'en')).text).toContain('flat handed back on 10 December 2026');
  });
});
