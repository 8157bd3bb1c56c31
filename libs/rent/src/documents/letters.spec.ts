import { renderPdf, templateName, type DocumentTemplate } from '#documents';
import { readPdf, readQrCodes, type ReadPdf } from '#documents/testing';
import { halere, type Language } from '#kernel';
import { reminder, statement, subtenantReminder } from '../../test/papers';
import { landlordStatementTemplate } from './landlord-statement.document';
import { reminderTemplate } from './reminder.document';

// A PDF is drawn and read again: on a busy machine that takes longer than five seconds.
jest.setTimeout(60_000);

async function bytesOf<Snapshot>(template: DocumentTemplate<Snapshot>, snapshot: Snapshot, language: Language = 'cs'): Promise<Buffer> {
  return (await renderPdf(template.page(snapshot, language), { number: `${template.series}-2026-0001`, template: templateName(template), issuedOn: '2026-11-21' })).bytes;
}
async function printed<Snapshot>(template: DocumentTemplate<Snapshot>, snapshot: Snapshot, language: Language = 'cs'): Promise<ReadPdf> {
  return readPdf(await bytesOf(template, snapshot, language));
}

describe('a reminder', () => {
  it('is written in the landlord’s name and signed under his power of attorney', async () => {
    const { text } = await printed(reminderTemplate, reminder);
    expect(text).toContain('Věřitel: Karel Ukázkový');
    expect(text).toContain('Jménem pronajímatele (Karel Ukázkový)');
    expect(text).toContain('za pronajímatele Karel Ukázkový na základě plné moci');
  });

  it('is the agency’s own letter to a subtenant and names no owner', async () => {
    const { text } = await printed(reminderTemplate, subtenantReminder);
    expect(text).toContain('Vážená paní Vzorná,');
    expect(text).not.toContain('pronajímatel');
    expect(text).not.toContain('Karel Ukázkový');
  });

  it('lists what is owed by month and offers one payment for all of it', async () => {
    const bytes = await bytesOf(reminderTemplate, reminder);
    const { text } = await readPdf(bytes);
    expect(text).toContain('září 2026 7. 9. 2026 11 200 Kč 9 000 Kč 2 200 Kč');
    expect(text).toContain('Celkem zbývá 24 600 Kč');
    expect(await readQrCodes(bytes)).toEqual(['SPD*1.0*ACC:CZ2599990000009990000018*AM:24600.00*CC:CZK*MSG:NEDOPLATEK PL-02*X-VS:260000019']);
  });

  it('offers a talk and free help first; what the law allows comes only with the second one', async () => {
    const first = await printed(reminderTemplate, { ...reminder, level: 1 });
    expect(first.text).toContain('domluvíme splátky');
    expect(first.text).toContain('Občanská poradna Ukázkov');
    expect(first.text).not.toContain('2291');
    expect((await printed(reminderTemplate, reminder)).text).toContain('§ 2291');
  });

  it('calls nobody a debtor, in either language, and says nothing of a guarantee', async () => {
    for (const language of ['cs', 'en'] as const) {
      const { text } = await printed(reminderTemplate, reminder, language);
      expect(text).not.toMatch(/dlužník|debtor|garanc|guarantee|regres|recourse/i);
    }
  });
});

describe('the landlord’s statement', () => {
  it('says what was promised, what arrived and what was sent', async () => {
    const { text } = await printed(landlordStatementTemplate, statement);
    expect(text).toContain('Za listopad 2026 jsme vám odeslali 23 980 Kč');
    expect(text).toContain('Přišlo 12. 11. 2026 9 000 Kč');
    expect(text).toContain('Výplata od agentury odesláno 16. 11. 2026 13 000 Kč');
    expect(text).toContain('oprava kotle podle dohody z 2. 11. srážka −900 Kč');
  });

  it('does not claim that money is sent while it is only planned, nor that it came while nobody knows', async () => {
    const [direct, ours] = statement.flats;
    const planned = { ...statement, flats: [{ ...direct!, payout: halere(0), sentOn: null, fromGuarantee: halere(0), arrived: null, arrivedOn: null, open: null }, { ...ours!, sentOn: null, plannedOn: ours!.dueOn }] };
    const { text } = await printed(landlordStatementTemplate, planned);
    expect(text).toContain('vám pošleme 13 000 Kč');
    expect(text).toContain('zatím nevíme');
    expect(text).not.toContain('odeslali');
  });

  it('shows nothing of the subtenant’s payments in shape B', async () => {
    const { text } = await printed(landlordStatementTemplate, { ...statement, flats: [statement.flats[1]!] });
    expect(text).not.toMatch(/Přišlo \d|Zbývá|podnáj|nájemce|rodin/);
  });

  it('is complete in English', async () => {
    const { text } = await printed(landlordStatementTemplate, statement, 'en');
    expect(text).toContain('For November 2026 we have sent you CZK 23,980.');
    expect(text).not.toMatch(/Výplata|odesláno|Přišlo/);
  });
});
