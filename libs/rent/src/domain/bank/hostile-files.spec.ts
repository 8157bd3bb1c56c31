import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { Refused } from '#kernel';
import { fromBytes, readStatements } from './bank-file';
import { bankFileSentences } from './bank-file-sentences';

const SAMPLES = ['vypis.gpc', 'vypis.camt053.xml', 'vypis.fio.json', 'vypis.fio.csv', 'vypis.mt940'].map((name) => readFileSync(path.join(__dirname, '../../../test/bank', name)));

/** A file with some bytes overwritten, cut out or doubled. */
const damaged = fc
  .record({
    sample: fc.constantFrom(...SAMPLES),
    hits: fc.array(fc.record({ at: fc.nat(10_000), bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }), kind: fc.constantFrom('overwrite', 'cut', 'insert') }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ sample, hits }) =>
    hits.reduce<Buffer>((file, { at, bytes, kind }) => {
      const from = at % file.length;
      if (kind === 'overwrite') return Buffer.concat([file.subarray(0, from), bytes, file.subarray(from + bytes.length)]);
      if (kind === 'cut') return Buffer.concat([file.subarray(0, from), file.subarray(from + bytes.length * 40)]);
      return Buffer.concat([file.subarray(0, from), bytes, file.subarray(from)]);
    }, sample),
  );

describe('a damaged or hostile bank file', () => {
  it('is read with sums that add up or refused with a sentence, and never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        const file = await readStatements(fromBytes(bytes, 97)).catch((error: unknown) => {
          if (!(error instanceof Refused)) throw error;
          expect(bankFileSentences).toHaveProperty(error.refusal.code);
          return null;
        });
        for (const statement of file?.statements ?? []) {
          expect(statement.sum).toBe(statement.lines.reduce((sum, line) => sum + line.amount, 0));
          if (statement.balanced) expect(statement.opening! + statement.sum).toBe(statement.closing);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of random bytes is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('', '074', '<', '<?xml version="1.0"?><Document>', '{"accountStatement":', 'accountId;', '{1:F01}{4:\r\n:20:', ':20:x\r\n:61:'), async (bytes, start) => {
        await expect(readStatements(fromBytes(Buffer.concat([Buffer.from(start), bytes])))).rejects.toBeInstanceOf(Refused);
      }),
      { numRuns: 500 },
    );
  });
});
