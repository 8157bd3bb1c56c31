import { Injectable, Optional } from '@nestjs/common';
import type { Id } from '#kernel';
import { Gateways } from '#households';
import { Database, gatewaysOf, processLogger, writeToLog, type Actor, type Gateway } from '#platform';
import { noticeWords } from './domain/panel/notice';
import { votes } from './domain/panel/members';
import { PanelSeatRow, PanelSittingRow, type SeatNotice } from './store/panel.entity';

const log = processLogger('panel-notices');

/** Tells members that a vote is awaited. The link leads to the sitting; signing in is still needed. */
@Injectable()
export class PanelNoticesService {
  private readonly gateways: readonly Gateway[];

  constructor(
    private readonly db: Database,
    @Optional() gateways?: Gateways,
  ) {
    this.gateways = gateways?.all ?? gatewaysOf(process.env);
  }

  /** The worker's act; heard again it tells nobody twice. A message is claimed before it leaves: a crash in between loses it, and the queue of the day still shows the sitting. */
  async tell(actor: Actor, sittingId: Id): Promise<number> {
    const awaited = await this.db.read(actor, (tx) => tx.find(PanelSeatRow, { sittingId }));
    let told = 0;
    for (const seat of awaited.filter(({ role, barredAt, answeredAt, notice }) => votes(role) && barredAt === null && answeredAt === null && notice === null)) {
      if (await this.tellOne(actor, seat.id)) told += 1;
    }
    return told;
  }

  private async tellOne(actor: Actor, seatId: Id): Promise<boolean> {
    const claimed = await this.db.write(actor, async (tx) => {
      const [seat] = await tx.find(PanelSeatRow, { id: seatId }, { lock: 'for update' });
      const sitting = seat && (await tx.get(PanelSittingRow, seat.sittingId));
      if (!seat || seat.notice !== null || sitting?.state !== 'open') return null;
      const person = await tx.row<{ email: string | null; isDemo: boolean; zone: string }>(
        'SELECT s.email, p.is_demo, p.zone FROM core.staff_member s JOIN core.agency_profile p ON p.agency_id = s.agency_id WHERE s.agency_id = $1 AND s.id = $2',
        [tx.agencyId, seat.staffMemberId],
      );
      const message = noticeWords(sitting.flat.code, sitting.deadlineAt, person?.zone ?? 'Europe/Prague', linkTo(sitting.id));
      const gateway = this.gateways.find(({ way }) => way === 'email');
      const notice: SeatNotice = person?.isDemo ? 'log' : !person?.email ? 'no_address' : gateway ? 'sent' : 'no_gateway';
      await tx.update(PanelSeatRow, seatId, { notice, noticedAt: tx.now });
      if (notice === 'log') writeToLog(log, message.words);
      return { notice, gateway, to: person?.email ?? '', ...message };
    });
    if (claimed?.notice !== 'sent') return claimed?.notice === 'log';
    try {
      await claimed.gateway!.send({ way: 'email', to: claimed.to, subject: claimed.subject, words: claimed.words, language: 'cs' });
      return true;
    } catch (error) {
      log.warn({ seatId, name: (error as Error).name }, 'a member could not be told of a sitting');
      await this.db.write(actor, (tx) => tx.update(PanelSeatRow, seatId, { notice: 'refused' }));
      return false;
    }
  }
}

/** Where the agency's screens are, as the launcher says it. */
const linkTo = (sittingId: Id): string => `${process.env['PUBLIC_URL'] ?? ''}/komise/${sittingId}`;
