import { renderPdf, templateName } from '#documents';
import { agency, coordinator, person, readPdf } from '#documents/testing';
import { halere, isoDate, type Language } from '#kernel';
import { flatPromiseTemplate } from './flat-promise.document';
import { PROMISE_CONDITIONS, SERVICE_WORDS, type FlatPromiseSnapshot } from './promise-snapshot';

// A PDF is drawn and read again: on a busy machine that takes longer than five seconds.
jest.setTimeout(60_000);

const promise: FlatPromiseSnapshot = {
  agency,
  issuedOn: isoDate('2026-11-21'),
  place: 'Plzeň',
  promisedTo: [person('Jana Vzorná', { birthDate: isoDate('1991-04-12') })],
  persons: 3,
  contract: 'lease',
  lessorName: 'Karel Ukázkový',
  landlordAgreedOn: isoDate('2026-11-20'),
  flat: { label: 'PL-02', address: 'Skvrňanská 9912, 318 00 Plzeň', layout: '1+1', areaM2: 36.5, floor: 3, hasLift: true },
  from: isoDate('2026-12-10'),
  to: isoDate('2027-12-09'),
  rent: halere(860_000),
  advances: [{ label: SERVICE_WORDS['heating']!, amount: halere(260_000) }],
  deposit: { amount: halere(1_720_000), account: '9990000018/9999', payee: 'Karel Ukázkový' },
  validUntil: isoDate('2026-12-09'),
  conditions: [PROMISE_CONDITIONS.deposit, PROMISE_CONDITIONS.all_adults_sign],
  signedBy: { name: 'Eva Příkladná', role: { cs: 'ředitelka', en: 'director' } },
  contact: coordinator,
};

async function printed(snapshot: FlatPromiseSnapshot, language: Language = 'cs'): Promise<string> {
  const { bytes } = await renderPdf(flatPromiseTemplate.page(snapshot, language), { number: 'PB-2026-0001', template: templateName(flatPromiseTemplate), issuedOn: '2026-11-21' });
  return (await readPdf(bytes)).text;
}

describe('the promise of a flat', () => {
  it('tells the Labour Office the costs, the deposit and until when it holds', async () => {
    const text = await printed(promise);
    for (const part of ['Měsíční náklady na bydlení budou 11 200 Kč', 'Pronajímatel Karel Ukázkový s uzavřením smlouvy vyslovil souhlas dne 20. 11. 2026', 'jistota 17 200 Kč', '9990000018/9999', 'do 9. 12. 2026', 'Záloha: teplo', '36,5 m²', 'složit jistotu']) {
      expect(text).toContain(part);
    }
  });

  it('promises a sublease in the agency’s own name', async () => {
    const text = await printed({ ...promise, contract: 'sublease', lessorName: agency.name, landlordAgreedOn: null, deposit: null });
    expect(text).toContain('bude uzavřena podnájemní smlouva');
    expect(text).toContain('Jistota se nesjednává');
    expect(text).not.toContain('Karel Ukázkový');
  });

  it('is complete in English, and never the landlord’s paper', async () => {
    const text = await printed(promise, 'en');
    expect(text).toContain('Promise of a flat');
    expect(text).not.toMatch(/Nájemné|Záloha|Jistota|přízemí|patro/);
    expect(flatPromiseTemplate.forLandlord).toBe(false);
  });
});
