import type { IsoDate } from '#kernel';
import type { Tx } from '#platform';

/** The value of a legal parameter in force on a day. One that is missing is a mistake of ours. */
export async function legalValue(tx: Tx, name: string, on: IsoDate): Promise<number> {
  const row = await tx.row<{ value: number }>(
    `SELECT value FROM core.legal_parameter WHERE name = $1 AND variant = '' AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) ORDER BY valid_from DESC LIMIT 1`,
    [name, on],
  );
  if (!row) throw new Error(`The legal parameter ${name} has no value as of ${on}.`);
  return row.value;
}
