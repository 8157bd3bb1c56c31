import { Injectable } from '@nestjs/common';
import { newId, refuse, type Id } from '#kernel';
import { violatedConstraint, type Tx } from '#platform';
import { accountKey } from './bank-import.service';
import { holdsWords, plain } from './domain/bank/learned';
import type { BankImportRefusal } from './domain/bank/import-sentences';
import { BankLineRow, BankRuleRow } from './store/bank.entity';
import { ruleViews, type RuleView } from './store/bank-rule.repository';

/** "Lines like this one are X": by the payer's account, by words of the message, or by both. */
export interface RuleToTeach {
  readonly lineId: Id;
  readonly byAccount: boolean;
  /** Words the message has to hold in this order; empty asks nothing of it. */
  readonly words: string;
  readonly as: { readonly kind: 'tenancy'; readonly tenancyId: Id } | { readonly kind: 'payout'; readonly payoutId: Id } | { readonly kind: 'not_rent' };
}

const LONGEST_WORDS = 100;

/** Rules about bank lines that people teach and forget. A rule proposes; it never books. */
@Injectable()
export class BankRulesService {
  /**
   * Teaches a rule from a line it fits. The same rule again changes nothing.
   * @throws Refused bank_line_unknown, bank_rule_empty, bank_rule_words, bank_rule_direction, bank_rule_exists, payment_tenancy_unknown, payout_unknown
   */
  async teach(tx: Tx, rule: RuleToTeach): Promise<RuleView> {
    const line = (await tx.get(BankLineRow, rule.lineId)) ?? refuse<BankImportRefusal>('bank_line_unknown', {}, 'lineId');
    const words = plain(rule.words).split(/\s+/).filter((word) => word !== '').join(' ').slice(0, LONGEST_WORDS);
    const counterAccount = rule.byAccount ? accountKey(line) : null;
    if (counterAccount === null && words === '') refuse<BankImportRefusal>('bank_rule_empty', {}, 'words');
    if (!holdsWords(line.message ?? '', words)) refuse<BankImportRefusal>('bank_rule_words', {}, 'words');
    const incoming = line.amount > 0;
    if ((rule.as.kind === 'tenancy' && !incoming) || (rule.as.kind === 'payout' && incoming)) refuse<BankImportRefusal>('bank_rule_direction', {}, 'as');
    const [standing] = await tx.rows<BankRuleRow>(
      `SELECT * FROM money.bank_rule WHERE agency_id = $1 AND coalesce(counter_account, '') = coalesce($2, '') AND words = $3 AND incoming = $4 AND forgotten_at IS NULL`,
      [tx.agencyId, counterAccount, words, incoming],
    );
    const target = await this.target(tx, rule.as);
    if (standing) {
      const same = standing.kind === rule.as.kind && standing.tenancyId === target.tenancyId && standing.landlordId === target.landlordId;
      return same ? this.view(tx, standing.id) : refuse<BankImportRefusal>('bank_rule_exists');
    }
    const id = newId();
    const row = {
      id, counterAccount, words, incoming, kind: rule.as.kind, ...target, taughtFromLineId: line.id, taughtAt: tx.now,
      taughtBy: tx.actor.accountId ?? refuse('not_signed_in'), forgottenAt: null, forgottenBy: null,
    };
    await tx.insert(BankRuleRow, row).catch((error: unknown) => {
      if (violatedConstraint(error) === 'bank_rule_standing') refuse<BankImportRefusal>('bank_rule_exists');
      throw error;
    });
    await tx.audit('teachBankRule', 'BankRule', id, { kind: rule.as.kind, lineId: line.id });
    return this.view(tx, id);
  }

  private async target(tx: Tx, as: RuleToTeach['as']): Promise<{ tenancyId: Id | null; landlordId: Id | null }> {
    if (as.kind === 'not_rent') return { tenancyId: null, landlordId: null };
    if (as.kind === 'tenancy') {
      const found = await tx.row<{ id: Id }>('SELECT id FROM core.tenancy WHERE agency_id = $1 AND id = $2', [tx.agencyId, as.tenancyId]);
      return found ? { tenancyId: found.id, landlordId: null } : refuse('payment_tenancy_unknown', {}, 'tenancyId');
    }
    const found = await tx.row<{ landlordId: Id }>('SELECT landlord_id FROM money.payout WHERE agency_id = $1 AND id = $2', [tx.agencyId, as.payoutId]);
    return found ? { tenancyId: null, landlordId: found.landlordId } : refuse('payout_unknown', {}, 'payoutId');
  }

  /** A forgotten rule proposes no more; what was confirmed by it stands. @throws Refused bank_rule_unknown */
  async forget(tx: Tx, ruleId: Id): Promise<void> {
    const [rule] = await tx.find(BankRuleRow, { id: ruleId }, { lock: 'for update' });
    if (!rule || rule.forgottenAt !== null) return refuse<BankImportRefusal>('bank_rule_unknown', {}, 'ruleId');
    await tx.update(BankRuleRow, ruleId, { forgottenAt: tx.now, forgottenBy: tx.actor.accountId ?? refuse('not_signed_in') });
    await tx.audit('forgetBankRule', 'BankRule', ruleId, {});
  }

  /** Rules that stand, the newest first. */
  async rules(tx: Tx): Promise<RuleView[]> {
    return ruleViews(tx);
  }

  private async view(tx: Tx, ruleId: Id): Promise<RuleView> {
    return (await ruleViews(tx, ruleId))[0]!;
  }
}
