import { Injectable } from '@nestjs/common';
import { DocumentsService } from '#documents';
import { addHalere, halere, refuse, type Id } from '#kernel';
import { LedgerService } from '#ledger';
import type { Tx } from '#platform';
import { agencyLetter, instalmentsOnPaper } from '#rent';
import type { RecoursePlanRefusal } from '../domain/plans/sentences';
import type { GuaranteeRefusal } from '../domain/sentences';
import { recourseSymbolOf } from '../store/guarantee.repository';
import { recourseGrounds, runningRecoursePlan } from '../store/recourse-plan.repository';
import type { RecourseAgreementSnapshot, RecourseRecognitionSnapshot } from './recourse-snapshot';

/** What papers about recourse would say today. Refuses when one cannot be issued; writes nothing. */
@Injectable()
export class RecourseLetterData {
  constructor(
    private readonly documents: DocumentsService,
    private readonly ledger: LedgerService,
  ) {}

  /** The plan in force as it was agreed. @throws Refused recourse_plan_missing, letter_nobody_named, letter_account_missing */
  async agreement(tx: Tx, tenancyId: Id): Promise<RecourseAgreementSnapshot> {
    const plan = (await runningRecoursePlan(tx, tenancyId)) ?? refuse<RecoursePlanRefusal>('recourse_plan_missing');
    const { head, debtors, payee, unitCode, landlordName } = await agencyLetter(tx, this.documents, tenancyId);
    const variableSymbol = (await recourseSymbolOf(tx, tenancyId))!;
    return {
      ...head,
      debtors,
      landlord: landlordName,
      agreedOn: plan.agreedOn,
      asOf: plan.agreedOn,
      grounds: plan.grounds,
      settled: plan.returnedBefore,
      total: plan.total,
      toleranceDays: plan.toleranceDays,
      mayLoseInstalments: plan.mayLoseInstalments,
      instalments: instalmentsOnPaper(plan.total, plan.instalments),
      payment: { ...payee, amount: plan.instalments[0]!.amount, variableSymbol, specificSymbol: null, message: `Splatka garance ${unitCode}` },
    };
  }

  /** All that is owed from the guarantee today. @throws Refused recovery_nothing_owed, letter_nobody_named, letter_account_missing */
  async recognition(tx: Tx, tenancyId: Id): Promise<RecourseRecognitionSnapshot> {
    const total = await this.ledger.balance(tx, { kind: 'recourse', ownerId: tenancyId });
    if (total <= 0) refuse<GuaranteeRefusal>('recovery_nothing_owed', {}, 'tenancyId');
    const { head, debtors, landlordName } = await agencyLetter(tx, this.documents, tenancyId);
    const grounds = await recourseGrounds(tx, tenancyId);
    return { ...head, debtors, landlord: landlordName, grounds, settled: halere(addHalere(...grounds.map((each) => each.amount)) - total), total };
  }
}
