import { newId, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { AdvicePlace, LetterDays } from '../domain/letters/letter-policy';

type Values = { readonly letter_days: Partial<LetterDays>; readonly help_places: readonly AdvicePlace[] };

export interface PolicyRow<Value> {
  readonly validFrom: IsoDate;
  readonly value: Value;
}

/** Every version of one policy of the agency, newest first. */
export function policyRows<Name extends keyof Values>(tx: Tx, name: Name): Promise<PolicyRow<Values[Name]>[]> {
  return tx.rows<PolicyRow<Values[Name]>>('SELECT valid_from, value FROM core.agency_policy WHERE agency_id = $1 AND name = $2 ORDER BY valid_from DESC', [tx.agencyId, name]);
}

/** From a day on; of one day the last word holds. */
export async function keepPolicy<Name extends keyof Values>(tx: Tx, name: Name, validFrom: IsoDate, value: Values[Name]): Promise<void> {
  await tx.run(
    `INSERT INTO core.agency_policy (agency_id, id, name, valid_from, value, adopted_by) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (agency_id, name, valid_from) DO UPDATE SET value = excluded.value, adopted_by = excluded.adopted_by`,
    [tx.agencyId, newId(), name, validFrom, JSON.stringify(value), tx.actor.accountId],
  );
}
