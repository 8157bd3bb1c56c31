import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BatchKinds, DocumentsService, type BatchCandidate, type BatchKind, type BatchOrder, type Bilingual } from '#documents';
import { refusal, type Id } from '#kernel';
import type { Tx } from '#platform';
import type { RentRefusal } from '../domain/sentences';
import { breachCallTemplate } from './breach-call.document';
import { callToPayTemplate } from './call-to-pay.document';
import { debtRecognitionTemplate } from './debt-recognition.document';
import { depositSettlementTemplate } from './deposit-settlement.document';
import { landlordStatementTemplate } from './landlord-statement.document';
import { noDebtConfirmationTemplate } from './no-debt-confirmation.document';
import { landlordYearTemplate } from './landlord-year.document';
import { payoutAdviceTemplate } from './payout-advice.document';
import { reminderTemplate } from './reminder.document';
import { rentStatementTemplate } from './rent-statement.document';
import { repaymentAgreementTemplate } from './repayment-agreement.document';
import { TenancyLettersService, type LetterKind } from './tenancy-letters.service';

/** Papers that make sense for many families at once; the others are agreed with one. */
const IN_BATCHES: readonly { readonly kind: LetterKind; readonly name: Bilingual }[] = [
  { kind: 'rentStatement', name: rentStatementTemplate.name },
  { kind: 'reminder', name: reminderTemplate.name },
  { kind: 'callToPay', name: callToPayTemplate.name },
  { kind: 'noDebtConfirmation', name: noDebtConfirmationTemplate.name },
];

/** Tells the house which letters about rent exist, so that every one ever issued can be opened and made again, and which go out in batches. */
@Injectable()
export class RentLetters implements OnModuleInit {
  constructor(
    private readonly documents: DocumentsService,
    private readonly batches: BatchKinds,
    private readonly letters: TenancyLettersService,
  ) {}

  onModuleInit(): void {
    this.documents.register(
      reminderTemplate, landlordStatementTemplate, callToPayTemplate, breachCallTemplate, repaymentAgreementTemplate, debtRecognitionTemplate, noDebtConfirmationTemplate, rentStatementTemplate,
      depositSettlementTemplate, payoutAdviceTemplate, landlordYearTemplate,
    );
    this.batches.register(...IN_BATCHES.map((each) => this.batchKind(each)));
  }

  private batchKind({ kind, name }: (typeof IN_BATCHES)[number]): BatchKind {
    return {
      kind,
      name,
      period: null,
      issuers: ['manager', 'coordinator', 'finance'],
      candidates: (tx, order) => this.candidates(tx, kind, order),
      issue: async (tx, subjectId, order) => (await this.letters.issueIn(tx, { tenancyId: subjectId, kind, language: order.language }))[0]!,
    };
  }

  /** Every tenancy in force; reminders and calls only where something is overdue. A batch is posted, so quiet mode is left out of all of it. */
  private async candidates(tx: Tx, kind: LetterKind, _order: BatchOrder): Promise<readonly BatchCandidate[]> {
    const onlyOverdue = kind === 'reminder' || kind === 'callToPay';
    const rows = await tx.rows<{ id: Id; label: string; street: string; quietMode: boolean }>(
      `SELECT t.id, u.code || ' · ' || h.name AS label, b.street || ' ' || b.house_number || ', ' || b.city AS street, h.quiet_mode
       FROM core.tenancy t JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
       JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id
       WHERE t.agency_id = $1 AND (t.state = 'signed' OR (t.state = 'ended' AND $3)) AND (NOT $3 OR EXISTS (SELECT 1 FROM money.open_debt d WHERE d.agency_id = t.agency_id AND d.tenancy_id = t.id AND d.due_on < $2))
       ORDER BY u.code, t.id`,
      [tx.agencyId, tx.today, onlyOverdue],
    );
    const candidates: BatchCandidate[] = [];
    for (const { id, label, street, quietMode } of rows) {
      const whyNot = quietMode ? refusal<RentRefusal>('arrears_quiet_mode') : await this.letters.whyNot(tx, kind, id);
      candidates.push({ subjectId: id, label, group: street, key: tx.today, whyNot });
    }
    return candidates;
  }
}
