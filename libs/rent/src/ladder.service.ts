import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import type { ArrearsCase } from './arrears-case';
import { ArrearsService } from './arrears.service';
import { DEFAULT_LADDER, type Rung } from './domain/ladder';
import { ladderOf, lawfulLadder, type WantedRung } from './domain/ladder-policy';
import type { LadderRefusal } from './domain/ladder-sentences';
import { ladderVersions, parameterOn } from './store/arrears.repository';

/** A ladder and the day it holds from; the default one has held always. */
export interface LadderVersion {
  readonly id: Id | null;
  readonly validFrom: IsoDate | null;
  readonly rungs: readonly Rung[];
  readonly isInForce: boolean;
}

/** One family under the ladder in force and under another: what a person sees before adopting it. */
export interface LadderPreview {
  readonly now: ArrearsCase;
  readonly then: ArrearsCase;
}

/** The agency's own ladder: ordered, dated data; a new version never changes what was done under the old one. */
@Injectable()
export class LadderService {
  constructor(
    private readonly db: Database,
    private readonly arrears: ArrearsService,
  ) {}

  /** Newest first; the default ladder last. */
  async versions(tx: Tx): Promise<LadderVersion[]> {
    const seriousMonths = await parameterOn(tx, 'serious_breach_months', tx.today);
    const stored = await ladderVersions(tx);
    const inForce = stored.find((version) => version.validFrom <= tx.today)?.id ?? null;
    return [
      ...stored.map(({ id, validFrom, value }) => ({ id, validFrom, rungs: ladderOf(value, seriousMonths), isInForce: id === inForce })),
      { id: null, validFrom: null, rungs: DEFAULT_LADDER, isInForce: inForce === null },
    ];
  }

  /** Today's worklist under another ladder; families whose next step would differ first. @throws Refused ladder_* */
  async preview(tx: Tx, wanted: readonly WantedRung[]): Promise<LadderPreview[]> {
    const rungs = orRefuse<readonly Rung[]>(lawfulLadder(wanted, await parameterOn(tx, 'serious_breach_months', tx.today)));
    const now = new Map((await this.arrears.casesUnder(tx, await this.arrears.ladderToday(tx))).map((each) => [`${each.tenancyId} ${each.creditor}`, each]));
    const then = await this.arrears.casesUnder(tx, rungs);
    const rows = then.map((each) => ({ now: now.get(`${each.tenancyId} ${each.creditor}`)!, then: each }));
    return rows.sort((a, b) => Number(differs(b)) - Number(differs(a)) || b.then.arrears.daysOverdue - a.then.arrears.daysOverdue);
  }

  /** From a day on; one version a day. @throws Refused ladder_*, ladder_valid_from, ladder_version_exists */
  adopt(actor: Actor, input: { readonly validFrom: IsoDate; readonly rungs: readonly WantedRung[] }): Promise<LadderVersion[]> {
    return this.db.write(actor, async (tx) => {
      if (input.validFrom < tx.today) refuse<LadderRefusal>('ladder_valid_from', {}, 'validFrom');
      const rungs = orRefuse<readonly Rung[]>(lawfulLadder(input.rungs, await parameterOn(tx, 'serious_breach_months', input.validFrom)));
      await tx.run(
        `INSERT INTO core.agency_policy (agency_id, id, name, valid_from, value, adopted_by) VALUES ($1, $2, 'arrears_ladder', $3, $4, $5)`,
        [tx.agencyId, newId(), input.validFrom, JSON.stringify(rungs), tx.actor.accountId],
      ).catch((error: unknown) => {
        if (violatedConstraint(error) !== null) refuse<LadderRefusal>('ladder_version_exists', {}, 'validFrom');
        throw error;
      });
      await tx.audit('adoptLadder', 'AgencyPolicy', null, { validFrom: input.validFrom, steps: rungs.map((each) => each.step) });
      return this.versions(tx);
    });
  }
}

export const differs = ({ now, then }: LadderPreview): boolean => now.next.step !== then.next.step || now.next.isDue !== then.next.isDue || now.next.from !== then.next.from;
