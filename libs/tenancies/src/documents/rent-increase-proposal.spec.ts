import { writeFileSync } from 'node:fs';
import { renderPdf, templateName } from '#documents';
import { readPdf } from '#documents/testing';
import { halere, isoDate, month, newId, type Language } from '#kernel';
import { guarantee } from '../../test/papers';
import { rentIncreaseProposalTemplate, type RentIncreaseProposalSnapshot } from './rent-increase-proposal.document';

jest.setTimeout(60_000);

const proposal: RentIncreaseProposalSnapshot = {
  agency: guarantee.agency, issuedOn: isoDate('2026-03-16'), increaseId: newId(), landlord: guarantee.landlord, receiver: 'Jana Vzorná', tenants: ['Jana Vzorná', 'Petr Vzorný'], flat: guarantee.flat,
  contractNumber: 'N-2024-0007', oldRent: halere(740_000), newRent: halere(770_000), comparableRent: halere(850_000), source: 'mapa nájemného, Plzeň, 1+kk', capPercent: 20, windowMonths: 36, restMonths: 12,
  answerMonths: 2, courtMonths: 3, deliveredIn: month('2026-03'), paidFrom: isoDate('2026-06-01'), contact: guarantee.contact,
};
const printed = async (over: Partial<RentIncreaseProposalSnapshot> = {}, language: Language = 'cs') => {
  const { bytes } = await renderPdf(rentIncreaseProposalTemplate.page({ ...proposal, ...over }, language), { number: 'NZ-2026-0001', template: templateName(rentIncreaseProposalTemplate), issuedOn: '2026-03-16' });
  if (process.env['LOOK_AT']) writeFileSync(`${process.env['LOOK_AT']}/proposal-${language}.pdf`, bytes);
  return readPdf(bytes);
};

describe('the proposal to raise the rent', () => {
  it('says how much, why, and the three periods of § 2249 in words', async () => {
    const { text, pages } = await printed();
    expect(text).toContain('z 7 400 Kč na 7 700 Kč měsíčně');
    expect(text).toContain('300 Kč měsíčně (4 %)');
    expect(text).toContain('2 měsíce ode dne, kdy vám tento návrh došel');
    expect(text).toContain('od třetího kalendářního měsíce po doručení');
    expect(text).toMatch(/březen 2026.*od 1\. 6\. 2026/);
    expect(text).toContain('do dalších 3 měsíců navrhnout, aby o něm rozhodl soud');
    expect(text).toContain('za poslední 3 roky dohromady nejvýše o 20 % a nejdřív 12 měsíců');
    expect(text).toContain('nikdo nesmí dát výpověď');
    expect(text).toContain('8 500 Kč');
    expect(pages.length).toBeLessThanOrEqual(2);
  });

  it('is signed by the landlord, or for him under a power of attorney', async () => {
    expect((await printed()).text).toContain('Karel Ukázkový, pronajímatel');
    const represented = { ...guarantee.landlord, representedBy: { name: 'Marie Vzorová', capacity: 'powerOfAttorney' as const, since: isoDate('2024-01-10') } };
    const { text } = await printed({ landlord: represented });
    expect(text).toContain('Marie Vzorová, za pronajímatele na základě plné moci');
    expect(text).toContain('plné moci ze dne 10. 1. 2024');
  });

  it('is complete in English', async () => {
    const { text } = await printed({}, 'en');
    expect(text).toContain('2 months from the day this proposal reached you');
    expect(text).toContain('Within a further 3 months the landlord may ask a court');
    expect(text).toContain('1 June 2026');
    expect(text.replace(proposal.source, '')).not.toMatch(/nájem|měsíc|pronajímatel/i);
  });
});
