import { Injectable, Optional } from '@nestjs/common';
import { refuse, type Id, type Language } from '#kernel';
import { Database, gatewaysOf, processLogger, writeToLog, type Actor, type Gateway, type Tx } from '#platform';
import { HouseholdsService } from './households.service';

interface WaitingMessage {
  readonly id: Id;
  readonly householdId: Id;
  readonly words: string;
  readonly goodUntil: Date;
}

export type MessageOutcome = { readonly state: 'sent'; readonly way: 'sms' | 'email' | 'log' } | { readonly state: 'failed'; readonly trouble: 'no_contact' | 'no_gateway' | 'gateway_refused' } | { readonly state: 'expired' };

/** What was last sent to a family, for whoever helps it: never the words. */
export interface LastMessage {
  readonly writtenAt: Date;
  readonly state: 'waiting' | 'sent' | 'failed' | 'expired';
  readonly way: 'sms' | 'email' | 'log' | null;
  readonly trouble: string | null;
}

/** The ways out this process has; tests put their own in. */
export abstract class Gateways {
  abstract readonly all: readonly Gateway[];
}

const log = processLogger('messages');
const SUBJECT = 'Zázemí: kód';

/** Short messages to families: sent once, their words erased at once. Neutral words in any case: a violent person may hold the phone. */
@Injectable()
export class FamilyMessagesService {
  private readonly gateways: readonly Gateway[];

  constructor(
    private readonly db: Database,
    private readonly households: HouseholdsService,
    @Optional() gateways?: Gateways,
  ) {
    this.gateways = gateways?.all ?? gatewaysOf(process.env);
  }

  /** The worker's act. A message is claimed before it leaves: a crash in between loses it rather than sends it twice, and the family asks again. */
  async deliver(actor: Actor, messageId: Id): Promise<MessageOutcome | null> {
    const claimed = await this.db.write(actor, (tx) => this.claim(tx, messageId));
    if (!claimed || 'state' in claimed) return claimed;
    try {
      await claimed.gateway.send({ way: claimed.gateway.way, to: claimed.to, subject: SUBJECT, words: claimed.words, language: claimed.language });
      return { state: 'sent', way: claimed.gateway.way };
    } catch (error) {
      // The gateway's words may repeat what it was given, so they are not kept.
      log.warn({ messageId, way: claimed.gateway.way, name: (error as Error).name }, 'a message was not taken by its gateway');
      const outcome = { state: 'failed', trouble: 'gateway_refused' } as const;
      await this.db.write(actor, (tx) => tx.run(`UPDATE core.message SET state = 'failed', trouble = $3, way = NULL WHERE agency_id = $1 AND id = $2`, [tx.agencyId, messageId, outcome.trouble]));
      return outcome;
    }
  }

  async lastOf(tx: Tx, householdId: Id): Promise<LastMessage | null> {
    return tx.row<LastMessage>('SELECT written_at, state, way, trouble FROM core.message WHERE agency_id = $1 AND household_id = $2 ORDER BY written_at DESC, id DESC LIMIT 1', [tx.agencyId, householdId]);
  }

  private async claim(tx: Tx, messageId: Id): Promise<MessageOutcome | { readonly gateway: Gateway; readonly to: string; readonly words: string; readonly language: Language } | null> {
    const message = await tx.row<WaitingMessage>(`SELECT id, household_id, words, good_until FROM core.message WHERE agency_id = $1 AND id = $2 AND state = 'waiting' FOR UPDATE`, [tx.agencyId, messageId]);
    if (!message) return null;
    if (message.goodUntil <= tx.now) return this.settle(tx, message.id, { state: 'expired' });
    const household = (await this.households.get(tx, message.householdId)) ?? refuse('unknown_id');
    const profile = await tx.row<{ isDemo: boolean }>('SELECT is_demo FROM core.agency_profile WHERE agency_id = $1', [tx.agencyId]);
    if (profile?.isDemo) {
      writeToLog(log, message.words);
      return this.settle(tx, message.id, { state: 'sent', way: 'log' });
    }
    const contact = { sms: household.phone, email: household.email } as const;
    if (!contact.sms && !contact.email) return this.settle(tx, message.id, { state: 'failed', trouble: 'no_contact' });
    const gateway = this.gateways.find(({ way }) => contact[way]);
    if (!gateway) return this.settle(tx, message.id, { state: 'failed', trouble: 'no_gateway' });
    await this.settle(tx, message.id, { state: 'sent', way: gateway.way });
    return { gateway, to: contact[gateway.way]!, words: message.words, language: 'cs' };
  }

  private async settle(tx: Tx, messageId: Id, outcome: MessageOutcome): Promise<MessageOutcome> {
    await tx.run('UPDATE core.message SET state = $3, way = $4, trouble = $5, words = NULL, settled_at = $6 WHERE agency_id = $1 AND id = $2', [
      tx.agencyId, messageId, outcome.state, 'way' in outcome ? outcome.way : null, 'trouble' in outcome ? outcome.trouble : null, tx.now,
    ]);
    return outcome;
  }
}
