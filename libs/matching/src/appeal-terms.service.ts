import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { STANDARD_TERMS, type AppealTerms } from './domain/appeals/life';
import { believableTerms } from './domain/appeals/terms';
import type { AppealTermsRefusal } from './domain/appeals/terms-sentences';

export interface AppealTermsVersion extends AppealTerms {
  /** Null: the standard one, which has held always. */
  readonly validFrom: IsoDate | null;
  readonly isInForce: boolean;
}

/** How long a family may appeal and come back: promised from a day on; a decision keeps the last day it was told. */
@Injectable()
export class AppealTermsService {
  constructor(private readonly db: Database) {}

  /** Newest first, the standard one last. */
  async versions(tx: Tx): Promise<AppealTermsVersion[]> {
    const stored = await tx.rows<{ validFrom: IsoDate; value: Partial<AppealTerms> }>(
      `SELECT valid_from, value FROM core.agency_policy WHERE agency_id = $1 AND name = 'appeals' ORDER BY valid_from DESC`,
      [tx.agencyId],
    );
    const inForce = stored.find((row) => row.validFrom <= tx.today)?.validFrom ?? null;
    return [
      ...stored.map(({ validFrom, value }) => ({ ...STANDARD_TERMS, ...value, validFrom, isInForce: validFrom === inForce })),
      { ...STANDARD_TERMS, validFrom: null, isInForce: inForce === null },
    ];
  }

  /** Of one day the last word holds. @throws Refused appeal_terms_days, appeal_terms_in_past */
  adopt(actor: Actor, input: AppealTerms & { readonly validFrom: IsoDate }): Promise<AppealTermsVersion[]> {
    return this.db.write(actor, async (tx) => {
      const terms = orRefuse<AppealTerms>(believableTerms(input));
      if (input.validFrom < tx.today) refuse<AppealTermsRefusal>('appeal_terms_in_past', {}, 'validFrom');
      await tx.run(
        `INSERT INTO core.agency_policy (agency_id, id, name, valid_from, value, adopted_by) VALUES ($1, $2, 'appeals', $3, $4, $5)
         ON CONFLICT (agency_id, name, valid_from) DO UPDATE SET value = excluded.value, adopted_by = excluded.adopted_by`,
        [tx.agencyId, newId(), input.validFrom, JSON.stringify(terms), tx.actor.accountId],
      );
      await tx.audit('adoptAppealTerms', 'AgencyPolicy', null, { validFrom: input.validFrom, ...terms });
      return this.versions(tx);
    });
  }
}
