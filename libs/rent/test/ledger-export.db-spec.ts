import { readSheet } from 'read-excel-file/node';
import { halere, month, newId, isoDate, readCsv } from '#kernel';
import { credit, debit, LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import type { ExportPart, LedgerExportService } from '#rent';
import { buildRent, buildTenancy } from '#rent/testing';
import { journal } from '../src/store/export.repository';
import { buildBooks } from './books-builders';

const MARCH = { from: month('2026-03'), to: month('2026-03') };

describe('the export for the accountant', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let exports: LedgerExportService;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ exports } = buildBooks(db));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-02-05'));
    const { rent } = buildRent(db);
    await buildTenancy(db, actor);
    await rent.chargeMonth(actor, month('2026-02'));
    database.clock.moveTo(isoDate('2026-03-05'));
    await rent.chargeMonth(actor, month('2026-03'));
    await db.write(actor, (tx) => ledger.post(tx, { bookedOn: isoDate('2026-03-06'), cause: { kind: 'correction', id: newId() }, text: '=HYPERLINK("http://x")', lines: [debit('bank', newId(), halere(12345)), credit('suspense', newId(), halere(12345))] }));
  });
  afterAll(() => database.close());

  const csv = (part: ExportPart): Promise<string[][]> =>
    db.read(actor, async (tx) => {
      let text = '';
      for await (const piece of exports.csv(tx, part, MARCH)) text += piece;
      return readCsv(text)!;
    });
  const amount = (text: string | undefined): number => Math.round(Number(text!.replace(',', '.')) * 100);

  it('gives every line of the month, and its sides sum to the ledger', async () => {
    const [header, ...rows] = await csv('journal');
    const total = rows.pop()!;
    expect(header!.slice(0, 3)).toEqual(['Datum', 'Zápis', 'Účet']);
    expect(rows).toHaveLength(5);
    expect([amount(total[7]), amount(total[8])]).toEqual([1562345, 1562345]);
    expect(rows.reduce((sum, row) => sum + amount(row[7]) - amount(row[8]), 0)).toBe(0);
    // A spreadsheet must not run what somebody wrote into a text.
    expect(rows.map((row) => row[6])).toContain(`'=HYPERLINK("http://x")`);
  });

  it('gives the turnover of every account: what it began with, both sides, what is left', async () => {
    const rows = (await csv('turnover')).slice(1);
    const receivable = rows.find((row) => row[0] === '311')!;
    expect(receivable.slice(3).map(amount)).toEqual([1550000, 1550000, 0, 3100000]);
    const [opening, moved, back, closing] = rows.at(-1)!.slice(3).map(amount);
    expect([opening, moved, back, closing]).toEqual([0, 1562345, 1562345, 0]);
    const ledgerSum = await db.read(actor, (tx) => tx.row<{ debit: number }>(`SELECT sum(amount)::bigint AS debit FROM money.entry_line WHERE amount > 0 AND booked_on >= '2026-03-01'`));
    expect(moved).toBe(ledgerSum!.debit);
  });

  it('gives both as sheets of an XLSX that opens again', async () => {
    const bytes = await db.read(actor, (tx) => exports.xlsx(tx, MARCH));
    const turnover = await readSheet(bytes, 'Obraty');
    expect(turnover.find((row) => (row[0] as unknown) === '311')!.slice(3)).toEqual([15500, 15500, 0, 31000]);
    expect(await readSheet(bytes, 'Deník')).toHaveLength(6);
  });

  it('is read piece by piece, each line once', async () => {
    const seen = await db.read(actor, async (tx) => {
      const ids: string[] = [];
      for await (const lines of journal(tx, isoDate('2026-01-01'), isoDate('2026-12-31'), 2)) ids.push(...lines.map((line) => line.id));
      return ids;
    });
    expect([seen.length, new Set(seen).size]).toEqual([8, 8]);
  });

  it('uses the agency’s own numbers from the day they were set', async () => {
    await expect(exports.setCodes(actor, [{ kind: 'receivable', code: 'tři' }])).rejects.toMatchObject({ refusal: { code: 'export_code' } });
    await exports.setCodes(actor, [{ kind: 'receivable', code: '311.500' }]);
    expect((await csv('turnover')).some((row) => row[0] === '311.500')).toBe(true);
  });

  it('is of two years at most, from a month to a later one', () => {
    expect(() => exports.checked({ from: month('2026-03'), to: month('2026-02') })).toThrow('export_period');
    expect(() => exports.checked({ from: month('2024-03'), to: month('2026-03') })).toThrow('export_period');
  });
});
