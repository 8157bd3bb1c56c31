import { Injectable } from '@nestjs/common';
import { AccountsService } from '#identity';
import type { Language } from '#kernel';
import type { Actor } from '#platform';
import { PanelsService, type NewPanelMember } from './panels.service';
import type { PanelMemberRow } from './store/panel.entity';

export interface InvitePanelMember extends Omit<NewPanelMember, 'staffMemberId'> {
  readonly displayName: string;
  readonly email: string;
  readonly language: Language;
}

/** Somebody from outside gets an account that opens the own sittings and nothing else. */
@Injectable()
export class PanelInvitationsService {
  constructor(
    private readonly panels: PanelsService,
    private readonly accounts: AccountsService,
  ) {}

  /** The account is made only for a seat that can be given. Refuses: unknown_id, panel_closed, panel_term_wrong, panel_chair_twice, account_known_here. */
  async invite(actor: Actor, { displayName, email, language, ...seat }: InvitePanelMember): Promise<{ member: PanelMemberRow; email: string; password: string | null }> {
    await this.panels.examineSeat(actor, seat);
    const { accountId, password } = await this.accounts.inviteFromOutside({ agencyId: actor.agencyId, email, displayName: displayName.trim(), roles: ['panel_member'], language });
    return { member: await this.panels.seat(actor, { ...seat, staffMemberId: accountId }), email: email.trim().toLowerCase(), password };
  }
}
