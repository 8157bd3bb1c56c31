import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { dateInZone, newId, refuse, type Id } from '#kernel';
import { Database, violatedConstraint, type Actor } from '#platform';
import { commitmentOf, drawOrder } from './domain/lottery';
import { MatchingService, refuseWithdrawn } from './matching.service';
import { DrawRow } from './store/draw.entity';
import { codesOf, drawnAmong } from './store/draws.repository';

const SEED_BYTES = 32;
const LONGEST_WORD = 100;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Families a ranking cannot tell apart, drawn by lot that anybody can make again. */
@Injectable()
export class DrawsService {
  constructor(
    private readonly db: Database,
    private readonly matching: MatchingService,
  ) {}

  /**
   * Freezes the families that share a rank for a flat and commits to a seed nobody has seen: its hash is published at once.
   * Refuses: unknown_id, unit_taken, flat_off_offer, draw_done, draw_no_tie, draw_announced.
   */
  async announce(actor: Actor, input: { readonly unitId: Id; readonly rank: number }): Promise<DrawRow> {
    return this.db.write(actor, async (tx) => {
      const found = await this.matching.rankForUnit(tx, input.unitId);
      if (found.occupied) refuse('unit_taken', {}, 'unitId');
      refuseWithdrawn(found.flat, tx.today, 'unitId');
      const tied = found.ranking.eligible.filter((match) => match.rank === input.rank && match.tied && !found.offeredElsewhere.has(match.householdId));
      if (tied.length < 2) refuse('draw_no_tie', {}, 'rank');
      const before = await drawnAmong(tx, input.unitId, tied.map((match) => match.householdId));
      if (before) refuse('draw_done', { date: dateInZone(before.drawnAt, 'Europe/Prague') }, 'rank');
      const households = await codesOf(tx, tied.map((match) => match.householdId));
      const seed = randomBytes(SEED_BYTES).toString('hex');
      const draw: Omit<DrawRow, 'agencyId'> = {
        id: newId(tx.now.getTime()), unitId: input.unitId, rank: input.rank, score: tied[0]!.score.total,
        householdIds: households.map(({ id }) => id), codes: households.map(({ code }) => code), commitment: commitmentOf(seed, sha256), seed,
        state: 'announced', announcedAt: tx.now, announcedBy: tx.actor.accountId ?? refuse('not_allowed'),
        word: null, drawnCodes: null, drawnAt: null, drawnBy: null, cancelReason: null,
      };
      try {
        await tx.insert(DrawRow, draw);
      } catch (error) {
        if (violatedConstraint(error) === 'draw_one_announced_per_unit') refuse('draw_announced');
        throw error;
      }
      await tx.audit('draw.announce', 'draw', draw.id, { unitId: draw.unitId, commitment: draw.commitment, entrants: draw.codes.length });
      return { ...draw, agencyId: tx.agencyId };
    });
  }

  /** Draws, and publishes the seed. A draw happens once. Refuses: unknown_id, draw_closed, draw_word_long. */
  async draw(actor: Actor, input: { readonly drawId: Id; readonly word: string }): Promise<DrawRow> {
    return this.change(actor, input.drawId, 'draw.draw', (row, now, by) => {
      const word = input.word.trim().normalize('NFC');
      if (word.length > LONGEST_WORD) refuse('draw_word_long', { most: LONGEST_WORD }, 'word');
      return { state: 'drawn', word, drawnCodes: drawOrder(row.codes, row.seed, word, sha256), drawnAt: now, drawnBy: by };
    });
  }

  /** In the open and with a reason: the seed was committed to, and nobody has seen it. Refuses: unknown_id, draw_closed, draw_without_reason. */
  async cancel(actor: Actor, input: { readonly drawId: Id; readonly reason: string }): Promise<DrawRow> {
    return this.change(actor, input.drawId, 'draw.cancel', () => {
      if (input.reason.trim() === '') refuse('draw_without_reason', {}, 'reason');
      return { state: 'cancelled', cancelReason: input.reason.trim() };
    });
  }

  private change(actor: Actor, drawId: Id, act: string, work: (row: DrawRow, now: Date, by: Id) => Partial<DrawRow>): Promise<DrawRow> {
    return this.db.write(actor, async (tx) => {
      const [row] = await tx.find(DrawRow, { id: drawId }, { lock: 'for update' });
      if (!row) return refuse('unknown_id', {}, 'drawId');
      if (row.state !== 'announced') refuse('draw_closed');
      const patch = work(row, tx.now, tx.actor.accountId ?? refuse('not_allowed'));
      await tx.update(DrawRow, drawId, patch);
      await tx.audit(act, 'draw', drawId, { commitment: row.commitment, ...(patch.drawnCodes && { drawn: patch.drawnCodes }) });
      return { ...row, ...patch };
    });
  }
}
