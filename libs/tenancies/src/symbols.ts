import { permanentSymbol, yearOf } from '#kernel';
import type { Tx } from '#platform';

/**
 * A permanent variable symbol nobody has had yet. Contracts with owners and with households draw from one series, so
 * that no symbol means two things. One number in eleven has no check digit and is left out.
 */
export async function takePermanentSymbol(tx: Tx): Promise<string> {
  const year = yearOf(tx.today);
  for (;;) {
    const symbol = permanentSymbol(year, await tx.nextNumber('variable_symbol', year));
    if (symbol !== null) return symbol;
  }
}

/** "NAJ-2026-0007": a gap-free number of the year in which a contract is drawn up. */
export async function takeContractNumber(tx: Tx, prefix: 'NAJ' | 'POD' | 'MAJ'): Promise<string> {
  const year = yearOf(tx.today);
  return `${prefix}-${year}-${String(await tx.nextNumber(`contract_${prefix}`, year)).padStart(4, '0')}`;
}
