import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simulateFile } from './rent-simulate';

const tenancy = { model: 'A', from: '2025-07-01', to: null, dueDay: 5, components: [{ name: 'rent', amount: 1_390_000 }, { name: 'services', amount: 480_000 }] };

async function run(file: string, language: 'cs' | 'en' = 'cs') {
  const said: string[] = [];
  const json: unknown[] = [];
  const warnings: string[] = [];
  const code = await simulateFile(file, { say: (line) => void said.push(line), json: (value) => void json.push(value), warn: (line) => void warnings.push(line) }, language);
  return { code, said, json, warnings };
}

describe('rent:simulate', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zazemi-simulate-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, content: string | Buffer): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('prints one document with every field of its contract, in its order', async () => {
    const changes = [{ enteredOn: '2025-08-01', kind: 'advanceNotice', component: 'services', amount: 500_000, from: '2025-08-01' }];
    const { code, json, warnings } = await run(written('a.json', JSON.stringify({ asOf: '2025-08-15', tenancy, changes, events: [{ on: '2025-07-07', kind: 'payment', amount: 1_870_000 }] })));
    expect([code, warnings]).toEqual([0, []]);
    expect(JSON.stringify(json[0], null, 1)).toBe(
      JSON.stringify(
        {
          charges: [
            { month: '2025-07', component: 'rent', amount: 1390000, dueOn: '2025-07-07', cause: 'charge' },
            { month: '2025-07', component: 'services', amount: 480000, dueOn: '2025-07-07', cause: 'charge' },
            { month: '2025-08', component: 'rent', amount: 1390000, dueOn: '2025-08-05', cause: 'charge' },
            { month: '2025-08', component: 'services', amount: 480000, dueOn: '2025-08-05', cause: 'charge' },
          ],
          refused: [{
            enteredOn: '2025-08-01', code: 'advance_notice_too_soon',
            message: 'Zálohu lze oznámením změnit nejdříve od 1.\u00a09.\u00a02025, první den měsíce po oznámení (67/2013 Sb. § 4).', earliestFrom: '2025-09-01',
          }],
          allocations: [{ paidOn: '2025-07-07', month: '2025-07', part: 'principal', amount: 1870000, because: 'earliest_due' }],
          open: [{ month: '2025-08', principal: 1870000, interest: 0 }],
          credit: 0, claims: [], fund: 0, capLeft: 0, recourse: 0, landlordClaim: 1870000,
          gate2291: { open: false, owed: 1870000, needed: 5610000 },
        },
        null,
        1,
      ),
    );
  });

  it('explains the same to people, in both languages', async () => {
    const file = written('b.json', JSON.stringify({ asOf: '2025-08-15', tenancy, events: [{ on: '2025-08-01', kind: 'reminder', month: '2025-08' }, { on: '2025-08-06', kind: 'payment', amount: 100 }] }));
    const cs = (await run(file)).said.join('\n');
    expect(cs).toContain('7/2025 · nájemné 13\u00a0900\u00a0Kč · splatno 7.\u00a07.\u00a02025');
    expect(cs).toContain('1\u00a0Kč → 8/2025, jistina · dluh už byl upomínaný (§ 1933)');
    expect((await run(file, 'en')).said.join('\n')).toContain('CZK\u00a01 → 8/2025, principal · the debt had been reminded of (§ 1933)');
  });

  it('answers a file it cannot believe with one sentence and exit code 2', async () => {
    const bad = [
      written('field.json', JSON.stringify({ asOf: '2025-08-15', tenancy: { ...tenancy, dueDate: 5 } })), written('cut.json', '{"asOf": "2025'), written('latin.json', Buffer.from([0x7b, 0x22, 0xe8, 0x22, 0x7d])),
      written('large.json', ' '.repeat(600_000)), written('rate.json', JSON.stringify({ asOf: '2025-08-15', tenancy, defaultInterest: [{ from: '2026-01-01', percent: 11.5 }] })), path.join(folder, 'missing'), folder,
    ];
    for (const file of bad) {
      const { code, json, said, warnings } = await run(file);
      expect([code, json, said, warnings.length]).toEqual([2, [], [], 1]);
      expect(warnings[0]).not.toMatch(/[{}]/);
    }
    expect((await run(bad[0]!)).warnings[0]).toContain('tenancy.dueDate');
  });
});
