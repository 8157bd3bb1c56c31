import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { examineCondition, type ConditionDraft } from './domain/conditions';
import { MatchingService } from './matching.service';
import { LandlordConditionRow } from './store/condition.entity';

export interface RecordCondition extends ConditionDraft {
  readonly unitId: Id;
  /** Why it is needed; a condition that needs evidence weighs only with it. */
  readonly evidence?: string | null;
}

/** What a landlord asks of tenants, read under the Anti-discrimination Act before it is kept. */
@Injectable()
export class LandlordConditionsService {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
  ) {}

  /** Refuses: unknown_id, condition_unknown, condition_discriminatory and condition_discriminatory_indirectly (with the paragraph), condition_empty, condition_limit. */
  async record(actor: Actor, input: RecordCondition): Promise<LandlordConditionRow> {
    return this.db.write(actor, async (tx) => {
      const flat = await this.matching.flatIn(tx, input.unitId);
      const examined = orRefuse(examineCondition(input, flat));
      const row = {
        id: newId(tx.now.getTime()),
        unitId: flat.id,
        kind: input.kind,
        words: input.words.trim(),
        personLimit: input.kind === 'max_persons' ? (input.limit ?? null) : null,
        verdict: examined.verdict as string,
        paragraph: examined.paragraph,
        evidence: input.evidence?.trim() || null,
        recordedOn: tx.today,
        recordedBy: tx.actor.accountId ?? refuse('not_allowed'),
        endedOn: null,
      };
      await tx.insert(LandlordConditionRow, row);
      await tx.audit('landlord_condition.record', 'unit', flat.id, { kind: row.kind, verdict: row.verdict });
      return { ...row, agencyId: tx.agencyId };
    });
  }

  async end(actor: Actor, conditionId: Id): Promise<LandlordConditionRow> {
    return this.db.write(actor, async (tx) => {
      const condition = await tx.get(LandlordConditionRow, conditionId);
      if (!condition || condition.endedOn !== null) return refuse('unknown_id', {}, 'conditionId');
      await tx.update(LandlordConditionRow, conditionId, { endedOn: tx.today });
      await tx.audit('landlord_condition.end', 'unit', condition.unitId, { conditionId });
      return { ...condition, endedOn: tx.today };
    });
  }

  async ofUnits(tx: Tx, unitIds: readonly Id[]): Promise<LandlordConditionRow[]> {
    return tx.rows<LandlordConditionRow>(
      `SELECT * FROM core.landlord_condition WHERE agency_id = $1 AND unit_id = ANY ($2) AND ended_on IS NULL ORDER BY unit_id, id`,
      [tx.agencyId, unitIds],
    );
  }
}
