import { Injectable } from '@nestjs/common';
import { DocumentsService, type DocumentRow, type DocumentTemplate } from '#documents';
import { isRefusal, refuse, Refused, type Id, type Language, type Refusal } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { ArrearsService } from '../arrears.service';
import { BreachService } from '../breach.service';
import { tenancyFigures } from '../store/arrears.repository';
import { letterFacts } from '../store/letters.repository';
import { lockTenancies } from '../store/settlement.repository';
import { callToPayTemplate } from './call-to-pay.document';
import { debtRecognitionTemplate } from './debt-recognition.document';
import { depositSettlementTemplate } from './deposit-settlement.document';
import { LetterData } from './letter-data';
import type { LetterRefusal } from './letter-sentences';
import { LettersService } from './letters.service';
import { noDebtConfirmationTemplate } from './no-debt-confirmation.document';
import { rentStatementTemplate } from './rent-statement.document';
import { repaymentAgreementTemplate } from './repayment-agreement.document';

/** Papers about the money of one tenancy, in the order screens offer them. */
export const LETTER_KINDS = ['rentStatement', 'reminder', 'callToPay', 'breachCall', 'repaymentAgreement', 'debtRecognition', 'noDebtConfirmation', 'depositSettlement'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** One kind: what it would say now, or a refusal thrown; `isSent` goes out by post and so never to a family in quiet mode. */
interface Letter {
  readonly isSent: boolean;
  /** Throws Refused with the reason why it cannot be issued. Writes nothing. */
  readonly check: (tx: Tx, tenancyId: Id) => Promise<unknown>;
  readonly issue: (tx: Tx, tenancyId: Id, language: Language) => Promise<DocumentRow[]>;
}

/**
 * The registry of papers of a tenancy: whether one can be issued, else why not, and issuing it, by one and the same rule.
 * Screens, the shell and batches all come here.
 */
@Injectable()
export class TenancyLettersService {
  private readonly letters: Readonly<Record<LetterKind, Letter>>;

  constructor(
    private readonly db: Database,
    private readonly documents: DocumentsService,
    private readonly arrears: ArrearsService,
    reminders: LettersService,
    breach: BreachService,
    private readonly data: LetterData,
  ) {
    const paper = <Snapshot>(isSent: boolean, template: DocumentTemplate<Snapshot>, compose: (tx: Tx, tenancyId: Id) => Promise<Snapshot>): Letter => ({
      isSent,
      check: compose,
      issue: async (tx, tenancyId, language) => [await this.keep(tx, template, tenancyId, await compose(tx, tenancyId), language)],
    });
    this.letters = {
      rentStatement: paper(true, rentStatementTemplate, (tx, id) => data.rentStatement(tx, id)),
      reminder: { isSent: true, check: (tx, id) => arrears.reminderDue(tx, id), issue: async (tx, tenancyId, language) => [await reminders.sendReminderIn(tx, { tenancyId, language })] },
      callToPay: { isSent: true, check: (tx, id) => data.callToPay(tx, id), issue: (tx, id, language) => this.callToPay(tx, id, language) },
      breachCall: { isSent: true, check: (tx, id) => breach.callDue(tx, id), issue: (tx, tenancyId, language) => breach.sendCallIn(tx, { tenancyId, language }) },
      repaymentAgreement: paper(false, repaymentAgreementTemplate, (tx, id) => data.repaymentAgreement(tx, id)),
      debtRecognition: paper(false, debtRecognitionTemplate, (tx, id) => data.debtRecognition(tx, id)),
      noDebtConfirmation: paper(false, noDebtConfirmationTemplate, (tx, id) => data.noDebt(tx, id)),
      depositSettlement: paper(false, depositSettlementTemplate, (tx, id) => data.depositSettlement(tx, id)),
    };
  }

  /** Null: it can be issued today. Else why not. */
  async whyNot(tx: Tx, kind: LetterKind, tenancyId: Id): Promise<Refusal | null> {
    try {
      await this.refuseQuiet(tx, kind, tenancyId);
      await this.letters[kind].check(tx, tenancyId);
      return null;
    } catch (error) {
      if (error instanceof Refused && isRefusal(error.refusal)) return error.refusal;
      throw error;
    }
  }

  /** Issues a paper; of the call under § 2291 one for each who owes the rent. @throws Refused as `whyNot` says, letter_kind_unknown */
  issue(actor: Actor, input: { readonly tenancyId: Id; readonly kind: string; readonly language?: Language | null }): Promise<DocumentRow[]> {
    return this.db.write(actor, (tx) => this.issueIn(tx, input));
  }

  async issueIn(tx: Tx, input: { readonly tenancyId: Id; readonly kind: string; readonly language?: Language | null }): Promise<DocumentRow[]> {
    const kind = LETTER_KINDS.find((each) => each === input.kind) ?? refuse<LetterRefusal>('letter_kind_unknown', {}, 'kind');
    await this.refuseQuiet(tx, kind, input.tenancyId);
    const facts = (await letterFacts(tx, input.tenancyId)) ?? refuse<'unknown_id'>('unknown_id', {}, 'tenancyId');
    const papers = await this.letters[kind].issue(tx, input.tenancyId, input.language ?? facts.language);
    await tx.audit('issueLetter', 'Tenancy', input.tenancyId, { kind, documentIds: papers.map((paper) => paper.id) });
    return papers;
  }

  private async refuseQuiet(tx: Tx, kind: LetterKind, tenancyId: Id): Promise<void> {
    const figures = (await tenancyFigures(tx, [tenancyId])).get(tenancyId) ?? refuse<'unknown_id'>('unknown_id', {}, 'tenancyId');
    if (this.letters[kind].isSent && figures.quietMode) refuse('arrears_quiet_mode');
  }

  private async callToPay(tx: Tx, tenancyId: Id, language: Language): Promise<DocumentRow[]> {
    await lockTenancies(tx, [tenancyId]);
    const snapshot = await this.data.callToPay(tx, tenancyId);
    const document = await this.keep(tx, callToPayTemplate, tenancyId, snapshot, language);
    await this.arrears.recordLetter(tx, { tenancyId, step: 'call_to_pay', months: snapshot.months.map((each) => each.month), documentId: document.id });
    return [document];
  }

  private keep<Snapshot>(tx: Tx, template: DocumentTemplate<Snapshot>, tenancyId: Id, snapshot: Snapshot, language: Language): Promise<DocumentRow> {
    return this.documents.issue(tx, template, { language, subject: { type: 'tenancy', id: tenancyId }, snapshot });
  }
}
