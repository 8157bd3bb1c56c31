import type { PolicyTable, Reader } from '#platform/staff';

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, money]));

/** Deposits, repayment plans, the procedure when rent does not come, and its papers. */
export const ladderPolicy: PolicyTable = {
  DepositMovement: all('id', 'kind', 'amount', 'movedOn', 'source', 'isReversal', 'isReversed'),
  DepositSettlement: all('settledOn', 'held', 'interest', 'used', 'toReturn'),
  DepositInterestPeriod: all('from', 'to', 'principal', 'percent', 'days'),
  DepositSettlementPreview: all('settlement', 'periods', 'whyNot'),
  Deposit: all('id', 'side', 'holder', 'agreed', 'paid', 'rest', 'held', 'interestPercent', 'symbol', 'movements', 'settlement'),
  DepositRate: all('validFrom', 'percent'),
  DepositRates: all('rates'),
  PlanInstalment: all('number', 'dueOn', 'amount', 'paid', 'state'),
  RepaymentPlan: all(
    'id', 'tenancyId', 'creditor', 'agreedOn', 'total', 'symbol', 'toleranceDays', 'includesInterest', 'mayLoseInstalments', 'state', 'paid', 'left', 'behind', 'brokeOn', 'lostOn',
    'mayBeLostNow', 'endedOn', 'note', 'instalments',
  ),
  ProposedInstalment: all('dueOn', 'amount'),
  RepaymentProposal: all('total', 'instalments', 'whyNot'),
  LadderRung: all('step', 'fromDay', 'restDays', 'fromMonths', 'who', 'document', 'tasks'),
  LadderVersion: all('id', 'validFrom', 'isInForce', 'rungs'),
  LadderVersions: all('versions'),
  LadderPreviewRow: all('tenancyId', 'householdName', 'now', 'then', 'differs'),
  LadderPreview: all('rows'),
  BreachCallPaper: all('id', 'name', 'documentId', 'number', 'deliveredOn', 'way', 'proof'),
  BreachCall: all('id', 'actId', 'sentOn', 'periodDays', 'asked', 'stillUnpaid', 'papers'),
  SeriousBreach: all('open', 'owed', 'owedNeeded', 'owedMet', 'calledFound', 'calledNeeded', 'calledMissing', 'calledMet', 'passedFrom', 'passedMet', 'calls'),
  LetterOffer: all('kind', 'whyNot'),
  IssuedLetter: all('documentId', 'number'),
  IssuedLetters: all('papers'),
};
