import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Id } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { inCare, workerOf } from './casework.service';
import { mayAnswer, mayClose, mayWithdraw, type FlagAnswer, type FlagKind, type FlagLevel } from './domain/flag';
import type { SupportRefusal } from './domain/refusal';
import { blankToNull } from './domain/visit';
import { keepFlag, keepFlagNote } from './store/casework.repository';
import { RiskFlagNoteRow } from './store/risk-flag-note.entity';
import { RiskFlagRow } from './store/risk-flag.entity';
import { sharedFlag, type SharedFlagRow } from './store/shared-flag.repository';

export interface NewFlag {
  /** Made by the phone: one tap is one flag, however often it is sent. */
  readonly id: Id;
  readonly householdId: Id;
  readonly kind: FlagKind;
  readonly level: FlagLevel;
}

const MOST_NOTE = 2_000;

/** A worry in one tap, and the answer to it. */
@Injectable()
export class FlagsService {
  constructor(private readonly db: Database) {}

  raise(actor: Actor, flag: NewFlag): Promise<RiskFlagRow> {
    return this.db.write(actor, (tx) => this.raiseIn(tx, flag));
  }

  async raiseIn(tx: Tx, flag: NewFlag): Promise<RiskFlagRow> {
    const by = await inCare(tx, flag.householdId);
    const added = await keepFlag(tx, { ...flag, raisedAt: tx.now, raisedBy: by });
    const kept = await tx.get(RiskFlagRow, flag.id);
    if (!kept || kept.householdId !== flag.householdId || kept.kind !== flag.kind || kept.level !== flag.level || kept.raisedBy !== by) {
      return refuse<SupportRefusal>('same_id_other_content');
    }
    // Neither the kind nor the level: the trail is read by people whom the kind must not reach.
    if (added) await tx.audit('risk_flag.raise', 'risk_flag', flag.id);
    return kept;
  }

  /** "Vrátit": within ten seconds, by the one who tapped. */
  withdraw(actor: Actor, flagId: Id): Promise<RiskFlagRow> {
    return this.db.write(actor, async (tx) => {
      const flag = await lockFlag(tx, flagId);
      orRefuse(mayWithdraw(flag, workerOf(actor), tx.now));
      if (flag.withdrawnAt) return flag;
      await tx.update(RiskFlagRow, flagId, { withdrawnAt: tx.now });
      await tx.audit('risk_flag.withdraw', 'risk_flag', flagId);
      return { ...flag, withdrawnAt: tx.now };
    });
  }

  /** Words about a flag, later, when there is time; they stay with the care team. */
  addNote(actor: Actor, note: { id: Id; flagId: Id; content: string }): Promise<RiskFlagRow> {
    return this.db.write(actor, async (tx) => {
      const flag = await lockFlag(tx, note.flagId);
      const by = await inCare(tx, flag.householdId).catch(() => refuse<SupportRefusal>('flag_unknown'));
      if (flag.withdrawnAt) return refuse<SupportRefusal>('flag_withdrawn');
      const content = blankToNull(note.content) ?? refuse<SupportRefusal>('note_empty', {}, 'content');
      if (content.length > MOST_NOTE) return refuse<SupportRefusal>('text_too_long', { length: content.length, most: MOST_NOTE }, 'content');
      await keepFlagNote(tx, { id: note.id, householdId: flag.householdId, riskFlagId: flag.id, content, writtenBy: by, writtenAt: tx.now });
      const kept = await tx.get(RiskFlagNoteRow, note.id);
      if (!kept || kept.riskFlagId !== flag.id || kept.content !== content || kept.writtenBy !== by) return refuse<SupportRefusal>('same_id_other_content');
      return flag;
    });
  }

  /** The care team ends a flag when the risk is over. */
  close(actor: Actor, flagId: Id): Promise<RiskFlagRow> {
    return this.db.write(actor, async (tx) => {
      const flag = await lockFlag(tx, flagId);
      orRefuse(mayClose(flag));
      const closed = { closedAt: tx.now, closedBy: workerOf(actor) };
      await tx.update(RiskFlagRow, flagId, closed);
      await tx.audit('risk_flag.close', 'risk_flag', flagId);
      return { ...flag, ...closed };
    });
  }

  /** The coordinator says what will be done. The care team reads it. */
  answer(actor: Actor, flagId: Id, answer: FlagAnswer, words: string | null): Promise<SharedFlagRow> {
    return this.db.write(actor, async (tx) => {
      const flag = await lockFlag(tx, flagId);
      orRefuse(mayAnswer(flag, answer, words));
      await tx.update(RiskFlagRow, flagId, { answer, answerWords: blankToNull(words), answeredAt: tx.now, answeredBy: workerOf(actor) });
      await tx.audit('risk_flag.answer', 'risk_flag', flagId, { answer });
      return (await sharedFlag(tx, flagId))!;
    });
  }

  /** The coordinator ends a flag that was answered and dealt with. */
  closeShared(actor: Actor, flagId: Id): Promise<SharedFlagRow> {
    return this.db.write(actor, async (tx) => {
      const flag = (await sharedFlag(tx, flagId)) ?? refuse<SupportRefusal>('flag_unknown');
      orRefuse(mayClose(flag));
      await tx.update(RiskFlagRow, flagId, { closedAt: tx.now, closedBy: workerOf(actor) });
      await tx.audit('risk_flag.close', 'risk_flag', flagId);
      return (await sharedFlag(tx, flagId))!;
    });
  }
}

/** The flag, held until this act ends. Who may not see it has no such flag. */
async function lockFlag(tx: Tx, flagId: Id): Promise<RiskFlagRow> {
  const [flag] = await tx.find(RiskFlagRow, { id: flagId }, { lock: 'for update' });
  return flag ?? refuse<SupportRefusal>('flag_unknown');
}
