import { DocumentBatchesService } from '#documents';
import { Clock, type Id } from '#kernel';
import { Database, JobQueue, Metrics, systemActor } from '#platform';
import { Cron, CronExpression, Interval } from '@nestjs/schedule';
import { Injectable } from '@nestjs/common';
import type { AllocationRunsService, ApplicantPagesService, PanelCountingService, WaitingListService } from '#matching';
import type { Logger } from 'pino';
import type { DailyAct } from './daily-acts';

const RELAY_EVERY_MS = 2000;
const RESUME_EVERY_MS = 20_000;
const REFRESH_EVERY_MS = 3_000;
const COUNT_EVERY_MS = 10_000;
const PAGES_EVERY_MS = 2_000;

/** The worker's clockwork: news is relayed all the time, daily acts are looked after every hour. */
@Injectable()
export class Rounds {
  private relaying = false;
  private refreshing = false;
  private counting = false;
  private writingPages = false;
  private readonly done = new Set<string>();
  /** Agencies whose list this process has made anew: it may have been started with other rules than the one before. */
  private readonly listed = new Set<Id>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly queue: JobQueue,
    private readonly acts: readonly DailyAct[],
    private readonly log: Logger,
    private readonly batches: Pick<DocumentBatchesService, 'resume'>,
    private readonly metrics: Pick<Metrics, 'job'>,
    private readonly waitingLists: Pick<WaitingListService, 'refresh'>,
    private readonly allocations: Pick<AllocationRunsService, 'resume'>,
    private readonly panels: Pick<PanelCountingService, 'countOverdue'>,
    private readonly pages: Pick<ApplicantPagesService, 'refresh'>,
  ) {}

  @Interval(RELAY_EVERY_MS)
  async relay(): Promise<void> {
    if (this.relaying) return;
    this.relaying = true;
    try {
      await this.queue.relay();
    } catch (error) {
      this.log.error({ err: error }, 'news could not be relayed; the next round tries again');
    } finally {
      this.relaying = false;
    }
  }

  /** A batch of papers or an allocation whose worker died goes on with this one. */
  @Interval(RESUME_EVERY_MS)
  async resume(): Promise<void> {
    try {
      for (const agencyId of await this.db.agencyIds()) {
        await this.batches.resume(systemActor(agencyId));
        await this.allocations.resume(systemActor(agencyId));
      }
    } catch (error) {
      this.log.error({ err: error }, 'long work could not be looked after; the next round tries again');
    }
  }

  /** Who may live where: nobody waits for this round, what has changed since is judged for whoever asks. */
  @Interval(REFRESH_EVERY_MS)
  async refreshWaitingLists(): Promise<void> {
    if (this.refreshing) return;
    this.refreshing = true;
    try {
      for (const agencyId of await this.db.agencyIds()) await this.refreshWaitingList(agencyId);
    } catch (error) {
      this.log.error({ err: error }, 'waiting lists could not be refreshed; the next round tries again');
    } finally {
      this.refreshing = false;
    }
  }

  /** What is wrong with one agency's list does not keep the others waiting. */
  private async refreshWaitingList(agencyId: Id): Promise<void> {
    try {
      const done = await this.waitingLists.refresh(systemActor(agencyId), { anew: !this.listed.has(agencyId) });
      if (done !== null) this.listed.add(agencyId);
    } catch (error) {
      this.log.error({ err: error, agencyId }, 'a waiting list could not be refreshed; the next round tries again');
    }
  }

  /** A sitting whose last moment to vote has passed is counted at that hour, not the next day. */
  @Interval(COUNT_EVERY_MS)
  async countSittings(): Promise<void> {
    if (this.counting) return;
    this.counting = true;
    try {
      for (const agencyId of await this.db.agencyIds()) await this.countSittingsOf(agencyId);
    } catch (error) {
      this.log.error({ err: error }, 'sittings could not be looked after; the next round tries again');
    } finally {
      this.counting = false;
    }
  }

  private async countSittingsOf(agencyId: Id): Promise<void> {
    try {
      const counted = await this.panels.countOverdue(systemActor(agencyId));
      for (let each = 0; each < counted; each += 1) this.metrics.job('panel.count-votes', 'done');
    } catch (error) {
      this.metrics.job('panel.count-votes', 'failed');
      this.log.error({ err: error, agencyId }, 'a sitting could not be counted; the next round tries again');
    }
  }

  /** What a family reads of its application, after whatever the agency did. */
  @Interval(PAGES_EVERY_MS)
  async writePages(): Promise<void> {
    if (this.writingPages) return;
    this.writingPages = true;
    try {
      for (const agencyId of await this.db.agencyIds()) await this.writePagesOf(agencyId);
    } catch (error) {
      this.log.error({ err: error }, 'pages of families could not be looked after; the next round tries again');
    } finally {
      this.writingPages = false;
    }
  }

  private async writePagesOf(agencyId: Id): Promise<void> {
    try {
      await this.pages.refresh(systemActor(agencyId));
    } catch (error) {
      this.log.error({ err: error, agencyId }, 'pages of families could not be written; the next round tries again');
    }
  }

  @Cron(CronExpression.EVERY_HOUR)
  async day(): Promise<void> {
    const today = this.clock.today();
    for (const agencyId of await this.db.agencyIds()) {
      for (const act of this.acts) {
        const key = `${today}:${agencyId}:${act.name}`;
        if (!this.done.has(key) && (await this.once(agencyId, act))) this.done.add(key);
      }
    }
  }

  /** One worker at a time per agency and act; another one that holds it does the work. */
  private async once(agencyId: Id, act: DailyAct): Promise<boolean> {
    const actor = systemActor(agencyId);
    const guard = await this.db.open(actor, 'write');
    try {
      const held = await guard.tx.row<{ held: boolean }>('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS held', [`${agencyId}:${act.name}`]);
      if (!held?.held) return false;
      await act.run(actor, this.clock.today());
      this.metrics.job(act.name, 'done');
      return true;
    } catch (error) {
      this.metrics.job(act.name, 'failed');
      this.log.error({ err: error, act: act.name, agencyId }, 'a daily act failed; the next hour tries again');
      return false;
    } finally {
      await guard.rollback();
    }
  }
}
