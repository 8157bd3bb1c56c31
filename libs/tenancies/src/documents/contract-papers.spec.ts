import { renderPdf, templateName, type DocumentTemplate } from '#documents';
import { readPdf, type ReadPdf } from '#documents/testing';
import { halere, isoDate, type Language } from '#kernel';
import { lease, sublease } from '../../test/papers';
import { leaseTemplate } from './lease.document';
import { subleaseTemplate } from './sublease.document';

// A PDF is drawn and read again: on a busy machine that takes longer than five seconds.
jest.setTimeout(60_000);

async function printed<Snapshot>(template: DocumentTemplate<Snapshot>, snapshot: Snapshot, language: Language = 'cs'): Promise<ReadPdf> {
  const { bytes } = await renderPdf(template.page(snapshot, language), { number: `${template.series}-2026-0001`, template: templateName(template), issuedOn: '2026-11-21' });
  return readPdf(bytes);
}

describe('the lease', () => {
  it('is between the landlord and the tenant, signed for the landlord under a power of attorney', async () => {
    const { text } = await printed(leaseTemplate, lease);
    expect(text).toMatch(/PRONAJÍMATEL.*Karel Ukázkový.*NÁJEMCE.*Jana Vzorná/);
    expect(text).toContain('zastupuje Eva Příkladná na základě plné moci ze dne 1. 9. 2026');
    expect(text).toContain('není stranou této smlouvy');
    expect(text).toContain('na účet vedený odděleně od svých peněz');
  });

  it('names everybody who will live there, and no child’s birth date even when one slips in', async () => {
    const slipped = { ...lease, members: lease.members.map((member) => ({ ...member, birthDate: isoDate('2019-05-06') })) };
    const { text } = await printed(leaseTemplate, slipped);
    expect(text).toContain('Adam Vzorný (dítě)');
    expect(text).toContain('Žofie Vzorná (dítě)');
    expect(text).toContain('Celkem osob: 3');
    expect(text).not.toMatch(/2019/);
  });

  it('says rent and each advance apart, the day they are due and the first broken month', async () => {
    const { text } = await printed(leaseTemplate, lease);
    for (const part of ['8 600 Kč', '700 Kč', '1 300 Kč', '350 Kč', '250 Kč', '11 200 Kč', 'vždy do 5. dne', '22 z 31 dnů', '6 103,23 Kč', '1 845,16 Kč', '9990000018/9999', '260000019']) {
      expect(text).toContain(part);
    }
  });

  it('promises the deposit back with interest and takes the caps of minor repairs from the snapshot', async () => {
    const { text } = await printed(leaseTemplate, { ...lease, repairs: { ...lease.repairs, perRepair: halere(123400), perSquareMetreYear: halere(10000) } });
    expect(text).toContain('úroky alespoň ve výši zákonné sazby (§ 2254 odst. 2)');
    expect(text).toContain('8 600 Kč do 10. 12. 2026; 8 600 Kč do 11. 1. 2027');
    expect(text).toContain('1 234 Kč');
    expect(text).toContain('3 650 Kč');
    expect(text).not.toContain('1 500 Kč');
  });

  it('has no article on a deposit when there is none, and numbers stay without a gap', async () => {
    const { text } = await printed(leaseTemplate, { ...lease, deposit: null });
    expect(text).not.toContain('Jistota');
    expect(text).toContain('5. Užívání bytu a opravy');
  });

  it('does not say who pays how much of it: benefits are not the landlord’s matter', async () => {
    const { text } = await printed(leaseTemplate, lease);
    expect(text).not.toMatch(/dávk|úřad práce|příspěv/i);
  });

  it('keeps the signatures with the last article', async () => {
    const { pages } = await printed(leaseTemplate, lease);
    expect(pages[pages.length - 1]).toContain('9. Závěr');
    expect(pages[pages.length - 1]).toContain('Datum:');
  });

  it('says in English that the Czech version prevails', async () => {
    const { text, language } = await printed(leaseTemplate, lease, 'en');
    expect(language).toBe('en-GB');
    expect(text).toContain('The Czech version of the same number prevails');
    expect(text).toMatch(/LANDLORD.*Karel Ukázkový.*TENANT.*Jana Vzorná/);
    expect(text).not.toMatch(/Nájem|pronajímatel|nájemce/);
  });
});

describe('the sublease', () => {
  it('is let by the agency and hangs on its contract with the owner and his consent', async () => {
    const { text } = await printed(subleaseTemplate, sublease);
    expect(text).toMatch(/AGENTURA.*Zázemí Ukázkov/);
    expect(text).toContain('hlavní nájemní smlouvy č. HN-2025-004 ze dne 20. 5. 2025');
    expect(text).toContain('Vlastník dal v této smlouvě (dne 20. 5. 2025) souhlas');
    expect(text).toContain('Podnájem skončí nejpozději spolu s hlavní smlouvou');
    expect(text).toContain('Vlastníkovi bytu agentura nesděluje nic o platbách');
  });

  it('names the contract on the provision of a flat in shape C', async () => {
    const { text } = await printed(subleaseTemplate, { ...sublease, head: { ...sublease.head, shape: 'C', consentInContract: false } });
    expect(text).toContain('smlouvy o poskytnutí bytu č. HN-2025-004');
    expect(text).toContain('Vlastník dal písemně dne 20. 5. 2025 souhlas');
  });

  it('is signed by the spouse who is a joint tenant by law', async () => {
    const { pages, text } = await printed(subleaseTemplate, sublease);
    expect(pages[pages.length - 1]).toMatch(/Jana Vzorná.*Petr Cvičný.*§ 745/);
    expect(text).toContain('společně a nerozdílně');
  });

  it('says how the rent may grow, with its cap', async () => {
    expect((await printed(subleaseTemplate, sublease)).text).toContain('ne však o více než 5,5 %');
    expect((await printed(subleaseTemplate, { ...sublease, indexation: null })).text).toContain('§ 2249');
  });

  it('is complete in English', async () => {
    const { text } = await printed(subleaseTemplate, sublease, 'en');
    expect(text).toContain('head-lease no. HN-2025-004');
    expect(text).not.toMatch(/podnájem|agentura se|smlouv/i);
  });
});
