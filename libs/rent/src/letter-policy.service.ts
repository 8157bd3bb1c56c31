import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { DEFAULT_HELP } from './documents/family-letter';
import { lawfulLetterDays, letterDaysOf, printablePlaces, STANDARD_LETTER_DAYS, type AdvicePlace, type LetterDays } from './domain/letters/letter-policy';
import type { LetterPolicyRefusal } from './domain/letters/sentences';
import { parameterOn } from './store/arrears.repository';
import { keepPolicy, policyRows, type PolicyRow } from './store/letter-policy.repository';

/** One version and the day it holds from; the standard one has held always. */
export interface PolicyVersion<Value> {
  readonly validFrom: IsoDate | null;
  readonly value: Value;
  readonly isInForce: boolean;
}

/** What an agency sets for its letters to families, from a day on; a letter issued before keeps what it said. */
@Injectable()
export class LetterPolicyService {
  constructor(private readonly db: Database) {}

  /** Newest first, the standard one last. */
  async letterDays(tx: Tx): Promise<PolicyVersion<LetterDays>[]> {
    return versions((await policyRows(tx, 'letter_days')).map((row) => ({ ...row, value: letterDaysOf(row.value) })), STANDARD_LETTER_DAYS, tx.today);
  }

  /** Newest first, the place known everywhere last. */
  async advicePlaces(tx: Tx): Promise<PolicyVersion<readonly AdvicePlace[]>[]> {
    return versions<readonly AdvicePlace[]>(await policyRows(tx, 'help_places'), DEFAULT_HELP, tx.today);
  }

  /** @throws Refused letter_days_range, letter_policy_in_past */
  adoptLetterDays(actor: Actor, input: LetterDays & { readonly validFrom: IsoDate }): Promise<PolicyVersion<LetterDays>[]> {
    return this.db.write(actor, async (tx) => {
      const days = orRefuse<LetterDays>(lawfulLetterDays(input, await parameterOn(tx, 'call_to_pay_least_days', input.validFrom)));
      refusePast(tx, input.validFrom);
      await keepPolicy(tx, 'letter_days', input.validFrom, days);
      await tx.audit('adoptLetterDays', 'AgencyPolicy', null, { validFrom: input.validFrom, ...days });
      return this.letterDays(tx);
    });
  }

  /** @throws Refused help_place*, letter_policy_in_past */
  adoptAdvicePlaces(actor: Actor, input: { readonly validFrom: IsoDate; readonly places: readonly AdvicePlace[] }): Promise<PolicyVersion<readonly AdvicePlace[]>[]> {
    return this.db.write(actor, async (tx) => {
      const places = orRefuse<AdvicePlace[]>(printablePlaces(input.places));
      refusePast(tx, input.validFrom);
      await keepPolicy(tx, 'help_places', input.validFrom, places);
      await tx.audit('adoptAdvicePlaces', 'AgencyPolicy', null, { validFrom: input.validFrom, places: places.length });
      return this.advicePlaces(tx);
    });
  }
}

function refusePast(tx: Tx, validFrom: IsoDate): void {
  if (validFrom < tx.today) refuse<LetterPolicyRefusal>('letter_policy_in_past', {}, 'validFrom');
}

function versions<Value>(stored: readonly PolicyRow<Value>[], standard: Value, today: IsoDate): PolicyVersion<Value>[] {
  const inForce = stored.find((row) => row.validFrom <= today)?.validFrom ?? null;
  return [...stored.map((row) => ({ ...row, isInForce: row.validFrom === inForce })), { validFrom: null, value: standard, isInForce: inForce === null }];
}
