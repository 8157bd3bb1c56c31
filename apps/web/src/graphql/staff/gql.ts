// @ts-nocheck
/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Me {\n    me {\n      account { id displayName email language }\n      memberships { id agencyName roles }\n      current { id agencyName roles }\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation ChooseAgency($membershipId: UUID!) {\n    chooseAgency(membershipId: $membershipId) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.ChooseAgencyDocument,
    "\n  mutation SignOut {\n    signOut { __typename }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation KeepDoorNote($input: KeepDoorNoteInput!) {\n    keepDoorNote(input: $input) {\n      __typename\n      ... on DoorNote { content }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.KeepDoorNoteDocument,
    "\n  query FamilyInCare($householdId: UUID!) {\n    familyInCare(householdId: $householdId) {\n      ...FamilyCard\n      interpreterLanguage\n      members { id givenName relation age }\n      goals { id title firstStep dueOn state closedOn }\n      flags { id kind level state raisedAt raisedByName answer answerWords answeredByName notes { id content writtenAt writtenByName } }\n      team { id name role }\n      visits(first: 20) { totalCount edges { node { id visitedOn form lengthMinutes present content nextStep writtenByName writtenAt } } }\n    }\n  }\n": typeof types.FamilyInCareDocument,
    "\n  mutation CloseRiskFlag($flagId: UUID!) {\n    closeRiskFlag(flagId: $flagId) {\n      __typename\n      ... on RiskFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.CloseRiskFlagDocument,
    "\n  mutation SetGoal($input: SetGoalInput!) {\n    setGoal(input: $input) {\n      __typename\n      ... on Goal { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.SetGoalDocument,
    "\n  mutation EndGoal($goalId: UUID!, $end: GoalEnd!) {\n    endGoal(goalId: $goalId, end: $end) {\n      __typename\n      ... on Goal { id state }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.EndGoalDocument,
    "\n  mutation AddRiskFlagNote($input: AddRiskFlagNoteInput!) {\n    addRiskFlagNote(input: $input) {\n      __typename\n      ... on RiskFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.AddRiskFlagNoteDocument,
    "\n  mutation RaiseRiskFlag($input: RaiseRiskFlagInput!) {\n    raiseRiskFlag(input: $input) {\n      __typename\n      ... on RiskFlag { id state }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RaiseRiskFlagDocument,
    "\n  mutation WithdrawRiskFlag($flagId: UUID!) {\n    withdrawRiskFlag(flagId: $flagId) {\n      __typename\n      ... on RiskFlag { id state }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.WithdrawRiskFlagDocument,
    "\n  query CareToday {\n    careToday {\n      asOf\n      visits { ...FamilyCard }\n      families { ...FamilyCard }\n    }\n  }\n  fragment FamilyCard on FamilyInCare {\n    householdId code name phone quietMode address floor unitNumber doorNote sharesFlags\n    lastSeenOn lastSeenForm daysUnseen plannedOn plannedAt promise openGoals openFlags\n  }\n": typeof types.CareTodayDocument,
    "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    recordVisit(input: $input) {\n      __typename\n      ... on Visit { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordVisitDocument,
    "\n  query MonthClosing($month: Month) {\n    monthClosing(month: $month) {\n      month state\n      items { item state count amount examples }\n      history { id month closedAt closedByName exceptions reopenedAt reopenedByName reopenReason }\n    }\n  }\n": typeof types.MonthClosingDocument,
    "\n  mutation CloseMonth($month: Month!, $exceptions: String) {\n    closeMonth(month: $month, exceptions: $exceptions) { __typename ... on ClosedMonth { id month } ... on Refused { code message field } }\n  }\n": typeof types.CloseMonthDocument,
    "\n  mutation ReopenMonth($month: Month!, $reason: String!) {\n    reopenMonth(month: $month, reason: $reason) { __typename ... on ClosedMonth { id month } ... on Refused { code message field } }\n  }\n": typeof types.ReopenMonthDocument,
    "\n  query OpeningImports {\n    openingImports { id asOf rowCount fileName importedAt importedByName reversedAt reverseReason }\n  }\n": typeof types.OpeningImportsDocument,
    "\n  query OpeningTemplate($format: String!) {\n    openingTemplate(format: $format) { name base64 }\n  }\n": typeof types.OpeningTemplateDocument,
    "\n  mutation RehearseOpening($input: OpeningSheetInput!) {\n    rehearseOpening(input: $input) {\n      __typename\n      ... on OpeningOutcome { rows known landlords units ownerContracts households tenancies receivable credit deposit problemCount problems { row column message } }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RehearseOpeningDocument,
    "\n  mutation ImportOpening($input: OpeningSheetInput!) {\n    importOpening(input: $input) { __typename ... on OpeningOutcome { importId tenancies } ... on Refused { code message field } }\n  }\n": typeof types.ImportOpeningDocument,
    "\n  mutation ReverseOpening($importId: UUID!, $reason: String!) {\n    reverseOpening(importId: $importId, reason: $reason) { __typename ... on OpeningImport { id } ... on Refused { code message field } }\n  }\n": typeof types.ReverseOpeningDocument,
    "\n  query AccountCodes {\n    accountCodes { codes { kind name code } }\n  }\n": typeof types.AccountCodesDocument,
    "\n  mutation SetAccountCodes($input: SetAccountCodesInput!) {\n    setAccountCodes(input: $input) { __typename ... on AccountCodes { codes { kind code } } ... on Refused { code message field } }\n  }\n": typeof types.SetAccountCodesDocument,
    "\n  query WriteOffs {\n    writeOffs { id tenancyId label kind amount reason state proposedBy proposedByName proposedAt decidedByName decisionNote reverseReason credit }\n  }\n": typeof types.WriteOffsDocument,
    "\n  mutation ProposeWriteOff($input: ProposeWriteOffInput!) {\n    proposeWriteOff(input: $input) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n": typeof types.ProposeWriteOffDocument,
    "\n  mutation DecideWriteOff($input: DecideWriteOffInput!) {\n    decideWriteOff(input: $input) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n": typeof types.DecideWriteOffDocument,
    "\n  mutation ReverseWriteOff($writeOffId: UUID!, $reason: String!) {\n    reverseWriteOff(writeOffId: $writeOffId, reason: $reason) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n": typeof types.ReverseWriteOffDocument,
    "\n  mutation RecoverWriteOff($writeOffId: UUID!) {\n    recoverWriteOff(writeOffId: $writeOffId) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n": typeof types.RecoverWriteOffDocument,
    "\n  query PostalBatches {\n    postalBatches { id kind lineOn total rowCount fileName unknownAmount postedAt undoneAt }\n    postalLines { id bookedOn amount counterName message }\n  }\n": typeof types.PostalBatchesDocument,
    "\n  mutation PostPostalList($input: PostPostalListInput!) {\n    postPostalList(input: $input) { __typename ... on PostalBatch { id rowCount } ... on Refused { code message field } }\n  }\n": typeof types.PostPostalListDocument,
    "\n  mutation UndoPostalList($batchId: UUID!) {\n    undoPostalList(batchId: $batchId) { __typename ... on PostalBatch { id } ... on Refused { code message field } }\n  }\n": typeof types.UndoPostalListDocument,
    "\n  query Partners {\n    partners { id name kind contactName email phone }\n  }\n": typeof types.PartnersDocument,
    "\n  mutation RegisterPartner($input: RegisterPartnerInput!) {\n    registerPartner(input: $input) { __typename ... on Partner { id } ... on Refused { code message field } }\n  }\n": typeof types.RegisterPartnerDocument,
    "\n  fragment FoundByAllocation on AllocationOutcome {\n    eligiblePairs proven\n    optimal { housed score pairs { flatId householdId score need fit waiting flat { id code layout street houseNumber city } household { id name persons children } } }\n    greedy { housed score pairs { flatId householdId household { id name } } }\n    highest { housed score }\n    fragile { flatId householdId flat { id code } household { id name } }\n    unfitFlats { id code layout street houseNumber city }\n  }\n": typeof types.FoundByAllocationFragmentDoc,
    "\n  query Allocation {\n    allocation {\n      id askedAt asOf policyVersion minimumFit mostFit flats families frozen state progress failure\n      fallenOffers { id state flat { id code } household { id name } }\n      proposals { id unitId householdId proposedOn flat { id code } household { id name } }\n      result { ...FoundByAllocation }\n      standing { id askedAt result { ...FoundByAllocation } }\n    }\n  }\n": typeof types.AllocationDocument,
    "\n  mutation AllocateFlats($input: AllocateFlatsInput!) {\n    allocateFlats(input: $input) { __typename ... on Allocation { id state } ... on Refused { code message field } }\n  }\n": typeof types.AllocateFlatsDocument,
    "\n  mutation CancelAllocation($allocationId: UUID!) {\n    cancelAllocation(allocationId: $allocationId) { __typename ... on Allocation { id state } ... on Refused { code message field } }\n  }\n": typeof types.CancelAllocationDocument,
    "\n  mutation ProposeMatches($input: ProposeMatchesInput!) {\n    proposeMatches(input: $input) { __typename ... on Allocation { id } ... on Refused { code message field } }\n  }\n": typeof types.ProposeMatchesDocument,
    "\n  mutation DropProposal($input: DropProposalInput!) {\n    dropProposal(input: $input) { __typename ... on MatchProposal { id } ... on Refused { code message field } }\n  }\n": typeof types.DropProposalDocument,
    "\n  query Appeal($id: UUID!) {\n    appeal(id: $id) {\n      id state filedOn filedThrough words takenOn decidedOn reason effect documentId withdrawnOn takenByName decidedByName madeByNames mayJudge possibleActs\n      household { id name code waitingSince }\n      verdict { kind decidedOn appealUntil reason policyVersion score rank failed unknown waitingFrom waitingTo flat { id code street houseNumber city layout } }\n      decision { reason decidedOn snapshot { asOf policyVersion score } }\n      comparison { policyThen policyNow scoreNow flatTaken rules { name then now } outcomes { name then now } }\n    }\n  }\n": typeof types.AppealDocument,
    "mutation TakeAppeal($id: UUID!) { takeAppeal(id: $id) { __typename ... on Appeal { id } ... on Refused { code message field } } }": typeof types.TakeAppealDocument,
    "mutation WithdrawAppeal($id: UUID!) { withdrawAppeal(id: $id) { __typename ... on Appeal { id } ... on Refused { code message field } } }": typeof types.WithdrawAppealDocument,
    "mutation DecideAppeal($input: DecideAppealInput!) { decideAppeal(input: $input) { __typename ... on Appeal { id } ... on Refused { code message field } } }": typeof types.DecideAppealDocument,
    "\n  query Appeals($life: String, $first: Int!, $after: String) {\n    appeals(life: $life, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id state filedOn filedThrough decidedOn withdrawnOn takenByName household { name code } verdict { kind decidedOn flatLayout flatCity } } }\n    }\n  }\n": typeof types.AppealsDocument,
    "\n  query HouseholdLink($id: UUID!) {\n    household(id: $id) { id applicantLink { issuedAt expiresAt lastOpenedAt lastCodeState lastCodeTrouble } }\n  }\n": typeof types.HouseholdLinkDocument,
    "\n  query HouseholdVerdicts($id: UUID!) {\n    household(id: $id) { id verdicts { id kind decidedOn appealUntil flatLayout flatCity mayAppeal waitingFrom waitingTo reason appeal { id state filedOn } } }\n  }\n": typeof types.HouseholdVerdictsDocument,
    "\n  mutation IssueApplicantLink($input: IssueApplicantLinkInput!) {\n    issueApplicantLink(input: $input) { __typename ... on IssuedApplicantLink { url expiresAt paper } ... on Refused { code message field } }\n  }\n": typeof types.IssueApplicantLinkDocument,
    "mutation RevokeApplicantLink($householdId: UUID!) { revokeApplicantLink(householdId: $householdId) { __typename ... on RevokedApplicantLink { done } ... on Refused { code message field } } }": typeof types.RevokeApplicantLinkDocument,
    "\n  mutation MakeApplicantCode($householdId: UUID!) {\n    makeApplicantCode(householdId: $householdId) { __typename ... on IssuedApplicantCode { code expiresAt } ... on Refused { code message field } }\n  }\n": typeof types.MakeApplicantCodeDocument,
    "mutation FilePaperAppeal($input: FilePaperAppealInput!) { filePaperAppeal(input: $input) { __typename ... on Appeal { id } ... on Refused { code message field } } }": typeof types.FilePaperAppealDocument,
    "\n  query HouseholdRequests($id: UUID!) {\n    household(id: $id) {\n      id\n      incomes { id kind amount validFrom validTo }\n      requests { id kind sentAt state answer photo change { what amount validFrom person birthDate relation phone email contactAddress needs wishes { kind value } note } }\n    }\n  }\n": typeof types.HouseholdRequestsDocument,
    "mutation ConfirmFamilyRequest($input: ConfirmRequestInput!) { confirmFamilyRequest(input: $input) { __typename ... on HouseholdRequest { id } ... on Refused { code message field } } }": typeof types.ConfirmFamilyRequestDocument,
    "mutation RefuseFamilyRequest($input: RefuseRequestInput!) { refuseFamilyRequest(input: $input) { __typename ... on HouseholdRequest { id } ... on Refused { code message field } } }": typeof types.RefuseFamilyRequestDocument,
    "\n  query RepaymentPlans($tenancyId: UUID!) {\n    repaymentPlans(tenancyId: $tenancyId) {\n      id agreedOn total symbol toleranceDays includesInterest mayLoseInstalments state paid left behind brokeOn lostOn mayBeLostNow endedOn note\n      instalments { number dueOn amount paid state }\n    }\n  }\n": typeof types.RepaymentPlansDocument,
    "\n  query RepaymentProposal($tenancyId: UUID!, $count: Int!, $firstDueOn: Date!, $includesInterest: Boolean!) {\n    repaymentProposal(tenancyId: $tenancyId, count: $count, firstDueOn: $firstDueOn, includesInterest: $includesInterest) { total whyNot instalments { dueOn amount } }\n  }\n": typeof types.RepaymentProposalDocument,
    "\n  mutation AgreeRepaymentPlan($input: AgreeRepaymentPlanInput!) {\n    agreeRepaymentPlan(input: $input) { __typename ... on RepaymentPlan { id symbol } ... on Refused { code message field } }\n  }\n": typeof types.AgreeRepaymentPlanDocument,
    "\n  mutation CancelRepaymentPlan($planId: UUID!, $reason: String!) {\n    cancelRepaymentPlan(planId: $planId, reason: $reason) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }\n  }\n": typeof types.CancelRepaymentPlanDocument,
    "\n  mutation LoseInstalments($planId: UUID!) {\n    loseInstalments(planId: $planId) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }\n  }\n": typeof types.LoseInstalmentsDocument,
    "\n  mutation RestoreInstalments($planId: UUID!) {\n    restoreInstalments(planId: $planId) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }\n  }\n": typeof types.RestoreInstalmentsDocument,
    "\n  query LetterOffers($tenancyId: UUID!) {\n    letterOffers(tenancyId: $tenancyId) { kind whyNot }\n  }\n": typeof types.LetterOffersDocument,
    "\n  mutation IssueLetter($input: IssueLetterInput!) {\n    issueLetter(input: $input) { __typename ... on IssuedLetters { papers { documentId number } } ... on Refused { code message field } }\n  }\n": typeof types.IssueLetterDocument,
    "\n  query SeriousBreach($tenancyId: UUID!) {\n    seriousBreach(tenancyId: $tenancyId) {\n      open owed owedNeeded owedMet calledFound calledNeeded calledMissing calledMet passedFrom passedMet\n      calls { id actId sentOn periodDays asked stillUnpaid papers { id name documentId number deliveredOn way proof } }\n    }\n  }\n": typeof types.SeriousBreachDocument,
    "\n  mutation RecordDelivery($input: RecordDeliveryInput!) {\n    recordDelivery(input: $input) { __typename ... on SeriousBreach { open } ... on Refused { code message field } }\n  }\n": typeof types.RecordDeliveryDocument,
    "\n  query ArrearsHistory($tenancyId: UUID!) {\n    arrearsHistory(tenancyId: $tenancyId) { id step doneOn outcome promisedOn documentId note undoneOn undoneBecause }\n  }\n": typeof types.ArrearsHistoryDocument,
    "\n  mutation UndoArrearsAct($input: UndoArrearsActInput!) {\n    undoArrearsAct(input: $input) { __typename ... on ArrearsAct { id } ... on Refused { code message field } }\n  }\n": typeof types.UndoArrearsActDocument,
    "\n  query ArrearsWorklist($tab: String!, $first: Int!, $after: String) {\n    arrearsCounts { today promised paused plan all }\n    interestPolicy { pressed }\n    arrears(tab: $tab, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          tenancyId tenancyNumber model creditor creditorName householdId householdName phone quietMode unitCode\n          amount accruedInterest inTransit recourse beganOn daysOverdue monthsOwed stage\n          nextStep nextIsDue nextFrom nextWho nextTasks why whyNotEarlier inPlan\n          plan { id state }\n          months { month dueOn amount }\n          lastAct { id step doneOn outcome promisedOn documentId }\n          pause { id reason pausedTo note }\n        }\n      }\n    }\n  }\n": typeof types.ArrearsWorklistDocument,
    "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) { __typename ... on ArrearsAct { id } ... on Refused { code message field } }\n  }\n": typeof types.RecordContactDocument,
    "\n  mutation PauseArrears($input: PauseArrearsInput!) {\n    pauseArrears(input: $input) { __typename ... on ArrearsPause { id } ... on Refused { code message field } }\n  }\n": typeof types.PauseArrearsDocument,
    "\n  mutation EndArrearsPause($id: UUID!) {\n    endArrearsPause(id: $id) { __typename ... on ArrearsPause { id } ... on Refused { code message field } }\n  }\n": typeof types.EndArrearsPauseDocument,
    "\n  mutation SendReminder($tenancyId: UUID!) {\n    sendReminder(tenancyId: $tenancyId) { __typename ... on Reminder { documentId number } ... on Refused { code message field } }\n  }\n": typeof types.SendReminderDocument,
    "\n  query BankStatements($first: Int!, $after: String) {\n    bankStatements(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id format periodFrom periodTo opening closing lineCount importedAt waitingCount bankAccount { name bankAccount } } }\n    }\n    bankAccounts { id name bankAccount ledgerBalance orderFormat }\n    bankRules { id account words incoming kind label taughtAt taughtBy usedCount }\n  }\n": typeof types.BankStatementsDocument,
    "\n  query BankSuspense($first: Int!, $after: String) {\n    bankSuspense(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id statementId position bookedOn amount leftAmount counterName counterAccount variableSymbol message ageDays } }\n    }\n  }\n": typeof types.BankSuspenseDocument,
    "\n  query BankStatement($id: UUID!) {\n    bankStatement(id: $id) {\n      id format statementNumber periodFrom periodTo opening closing lineCount importedAt\n      bankAccount { id name bankAccount ledgerBalance }\n      piles { certain toConfirm unknown suspense posted }\n      ledgerCheck { closing ledger waiting holds why }\n      changes { id position knownBookedOn knownAmount foundBookedOn foundAmount isProbablySame batchLines counterName noticedAt }\n      batches { id postedAt undoneAt lineCount }\n    }\n  }\n": typeof types.BankStatementDocument,
    "\n  query BankLines($id: UUID!, $after: String) {\n    bankStatement(id: $id) {\n      id\n      lines(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id position bookedOn amount leftAmount counterAccount counterName variableSymbol constantSymbol specificSymbol message reversal state pile reason ageDays payoutId depositId notRent lastingWords\n            shares { tenancyId label amount }\n            postings { id kind amount label isReversed }\n          }\n        }\n      }\n    }\n  }\n": typeof types.BankLinesDocument,
    "\n  query BankTenancies($search: String!) {\n    bankTenancies(search: $search) { id label variableSymbol usualAmounts }\n  }\n": typeof types.BankTenanciesDocument,
    "\n  query BankPayouts {\n    bankPayouts { id label amount variableSymbol dueOn }\n  }\n": typeof types.BankPayoutsDocument,
    "\n  mutation ImportBankStatement($fileId: UUID!) {\n    importBankStatement(fileId: $fileId) {\n      __typename\n      ... on BankImport { statements { statementId newLines knownLines changedLines } }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.ImportBankStatementDocument,
    "\n  mutation PostBankLines($input: PostBankLinesInput!) {\n    postBankLines(input: $input) {\n      __typename\n      ... on BankBatch { id lineCount }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.PostBankLinesDocument,
    "\n  mutation UndoBankBatch($batchId: UUID!) {\n    undoBankBatch(batchId: $batchId) {\n      __typename\n      ... on BankBatch { id lineCount }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.UndoBankBatchDocument,
    "\n  mutation ReverseBankLine($lineId: UUID!) {\n    reverseBankLine(lineId: $lineId) {\n      __typename\n      ... on BankStatement { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.ReverseBankLineDocument,
    "\n  mutation TeachBankRule($input: TeachBankRuleInput!) {\n    teachBankRule(input: $input) {\n      __typename\n      ... on BankRule { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.TeachBankRuleDocument,
    "\n  mutation ForgetBankRule($id: UUID!) {\n    forgetBankRule(id: $id) {\n      __typename\n      ... on BankRuleForgotten { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.ForgetBankRuleDocument,
    "\n  mutation SettleBankLineChange($changeId: UUID!, $as: String!) {\n    settleBankLineChange(changeId: $changeId, as: $as) {\n      __typename\n      ... on BankStatement { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.SettleBankLineChangeDocument,
    "\n  mutation ChooseOrderFormat($bankAccountId: UUID!, $format: String!) {\n    chooseOrderFormat(bankAccountId: $bankAccountId, format: $format) {\n      __typename\n      ... on BankAccount { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.ChooseOrderFormatDocument,
    "\n  mutation AddBankAccount($input: AddBankAccountInput!) {\n    addBankAccount(input: $input) {\n      __typename\n      ... on BankAccount { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.AddBankAccountDocument,
    "\n  query RentSimulation($file: String!) {\n    rentSimulation(file: $file) {\n      asOf model credit fund capLeft recourse landlordClaim\n      charges { month component amount dueOn cause }\n      refused { enteredOn message }\n      allocations { paidOn month part amount because }\n      open { month principal interest }\n      claims { on claimed payout payableOn whyNot months { month payout } }\n      gate2291 { open owed needed }\n    }\n  }\n": typeof types.RentSimulationDocument,
    "\n  query TenancySimulationFile($tenancyId: UUID!) { tenancySimulationFile(tenancyId: $tenancyId) }\n": typeof types.TenancySimulationFileDocument,
    "\n  query InterestRates { interestRates { from percent } }\n": typeof types.InterestRatesDocument,
    "\n  query CalculatorTenancies { tenancies(first: 100, states: [\"signed\", \"ended\"]) { edges { node { id number household { name } unit { code } } } } }\n": typeof types.CalculatorTenanciesDocument,
    "\n  query CashDesks {\n    cashDesks {\n      id code name balance today isClosedToday openDays\n      papers { id kind number issuedOn purpose tenancyLabel counterparty text amount cash rounding documentId cancelledBy cancels reason issuedByName bankLineOn }\n      days { id day book counted difference explanation closedByName isReopened reopenReason }\n    }\n  }\n": typeof types.CashDesksDocument,
    "\n  query CashOnTheWay {\n    cashOnTheWay { id number issuedOn purpose cash documentId bankChoices { id bookedOn amount counterName message } }\n  }\n": typeof types.CashOnTheWayDocument,
    "\n  mutation OpenCashDesk($input: OpenCashDeskInput!) {\n    openCashDesk(input: $input) { __typename ... on CashDesk { id name } ... on Refused { code message field } }\n  }\n": typeof types.OpenCashDeskDocument,
    "\n  mutation HandOverCash($input: HandOverCashInput!) {\n    handOverCash(input: $input) { __typename ... on CashPaper { id number documentId } ... on Refused { code message field } }\n  }\n": typeof types.HandOverCashDocument,
    "\n  mutation CancelCashPaper($input: CancelCashPaperInput!) {\n    cancelCashPaper(input: $input) { __typename ... on CashPaper { id number } ... on Refused { code message field } }\n  }\n": typeof types.CancelCashPaperDocument,
    "\n  mutation MatchCash($documentId: UUID!, $lineId: UUID!) {\n    matchCash(documentId: $documentId, lineId: $lineId) { __typename ... on CashPaper { id number } ... on Refused { code message field } }\n  }\n": typeof types.MatchCashDocument,
    "\n  mutation UnmatchCash($documentId: UUID!) {\n    unmatchCash(documentId: $documentId) { __typename ... on CashPaper { id number } ... on Refused { code message field } }\n  }\n": typeof types.UnmatchCashDocument,
    "\n  mutation CloseCashDay($input: CloseCashDayInput!) {\n    closeCashDay(input: $input) { __typename ... on CashDay { id day } ... on Refused { code message field } }\n  }\n": typeof types.CloseCashDayDocument,
    "\n  mutation ReopenCashDay($input: ReopenCashDayInput!) {\n    reopenCashDay(input: $input) { __typename ... on CashDay { id day } ... on Refused { code message field } }\n  }\n": typeof types.ReopenCashDayDocument,
    "\n  query AgreedDeposit($id: UUID!) {\n    tenancy(id: $id) { id deposit penalties }\n  }\n": typeof types.AgreedDepositDocument,
    "\n  mutation ChangeDeposit($tenancyId: UUID!, $deposit: Halere!, $penalties: Halere!) {\n    changeDeposit(tenancyId: $tenancyId, deposit: $deposit, penalties: $penalties) { __typename ... on Tenancy { id } ... on Refused { code message field } }\n  }\n": typeof types.ChangeDepositDocument,
    "\n  mutation AgreeOwnerDeposit($input: AgreeOwnerDepositInput!) {\n    agreeOwnerDeposit(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": typeof types.AgreeOwnerDepositDocument,
    "\n  query Deposit($id: UUID!) {\n    deposit(id: $id) {\n      id side holder agreed paid rest held interestPercent symbol\n      movements { id kind amount movedOn source isReversal isReversed }\n      settlement { settledOn held interest used toReturn }\n    }\n  }\n": typeof types.DepositDocument,
    "\n  query DepositSettlementPreview($tenancyId: UUID!, $settledOn: Date!) {\n    depositSettlementPreview(tenancyId: $tenancyId, settledOn: $settledOn) {\n      whyNot\n      settlement { held interest used toReturn }\n      periods { from to principal percent days }\n    }\n  }\n": typeof types.DepositSettlementPreviewDocument,
    "\n  mutation RecordDepositAtLandlord($input: RecordDepositAtLandlordInput!) {\n    recordDepositAtLandlord(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": typeof types.RecordDepositAtLandlordDocument,
    "\n  mutation AgreeDepositTerms($input: AgreeDepositTermsInput!) {\n    agreeDepositTerms(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": typeof types.AgreeDepositTermsDocument,
    "\n  mutation SettleDeposit($input: SettleDepositInput!) {\n    settleDeposit(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": typeof types.SettleDepositDocument,
    "\n  mutation UndoDepositSettlement($tenancyId: UUID!) {\n    undoDepositSettlement(tenancyId: $tenancyId) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": typeof types.UndoDepositSettlementDocument,
    "\n  mutation ReverseDepositMovement($id: UUID!) {\n    reverseDepositMovement(id: $id) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": typeof types.ReverseDepositMovementDocument,
    "\n  query DepositRates { depositRates { rates { validFrom percent } } }\n": typeof types.DepositRatesDocument,
    "\n  mutation SetDepositRate($input: SetDepositRateInput!) {\n    setDepositRate(input: $input) { __typename ... on DepositRates { rates { validFrom } } ... on Refused { code message field } }\n  }\n": typeof types.SetDepositRateDocument,
    "\n  query DocumentBatchKinds { documentBatchKinds { kind name period } }\n": typeof types.DocumentBatchKindsDocument,
    "\n  query DocumentBatchCandidates($input: BatchOrderInput!) {\n    documentBatchCandidates(input: $input) { subjectId label group whyNot known }\n  }\n": typeof types.DocumentBatchCandidatesDocument,
    "\n  query DocumentBatches {\n    documentBatches {\n      id name month year state requestedAt requestedBy finishedAt total waiting issued known refused failed secondsLeft zipUrl pdfUrl\n      troubles { id label reason }\n    }\n  }\n": typeof types.DocumentBatchesDocument,
    "\n  mutation StartDocumentBatch($input: StartDocumentBatchInput!) {\n    startDocumentBatch(input: $input) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }\n  }\n": typeof types.StartDocumentBatchDocument,
    "\n  mutation CancelDocumentBatch($id: UUID!) {\n    cancelDocumentBatch(id: $id) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }\n  }\n": typeof types.CancelDocumentBatchDocument,
    "\n  mutation RetryDocumentBatch($id: UUID!) {\n    retryDocumentBatch(id: $id) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }\n  }\n": typeof types.RetryDocumentBatchDocument,
    "\n  query DuplicateDismissals {\n    duplicateDismissals { id reason decidedAt decidedByName first { id code name } second { id code name } }\n  }\n": typeof types.DuplicateDismissalsDocument,
    "\n  mutation EndDuplicateDismissal($id: UUID!) {\n    endDuplicateDismissal(id: $id) {\n      __typename\n      ... on DuplicateDismissal { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.EndDuplicateDismissalDocument,
    "\n  query DuplicatesOfHousehold($id: UUID!) {\n    household(id: $id) { id isMerged mergedInto { id code name } aliases { id code name } }\n    householdDuplicates(householdId: $id, first: 5) { edges { node { key first { id code name } second { id code name } evidence { words } } } }\n  }\n": typeof types.DuplicatesOfHouseholdDocument,
    "\n  query HouseholdDuplicates($first: Int!, $after: String, $weak: Boolean!) {\n    householdDuplicates(first: $first, after: $after, weak: $weak) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node {\n        key strength\n        first { id code name persons children waitingSince state }\n        second { id code name persons children waitingSince state }\n        evidence { kind strength words }\n        dismissedBefore { id reason decidedAt decidedByName }\n      } }\n    }\n  }\n": typeof types.HouseholdDuplicatesDocument,
    "\n  query MergePair($first: UUID!, $second: UUID!) {\n    first: household(id: $first) { ...SideOfMerge }\n    second: household(id: $second) { ...SideOfMerge }\n    householdDuplicates(householdId: $first, weak: true, first: 100) { edges { node { key strength first { id } second { id } evidence { words } } } }\n  }\n  fragment SideOfMerge on Household {\n    id code name state waitingSince appliedOn phone email contactAddress interpreterLanguage partnerName quietMode\n    members { id givenName familyName birthDate relation leftOn }\n    incomes { id kind amount }\n    benefits { id kind amount }\n    needs { need }\n    wishes { kind value }\n    situation { words }\n    mergedInto { id code }\n  }\n": typeof types.MergePairDocument,
    "\n  query PreviewMerge($input: PreviewMergeInput!) {\n    previewMerge(input: $input) {\n      __typename\n      ... on MergePreview {\n        waitingSince\n        fields { field before after }\n        added { list kind text amount }\n        removed { list kind text amount }\n        same { kept { id givenName familyName birthDate } merged { id givenName familyName birthDate } }\n        ties { householdId kind count binds }\n      }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.PreviewMergeDocument,
    "\n  mutation MergeHouseholds($input: MergeHouseholdsInput!) {\n    mergeHouseholds(input: $input) {\n      __typename\n      ... on HouseholdMerge { id kept { id name } }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.MergeHouseholdsDocument,
    "\n  mutation DismissDuplicate($input: DismissDuplicateInput!) {\n    dismissDuplicate(input: $input) {\n      __typename\n      ... on DuplicateDismissal { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.DismissDuplicateDocument,
    "\n  query HouseholdMerges {\n    householdMerges { id reason mergedAt mergedByName takenBackAt takenBackByName takeBackReason stayed kept { id code name } merged { id code name } }\n  }\n": typeof types.HouseholdMergesDocument,
    "\n  mutation TakeBackMerge($input: TakeBackMergeInput!) {\n    takeBackMerge(input: $input) {\n      __typename\n      ... on HouseholdMerge { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.TakeBackMergeDocument,
    "\n  query SimilarHouseholds($input: FamilyToCompareInput!) {\n    similarHouseholds(input: $input) { strength household { id code name state } evidence { words } }\n  }\n": typeof types.SimilarHouseholdsDocument,
    "\n  mutation AnswerSharedFlag($input: AnswerSharedFlagInput!) {\n    answerSharedFlag(input: $input) {\n      __typename\n      ... on SharedFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.AnswerSharedFlagDocument,
    "\n  query SharedFlags($state: SharedFlagState!, $first: Int!, $after: String) {\n    sharedFlagCounts { waiting answered closed }\n    sharedFlags(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind level state raisedAt raisedByName householdId householdCode householdName tenancyId unitCode address keyWorkerName\n          answer answerWords answeredAt answeredByName closedAt\n        }\n      }\n    }\n  }\n": typeof types.SharedFlagsDocument,
    "\n  mutation CloseSharedFlag($flagId: UUID!) {\n    closeSharedFlag(flagId: $flagId) {\n      __typename\n      ... on SharedFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.CloseSharedFlagDocument,
    "\n  query Guarantee {\n    guaranteeFunds { id name openedOn free granted }\n    guaranteeExposure { free promised proposed expected worstCase monthsOfCover tenancies recourse }\n    claimableTenancies {\n      tenancyId householdName unitCode landlordName missing\n      cover { claimed payout capLeft claimBy whyNot months { month dueOn claimed payout } }\n    }\n    ownLosses { tenancyId householdName unitCode loss }\n    recourseOwed { tenancyId householdName unitCode owed variableSymbol }\n    recoveryCandidates { bankLineId tenancyId householdName bookedOn amount owed message because }\n    fundMovements { id kind from amount receivedOn isReversed reason }\n  }\n": typeof types.GuaranteeDocument,
    "\n  query GuaranteeClaims($first: Int!, $after: String) {\n    guaranteeClaims(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id number kind tenancyId householdName unitCode landlordName claimedOn claimedAmount payoutAmount recourseAmount state evidence\n          proposedBy isMine decidedBy decidedOn decisionReason payableOn paidOn missing waiverReason endedBy endedOn endReason\n          months { month dueOn claimed payout }\n          items { thing occurredOn amount payout reason }\n          papers { id kind datedOn title documentId }\n          entries { id bookedOn text amount isReversal isReversed }\n        }\n      }\n    }\n  }\n": typeof types.GuaranteeClaimsDocument,
    "\n  query ExposedTenancies {\n    exposedTenancies { tenancyId landlordId landlordName unitCode expected worstCase monthlyCovered }\n  }\n": typeof types.ExposedTenanciesDocument,
    "\n  query GuaranteeSimulation($seed: Float, $runs: Int, $acceptablePercent: Int) {\n    guaranteeSimulation(seed: $seed, runs: $runs, acceptablePercent: $acceptablePercent) {\n      seed runs acceptablePercent asOf start shortfall grantNeeded meanPayouts meanRecovered\n      months { month p5 p25 p50 p75 p95 belowZero }\n      basis { leases monthlyCovered overdue recourse monthsSeen defaultsSeen agencyDefault meanSeverity recoveryProbability }\n    }\n  }\n": typeof types.GuaranteeSimulationDocument,
    "\n  mutation OpenGuaranteeFund($name: String!) {\n    openGuaranteeFund(name: $name) { __typename ... on GuaranteeFund { id } ... on Refused { code message field } }\n  }\n": typeof types.OpenGuaranteeFundDocument,
    "\n  mutation RecordFundGrant($input: RecordGrantInput!) {\n    recordFundGrant(input: $input) { __typename ... on FundGrant { id } ... on Refused { code message field } }\n  }\n": typeof types.RecordFundGrantDocument,
    "\n  mutation ReverseFundGrant($input: ReverseGrantInput!) {\n    reverseFundGrant(input: $input) { __typename ... on FundGrant { id } ... on Refused { code message field } }\n  }\n": typeof types.ReverseFundGrantDocument,
    "\n  mutation ProposeClaim($input: ProposeClaimInput!) {\n    proposeClaim(input: $input) { __typename ... on GuaranteeClaim { id number } ... on Refused { code message field } }\n  }\n": typeof types.ProposeClaimDocument,
    "\n  mutation ProposeOwnLoss($input: ProposeOwnLossInput!) {\n    proposeOwnLoss(input: $input) { __typename ... on GuaranteeClaim { id number } ... on Refused { code message field } }\n  }\n": typeof types.ProposeOwnLossDocument,
    "\n  mutation DecideClaim($input: DecideClaimInput!) {\n    decideClaim(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }\n  }\n": typeof types.DecideClaimDocument,
    "\n  mutation WithdrawClaim($input: EndClaimInput!) {\n    withdrawClaim(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }\n  }\n": typeof types.WithdrawClaimDocument,
    "\n  mutation ReverseClaimDecision($input: EndClaimInput!) {\n    reverseClaimDecision(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }\n  }\n": typeof types.ReverseClaimDecisionDocument,
    "\n  query UnknownMoney($first: Int!) {\n    bankSuspense(first: $first) { edges { node { id bookedOn amount counterName message variableSymbol } } }\n  }\n": typeof types.UnknownMoneyDocument,
    "\n  query RecoverySources($tenancyId: UUID!, $search: String) {\n    recoverySources(tenancyId: $tenancyId, search: $search) {\n      owed\n      lines { bankLineId bookedOn amount counterName variableSymbol message standsAs because }\n      reports { paymentId receivedOn amount message }\n    }\n  }\n": typeof types.RecoverySourcesDocument,
    "\n  mutation RecordRecovery($input: RecordRecoveryInput!) {\n    recordRecovery(input: $input) { __typename ... on Recovery { id } ... on Refused { code message field } }\n  }\n": typeof types.RecordRecoveryDocument,
    "\n  mutation ReverseRecovery($input: ReverseRecoveryInput!) {\n    reverseRecovery(input: $input) { __typename ... on Recovery { id } ... on Refused { code message field } }\n  }\n": typeof types.ReverseRecoveryDocument,
    "\n  query RecoursePlans($tenancyId: UUID!) {\n    recoursePlans(tenancyId: $tenancyId) {\n      id agreedOn signedOn total returnedBefore toleranceDays mayLoseInstalments state paid left relieved beside behind brokeOn lostOn mayBeLostNow endedOn endReason endNote note\n      grounds { number paidOn amount }\n      instalments { number dueOn amount paid state }\n    }\n    tenancyMoney(tenancyId: $tenancyId) { recourse }\n  }\n": typeof types.RecoursePlansDocument,
    "\n  query RecourseDue {\n    recourseInstalmentsDue { planId tenancyId householdName unitCode state dueOn daysLate number missing }\n  }\n": typeof types.RecourseDueDocument,
    "\n  query RecourseProposal($tenancyId: UUID!, $count: Int!, $firstDueOn: Date!) {\n    recourseProposal(tenancyId: $tenancyId, count: $count, firstDueOn: $firstDueOn) { total whyNot instalments { dueOn amount } }\n  }\n": typeof types.RecourseProposalDocument,
    "\n  mutation AgreeRecoursePlan($input: AgreeRecoursePlanInput!) {\n    agreeRecoursePlan(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n": typeof types.AgreeRecoursePlanDocument,
    "\n  mutation RecordRecoursePlanSigned($input: RecordRecoursePlanSignedInput!) {\n    recordRecoursePlanSigned(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n": typeof types.RecordRecoursePlanSignedDocument,
    "\n  mutation CancelRecoursePlan($input: EndRecoursePlanInput!) {\n    cancelRecoursePlan(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n": typeof types.CancelRecoursePlanDocument,
    "\n  mutation LoseRecourseInstalments($planId: UUID!) {\n    loseRecourseInstalments(planId: $planId) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n": typeof types.LoseRecourseInstalmentsDocument,
    "\n  mutation RestoreRecourseInstalments($planId: UUID!) {\n    restoreRecourseInstalments(planId: $planId) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n": typeof types.RestoreRecourseInstalmentsDocument,
    "\n  mutation IssueRecoursePaper($input: IssueRecoursePaperInput!) {\n    issueRecoursePaper(input: $input) { __typename ... on RecoursePaperIssued { documentId number } ... on Refused { code message field } }\n  }\n": typeof types.IssueRecoursePaperDocument,
    "mutation AmendHousehold($input: AmendHouseholdInput!) { amendHousehold(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.AmendHouseholdDocument,
    "mutation AddHouseholdMember($input: AddMemberInput!) { addHouseholdMember(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.AddHouseholdMemberDocument,
    "mutation RecordHousingSituation($input: RecordSituationInput!) { recordHousingSituation(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.RecordHousingSituationDocument,
    "mutation RecordHouseholdIncome($input: RecordIncomeInput!) { recordHouseholdIncome(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.RecordHouseholdIncomeDocument,
    "mutation RecordHouseholdBenefit($input: RecordBenefitInput!) { recordHouseholdBenefit(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.RecordHouseholdBenefitDocument,
    "mutation RecordHouseholdNeeds($input: RecordNeedsInput!) { recordHouseholdNeeds(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.RecordHouseholdNeedsDocument,
    "mutation RecordHouseholdWishes($input: RecordWishesInput!) { recordHouseholdWishes(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.RecordHouseholdWishesDocument,
    "mutation GiveHouseholdConsent($input: GiveConsentInput!) { giveHouseholdConsent(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.GiveHouseholdConsentDocument,
    "mutation CloseHousehold($input: CloseHouseholdInput!) { closeHousehold(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.CloseHouseholdDocument,
    "mutation SetQuietMode($householdId: UUID!, $quietMode: Boolean!) { setQuietMode(householdId: $householdId, quietMode: $quietMode) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.SetQuietModeDocument,
    "mutation RecordPrivacyNotice($householdId: UUID!, $givenOn: Date!) { recordPrivacyNotice(householdId: $householdId, givenOn: $givenOn) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.RecordPrivacyNoticeDocument,
    "mutation StateHouseholdMeans($householdId: UUID!) { stateHouseholdMeans(householdId: $householdId) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.StateHouseholdMeansDocument,
    "mutation WithdrawHouseholdConsent($householdId: UUID!, $consentId: UUID!) { withdrawHouseholdConsent(householdId: $householdId, consentId: $consentId) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.WithdrawHouseholdConsentDocument,
    "mutation EndHouseholdIncome($input: EndMeansInput!) { endHouseholdIncome(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.EndHouseholdIncomeDocument,
    "mutation EndHouseholdBenefit($input: EndMeansInput!) { endHouseholdBenefit(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.EndHouseholdBenefitDocument,
    "mutation HouseholdMemberLeft($input: MemberLeftInput!) { householdMemberLeft(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": typeof types.HouseholdMemberLeftDocument,
    "\n  query Household($id: UUID!) {\n    household(id: $id) {\n      id code name state appliedOn waitingSince phone email contactAddress interpreterLanguage quietMode privacyNoticeOn housedOn closedOn closedReason isMerged partnerName persons children unknown\n      members { id givenName familyName birthDate age relation leftOn }\n      situations { id ethosCode words since note }\n      incomes { id kind amount validFrom validTo evidence }\n      benefits { id kind payer amount housingPart paidTo validFrom validTo }\n      means { income benefits total }\n      needs { need required }\n      wishes { kind value }\n      consents { id purpose givenOn validTo withdrawnOn evidence holds }\n    }\n    offers(householdId: $id, first: 20) { edges { node { id state expiresOn offeredOn flat { code street houseNumber city } } } }\n  }\n": typeof types.HouseholdDocument,
    "\n  query Households($state: String, $search: String, $first: Int!, $after: String) {\n    households(state: $state, search: $search, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id code name persons children waitingSince housedOn closedOn quietMode partnerName unknown situation { words } } }\n    }\n  }\n": typeof types.HouseholdsDocument,
    "\n  query EthosCategories {\n    ethosCategories { code concept words }\n  }\n": typeof types.EthosCategoriesDocument,
    "\n  mutation RecordHousehold($input: RecordHouseholdInput!) {\n    recordHousehold(input: $input) {\n      __typename\n      ... on Household { id name }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordHouseholdDocument,
    "\n  query PartnersWhoRefer {\n    partners { id name kind }\n  }\n": typeof types.PartnersWhoReferDocument,
    "\n  query ImportTemplate($kind: String!, $format: String!) {\n    importTemplate(kind: $kind, format: $format) { name base64 }\n  }\n": typeof types.ImportTemplateDocument,
    "\n  mutation CheckImport($input: ImportSheetInput!) {\n    checkImport(input: $input) {\n      __typename\n      ... on ImportCheck {\n        fileName rows samples ready known refused waiting faultCount\n        sameFile { id importedAt importedByName }\n        records { rows label state }\n        faults { row cell header value severity kind message confirmed }\n        warnings { kind count confirmed example }\n      }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.CheckImportDocument,
    "\n  mutation RunImport($input: ImportSheetInput!) {\n    runImport(input: $input) { __typename ... on ImportCheck { batchId ready refused waiting known } ... on Refused { code message field } }\n  }\n": typeof types.RunImportDocument,
    "\n  mutation ImportLeftOut($input: ImportSheetInput!, $format: String!) {\n    importLeftOut(input: $input, format: $format) { __typename ... on ImportFile { name base64 } ... on Refused { code message field } }\n  }\n": typeof types.ImportLeftOutDocument,
    "\n  query ImportBatches($kind: String) {\n    importBatches(kind: $kind) { id kind fileName recordCount leftOutCount importedAt importedByName undoneAt removedCount keptCount }\n  }\n": typeof types.ImportBatchesDocument,
    "\n  query ImportBatch($id: UUID!) {\n    importBatch(id: $id) {\n      id kind fileName fileHash allOrNothing rowCount recordCount leftOutCount correctedCount importedAt importedByName undoneAt undoneByName undoReason removedCount keptCount\n    }\n    importedRecords(batchId: $id, first: 500) { rows type recordId label state keptBecause }\n  }\n": typeof types.ImportBatchDocument,
    "\n  query ImportUndoTrial($batchId: UUID!) {\n    importUndoTrial(batchId: $batchId) { removedCount keptCount kept { type recordId label keptBecause } }\n  }\n": typeof types.ImportUndoTrialDocument,
    "\n  mutation UndoImport($batchId: UUID!, $reason: String!) {\n    undoImport(batchId: $batchId, reason: $reason) { __typename ... on ImportBatch { id removedCount keptCount } ... on Refused { code message field } }\n  }\n": typeof types.UndoImportDocument,
    "\n  query ArrearsLadder {\n    arrearsLadder { versions { id validFrom isInForce rungs { step fromDay restDays fromMonths who document tasks } } }\n  }\n": typeof types.ArrearsLadderDocument,
    "\n  mutation PreviewLadder($input: LadderInput!) {\n    previewLadder(input: $input) { __typename ... on LadderPreview { rows { tenancyId householdName now then differs } } ... on Refused { code message field } }\n  }\n": typeof types.PreviewLadderDocument,
    "\n  mutation AdoptLadder($input: AdoptLadderInput!) {\n    adoptLadder(input: $input) { __typename ... on LadderVersions { versions { id } } ... on Refused { code message field } }\n  }\n": typeof types.AdoptLadderDocument,
    "\n  query LetterPolicy {\n    letterDays { versions { validFrom isInForce callToPay breachCall } }\n    advicePlaces { versions { validFrom isInForce places { name whatCs whatEn contact } } }\n    interestPolicy { pressed }\n  }\n": typeof types.LetterPolicyDocument,
    "\n  mutation AdoptLetterDays($input: AdoptLetterDaysInput!) {\n    adoptLetterDays(input: $input) { __typename ... on LetterDaysVersions { versions { validFrom } } ... on Refused { code message field } }\n  }\n": typeof types.AdoptLetterDaysDocument,
    "\n  mutation AdoptAdvicePlaces($input: AdoptAdvicePlacesInput!) {\n    adoptAdvicePlaces(input: $input) { __typename ... on AdvicePlacesVersions { versions { validFrom } } ... on Refused { code message field } }\n  }\n": typeof types.AdoptAdvicePlacesDocument,
    "\n  query Landlord($id: UUID!) {\n    landlord(id: $id) { id kind name companyNumber birthDate street city postalCode email phone salutation bankAccount iban accountCheckedOn language }\n    units(landlordId: $id, withWithdrawn: true, first: 100) {\n      edges { node { id code total availableFrom withdrawnOn building { street houseNumber city } currentTenancy { startsOn } ownerContracts { number model state } } }\n    }\n  }\n": typeof types.LandlordDocument,
    "\n  mutation AmendLandlord($id: UUID!, $input: LandlordInput!) {\n    amendLandlord(id: $id, input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.AmendLandlordDocument,
    "\n  query Landlords($search: String, $after: String) {\n    landlords(search: $search, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id kind name city phone email bankAccount } }\n    }\n  }\n": typeof types.LandlordsDocument,
    "\n  query LandlordAccess($landlordId: UUID!) {\n    landlordAccess(landlordId: $landlordId) { email since }\n  }\n": typeof types.LandlordAccessDocument,
    "\n  mutation OpenPortalAccess($landlordId: UUID!) {\n    openPortalAccess(landlordId: $landlordId) {\n      __typename\n      ... on LandlordAccess { email password }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.OpenPortalAccessDocument,
    "\n  mutation ClosePortalAccess($landlordId: UUID!) {\n    closePortalAccess(landlordId: $landlordId) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.ClosePortalAccessDocument,
    "\n  query LandlordLead($id: UUID!) {\n    landlordLead(id: $id) {\n      id reference stage lostReason source contactName phone email city street layout areaM2 furnished expectedRent availableFrom worries note callBy landlordId createdAt nextStages\n    }\n  }\n": typeof types.LandlordLeadDocument,
    "\n  query LandlordLeads($stages: [String!], $first: Int!, $after: String) {\n    landlordLeads(stages: $stages, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id reference stage contactName phone city street layout areaM2 expectedRent availableFrom callBy createdAt } }\n    }\n  }\n": typeof types.LandlordLeadsDocument,
    "\n  mutation MoveLandlordLead($input: MoveLeadInput!) {\n    moveLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id stage }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.MoveLandlordLeadDocument,
    "\n  mutation RecordLandlordLead($input: LeadInput!) {\n    recordLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordLandlordLeadDocument,
    "\n  mutation RecordLandlordOfLead($input: LandlordInput!) {\n    recordLandlord(input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordLandlordOfLeadDocument,
    "\n  mutation WithdrawCandidateOrder($orderId: UUID!) {\n    withdrawCandidateOrder(orderId: $orderId) { __typename ... on CandidateOrder { id } ... on Refused { code message field } }\n  }\n": typeof types.WithdrawCandidateOrderDocument,
    "\n  mutation DecideMatch($input: DecideMatchInput!) {\n    decideMatch(input: $input) { __typename ... on MatchDecision { id } ... on Refused { code message field } }\n  }\n": typeof types.DecideMatchDocument,
    "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) { __typename ... on Offer { id } ... on Refused { code message field } }\n  }\n": typeof types.MakeOfferDocument,
    "\n  query WhoLets($unitId: UUID!) {\n    unit(id: $unitId) { id ownerContracts { model state } }\n  }\n": typeof types.WhoLetsDocument,
    "\n  mutation AnnounceDraw($input: AnnounceDrawInput!) { announceDraw(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }\n": typeof types.AnnounceDrawDocument,
    "\n  mutation DrawLots($input: DrawLotsInput!) { drawLots(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }\n": typeof types.DrawLotsDocument,
    "\n  mutation CancelDraw($input: CancelDrawInput!) { cancelDraw(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }\n": typeof types.CancelDrawDocument,
    "mutation EndLandlordCondition($conditionId: UUID!) { endLandlordCondition(conditionId: $conditionId) { __typename ... on LandlordCondition { id } ... on Refused { code message field } } }": typeof types.EndLandlordConditionDocument,
    "\n  query FlatToFamilies($unitId: UUID!, $first: Int!) {\n    unitMatching(unitId: $unitId, first: $first) {\n      asOf occupied eligibleCount ineligibleCount\n      policy { version adoptedOn maxPersonsPerRoom minM2PerPerson maxSharePercent offerWorkingDays reservesAtMost terms { term cap } }\n      flat { id code layout street houseNumber city part floor areaM2 habitableRooms hasLift stepFree rent services energy deposit availableFrom maxPersons conditions { id kind words personLimit verdict paragraph evidence counts } }\n      draws { id rank score codes commitment state announcedAt word seed drawnCodes drawnAt cancelReason households { id name } }\n      orders { id reason orderedAt orderedByName endedAt endedBecause computedRanks households { id name } }\n      activeOffer { id state household { name } }\n      mostOftenMissing { rule name families }\n      eligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        household { id name persons children }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n      ineligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        household { id name persons children }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n    }\n    matchDeciders { id displayName }\n  }\n": typeof types.FlatToFamiliesDocument,
    "\n  query FamilyToFlats($householdId: UUID!, $first: Int!) {\n    householdMatching(householdId: $householdId, first: $first) {\n      asOf\n      policy { version adoptedOn maxPersonsPerRoom minM2PerPerson maxSharePercent offerWorkingDays reservesAtMost terms { term cap } }\n      household { id name persons children waitingSince state unknown means { total } }\n      activeOffer { id state flat { code } }\n      eligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        flat { id code layout street houseNumber city areaM2 rent services energy }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n      ineligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        flat { id code layout street houseNumber city areaM2 rent services energy }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n    }\n    householdReserves(householdId: $householdId) { listId position flat { id code } }\n    matchDeciders { id displayName }\n  }\n": typeof types.FamilyToFlatsDocument,
    "\n  query CompareFamilies($unitId: UUID!, $householdIds: [UUID!]!) {\n    compareFamilies(unitId: $unitId, householdIds: $householdIds) {\n      householdId rank tied score possibleScore eligible sharePercent offeredElsewhere\n      household { id name persons children waitingSince }\n      terms { term words points cap known } rules { rule name outcome needed found overridable }\n    }\n  }\n": typeof types.CompareFamiliesDocument,
    "\n  query FlatsOnOffer {\n    flatsOnOffer { id code layout street houseNumber city areaM2 rent services energy availableFrom }\n  }\n": typeof types.FlatsOnOfferDocument,
    "\n  query ChooseFamily($first: Int!, $after: String) {\n    households(state: \"applicant\", first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name persons children waitingSince unknown } } }\n  }\n": typeof types.ChooseFamilyDocument,
    "\n  query ReserveCandidates($unitId: UUID!) {\n    unitMatching(unitId: $unitId, first: 50) { policy { reservesAtMost } eligible { rank household { id name } } }\n  }\n": typeof types.ReserveCandidatesDocument,
    "\n  mutation NameReserves($input: NameReservesInput!) {\n    nameReserves(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } }\n  }\n": typeof types.NameReservesDocument,
    "\n  query HouseholdOpenings($householdId: UUID!) { householdOpenings(householdId: $householdId) { rule of words amount count } }\n": typeof types.HouseholdOpeningsDocument,
    "\n  query UnitOpenings($unitId: UUID!) { unitOpenings(unitId: $unitId) { rule of words amount count } }\n": typeof types.UnitOpeningsDocument,
    "\n  mutation OrderCandidates($input: OrderCandidatesInput!) {\n    orderCandidates(input: $input) { __typename ... on CandidateOrder { id } ... on Refused { code message field } }\n  }\n": typeof types.OrderCandidatesDocument,
    "\n  mutation RecordLandlordCondition($input: RecordConditionInput!) {\n    recordLandlordCondition(input: $input) { __typename ... on LandlordCondition { id } ... on Refused { code message field } }\n  }\n": typeof types.RecordLandlordConditionDocument,
    "\n  query ReserveLists($unitId: UUID!) {\n    reserveLists(unitId: $unitId) {\n      id namedOn turnSince endedOn endedBecause endedReason\n      lastOffer { id state refusedBy refusalCode }\n      reserves { id position reason state score rank isNext obstacle overriddenNames droppedReason household { id name } passedOver { words household { id name } } }\n    }\n  }\n": typeof types.ReserveListsDocument,
    "mutation ConfirmReserve($reserveId: UUID!) { confirmReserve(reserveId: $reserveId) { __typename ... on Offer { id } ... on Refused { code message field } } }": typeof types.ConfirmReserveDocument,
    "mutation DropReserve($input: DropReserveInput!) { dropReserve(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } } }": typeof types.DropReserveDocument,
    "mutation CloseReserves($input: CloseReservesInput!) { closeReserves(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } } }": typeof types.CloseReservesDocument,
    "mutation ArrangeViewing($input: ArrangeViewingInput!) { arrangeViewing(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": typeof types.ArrangeViewingDocument,
    "mutation RecordFamilyRefusal($input: AnswerInput!) { recordFamilyAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": typeof types.RecordFamilyRefusalDocument,
    "mutation RecordLandlordRefusal($input: AnswerInput!) { recordLandlordAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": typeof types.RecordLandlordRefusalDocument,
    "mutation WithdrawOffer($input: WithdrawOfferInput!) { withdrawOffer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": typeof types.WithdrawOfferDocument,
    "mutation PromiseFlat($input: PromiseFlatInput!) { promiseFlat(input: $input) { __typename ... on Offer { id state promiseDocumentId } ... on Refused { code message field } } }": typeof types.PromiseFlatDocument,
    "query RefusalReasons { refusalReasons { family familyKeepsPlace landlord } }": typeof types.RefusalReasonsDocument,
    "\n  query FamilyOffer($id: UUID!) {\n    offer(id: $id) {\n      id state lessor offeredOn expiresOn viewingOn familyAnsweredOn landlordAnsweredOn promisedOn promiseDocumentId refusedBy refusalCode consequence closedOn closedReason\n      nextAct possibleActs mayShareNames\n      household { id name persons quietMode }\n      flat { id code layout street houseNumber city rent services energy deposit availableFrom conditions { id kind words counts } }\n      proposedOn steps { act state happenedAt byName }\n      decision {\n        id sittingId decidedOn reason deciders rank score overriddenNames\n        snapshot {\n          asOf policyVersion score rank tied eligibleCount facts { code name value }\n          rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } terms { term words points cap known sourceOn sentence test law }\n        }\n        review { policyVersionThen policyVersionNow eligibleThen eligibleNow scoreThen scoreNow changes { kind code name then now cause } }\n      }\n    }\n  }\n": typeof types.FamilyOfferDocument,
    "mutation RecordFamilyAnswer($input: AnswerInput!) { recordFamilyAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": typeof types.RecordFamilyAnswerDocument,
    "mutation RecordLandlordAnswer($input: AnswerInput!) { recordLandlordAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": typeof types.RecordLandlordAnswerDocument,
    "\n  query FamilyOffers($life: String, $first: Int!, $after: String) {\n    offers(life: $life, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id state offeredOn expiresOn viewingOn closedOn nextAct refusedBy refusalCode household { name } flat { code street houseNumber city } } }\n    }\n  }\n": typeof types.FamilyOffersDocument,
    "\n  query Outcomes($from: Date, $to: Date) {\n    outcomeReport(from: $from, to: $to) {\n      from to decisions decisionsWithList knowsHomes confidencePercent smallestGroup\n      figures { code name what }\n      parts { code name what }\n      all { ...OutcomeLine }\n      dimensions { dimension name rows { ...OutcomeLine } }\n      familyReasons { code count }\n      landlordReasons { code count }\n    }\n  }\n  fragment OutcomeLine on OutcomeRow {\n    group name families withheld\n    offered { count outOf permille low high }\n    housed { count outOf permille low high }\n    gap { permille low high parts { part permille } }\n    offers { made housed expired withdrawn running accepted { count outOf permille low high } refusedByFamily { count outOf permille low high } refusedByLandlord { count outOf permille low high } }\n    waiting { families median mean low high }\n    kept6 { count outOf permille low high }\n    kept12 { count outOf permille low high }\n  }\n": typeof types.OutcomesDocument,
    "\n  query FigureRows($figure: FigureCode!, $from: Date, $asOf: Date, $first: Int!, $after: String) {\n    overview(from: $from, asOf: $asOf) { asOf from figures { code title definition } }\n    figureRows(figure: $figure, from: $from, asOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { key ordinal code name cell date days amount evidence unitId householdId tenancyId } }\n    }\n  }\n": typeof types.FigureRowsDocument,
    "\n  query Milestones($asOf: Date) {\n    persons: milestones(of: persons_housed, asOf: $asOf) { next reached { ordinal date code evidence cell } }\n    households: milestones(of: households_housed, asOf: $asOf) { next reached { ordinal date code evidence cell } }\n  }\n": typeof types.MilestonesDocument,
    "\n  query Overview($from: Date, $asOf: Date) {\n    overview(from: $from, asOf: $asOf) {\n      from asOf\n      figures { code unit title definition asOf count amount suppressed cells { code count amount suppressed } }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  mutation OfferChosen($input: MakeOfferInput!) { makeOffer(input: $input) { __typename ... on Offer { id } ... on Refused { code message field } } }\n": typeof types.OfferChosenDocument,
    "\n  query OffersOfDecision($unitId: UUID!) { offers(unitId: $unitId, first: 50) { edges { node { id decision { id } } } } }\n": typeof types.OffersOfDecisionDocument,
    "\n  query ChosenLessor($unitId: UUID!) {\n    unit(id: $unitId) { id ownerContracts { model state } }\n  }\n": typeof types.ChosenLessorDocument,
    "\n  mutation RecordPanel($input: PanelInput!) { recordPanel(input: $input) { __typename ... on Panel { id } ... on Refused { code message field } } }\n": typeof types.RecordPanelDocument,
    "\n  mutation ChangePanel($input: ChangePanelInput!) { changePanel(input: $input) { __typename ... on Panel { id } ... on Refused { code message field } } }\n": typeof types.ChangePanelDocument,
    "\n  query PanelPeople { panelPeople { id displayName } }\n": typeof types.PanelPeopleDocument,
    "\n  mutation SeatPanelMember($input: SeatPanelMemberInput!) { seatPanelMember(input: $input) { __typename ... on PanelMember { id } ... on Refused { code message field } } }\n": typeof types.SeatPanelMemberDocument,
    "\n  mutation InvitePanelMember($input: InvitePanelMemberInput!) {\n    invitePanelMember(input: $input) { __typename ... on InvitedPanelMember { email password } ... on Refused { code message field } }\n  }\n": typeof types.InvitePanelMemberDocument,
    "\n  mutation EndPanelTerm($input: EndPanelTermInput!) { endPanelTerm(input: $input) { __typename ... on PanelMember { id } ... on Refused { code message field } } }\n": typeof types.EndPanelTermDocument,
    "\n  query Panels {\n    panels { id name quorum meetsOn closedOn members { id staffMemberId displayName role validFrom validTo inTerm } }\n  }\n": typeof types.PanelsDocument,
    "\n  mutation ClosePanel($panelId: UUID!) { closePanel(panelId: $panelId) { __typename ... on Panel { id } ... on Refused { code message field } } }\n": typeof types.ClosePanelDocument,
    "\n  query SittingOfFlat($unitId: UUID!) {\n    panelSittings(unitId: $unitId, life: \"running\", first: 1) { edges { node { id stage deadlineAt voters voted } } }\n  }\n": typeof types.SittingOfFlatDocument,
    "\n  query PanelsToCall {\n    panels { id name quorum meetsOn closedOn members { staffMemberId displayName role inTerm } }\n    matchProposals { unitId householdId }\n  }\n": typeof types.PanelsToCallDocument,
    "\n  mutation ConvenePanel($input: ConvenePanelInput!) { convenePanel(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": typeof types.ConvenePanelDocument,
    "\n  query PanelReserveProposal($id: UUID!) {\n    panelSitting(id: $id) {\n      id\n      reserveProposal { order atMost inConflict candidates { label householdId place tied why for against abstain household { name } } }\n    }\n  }\n": typeof types.PanelReserveProposalDocument,
    "\n  mutation NamePanelReserves($input: NamePanelReservesInput!) { namePanelReserves(input: $input) { __typename ... on PanelReservesNamed { listId } ... on Refused { code message field } } }\n": typeof types.NamePanelReservesDocument,
    "\n  query PanelSitting($id: UUID!) {\n    panelSitting(id: $id) {\n      id state stage quorum convenedAt deadlineAt countedAt voters voted chosen tiedLabels chairReason cancelReason minutesUrl\n      panel { id name }\n      flat { code layout areaM2 habitableRooms floor hasLift stepFree city part rent services }\n      seats { id staffMemberId displayName role votes barred answered notice }\n      candidates { id label adults children needs reasons unknown exception gone }\n      tally { label for against abstain }\n      mine { conflict reason choices { label choice } }\n      votes { displayName conflict reason dissents choices { label choice } }\n      may { vote voteRefusal lead count decideTie }\n    }\n  }\n": typeof types.PanelSittingDocument,
    "\n  query PanelSittingFiles($id: UUID!) {\n    panelSitting(id: $id) {\n      unitId skippedReason decisionId fullMinutesUrl\n      candidates { label file { householdId household { name } rank score exceptionNames exceptionReason } }\n    }\n  }\n": typeof types.PanelSittingFilesDocument,
    "\n  mutation CastPanelVote($input: CastPanelVoteInput!) { castPanelVote(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": typeof types.CastPanelVoteDocument,
    "\n  mutation CountPanelVotes($sittingId: UUID!) { countPanelVotes(sittingId: $sittingId) { __typename ... on PanelSitting { id state } ... on Refused { code message field } } }\n": typeof types.CountPanelVotesDocument,
    "\n  mutation BarPanelMember($input: BarPanelMemberInput!) { barPanelMember(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": typeof types.BarPanelMemberDocument,
    "\n  mutation ExtendPanelSitting($input: ExtendPanelSittingInput!) { extendPanelSitting(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": typeof types.ExtendPanelSittingDocument,
    "\n  mutation DecidePanelTie($input: DecidePanelTieInput!) { decidePanelTie(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": typeof types.DecidePanelTieDocument,
    "\n  mutation CancelPanelSitting($input: CancelPanelSittingInput!) { cancelPanelSitting(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": typeof types.CancelPanelSittingDocument,
    "\n  query PanelSittings($first: Int!, $after: String) {\n    panelSittings(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id state stage deadlineAt voters voted chosen flat { code layout city } panel { name } candidates { label } mine { conflict } may { vote count decideTie } } }\n    }\n  }\n": typeof types.PanelSittingsDocument,
    "\n  query PanelMeetings { panels { id name meetsOn closedOn } }\n": typeof types.PanelMeetingsDocument,
    "\n  query AppealTerms { appealTerms { versions { validFrom isInForce appealDays returnDays } } }\n": typeof types.AppealTermsDocument,
    "\n  mutation AdoptAppealTerms($input: AdoptAppealTermsInput!) {\n    adoptAppealTerms(input: $input) { __typename ... on AppealTermsVersions { versions { validFrom } } ... on Refused { code message field } }\n  }\n": typeof types.AdoptAppealTermsDocument,
    "\n  query PastReplay {\n    pastReplay {\n      id askedAt from to state done total\n      result {\n        otherFirst goElsewhere byRipple peopleDiffered\n        flats {\n          flatId decidedOn byList flat { id code } chosenHousehold { id name }\n          before { householdId share household { id name } }\n          after { householdId share household { id name } }\n        }\n        gainers { householdId before after household { id name } }\n        losers { householdId before after household { id name } }\n        groups { dimension name rows { group name families before after } }\n        unreplayed { decisionId mayLiveAfter }\n      }\n    }\n  }\n": typeof types.PastReplayDocument,
    "\n  mutation ReplayPast($input: ReplayPastInput!) {\n    replayPast(input: $input) { __typename ... on PastReplay { id state } ... on Refused { code message field } }\n  }\n": typeof types.ReplayPastDocument,
    "\n  mutation CancelPastReplay($replayId: UUID!) {\n    cancelPastReplay(replayId: $replayId) { __typename ... on PastReplay { id state } ... on Refused { code message field } }\n  }\n": typeof types.CancelPastReplayDocument,
    "\n  query MatchingPolicies {\n    matchingPolicies {\n      id version from adoptedByName decidedAt reason state\n      values {\n        maxPersonsPerRoom minM2PerPerson maxSharePercent comfortableSharePercent offerWorkingDays reservesAtMost pointsPerChild pointsLostPerMissingRoom pointsLostPerSpareRoom\n        pointsPerMonthWaiting weights { term cap }\n      }\n      rules { code name sentence test law overridable }\n      criteria { code name sentence test law weight }\n    }\n  }\n": typeof types.MatchingPoliciesDocument,
    "\n  mutation TryPolicy($values: PolicyValuesInput!) {\n    tryPolicy(values: $values) {\n      __typename\n      ... on PolicyReplay {\n        housedBefore housedAfter\n        flats { flatId eligibleBefore eligibleAfter flat { id code } before { id name } after { id name } }\n        gainers { householdId bestBefore bestAfter flatsBefore flatsAfter household { id name } }\n        losers { householdId bestBefore bestAfter flatsBefore flatsAfter household { id name } }\n      }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.TryPolicyDocument,
    "\n  mutation AdoptPolicy($input: AdoptPolicyInput!) {\n    adoptPolicy(input: $input) { __typename ... on PolicyVersion { version } ... on Refused { code message field } }\n  }\n": typeof types.AdoptPolicyDocument,
    "\n  query RentIncreasesPage {\n    rentClausesDue(withinDays: 90) { dueOn rent newRent clause { id kind percent tenancy { id number household { name } unit { code } } } }\n    rentIncreases { id oldRent newRent source proposedOn deliveredOn holdsFrom answerBy courtBy state papers { id number receiver } tenancy { id number household { name } unit { code } } }\n  }\n": typeof types.RentIncreasesPageDocument,
    "\n  query RaisableTenancies { tenancies(first: 100, states: [\"signed\"]) { edges { node { id number kind household { name } unit { code } } } } }\n": typeof types.RaisableTenanciesDocument,
    "\n  mutation AgreeRentClause($input: AgreeRentClauseInput!) {\n    agreeRentClause(input: $input) { __typename ... on RentClause { id } ... on Refused { code message field } }\n  }\n": typeof types.AgreeRentClauseDocument,
    "\n  mutation ApplyRentClause($input: ApplyRentClauseInput!) {\n    applyRentClause(input: $input) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n": typeof types.ApplyRentClauseDocument,
    "\n  mutation EndRentClause($clauseId: UUID!) {\n    endRentClause(clauseId: $clauseId) { __typename ... on RentClause { id } ... on Refused { code message field } }\n  }\n": typeof types.EndRentClauseDocument,
    "\n  mutation ProposeRentIncrease($input: ProposeRentIncreaseInput!) {\n    proposeRentIncrease(input: $input) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n": typeof types.ProposeRentIncreaseDocument,
    "\n  mutation RecordIncreaseDelivery($id: UUID!, $deliveredOn: Date!) {\n    recordIncreaseDelivery(id: $id, deliveredOn: $deliveredOn) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n": typeof types.RecordIncreaseDeliveryDocument,
    "\n  mutation IssueRentIncreaseProposal($id: UUID!) {\n    issueRentIncreaseProposal(id: $id) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n": typeof types.IssueRentIncreaseProposalDocument,
    "\n  mutation AnswerRentIncrease($id: UUID!, $answer: String!) {\n    answerRentIncrease(id: $id, answer: $answer) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n": typeof types.AnswerRentIncreaseDocument,
    "\n  query TenancyAccessories($tenancyId: UUID!) {\n    tenancyMoney(tenancyId: $tenancyId) {\n      tenancyId\n      accessories {\n        pressed asOf accrued toPost\n        compensation { handedBackOn charged toCharge }\n        months { month principal accrued posted toPost }\n        posted { id kind month amount through reason postedOn takenBackOn takenBackReason }\n      }\n    }\n  }\n": typeof types.TenancyAccessoriesDocument,
    "\n  mutation PostDefaultInterest($input: PostInterestInput!) {\n    postDefaultInterest(input: $input) { __typename ... on DebtAccessories { toPost } ... on Refused { code message field } }\n  }\n": typeof types.PostDefaultInterestDocument,
    "\n  mutation ChargeCosts($input: ChargeCostsInput!) {\n    chargeCosts(input: $input) { __typename ... on DebtAccessory { id } ... on Refused { code message field } }\n  }\n": typeof types.ChargeCostsDocument,
    "\n  mutation TakeBackAccessory($input: TakeBackAccessoryInput!) {\n    takeBackAccessory(input: $input) { __typename ... on DebtAccessory { id } ... on Refused { code message field } }\n  }\n": typeof types.TakeBackAccessoryDocument,
    "\n  mutation DecideInterestPolicy($pressed: Boolean!) {\n    decideInterestPolicy(pressed: $pressed) { __typename ... on InterestPolicy { pressed } ... on Refused { code message field } }\n  }\n": typeof types.DecideInterestPolicyDocument,
    "\n  mutation ChargeCompensation($tenancyId: UUID!) {\n    chargeCompensation(tenancyId: $tenancyId) { __typename ... on DebtAccessories { asOf } ... on Refused { code message field } }\n  }\n": typeof types.ChargeCompensationDocument,
    "\n  query RentMonth($month: Month!, $first: Int!, $after: String) {\n    rentMonth(month: $month) {\n      month tenancies charged open overdue\n      lines(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { tenancyId tenancyNumber model creditor householdName unitCode dueOn rent services total open othersPart isKnown } }\n      }\n      arrivalQuestions { id tenancyId unitCode landlordName landlordPhone expected answer amount arrivedOn isBooked }\n    }\n  }\n": typeof types.RentMonthDocument,
    "\n  mutation ChargeMonth($month: Month!) {\n    chargeMonth(month: $month) { __typename ... on MonthCharged { tenancies charges corrections total } ... on Refused { code message field } }\n  }\n": typeof types.ChargeMonthDocument,
    "\n  mutation RecordArrivalAnswer($input: ArrivalAnswerInput!) {\n    recordArrivalAnswer(input: $input) { __typename ... on ArrivalQuestion { id answer } ... on Refused { code message field } }\n  }\n": typeof types.RecordArrivalAnswerDocument,
    "\n  mutation TakeBackArrivalAnswer($questionId: UUID!) {\n    takeBackArrivalAnswer(questionId: $questionId) { __typename ... on ArrivalQuestion { id answer } ... on Refused { code message field } }\n  }\n": typeof types.TakeBackArrivalAnswerDocument,
    "\n  query Payouts($state: String!, $first: Int!, $after: String) {\n    payouts(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id kind month amount dueOn state variableSymbol paidOn landlordName hasAccount unitCode contractNumber orderNumber landlordPhone returnId returnedOn } }\n    }\n  }\n": typeof types.PayoutsDocument,
    "\n  query PaymentOrders { paymentOrders { id number dueOn total createdAt payoutCount sentCount cancelledAt cancelReason } }\n": typeof types.PaymentOrdersDocument,
    "\n  query PaymentOrderFile($id: UUID!) { paymentOrderFile(id: $id) { name base64 } }\n": typeof types.PaymentOrderFileDocument,
    "\n  query AgencyLosses { agencyLosses { ownerContractId contractNumber model unitCode landlordName ownerCost charged unpaid result } }\n": typeof types.AgencyLossesDocument,
    "\n  mutation PreparePayouts($input: PreparePayoutsInput!) {\n    preparePayouts(input: $input) { __typename ... on PayoutsPrepared { created total } ... on Refused { code message field } }\n  }\n": typeof types.PreparePayoutsDocument,
    "\n  mutation OrderPayouts($input: OrderPayoutsInput!) {\n    orderPayouts(input: $input) { __typename ... on PaymentOrder { id number total } ... on Refused { code message field } }\n  }\n": typeof types.OrderPayoutsDocument,
    "\n  mutation CancelPayout($id: UUID!) {\n    cancelPayout(id: $id) { __typename ... on Payout { id state } ... on Refused { code message field } }\n  }\n": typeof types.CancelPayoutDocument,
    "\n  mutation CancelPaymentOrder($input: CancelOrderInput!) {\n    cancelPaymentOrder(input: $input) { __typename ... on PaymentOrder { id } ... on Refused { code message field } }\n  }\n": typeof types.CancelPaymentOrderDocument,
    "\n  mutation TakePayoutOutOfOrder($input: TakeOutOfOrderInput!) {\n    takePayoutOutOfOrder(input: $input) { __typename ... on Payout { id } ... on Refused { code message field } }\n  }\n": typeof types.TakePayoutOutOfOrderDocument,
    "\n  query PayoutReturnCandidates($payoutId: UUID!) {\n    payoutReturnCandidates(payoutId: $payoutId) { bankLineId bookedOn amount counterName message }\n  }\n": typeof types.PayoutReturnCandidatesDocument,
    "\n  mutation RecordPayoutReturn($input: PayoutReturnInput!) {\n    recordPayoutReturn(input: $input) { __typename ... on Payout { id landlordPhone } ... on Refused { code message field } }\n  }\n": typeof types.RecordPayoutReturnDocument,
    "\n  mutation UndoPayoutReturn($returnId: UUID!) {\n    undoPayoutReturn(returnId: $returnId) { __typename ... on Payout { id } ... on Refused { code message field } }\n  }\n": typeof types.UndoPayoutReturnDocument,
    "\n  query TenancyLedger($tenancyId: UUID!, $first: Int!) {\n    tenancyMoney(tenancyId: $tenancyId) {\n      tenancyId creditor creditorName balance overdue credit recourse\n      months { month dueOn charged open payments { receivedOn payer amount because } }\n      ledger(first: $first) { totalCount edges { node { id entryId bookedOn account cause text isReversal isReversed amount balance } } }\n    }\n  }\n": typeof types.TenancyLedgerDocument,
    "\n  query ServicesSettlements {\n    servicesSettlements { id kind buildingLabel unitCode periodFrom periodTo state replacesId issuedOn households openObjections }\n  }\n": typeof types.ServicesSettlementsDocument,
    "\n  query SettlementBuildings {\n    buildings { id street houseNumber city }\n  }\n": typeof types.SettlementBuildingsDocument,
    "\n  query ServicesSettlement($id: UUID!) {\n    servicesSettlement(id: $id) {\n      id kind buildingLabel unitCode periodFrom periodTo state replacesId reason issuedOn households openObjections\n      costs { service key amount others evidence }\n      readings { tenancyId service consumed cost advances }\n      deadlines { deliverBy latestDue lateDays lateAtMost }\n      results {\n        problem\n        rows {\n          id tenancyId label livedFrom livedTo personMonths cost advances balance deliveredOn dueOn objectionsUntil documentId\n          lines { service key total measure ofMeasure cost advances paid }\n          objections { id raisedOn text answerBy isLate outcome answer answeredOn }\n        }\n      }\n    }\n  }\n": typeof types.ServicesSettlementDocument,
    "\n  mutation DraftSettlement($input: DraftSettlementInput!) {\n    draftSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n": typeof types.DraftSettlementDocument,
    "\n  mutation WriteSettlement($input: WriteSettlementInput!) {\n    writeSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n": typeof types.WriteSettlementDocument,
    "\n  mutation IssueSettlement($input: IssueSettlementInput!) {\n    issueSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n": typeof types.IssueSettlementDocument,
    "\n  mutation CorrectSettlement($id: UUID!, $reason: String!) {\n    correctSettlement(id: $id, reason: $reason) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n": typeof types.CorrectSettlementDocument,
    "\n  mutation WithdrawSettlement($id: UUID!, $reason: String!) {\n    withdrawSettlement(id: $id, reason: $reason) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n": typeof types.WithdrawSettlementDocument,
    "\n  mutation RaiseSettlementObjection($input: RaiseSettlementObjectionInput!) {\n    raiseSettlementObjection(input: $input) { __typename ... on SettlementObjection { id answerBy } ... on Refused { code message field } }\n  }\n": typeof types.RaiseSettlementObjectionDocument,
    "\n  mutation AnswerSettlementObjection($input: AnswerSettlementObjectionInput!) {\n    answerSettlementObjection(input: $input) { __typename ... on SettlementObjection { id } ... on Refused { code message field } }\n  }\n": typeof types.AnswerSettlementObjectionDocument,
    "\n  mutation AssignCareTeamMember($input: AssignCareTeamMemberInput!) {\n    assignCareTeamMember(input: $input) {\n      __typename\n      ... on CareTeamMember { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.AssignCareTeamMemberDocument,
    "\n  query CareTeam($householdId: UUID!) {\n    careTeam(householdId: $householdId) { id name role validFrom validTo }\n  }\n": typeof types.CareTeamDocument,
    "\n  mutation EndCareTeamMembership($membershipId: UUID!) {\n    endCareTeamMembership(membershipId: $membershipId) {\n      __typename\n      ... on CareTeamMember { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.EndCareTeamMembershipDocument,
    "\n  query CareTeams {\n    careWorkers { staffMemberId displayName families asKeyWorker }\n  }\n": typeof types.CareTeamsDocument,
    "\n  query TeamFamilies($search: String) {\n    households(search: $search, first: 50) { edges { node { id code name state } } }\n  }\n": typeof types.TeamFamiliesDocument,
    "\n  query TeamFamily($id: UUID!) {\n    household(id: $id) { id code name }\n  }\n": typeof types.TeamFamilyDocument,
    "\n  mutation AmendTenancy($input: AmendTenancyInput!) {\n    amendTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.AmendTenancyDocument,
    "\n  query OfferToDraw($id: UUID!) {\n    offer(id: $id) { id state unitId householdId }\n  }\n": typeof types.OfferToDrawDocument,
    "\n  query UnitsToDraw($search: String) {\n    units(search: $search, first: 50) { edges { node { id code building { street city } currentTenancy { id } } } }\n  }\n": typeof types.UnitsToDrawDocument,
    "\n  query HouseholdsToDraw($search: String) {\n    households(search: $search, first: 50) { edges { node { id name state } } }\n  }\n": typeof types.HouseholdsToDrawDocument,
    "\n  query DrawTenancyFacts($unitId: UUID!, $householdId: UUID!) {\n    unit(id: $unitId) {\n      id code rent deposit availableFrom\n      building { street houseNumber city }\n      advances { service amount }\n      ownerContracts { id number model state startsOn endsOn endedOn }\n    }\n    household(id: $householdId) { id name members { id givenName familyName birthDate age relation leftOn } }\n  }\n": typeof types.DrawTenancyFactsDocument,
    "\n  mutation DrawTenancy($input: DrawTenancyInput!) {\n    drawTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.DrawTenancyDocument,
    "\n  mutation EndTenancy($input: EndTenancyInput!) {\n    endTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.EndTenancyDocument,
    "\n  query TenancyMoney($tenancyId: UUID!) {\n    tenancyMoney(tenancyId: $tenancyId) {\n      balance overdue credit recourse creditorName\n      acts { id step outcome doneOn note }\n      ledger(first: 40) { edges { node { id bookedOn cause isReversal amount } } }\n    }\n  }\n": typeof types.TenancyMoneyDocument,
    "\n  mutation IssuePaper($tenancyId: UUID!, $kind: String!, $language: String!) {\n    issuePaper(tenancyId: $tenancyId, kind: $kind, language: $language) {\n      __typename\n      ... on Document { id url number }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.IssuePaperDocument,
    "\n  mutation TranslatePaper($input: TranslateDocumentInput!) {\n    translateDocument(input: $input) {\n      __typename\n      ... on Document { id url number }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.TranslatePaperDocument,
    "\n  mutation AttachScan($tenancyId: UUID!, $fileId: UUID!, $kind: String!) {\n    attachScan(tenancyId: $tenancyId, fileId: $fileId, kind: $kind) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.AttachScanDocument,
    "\n  mutation AgreePayerShare($tenancyId: UUID!, $input: PayerShareInput!) {\n    agreePayerShare(tenancyId: $tenancyId, input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.AgreePayerShareDocument,
    "\n  mutation EndPayerShare($shareId: UUID!, $lastDay: Date!) {\n    endPayerShare(shareId: $shareId, lastDay: $lastDay) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.EndPayerShareDocument,
    "\n  mutation RecordHandover($input: HandoverInput!) {\n    recordHandover(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordHandoverDocument,
    "\n  mutation SignTenancy($input: SignTenancyInput!) {\n    signTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.SignTenancyDocument,
    "\n  query Tenancies($search: String, $states: [String!], $endsWithinDays: Int, $after: String) {\n    tenancies(search: $search, states: $states, endsWithinDays: $endsWithinDays, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id number kind state startsOn endsOn endedOn daysToEnd monthlyTotal variableSymbol\n          household { name }\n          unit { code building { street city } }\n        }\n      }\n    }\n  }\n": typeof types.TenanciesDocument,
    "\n  query Tenancy($id: UUID!) {\n    tenancy(id: $id) {\n      id number kind model state creditor signatory paymentRoute variableSymbol depositSymbol startsOn endsOn signedOn endedOn endReason drawReason dueDay deposit penalties daysToEnd monthlyTotal language\n      household { id name quietMode }\n      unit { id code building { street houseNumber city } }\n      landlord { id name }\n      parties { id memberId role name mustSign signedOn }\n      components { component amount validFrom validTo }\n      payerShares { id payer amount paidTo usualDay validFrom validTo }\n      month { month days ofDays rent advances total dueOn }\n      handovers { id kind heldOn note meters { kind serialNumber reading unit } keys { kind count } rooms { room condition note } defects { description mendedBy mendUntil } }\n      scans { id kind uploadedAt }\n    }\n    documents(subjectId: $id) { id kind number title language issuedOn issuedAt url visibleToLandlord }\n  }\n": typeof types.TenancyDocument,
    "\n  mutation CancelTenancy($id: UUID!) {\n    cancelTenancy(id: $id) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.CancelTenancyDocument,
    "\n  query TodayLeads {\n    landlordLeads(stages: [\"new\"], first: 5) {\n      totalCount\n      edges { node { id contactName city layout callBy } }\n    }\n  }\n": typeof types.TodayLeadsDocument,
    "\n  query TodayProblems {\n    openProblems { id place description reportedAt unit { id code } }\n  }\n": typeof types.TodayProblemsDocument,
    "\n  query TodaySuspense {\n    bankSuspense(first: 5) {\n      totalCount\n      edges { node { id amount bookedOn ageDays counterName message } }\n    }\n  }\n": typeof types.TodaySuspenseDocument,
    "\n  query TodayFlags {\n    sharedFlags(first: 5, state: waiting) {\n      totalCount\n      edges { node { id kind level householdName unitCode raisedAt } }\n    }\n  }\n": typeof types.TodayFlagsDocument,
    "\n  query TodaySittings {\n    panelSittings(life: \"running\", first: 5) {\n      totalCount\n      edges { node { id stage deadlineAt voters voted flat { code } panel { name } mine { conflict } may { vote count decideTie } } }\n    }\n  }\n": typeof types.TodaySittingsDocument,
    "\n  query TodayFlats {\n    flatsOnOffer { id code street houseNumber city layout rent services availableFrom }\n  }\n": typeof types.TodayFlatsDocument,
    "\n  query TodayArrears {\n    arrears(tab: \"today\", first: 5) {\n      totalCount\n      edges { node { tenancyId creditor householdName amount daysOverdue nextStep } }\n    }\n  }\n": typeof types.TodayArrearsDocument,
    "\n  query TodayEnding {\n    tenancies(endsWithinDays: 60, states: [\"signed\"], first: 5) {\n      totalCount\n      edges { node { id number endsOn daysToEnd household { name } unit { code } } }\n    }\n  }\n": typeof types.TodayEndingDocument,
    "\n  query TodayAppeals {\n    appeals(first: 5) {\n      totalCount\n      edges { node { id state filedOn household { name } verdict { kind } } }\n    }\n  }\n": typeof types.TodayAppealsDocument,
    "\n  query TodayFamilyRequests {\n    familyRequests(first: 5) {\n      totalCount\n      edges { node { id kind sentAt household { id name } } }\n    }\n  }\n": typeof types.TodayFamilyRequestsDocument,
    "\n  query TodayReserveTurns {\n    reserveTurns { id turnSince flat { id code } reserves { id isNext household { name } } }\n  }\n": typeof types.TodayReserveTurnsDocument,
    "\n  mutation AmendBuilding($id: UUID!, $input: BuildingInput!) {\n    amendBuilding(id: $id, input: $input) { __typename ... on Building { id } ... on Refused { code message field } }\n  }\n": typeof types.AmendBuildingDocument,
    "\n  mutation AmendUnit($id: UUID!, $input: UnitInput!) {\n    amendUnit(id: $id, input: $input) { __typename ... on Unit { id } ... on Refused { code message field } }\n  }\n": typeof types.AmendUnitDocument,
    "\n  mutation DrawOwnerContract($input: OwnerContractInput!) {\n    drawOwnerContract(input: $input) {\n      __typename\n      ... on OwnerContract { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.DrawOwnerContractDocument,
    "\n  mutation EndOwnerContract($id: UUID!, $endedOn: Date!) {\n    endOwnerContract(id: $id, endedOn: $endedOn) { __typename ... on OwnerContract { id } ... on Refused { code message field } }\n  }\n": typeof types.EndOwnerContractDocument,
    "\n  mutation SignOwnerContract($id: UUID!, $signedOn: Date!) {\n    signOwnerContract(id: $id, signedOn: $signedOn) {\n      __typename\n      ... on OwnerContract { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.SignOwnerContractDocument,
    "\n  mutation RecordBuilding($input: BuildingInput!) {\n    recordBuilding(input: $input) {\n      __typename\n      ... on Building { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordBuildingDocument,
    "\n  mutation RecordCadastreCheck($input: CadastreCheckInput!) {\n    recordCadastreCheck(input: $input) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordCadastreCheckDocument,
    "\n  mutation RecordDefect($unitId: UUID!, $input: DefectInput!) {\n    recordDefect(unitId: $unitId, input: $input) { __typename ... on Unit { id } ... on Refused { code message field } }\n  }\n": typeof types.RecordDefectDocument,
    "\n  mutation RecordInspection($input: InspectionInput!) {\n    recordInspection(input: $input) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordInspectionDocument,
    "\n  mutation RecordLandlord($input: LandlordInput!) {\n    recordLandlord(input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordLandlordDocument,
    "\n  query UnitChoices {\n    buildings { id street houseNumber city }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  query UnitOwners($search: String) {\n    landlords(search: $search, first: 50) { edges { node { id name city } } }\n  }\n": typeof types.UnitOwnersDocument,
    "\n  mutation RecordUnit($input: UnitInput!) {\n    recordUnit(input: $input) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.RecordUnitDocument,
    "\n  query UnitOwner($id: UUID!) {\n    landlord(id: $id) { id name city }\n  }\n": typeof types.UnitOwnerDocument,
    "\n  query OpenProblemsOfUnits { openProblems { id unitId place description callWhen reportedAt state } }\n": typeof types.OpenProblemsOfUnitsDocument,
    "\n  mutation SettleProblem($id: UUID!, $solved: Boolean!) {\n    settleProblem(id: $id, solved: $solved) { __typename ... on ProblemReport { id } ... on Refused { code message field } }\n  }\n": typeof types.SettleProblemDocument,
    "\n  query Unit($id: UUID!) {\n    unit(id: $id) {\n      id code unitNumber floor layout habitableRooms areaM2 stepFree furnished energyLabel rent deposit energyEstimate maxPersons availableFrom withdrawnOn note total\n      building { id street houseNumber part city postalCode ruianCode hasLift stepFreeEntrance petsAllowed smokingAllowed }\n      landlord { id name phone email bankAccount }\n      advances { service amount }\n      cadastreCheck { checkedOn titleDeedNumber ownerMatches coOwnersConsent execution mortgageConsent note }\n      inspections { id inspectedOn outcome note }\n      defects { id place description severity fixBy fixedOn }\n      ownerContracts { id number model state signedOn startsOn endsOn endedOn ownerRent ownerServices payoutDay variableSymbol guarantee { capMonths capAmount covers } }\n      currentTenancy { id number state startsOn endsOn household { name } }\n      tenancies { id number state startsOn endsOn endedOn household { name } }\n    }\n  }\n": typeof types.UnitDocument,
    "\n  mutation MendDefect($id: UUID!, $fixedOn: Date!) {\n    mendDefect(defectId: $id, fixedOn: $fixedOn) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n": typeof types.MendDefectDocument,
    "\n  query Units($search: String, $withWithdrawn: Boolean, $after: String) {\n    units(search: $search, withWithdrawn: $withWithdrawn, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id code layout areaM2 total availableFrom withdrawnOn\n          building { street houseNumber city }\n          landlord { name }\n          currentTenancy { id state startsOn endsOn endedOn household { name } }\n        }\n      }\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  mutation WithdrawUnit($id: UUID!, $on: Date) {\n    withdrawUnit(id: $id, on: $on) { __typename ... on Unit { id } ... on Refused { code message field } }\n  }\n": typeof types.WithdrawUnitDocument,
};
const documents: Documents = {
    "\n  query Me {\n    me {\n      account { id displayName email language }\n      memberships { id agencyName roles }\n      current { id agencyName roles }\n    }\n  }\n": types.MeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation ChooseAgency($membershipId: UUID!) {\n    chooseAgency(membershipId: $membershipId) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n": types.ChooseAgencyDocument,
    "\n  mutation SignOut {\n    signOut { __typename }\n  }\n": types.SignOutDocument,
    "\n  mutation KeepDoorNote($input: KeepDoorNoteInput!) {\n    keepDoorNote(input: $input) {\n      __typename\n      ... on DoorNote { content }\n      ... on Refused { code message field }\n    }\n  }\n": types.KeepDoorNoteDocument,
    "\n  query FamilyInCare($householdId: UUID!) {\n    familyInCare(householdId: $householdId) {\n      ...FamilyCard\n      interpreterLanguage\n      members { id givenName relation age }\n      goals { id title firstStep dueOn state closedOn }\n      flags { id kind level state raisedAt raisedByName answer answerWords answeredByName notes { id content writtenAt writtenByName } }\n      team { id name role }\n      visits(first: 20) { totalCount edges { node { id visitedOn form lengthMinutes present content nextStep writtenByName writtenAt } } }\n    }\n  }\n": types.FamilyInCareDocument,
    "\n  mutation CloseRiskFlag($flagId: UUID!) {\n    closeRiskFlag(flagId: $flagId) {\n      __typename\n      ... on RiskFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.CloseRiskFlagDocument,
    "\n  mutation SetGoal($input: SetGoalInput!) {\n    setGoal(input: $input) {\n      __typename\n      ... on Goal { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.SetGoalDocument,
    "\n  mutation EndGoal($goalId: UUID!, $end: GoalEnd!) {\n    endGoal(goalId: $goalId, end: $end) {\n      __typename\n      ... on Goal { id state }\n      ... on Refused { code message field }\n    }\n  }\n": types.EndGoalDocument,
    "\n  mutation AddRiskFlagNote($input: AddRiskFlagNoteInput!) {\n    addRiskFlagNote(input: $input) {\n      __typename\n      ... on RiskFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.AddRiskFlagNoteDocument,
    "\n  mutation RaiseRiskFlag($input: RaiseRiskFlagInput!) {\n    raiseRiskFlag(input: $input) {\n      __typename\n      ... on RiskFlag { id state }\n      ... on Refused { code message field }\n    }\n  }\n": types.RaiseRiskFlagDocument,
    "\n  mutation WithdrawRiskFlag($flagId: UUID!) {\n    withdrawRiskFlag(flagId: $flagId) {\n      __typename\n      ... on RiskFlag { id state }\n      ... on Refused { code message field }\n    }\n  }\n": types.WithdrawRiskFlagDocument,
    "\n  query CareToday {\n    careToday {\n      asOf\n      visits { ...FamilyCard }\n      families { ...FamilyCard }\n    }\n  }\n  fragment FamilyCard on FamilyInCare {\n    householdId code name phone quietMode address floor unitNumber doorNote sharesFlags\n    lastSeenOn lastSeenForm daysUnseen plannedOn plannedAt promise openGoals openFlags\n  }\n": types.CareTodayDocument,
    "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    recordVisit(input: $input) {\n      __typename\n      ... on Visit { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordVisitDocument,
    "\n  query MonthClosing($month: Month) {\n    monthClosing(month: $month) {\n      month state\n      items { item state count amount examples }\n      history { id month closedAt closedByName exceptions reopenedAt reopenedByName reopenReason }\n    }\n  }\n": types.MonthClosingDocument,
    "\n  mutation CloseMonth($month: Month!, $exceptions: String) {\n    closeMonth(month: $month, exceptions: $exceptions) { __typename ... on ClosedMonth { id month } ... on Refused { code message field } }\n  }\n": types.CloseMonthDocument,
    "\n  mutation ReopenMonth($month: Month!, $reason: String!) {\n    reopenMonth(month: $month, reason: $reason) { __typename ... on ClosedMonth { id month } ... on Refused { code message field } }\n  }\n": types.ReopenMonthDocument,
    "\n  query OpeningImports {\n    openingImports { id asOf rowCount fileName importedAt importedByName reversedAt reverseReason }\n  }\n": types.OpeningImportsDocument,
    "\n  query OpeningTemplate($format: String!) {\n    openingTemplate(format: $format) { name base64 }\n  }\n": types.OpeningTemplateDocument,
    "\n  mutation RehearseOpening($input: OpeningSheetInput!) {\n    rehearseOpening(input: $input) {\n      __typename\n      ... on OpeningOutcome { rows known landlords units ownerContracts households tenancies receivable credit deposit problemCount problems { row column message } }\n      ... on Refused { code message field }\n    }\n  }\n": types.RehearseOpeningDocument,
    "\n  mutation ImportOpening($input: OpeningSheetInput!) {\n    importOpening(input: $input) { __typename ... on OpeningOutcome { importId tenancies } ... on Refused { code message field } }\n  }\n": types.ImportOpeningDocument,
    "\n  mutation ReverseOpening($importId: UUID!, $reason: String!) {\n    reverseOpening(importId: $importId, reason: $reason) { __typename ... on OpeningImport { id } ... on Refused { code message field } }\n  }\n": types.ReverseOpeningDocument,
    "\n  query AccountCodes {\n    accountCodes { codes { kind name code } }\n  }\n": types.AccountCodesDocument,
    "\n  mutation SetAccountCodes($input: SetAccountCodesInput!) {\n    setAccountCodes(input: $input) { __typename ... on AccountCodes { codes { kind code } } ... on Refused { code message field } }\n  }\n": types.SetAccountCodesDocument,
    "\n  query WriteOffs {\n    writeOffs { id tenancyId label kind amount reason state proposedBy proposedByName proposedAt decidedByName decisionNote reverseReason credit }\n  }\n": types.WriteOffsDocument,
    "\n  mutation ProposeWriteOff($input: ProposeWriteOffInput!) {\n    proposeWriteOff(input: $input) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n": types.ProposeWriteOffDocument,
    "\n  mutation DecideWriteOff($input: DecideWriteOffInput!) {\n    decideWriteOff(input: $input) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n": types.DecideWriteOffDocument,
    "\n  mutation ReverseWriteOff($writeOffId: UUID!, $reason: String!) {\n    reverseWriteOff(writeOffId: $writeOffId, reason: $reason) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n": types.ReverseWriteOffDocument,
    "\n  mutation RecoverWriteOff($writeOffId: UUID!) {\n    recoverWriteOff(writeOffId: $writeOffId) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n": types.RecoverWriteOffDocument,
    "\n  query PostalBatches {\n    postalBatches { id kind lineOn total rowCount fileName unknownAmount postedAt undoneAt }\n    postalLines { id bookedOn amount counterName message }\n  }\n": types.PostalBatchesDocument,
    "\n  mutation PostPostalList($input: PostPostalListInput!) {\n    postPostalList(input: $input) { __typename ... on PostalBatch { id rowCount } ... on Refused { code message field } }\n  }\n": types.PostPostalListDocument,
    "\n  mutation UndoPostalList($batchId: UUID!) {\n    undoPostalList(batchId: $batchId) { __typename ... on PostalBatch { id } ... on Refused { code message field } }\n  }\n": types.UndoPostalListDocument,
    "\n  query Partners {\n    partners { id name kind contactName email phone }\n  }\n": types.PartnersDocument,
    "\n  mutation RegisterPartner($input: RegisterPartnerInput!) {\n    registerPartner(input: $input) { __typename ... on Partner { id } ... on Refused { code message field } }\n  }\n": types.RegisterPartnerDocument,
    "\n  fragment FoundByAllocation on AllocationOutcome {\n    eligiblePairs proven\n    optimal { housed score pairs { flatId householdId score need fit waiting flat { id code layout street houseNumber city } household { id name persons children } } }\n    greedy { housed score pairs { flatId householdId household { id name } } }\n    highest { housed score }\n    fragile { flatId householdId flat { id code } household { id name } }\n    unfitFlats { id code layout street houseNumber city }\n  }\n": types.FoundByAllocationFragmentDoc,
    "\n  query Allocation {\n    allocation {\n      id askedAt asOf policyVersion minimumFit mostFit flats families frozen state progress failure\n      fallenOffers { id state flat { id code } household { id name } }\n      proposals { id unitId householdId proposedOn flat { id code } household { id name } }\n      result { ...FoundByAllocation }\n      standing { id askedAt result { ...FoundByAllocation } }\n    }\n  }\n": types.AllocationDocument,
    "\n  mutation AllocateFlats($input: AllocateFlatsInput!) {\n    allocateFlats(input: $input) { __typename ... on Allocation { id state } ... on Refused { code message field } }\n  }\n": types.AllocateFlatsDocument,
    "\n  mutation CancelAllocation($allocationId: UUID!) {\n    cancelAllocation(allocationId: $allocationId) { __typename ... on Allocation { id state } ... on Refused { code message field } }\n  }\n": types.CancelAllocationDocument,
    "\n  mutation ProposeMatches($input: ProposeMatchesInput!) {\n    proposeMatches(input: $input) { __typename ... on Allocation { id } ... on Refused { code message field } }\n  }\n": types.ProposeMatchesDocument,
    "\n  mutation DropProposal($input: DropProposalInput!) {\n    dropProposal(input: $input) { __typename ... on MatchProposal { id } ... on Refused { code message field } }\n  }\n": types.DropProposalDocument,
    "\n  query Appeal($id: UUID!) {\n    appeal(id: $id) {\n      id state filedOn filedThrough words takenOn decidedOn reason effect documentId withdrawnOn takenByName decidedByName madeByNames mayJudge possibleActs\n      household { id name code waitingSince }\n      verdict { kind decidedOn appealUntil reason policyVersion score rank failed unknown waitingFrom waitingTo flat { id code street houseNumber city layout } }\n      decision { reason decidedOn snapshot { asOf policyVersion score } }\n      comparison { policyThen policyNow scoreNow flatTaken rules { name then now } outcomes { name then now } }\n    }\n  }\n": types.AppealDocument,
    "mutation TakeAppeal($id: UUID!) { takeAppeal(id: $id) { __typename ... on Appeal { id } ... on Refused { code message field } } }": types.TakeAppealDocument,
    "mutation WithdrawAppeal($id: UUID!) { withdrawAppeal(id: $id) { __typename ... on Appeal { id } ... on Refused { code message field } } }": types.WithdrawAppealDocument,
    "mutation DecideAppeal($input: DecideAppealInput!) { decideAppeal(input: $input) { __typename ... on Appeal { id } ... on Refused { code message field } } }": types.DecideAppealDocument,
    "\n  query Appeals($life: String, $first: Int!, $after: String) {\n    appeals(life: $life, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id state filedOn filedThrough decidedOn withdrawnOn takenByName household { name code } verdict { kind decidedOn flatLayout flatCity } } }\n    }\n  }\n": types.AppealsDocument,
    "\n  query HouseholdLink($id: UUID!) {\n    household(id: $id) { id applicantLink { issuedAt expiresAt lastOpenedAt lastCodeState lastCodeTrouble } }\n  }\n": types.HouseholdLinkDocument,
    "\n  query HouseholdVerdicts($id: UUID!) {\n    household(id: $id) { id verdicts { id kind decidedOn appealUntil flatLayout flatCity mayAppeal waitingFrom waitingTo reason appeal { id state filedOn } } }\n  }\n": types.HouseholdVerdictsDocument,
    "\n  mutation IssueApplicantLink($input: IssueApplicantLinkInput!) {\n    issueApplicantLink(input: $input) { __typename ... on IssuedApplicantLink { url expiresAt paper } ... on Refused { code message field } }\n  }\n": types.IssueApplicantLinkDocument,
    "mutation RevokeApplicantLink($householdId: UUID!) { revokeApplicantLink(householdId: $householdId) { __typename ... on RevokedApplicantLink { done } ... on Refused { code message field } } }": types.RevokeApplicantLinkDocument,
    "\n  mutation MakeApplicantCode($householdId: UUID!) {\n    makeApplicantCode(householdId: $householdId) { __typename ... on IssuedApplicantCode { code expiresAt } ... on Refused { code message field } }\n  }\n": types.MakeApplicantCodeDocument,
    "mutation FilePaperAppeal($input: FilePaperAppealInput!) { filePaperAppeal(input: $input) { __typename ... on Appeal { id } ... on Refused { code message field } } }": types.FilePaperAppealDocument,
    "\n  query HouseholdRequests($id: UUID!) {\n    household(id: $id) {\n      id\n      incomes { id kind amount validFrom validTo }\n      requests { id kind sentAt state answer photo change { what amount validFrom person birthDate relation phone email contactAddress needs wishes { kind value } note } }\n    }\n  }\n": types.HouseholdRequestsDocument,
    "mutation ConfirmFamilyRequest($input: ConfirmRequestInput!) { confirmFamilyRequest(input: $input) { __typename ... on HouseholdRequest { id } ... on Refused { code message field } } }": types.ConfirmFamilyRequestDocument,
    "mutation RefuseFamilyRequest($input: RefuseRequestInput!) { refuseFamilyRequest(input: $input) { __typename ... on HouseholdRequest { id } ... on Refused { code message field } } }": types.RefuseFamilyRequestDocument,
    "\n  query RepaymentPlans($tenancyId: UUID!) {\n    repaymentPlans(tenancyId: $tenancyId) {\n      id agreedOn total symbol toleranceDays includesInterest mayLoseInstalments state paid left behind brokeOn lostOn mayBeLostNow endedOn note\n      instalments { number dueOn amount paid state }\n    }\n  }\n": types.RepaymentPlansDocument,
    "\n  query RepaymentProposal($tenancyId: UUID!, $count: Int!, $firstDueOn: Date!, $includesInterest: Boolean!) {\n    repaymentProposal(tenancyId: $tenancyId, count: $count, firstDueOn: $firstDueOn, includesInterest: $includesInterest) { total whyNot instalments { dueOn amount } }\n  }\n": types.RepaymentProposalDocument,
    "\n  mutation AgreeRepaymentPlan($input: AgreeRepaymentPlanInput!) {\n    agreeRepaymentPlan(input: $input) { __typename ... on RepaymentPlan { id symbol } ... on Refused { code message field } }\n  }\n": types.AgreeRepaymentPlanDocument,
    "\n  mutation CancelRepaymentPlan($planId: UUID!, $reason: String!) {\n    cancelRepaymentPlan(planId: $planId, reason: $reason) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }\n  }\n": types.CancelRepaymentPlanDocument,
    "\n  mutation LoseInstalments($planId: UUID!) {\n    loseInstalments(planId: $planId) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }\n  }\n": types.LoseInstalmentsDocument,
    "\n  mutation RestoreInstalments($planId: UUID!) {\n    restoreInstalments(planId: $planId) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }\n  }\n": types.RestoreInstalmentsDocument,
    "\n  query LetterOffers($tenancyId: UUID!) {\n    letterOffers(tenancyId: $tenancyId) { kind whyNot }\n  }\n": types.LetterOffersDocument,
    "\n  mutation IssueLetter($input: IssueLetterInput!) {\n    issueLetter(input: $input) { __typename ... on IssuedLetters { papers { documentId number } } ... on Refused { code message field } }\n  }\n": types.IssueLetterDocument,
    "\n  query SeriousBreach($tenancyId: UUID!) {\n    seriousBreach(tenancyId: $tenancyId) {\n      open owed owedNeeded owedMet calledFound calledNeeded calledMissing calledMet passedFrom passedMet\n      calls { id actId sentOn periodDays asked stillUnpaid papers { id name documentId number deliveredOn way proof } }\n    }\n  }\n": types.SeriousBreachDocument,
    "\n  mutation RecordDelivery($input: RecordDeliveryInput!) {\n    recordDelivery(input: $input) { __typename ... on SeriousBreach { open } ... on Refused { code message field } }\n  }\n": types.RecordDeliveryDocument,
    "\n  query ArrearsHistory($tenancyId: UUID!) {\n    arrearsHistory(tenancyId: $tenancyId) { id step doneOn outcome promisedOn documentId note undoneOn undoneBecause }\n  }\n": types.ArrearsHistoryDocument,
    "\n  mutation UndoArrearsAct($input: UndoArrearsActInput!) {\n    undoArrearsAct(input: $input) { __typename ... on ArrearsAct { id } ... on Refused { code message field } }\n  }\n": types.UndoArrearsActDocument,
    "\n  query ArrearsWorklist($tab: String!, $first: Int!, $after: String) {\n    arrearsCounts { today promised paused plan all }\n    interestPolicy { pressed }\n    arrears(tab: $tab, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          tenancyId tenancyNumber model creditor creditorName householdId householdName phone quietMode unitCode\n          amount accruedInterest inTransit recourse beganOn daysOverdue monthsOwed stage\n          nextStep nextIsDue nextFrom nextWho nextTasks why whyNotEarlier inPlan\n          plan { id state }\n          months { month dueOn amount }\n          lastAct { id step doneOn outcome promisedOn documentId }\n          pause { id reason pausedTo note }\n        }\n      }\n    }\n  }\n": types.ArrearsWorklistDocument,
    "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) { __typename ... on ArrearsAct { id } ... on Refused { code message field } }\n  }\n": types.RecordContactDocument,
    "\n  mutation PauseArrears($input: PauseArrearsInput!) {\n    pauseArrears(input: $input) { __typename ... on ArrearsPause { id } ... on Refused { code message field } }\n  }\n": types.PauseArrearsDocument,
    "\n  mutation EndArrearsPause($id: UUID!) {\n    endArrearsPause(id: $id) { __typename ... on ArrearsPause { id } ... on Refused { code message field } }\n  }\n": types.EndArrearsPauseDocument,
    "\n  mutation SendReminder($tenancyId: UUID!) {\n    sendReminder(tenancyId: $tenancyId) { __typename ... on Reminder { documentId number } ... on Refused { code message field } }\n  }\n": types.SendReminderDocument,
    "\n  query BankStatements($first: Int!, $after: String) {\n    bankStatements(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id format periodFrom periodTo opening closing lineCount importedAt waitingCount bankAccount { name bankAccount } } }\n    }\n    bankAccounts { id name bankAccount ledgerBalance orderFormat }\n    bankRules { id account words incoming kind label taughtAt taughtBy usedCount }\n  }\n": types.BankStatementsDocument,
    "\n  query BankSuspense($first: Int!, $after: String) {\n    bankSuspense(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id statementId position bookedOn amount leftAmount counterName counterAccount variableSymbol message ageDays } }\n    }\n  }\n": types.BankSuspenseDocument,
    "\n  query BankStatement($id: UUID!) {\n    bankStatement(id: $id) {\n      id format statementNumber periodFrom periodTo opening closing lineCount importedAt\n      bankAccount { id name bankAccount ledgerBalance }\n      piles { certain toConfirm unknown suspense posted }\n      ledgerCheck { closing ledger waiting holds why }\n      changes { id position knownBookedOn knownAmount foundBookedOn foundAmount isProbablySame batchLines counterName noticedAt }\n      batches { id postedAt undoneAt lineCount }\n    }\n  }\n": types.BankStatementDocument,
    "\n  query BankLines($id: UUID!, $after: String) {\n    bankStatement(id: $id) {\n      id\n      lines(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id position bookedOn amount leftAmount counterAccount counterName variableSymbol constantSymbol specificSymbol message reversal state pile reason ageDays payoutId depositId notRent lastingWords\n            shares { tenancyId label amount }\n            postings { id kind amount label isReversed }\n          }\n        }\n      }\n    }\n  }\n": types.BankLinesDocument,
    "\n  query BankTenancies($search: String!) {\n    bankTenancies(search: $search) { id label variableSymbol usualAmounts }\n  }\n": types.BankTenanciesDocument,
    "\n  query BankPayouts {\n    bankPayouts { id label amount variableSymbol dueOn }\n  }\n": types.BankPayoutsDocument,
    "\n  mutation ImportBankStatement($fileId: UUID!) {\n    importBankStatement(fileId: $fileId) {\n      __typename\n      ... on BankImport { statements { statementId newLines knownLines changedLines } }\n      ... on Refused { code message field }\n    }\n  }\n": types.ImportBankStatementDocument,
    "\n  mutation PostBankLines($input: PostBankLinesInput!) {\n    postBankLines(input: $input) {\n      __typename\n      ... on BankBatch { id lineCount }\n      ... on Refused { code message field }\n    }\n  }\n": types.PostBankLinesDocument,
    "\n  mutation UndoBankBatch($batchId: UUID!) {\n    undoBankBatch(batchId: $batchId) {\n      __typename\n      ... on BankBatch { id lineCount }\n      ... on Refused { code message field }\n    }\n  }\n": types.UndoBankBatchDocument,
    "\n  mutation ReverseBankLine($lineId: UUID!) {\n    reverseBankLine(lineId: $lineId) {\n      __typename\n      ... on BankStatement { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.ReverseBankLineDocument,
    "\n  mutation TeachBankRule($input: TeachBankRuleInput!) {\n    teachBankRule(input: $input) {\n      __typename\n      ... on BankRule { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.TeachBankRuleDocument,
    "\n  mutation ForgetBankRule($id: UUID!) {\n    forgetBankRule(id: $id) {\n      __typename\n      ... on BankRuleForgotten { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.ForgetBankRuleDocument,
    "\n  mutation SettleBankLineChange($changeId: UUID!, $as: String!) {\n    settleBankLineChange(changeId: $changeId, as: $as) {\n      __typename\n      ... on BankStatement { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.SettleBankLineChangeDocument,
    "\n  mutation ChooseOrderFormat($bankAccountId: UUID!, $format: String!) {\n    chooseOrderFormat(bankAccountId: $bankAccountId, format: $format) {\n      __typename\n      ... on BankAccount { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.ChooseOrderFormatDocument,
    "\n  mutation AddBankAccount($input: AddBankAccountInput!) {\n    addBankAccount(input: $input) {\n      __typename\n      ... on BankAccount { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.AddBankAccountDocument,
    "\n  query RentSimulation($file: String!) {\n    rentSimulation(file: $file) {\n      asOf model credit fund capLeft recourse landlordClaim\n      charges { month component amount dueOn cause }\n      refused { enteredOn message }\n      allocations { paidOn month part amount because }\n      open { month principal interest }\n      claims { on claimed payout payableOn whyNot months { month payout } }\n      gate2291 { open owed needed }\n    }\n  }\n": types.RentSimulationDocument,
    "\n  query TenancySimulationFile($tenancyId: UUID!) { tenancySimulationFile(tenancyId: $tenancyId) }\n": types.TenancySimulationFileDocument,
    "\n  query InterestRates { interestRates { from percent } }\n": types.InterestRatesDocument,
    "\n  query CalculatorTenancies { tenancies(first: 100, states: [\"signed\", \"ended\"]) { edges { node { id number household { name } unit { code } } } } }\n": types.CalculatorTenanciesDocument,
    "\n  query CashDesks {\n    cashDesks {\n      id code name balance today isClosedToday openDays\n      papers { id kind number issuedOn purpose tenancyLabel counterparty text amount cash rounding documentId cancelledBy cancels reason issuedByName bankLineOn }\n      days { id day book counted difference explanation closedByName isReopened reopenReason }\n    }\n  }\n": types.CashDesksDocument,
    "\n  query CashOnTheWay {\n    cashOnTheWay { id number issuedOn purpose cash documentId bankChoices { id bookedOn amount counterName message } }\n  }\n": types.CashOnTheWayDocument,
    "\n  mutation OpenCashDesk($input: OpenCashDeskInput!) {\n    openCashDesk(input: $input) { __typename ... on CashDesk { id name } ... on Refused { code message field } }\n  }\n": types.OpenCashDeskDocument,
    "\n  mutation HandOverCash($input: HandOverCashInput!) {\n    handOverCash(input: $input) { __typename ... on CashPaper { id number documentId } ... on Refused { code message field } }\n  }\n": types.HandOverCashDocument,
    "\n  mutation CancelCashPaper($input: CancelCashPaperInput!) {\n    cancelCashPaper(input: $input) { __typename ... on CashPaper { id number } ... on Refused { code message field } }\n  }\n": types.CancelCashPaperDocument,
    "\n  mutation MatchCash($documentId: UUID!, $lineId: UUID!) {\n    matchCash(documentId: $documentId, lineId: $lineId) { __typename ... on CashPaper { id number } ... on Refused { code message field } }\n  }\n": types.MatchCashDocument,
    "\n  mutation UnmatchCash($documentId: UUID!) {\n    unmatchCash(documentId: $documentId) { __typename ... on CashPaper { id number } ... on Refused { code message field } }\n  }\n": types.UnmatchCashDocument,
    "\n  mutation CloseCashDay($input: CloseCashDayInput!) {\n    closeCashDay(input: $input) { __typename ... on CashDay { id day } ... on Refused { code message field } }\n  }\n": types.CloseCashDayDocument,
    "\n  mutation ReopenCashDay($input: ReopenCashDayInput!) {\n    reopenCashDay(input: $input) { __typename ... on CashDay { id day } ... on Refused { code message field } }\n  }\n": types.ReopenCashDayDocument,
    "\n  query AgreedDeposit($id: UUID!) {\n    tenancy(id: $id) { id deposit penalties }\n  }\n": types.AgreedDepositDocument,
    "\n  mutation ChangeDeposit($tenancyId: UUID!, $deposit: Halere!, $penalties: Halere!) {\n    changeDeposit(tenancyId: $tenancyId, deposit: $deposit, penalties: $penalties) { __typename ... on Tenancy { id } ... on Refused { code message field } }\n  }\n": types.ChangeDepositDocument,
    "\n  mutation AgreeOwnerDeposit($input: AgreeOwnerDepositInput!) {\n    agreeOwnerDeposit(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": types.AgreeOwnerDepositDocument,
    "\n  query Deposit($id: UUID!) {\n    deposit(id: $id) {\n      id side holder agreed paid rest held interestPercent symbol\n      movements { id kind amount movedOn source isReversal isReversed }\n      settlement { settledOn held interest used toReturn }\n    }\n  }\n": types.DepositDocument,
    "\n  query DepositSettlementPreview($tenancyId: UUID!, $settledOn: Date!) {\n    depositSettlementPreview(tenancyId: $tenancyId, settledOn: $settledOn) {\n      whyNot\n      settlement { held interest used toReturn }\n      periods { from to principal percent days }\n    }\n  }\n": types.DepositSettlementPreviewDocument,
    "\n  mutation RecordDepositAtLandlord($input: RecordDepositAtLandlordInput!) {\n    recordDepositAtLandlord(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": types.RecordDepositAtLandlordDocument,
    "\n  mutation AgreeDepositTerms($input: AgreeDepositTermsInput!) {\n    agreeDepositTerms(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": types.AgreeDepositTermsDocument,
    "\n  mutation SettleDeposit($input: SettleDepositInput!) {\n    settleDeposit(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": types.SettleDepositDocument,
    "\n  mutation UndoDepositSettlement($tenancyId: UUID!) {\n    undoDepositSettlement(tenancyId: $tenancyId) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": types.UndoDepositSettlementDocument,
    "\n  mutation ReverseDepositMovement($id: UUID!) {\n    reverseDepositMovement(id: $id) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n": types.ReverseDepositMovementDocument,
    "\n  query DepositRates { depositRates { rates { validFrom percent } } }\n": types.DepositRatesDocument,
    "\n  mutation SetDepositRate($input: SetDepositRateInput!) {\n    setDepositRate(input: $input) { __typename ... on DepositRates { rates { validFrom } } ... on Refused { code message field } }\n  }\n": types.SetDepositRateDocument,
    "\n  query DocumentBatchKinds { documentBatchKinds { kind name period } }\n": types.DocumentBatchKindsDocument,
    "\n  query DocumentBatchCandidates($input: BatchOrderInput!) {\n    documentBatchCandidates(input: $input) { subjectId label group whyNot known }\n  }\n": types.DocumentBatchCandidatesDocument,
    "\n  query DocumentBatches {\n    documentBatches {\n      id name month year state requestedAt requestedBy finishedAt total waiting issued known refused failed secondsLeft zipUrl pdfUrl\n      troubles { id label reason }\n    }\n  }\n": types.DocumentBatchesDocument,
    "\n  mutation StartDocumentBatch($input: StartDocumentBatchInput!) {\n    startDocumentBatch(input: $input) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }\n  }\n": types.StartDocumentBatchDocument,
    "\n  mutation CancelDocumentBatch($id: UUID!) {\n    cancelDocumentBatch(id: $id) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }\n  }\n": types.CancelDocumentBatchDocument,
    "\n  mutation RetryDocumentBatch($id: UUID!) {\n    retryDocumentBatch(id: $id) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }\n  }\n": types.RetryDocumentBatchDocument,
    "\n  query DuplicateDismissals {\n    duplicateDismissals { id reason decidedAt decidedByName first { id code name } second { id code name } }\n  }\n": types.DuplicateDismissalsDocument,
    "\n  mutation EndDuplicateDismissal($id: UUID!) {\n    endDuplicateDismissal(id: $id) {\n      __typename\n      ... on DuplicateDismissal { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.EndDuplicateDismissalDocument,
    "\n  query DuplicatesOfHousehold($id: UUID!) {\n    household(id: $id) { id isMerged mergedInto { id code name } aliases { id code name } }\n    householdDuplicates(householdId: $id, first: 5) { edges { node { key first { id code name } second { id code name } evidence { words } } } }\n  }\n": types.DuplicatesOfHouseholdDocument,
    "\n  query HouseholdDuplicates($first: Int!, $after: String, $weak: Boolean!) {\n    householdDuplicates(first: $first, after: $after, weak: $weak) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node {\n        key strength\n        first { id code name persons children waitingSince state }\n        second { id code name persons children waitingSince state }\n        evidence { kind strength words }\n        dismissedBefore { id reason decidedAt decidedByName }\n      } }\n    }\n  }\n": types.HouseholdDuplicatesDocument,
    "\n  query MergePair($first: UUID!, $second: UUID!) {\n    first: household(id: $first) { ...SideOfMerge }\n    second: household(id: $second) { ...SideOfMerge }\n    householdDuplicates(householdId: $first, weak: true, first: 100) { edges { node { key strength first { id } second { id } evidence { words } } } }\n  }\n  fragment SideOfMerge on Household {\n    id code name state waitingSince appliedOn phone email contactAddress interpreterLanguage partnerName quietMode\n    members { id givenName familyName birthDate relation leftOn }\n    incomes { id kind amount }\n    benefits { id kind amount }\n    needs { need }\n    wishes { kind value }\n    situation { words }\n    mergedInto { id code }\n  }\n": types.MergePairDocument,
    "\n  query PreviewMerge($input: PreviewMergeInput!) {\n    previewMerge(input: $input) {\n      __typename\n      ... on MergePreview {\n        waitingSince\n        fields { field before after }\n        added { list kind text amount }\n        removed { list kind text amount }\n        same { kept { id givenName familyName birthDate } merged { id givenName familyName birthDate } }\n        ties { householdId kind count binds }\n      }\n      ... on Refused { code message field }\n    }\n  }\n": types.PreviewMergeDocument,
    "\n  mutation MergeHouseholds($input: MergeHouseholdsInput!) {\n    mergeHouseholds(input: $input) {\n      __typename\n      ... on HouseholdMerge { id kept { id name } }\n      ... on Refused { code message field }\n    }\n  }\n": types.MergeHouseholdsDocument,
    "\n  mutation DismissDuplicate($input: DismissDuplicateInput!) {\n    dismissDuplicate(input: $input) {\n      __typename\n      ... on DuplicateDismissal { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.DismissDuplicateDocument,
    "\n  query HouseholdMerges {\n    householdMerges { id reason mergedAt mergedByName takenBackAt takenBackByName takeBackReason stayed kept { id code name } merged { id code name } }\n  }\n": types.HouseholdMergesDocument,
    "\n  mutation TakeBackMerge($input: TakeBackMergeInput!) {\n    takeBackMerge(input: $input) {\n      __typename\n      ... on HouseholdMerge { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.TakeBackMergeDocument,
    "\n  query SimilarHouseholds($input: FamilyToCompareInput!) {\n    similarHouseholds(input: $input) { strength household { id code name state } evidence { words } }\n  }\n": types.SimilarHouseholdsDocument,
    "\n  mutation AnswerSharedFlag($input: AnswerSharedFlagInput!) {\n    answerSharedFlag(input: $input) {\n      __typename\n      ... on SharedFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.AnswerSharedFlagDocument,
    "\n  query SharedFlags($state: SharedFlagState!, $first: Int!, $after: String) {\n    sharedFlagCounts { waiting answered closed }\n    sharedFlags(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind level state raisedAt raisedByName householdId householdCode householdName tenancyId unitCode address keyWorkerName\n          answer answerWords answeredAt answeredByName closedAt\n        }\n      }\n    }\n  }\n": types.SharedFlagsDocument,
    "\n  mutation CloseSharedFlag($flagId: UUID!) {\n    closeSharedFlag(flagId: $flagId) {\n      __typename\n      ... on SharedFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.CloseSharedFlagDocument,
    "\n  query Guarantee {\n    guaranteeFunds { id name openedOn free granted }\n    guaranteeExposure { free promised proposed expected worstCase monthsOfCover tenancies recourse }\n    claimableTenancies {\n      tenancyId householdName unitCode landlordName missing\n      cover { claimed payout capLeft claimBy whyNot months { month dueOn claimed payout } }\n    }\n    ownLosses { tenancyId householdName unitCode loss }\n    recourseOwed { tenancyId householdName unitCode owed variableSymbol }\n    recoveryCandidates { bankLineId tenancyId householdName bookedOn amount owed message because }\n    fundMovements { id kind from amount receivedOn isReversed reason }\n  }\n": types.GuaranteeDocument,
    "\n  query GuaranteeClaims($first: Int!, $after: String) {\n    guaranteeClaims(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id number kind tenancyId householdName unitCode landlordName claimedOn claimedAmount payoutAmount recourseAmount state evidence\n          proposedBy isMine decidedBy decidedOn decisionReason payableOn paidOn missing waiverReason endedBy endedOn endReason\n          months { month dueOn claimed payout }\n          items { thing occurredOn amount payout reason }\n          papers { id kind datedOn title documentId }\n          entries { id bookedOn text amount isReversal isReversed }\n        }\n      }\n    }\n  }\n": types.GuaranteeClaimsDocument,
    "\n  query ExposedTenancies {\n    exposedTenancies { tenancyId landlordId landlordName unitCode expected worstCase monthlyCovered }\n  }\n": types.ExposedTenanciesDocument,
    "\n  query GuaranteeSimulation($seed: Float, $runs: Int, $acceptablePercent: Int) {\n    guaranteeSimulation(seed: $seed, runs: $runs, acceptablePercent: $acceptablePercent) {\n      seed runs acceptablePercent asOf start shortfall grantNeeded meanPayouts meanRecovered\n      months { month p5 p25 p50 p75 p95 belowZero }\n      basis { leases monthlyCovered overdue recourse monthsSeen defaultsSeen agencyDefault meanSeverity recoveryProbability }\n    }\n  }\n": types.GuaranteeSimulationDocument,
    "\n  mutation OpenGuaranteeFund($name: String!) {\n    openGuaranteeFund(name: $name) { __typename ... on GuaranteeFund { id } ... on Refused { code message field } }\n  }\n": types.OpenGuaranteeFundDocument,
    "\n  mutation RecordFundGrant($input: RecordGrantInput!) {\n    recordFundGrant(input: $input) { __typename ... on FundGrant { id } ... on Refused { code message field } }\n  }\n": types.RecordFundGrantDocument,
    "\n  mutation ReverseFundGrant($input: ReverseGrantInput!) {\n    reverseFundGrant(input: $input) { __typename ... on FundGrant { id } ... on Refused { code message field } }\n  }\n": types.ReverseFundGrantDocument,
    "\n  mutation ProposeClaim($input: ProposeClaimInput!) {\n    proposeClaim(input: $input) { __typename ... on GuaranteeClaim { id number } ... on Refused { code message field } }\n  }\n": types.ProposeClaimDocument,
    "\n  mutation ProposeOwnLoss($input: ProposeOwnLossInput!) {\n    proposeOwnLoss(input: $input) { __typename ... on GuaranteeClaim { id number } ... on Refused { code message field } }\n  }\n": types.ProposeOwnLossDocument,
    "\n  mutation DecideClaim($input: DecideClaimInput!) {\n    decideClaim(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }\n  }\n": types.DecideClaimDocument,
    "\n  mutation WithdrawClaim($input: EndClaimInput!) {\n    withdrawClaim(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }\n  }\n": types.WithdrawClaimDocument,
    "\n  mutation ReverseClaimDecision($input: EndClaimInput!) {\n    reverseClaimDecision(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }\n  }\n": types.ReverseClaimDecisionDocument,
    "\n  query UnknownMoney($first: Int!) {\n    bankSuspense(first: $first) { edges { node { id bookedOn amount counterName message variableSymbol } } }\n  }\n": types.UnknownMoneyDocument,
    "\n  query RecoverySources($tenancyId: UUID!, $search: String) {\n    recoverySources(tenancyId: $tenancyId, search: $search) {\n      owed\n      lines { bankLineId bookedOn amount counterName variableSymbol message standsAs because }\n      reports { paymentId receivedOn amount message }\n    }\n  }\n": types.RecoverySourcesDocument,
    "\n  mutation RecordRecovery($input: RecordRecoveryInput!) {\n    recordRecovery(input: $input) { __typename ... on Recovery { id } ... on Refused { code message field } }\n  }\n": types.RecordRecoveryDocument,
    "\n  mutation ReverseRecovery($input: ReverseRecoveryInput!) {\n    reverseRecovery(input: $input) { __typename ... on Recovery { id } ... on Refused { code message field } }\n  }\n": types.ReverseRecoveryDocument,
    "\n  query RecoursePlans($tenancyId: UUID!) {\n    recoursePlans(tenancyId: $tenancyId) {\n      id agreedOn signedOn total returnedBefore toleranceDays mayLoseInstalments state paid left relieved beside behind brokeOn lostOn mayBeLostNow endedOn endReason endNote note\n      grounds { number paidOn amount }\n      instalments { number dueOn amount paid state }\n    }\n    tenancyMoney(tenancyId: $tenancyId) { recourse }\n  }\n": types.RecoursePlansDocument,
    "\n  query RecourseDue {\n    recourseInstalmentsDue { planId tenancyId householdName unitCode state dueOn daysLate number missing }\n  }\n": types.RecourseDueDocument,
    "\n  query RecourseProposal($tenancyId: UUID!, $count: Int!, $firstDueOn: Date!) {\n    recourseProposal(tenancyId: $tenancyId, count: $count, firstDueOn: $firstDueOn) { total whyNot instalments { dueOn amount } }\n  }\n": types.RecourseProposalDocument,
    "\n  mutation AgreeRecoursePlan($input: AgreeRecoursePlanInput!) {\n    agreeRecoursePlan(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n": types.AgreeRecoursePlanDocument,
    "\n  mutation RecordRecoursePlanSigned($input: RecordRecoursePlanSignedInput!) {\n    recordRecoursePlanSigned(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n": types.RecordRecoursePlanSignedDocument,
    "\n  mutation CancelRecoursePlan($input: EndRecoursePlanInput!) {\n    cancelRecoursePlan(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n": types.CancelRecoursePlanDocument,
    "\n  mutation LoseRecourseInstalments($planId: UUID!) {\n    loseRecourseInstalments(planId: $planId) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n": types.LoseRecourseInstalmentsDocument,
    "\n  mutation RestoreRecourseInstalments($planId: UUID!) {\n    restoreRecourseInstalments(planId: $planId) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n": types.RestoreRecourseInstalmentsDocument,
    "\n  mutation IssueRecoursePaper($input: IssueRecoursePaperInput!) {\n    issueRecoursePaper(input: $input) { __typename ... on RecoursePaperIssued { documentId number } ... on Refused { code message field } }\n  }\n": types.IssueRecoursePaperDocument,
    "mutation AmendHousehold($input: AmendHouseholdInput!) { amendHousehold(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.AmendHouseholdDocument,
    "mutation AddHouseholdMember($input: AddMemberInput!) { addHouseholdMember(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.AddHouseholdMemberDocument,
    "mutation RecordHousingSituation($input: RecordSituationInput!) { recordHousingSituation(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.RecordHousingSituationDocument,
    "mutation RecordHouseholdIncome($input: RecordIncomeInput!) { recordHouseholdIncome(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.RecordHouseholdIncomeDocument,
    "mutation RecordHouseholdBenefit($input: RecordBenefitInput!) { recordHouseholdBenefit(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.RecordHouseholdBenefitDocument,
    "mutation RecordHouseholdNeeds($input: RecordNeedsInput!) { recordHouseholdNeeds(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.RecordHouseholdNeedsDocument,
    "mutation RecordHouseholdWishes($input: RecordWishesInput!) { recordHouseholdWishes(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.RecordHouseholdWishesDocument,
    "mutation GiveHouseholdConsent($input: GiveConsentInput!) { giveHouseholdConsent(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.GiveHouseholdConsentDocument,
    "mutation CloseHousehold($input: CloseHouseholdInput!) { closeHousehold(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.CloseHouseholdDocument,
    "mutation SetQuietMode($householdId: UUID!, $quietMode: Boolean!) { setQuietMode(householdId: $householdId, quietMode: $quietMode) { __typename ... on Household { id } ... on Refused { code message field } } }": types.SetQuietModeDocument,
    "mutation RecordPrivacyNotice($householdId: UUID!, $givenOn: Date!) { recordPrivacyNotice(householdId: $householdId, givenOn: $givenOn) { __typename ... on Household { id } ... on Refused { code message field } } }": types.RecordPrivacyNoticeDocument,
    "mutation StateHouseholdMeans($householdId: UUID!) { stateHouseholdMeans(householdId: $householdId) { __typename ... on Household { id } ... on Refused { code message field } } }": types.StateHouseholdMeansDocument,
    "mutation WithdrawHouseholdConsent($householdId: UUID!, $consentId: UUID!) { withdrawHouseholdConsent(householdId: $householdId, consentId: $consentId) { __typename ... on Household { id } ... on Refused { code message field } } }": types.WithdrawHouseholdConsentDocument,
    "mutation EndHouseholdIncome($input: EndMeansInput!) { endHouseholdIncome(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.EndHouseholdIncomeDocument,
    "mutation EndHouseholdBenefit($input: EndMeansInput!) { endHouseholdBenefit(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.EndHouseholdBenefitDocument,
    "mutation HouseholdMemberLeft($input: MemberLeftInput!) { householdMemberLeft(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }": types.HouseholdMemberLeftDocument,
    "\n  query Household($id: UUID!) {\n    household(id: $id) {\n      id code name state appliedOn waitingSince phone email contactAddress interpreterLanguage quietMode privacyNoticeOn housedOn closedOn closedReason isMerged partnerName persons children unknown\n      members { id givenName familyName birthDate age relation leftOn }\n      situations { id ethosCode words since note }\n      incomes { id kind amount validFrom validTo evidence }\n      benefits { id kind payer amount housingPart paidTo validFrom validTo }\n      means { income benefits total }\n      needs { need required }\n      wishes { kind value }\n      consents { id purpose givenOn validTo withdrawnOn evidence holds }\n    }\n    offers(householdId: $id, first: 20) { edges { node { id state expiresOn offeredOn flat { code street houseNumber city } } } }\n  }\n": types.HouseholdDocument,
    "\n  query Households($state: String, $search: String, $first: Int!, $after: String) {\n    households(state: $state, search: $search, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id code name persons children waitingSince housedOn closedOn quietMode partnerName unknown situation { words } } }\n    }\n  }\n": types.HouseholdsDocument,
    "\n  query EthosCategories {\n    ethosCategories { code concept words }\n  }\n": types.EthosCategoriesDocument,
    "\n  mutation RecordHousehold($input: RecordHouseholdInput!) {\n    recordHousehold(input: $input) {\n      __typename\n      ... on Household { id name }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordHouseholdDocument,
    "\n  query PartnersWhoRefer {\n    partners { id name kind }\n  }\n": types.PartnersWhoReferDocument,
    "\n  query ImportTemplate($kind: String!, $format: String!) {\n    importTemplate(kind: $kind, format: $format) { name base64 }\n  }\n": types.ImportTemplateDocument,
    "\n  mutation CheckImport($input: ImportSheetInput!) {\n    checkImport(input: $input) {\n      __typename\n      ... on ImportCheck {\n        fileName rows samples ready known refused waiting faultCount\n        sameFile { id importedAt importedByName }\n        records { rows label state }\n        faults { row cell header value severity kind message confirmed }\n        warnings { kind count confirmed example }\n      }\n      ... on Refused { code message field }\n    }\n  }\n": types.CheckImportDocument,
    "\n  mutation RunImport($input: ImportSheetInput!) {\n    runImport(input: $input) { __typename ... on ImportCheck { batchId ready refused waiting known } ... on Refused { code message field } }\n  }\n": types.RunImportDocument,
    "\n  mutation ImportLeftOut($input: ImportSheetInput!, $format: String!) {\n    importLeftOut(input: $input, format: $format) { __typename ... on ImportFile { name base64 } ... on Refused { code message field } }\n  }\n": types.ImportLeftOutDocument,
    "\n  query ImportBatches($kind: String) {\n    importBatches(kind: $kind) { id kind fileName recordCount leftOutCount importedAt importedByName undoneAt removedCount keptCount }\n  }\n": types.ImportBatchesDocument,
    "\n  query ImportBatch($id: UUID!) {\n    importBatch(id: $id) {\n      id kind fileName fileHash allOrNothing rowCount recordCount leftOutCount correctedCount importedAt importedByName undoneAt undoneByName undoReason removedCount keptCount\n    }\n    importedRecords(batchId: $id, first: 500) { rows type recordId label state keptBecause }\n  }\n": types.ImportBatchDocument,
    "\n  query ImportUndoTrial($batchId: UUID!) {\n    importUndoTrial(batchId: $batchId) { removedCount keptCount kept { type recordId label keptBecause } }\n  }\n": types.ImportUndoTrialDocument,
    "\n  mutation UndoImport($batchId: UUID!, $reason: String!) {\n    undoImport(batchId: $batchId, reason: $reason) { __typename ... on ImportBatch { id removedCount keptCount } ... on Refused { code message field } }\n  }\n": types.UndoImportDocument,
    "\n  query ArrearsLadder {\n    arrearsLadder { versions { id validFrom isInForce rungs { step fromDay restDays fromMonths who document tasks } } }\n  }\n": types.ArrearsLadderDocument,
    "\n  mutation PreviewLadder($input: LadderInput!) {\n    previewLadder(input: $input) { __typename ... on LadderPreview { rows { tenancyId householdName now then differs } } ... on Refused { code message field } }\n  }\n": types.PreviewLadderDocument,
    "\n  mutation AdoptLadder($input: AdoptLadderInput!) {\n    adoptLadder(input: $input) { __typename ... on LadderVersions { versions { id } } ... on Refused { code message field } }\n  }\n": types.AdoptLadderDocument,
    "\n  query LetterPolicy {\n    letterDays { versions { validFrom isInForce callToPay breachCall } }\n    advicePlaces { versions { validFrom isInForce places { name whatCs whatEn contact } } }\n    interestPolicy { pressed }\n  }\n": types.LetterPolicyDocument,
    "\n  mutation AdoptLetterDays($input: AdoptLetterDaysInput!) {\n    adoptLetterDays(input: $input) { __typename ... on LetterDaysVersions { versions { validFrom } } ... on Refused { code message field } }\n  }\n": types.AdoptLetterDaysDocument,
    "\n  mutation AdoptAdvicePlaces($input: AdoptAdvicePlacesInput!) {\n    adoptAdvicePlaces(input: $input) { __typename ... on AdvicePlacesVersions { versions { validFrom } } ... on Refused { code message field } }\n  }\n": types.AdoptAdvicePlacesDocument,
    "\n  query Landlord($id: UUID!) {\n    landlord(id: $id) { id kind name companyNumber birthDate street city postalCode email phone salutation bankAccount iban accountCheckedOn language }\n    units(landlordId: $id, withWithdrawn: true, first: 100) {\n      edges { node { id code total availableFrom withdrawnOn building { street houseNumber city } currentTenancy { startsOn } ownerContracts { number model state } } }\n    }\n  }\n": types.LandlordDocument,
    "\n  mutation AmendLandlord($id: UUID!, $input: LandlordInput!) {\n    amendLandlord(id: $id, input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.AmendLandlordDocument,
    "\n  query Landlords($search: String, $after: String) {\n    landlords(search: $search, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id kind name city phone email bankAccount } }\n    }\n  }\n": types.LandlordsDocument,
    "\n  query LandlordAccess($landlordId: UUID!) {\n    landlordAccess(landlordId: $landlordId) { email since }\n  }\n": types.LandlordAccessDocument,
    "\n  mutation OpenPortalAccess($landlordId: UUID!) {\n    openPortalAccess(landlordId: $landlordId) {\n      __typename\n      ... on LandlordAccess { email password }\n      ... on Refused { code message field }\n    }\n  }\n": types.OpenPortalAccessDocument,
    "\n  mutation ClosePortalAccess($landlordId: UUID!) {\n    closePortalAccess(landlordId: $landlordId) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.ClosePortalAccessDocument,
    "\n  query LandlordLead($id: UUID!) {\n    landlordLead(id: $id) {\n      id reference stage lostReason source contactName phone email city street layout areaM2 furnished expectedRent availableFrom worries note callBy landlordId createdAt nextStages\n    }\n  }\n": types.LandlordLeadDocument,
    "\n  query LandlordLeads($stages: [String!], $first: Int!, $after: String) {\n    landlordLeads(stages: $stages, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id reference stage contactName phone city street layout areaM2 expectedRent availableFrom callBy createdAt } }\n    }\n  }\n": types.LandlordLeadsDocument,
    "\n  mutation MoveLandlordLead($input: MoveLeadInput!) {\n    moveLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id stage }\n      ... on Refused { code message field }\n    }\n  }\n": types.MoveLandlordLeadDocument,
    "\n  mutation RecordLandlordLead($input: LeadInput!) {\n    recordLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordLandlordLeadDocument,
    "\n  mutation RecordLandlordOfLead($input: LandlordInput!) {\n    recordLandlord(input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordLandlordOfLeadDocument,
    "\n  mutation WithdrawCandidateOrder($orderId: UUID!) {\n    withdrawCandidateOrder(orderId: $orderId) { __typename ... on CandidateOrder { id } ... on Refused { code message field } }\n  }\n": types.WithdrawCandidateOrderDocument,
    "\n  mutation DecideMatch($input: DecideMatchInput!) {\n    decideMatch(input: $input) { __typename ... on MatchDecision { id } ... on Refused { code message field } }\n  }\n": types.DecideMatchDocument,
    "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) { __typename ... on Offer { id } ... on Refused { code message field } }\n  }\n": types.MakeOfferDocument,
    "\n  query WhoLets($unitId: UUID!) {\n    unit(id: $unitId) { id ownerContracts { model state } }\n  }\n": types.WhoLetsDocument,
    "\n  mutation AnnounceDraw($input: AnnounceDrawInput!) { announceDraw(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }\n": types.AnnounceDrawDocument,
    "\n  mutation DrawLots($input: DrawLotsInput!) { drawLots(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }\n": types.DrawLotsDocument,
    "\n  mutation CancelDraw($input: CancelDrawInput!) { cancelDraw(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }\n": types.CancelDrawDocument,
    "mutation EndLandlordCondition($conditionId: UUID!) { endLandlordCondition(conditionId: $conditionId) { __typename ... on LandlordCondition { id } ... on Refused { code message field } } }": types.EndLandlordConditionDocument,
    "\n  query FlatToFamilies($unitId: UUID!, $first: Int!) {\n    unitMatching(unitId: $unitId, first: $first) {\n      asOf occupied eligibleCount ineligibleCount\n      policy { version adoptedOn maxPersonsPerRoom minM2PerPerson maxSharePercent offerWorkingDays reservesAtMost terms { term cap } }\n      flat { id code layout street houseNumber city part floor areaM2 habitableRooms hasLift stepFree rent services energy deposit availableFrom maxPersons conditions { id kind words personLimit verdict paragraph evidence counts } }\n      draws { id rank score codes commitment state announcedAt word seed drawnCodes drawnAt cancelReason households { id name } }\n      orders { id reason orderedAt orderedByName endedAt endedBecause computedRanks households { id name } }\n      activeOffer { id state household { name } }\n      mostOftenMissing { rule name families }\n      eligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        household { id name persons children }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n      ineligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        household { id name persons children }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n    }\n    matchDeciders { id displayName }\n  }\n": types.FlatToFamiliesDocument,
    "\n  query FamilyToFlats($householdId: UUID!, $first: Int!) {\n    householdMatching(householdId: $householdId, first: $first) {\n      asOf\n      policy { version adoptedOn maxPersonsPerRoom minM2PerPerson maxSharePercent offerWorkingDays reservesAtMost terms { term cap } }\n      household { id name persons children waitingSince state unknown means { total } }\n      activeOffer { id state flat { code } }\n      eligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        flat { id code layout street houseNumber city areaM2 rent services energy }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n      ineligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        flat { id code layout street houseNumber city areaM2 rent services energy }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n    }\n    householdReserves(householdId: $householdId) { listId position flat { id code } }\n    matchDeciders { id displayName }\n  }\n": types.FamilyToFlatsDocument,
    "\n  query CompareFamilies($unitId: UUID!, $householdIds: [UUID!]!) {\n    compareFamilies(unitId: $unitId, householdIds: $householdIds) {\n      householdId rank tied score possibleScore eligible sharePercent offeredElsewhere\n      household { id name persons children waitingSince }\n      terms { term words points cap known } rules { rule name outcome needed found overridable }\n    }\n  }\n": types.CompareFamiliesDocument,
    "\n  query FlatsOnOffer {\n    flatsOnOffer { id code layout street houseNumber city areaM2 rent services energy availableFrom }\n  }\n": types.FlatsOnOfferDocument,
    "\n  query ChooseFamily($first: Int!, $after: String) {\n    households(state: \"applicant\", first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name persons children waitingSince unknown } } }\n  }\n": types.ChooseFamilyDocument,
    "\n  query ReserveCandidates($unitId: UUID!) {\n    unitMatching(unitId: $unitId, first: 50) { policy { reservesAtMost } eligible { rank household { id name } } }\n  }\n": types.ReserveCandidatesDocument,
    "\n  mutation NameReserves($input: NameReservesInput!) {\n    nameReserves(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } }\n  }\n": types.NameReservesDocument,
    "\n  query HouseholdOpenings($householdId: UUID!) { householdOpenings(householdId: $householdId) { rule of words amount count } }\n": types.HouseholdOpeningsDocument,
    "\n  query UnitOpenings($unitId: UUID!) { unitOpenings(unitId: $unitId) { rule of words amount count } }\n": types.UnitOpeningsDocument,
    "\n  mutation OrderCandidates($input: OrderCandidatesInput!) {\n    orderCandidates(input: $input) { __typename ... on CandidateOrder { id } ... on Refused { code message field } }\n  }\n": types.OrderCandidatesDocument,
    "\n  mutation RecordLandlordCondition($input: RecordConditionInput!) {\n    recordLandlordCondition(input: $input) { __typename ... on LandlordCondition { id } ... on Refused { code message field } }\n  }\n": types.RecordLandlordConditionDocument,
    "\n  query ReserveLists($unitId: UUID!) {\n    reserveLists(unitId: $unitId) {\n      id namedOn turnSince endedOn endedBecause endedReason\n      lastOffer { id state refusedBy refusalCode }\n      reserves { id position reason state score rank isNext obstacle overriddenNames droppedReason household { id name } passedOver { words household { id name } } }\n    }\n  }\n": types.ReserveListsDocument,
    "mutation ConfirmReserve($reserveId: UUID!) { confirmReserve(reserveId: $reserveId) { __typename ... on Offer { id } ... on Refused { code message field } } }": types.ConfirmReserveDocument,
    "mutation DropReserve($input: DropReserveInput!) { dropReserve(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } } }": types.DropReserveDocument,
    "mutation CloseReserves($input: CloseReservesInput!) { closeReserves(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } } }": types.CloseReservesDocument,
    "mutation ArrangeViewing($input: ArrangeViewingInput!) { arrangeViewing(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": types.ArrangeViewingDocument,
    "mutation RecordFamilyRefusal($input: AnswerInput!) { recordFamilyAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": types.RecordFamilyRefusalDocument,
    "mutation RecordLandlordRefusal($input: AnswerInput!) { recordLandlordAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": types.RecordLandlordRefusalDocument,
    "mutation WithdrawOffer($input: WithdrawOfferInput!) { withdrawOffer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": types.WithdrawOfferDocument,
    "mutation PromiseFlat($input: PromiseFlatInput!) { promiseFlat(input: $input) { __typename ... on Offer { id state promiseDocumentId } ... on Refused { code message field } } }": types.PromiseFlatDocument,
    "query RefusalReasons { refusalReasons { family familyKeepsPlace landlord } }": types.RefusalReasonsDocument,
    "\n  query FamilyOffer($id: UUID!) {\n    offer(id: $id) {\n      id state lessor offeredOn expiresOn viewingOn familyAnsweredOn landlordAnsweredOn promisedOn promiseDocumentId refusedBy refusalCode consequence closedOn closedReason\n      nextAct possibleActs mayShareNames\n      household { id name persons quietMode }\n      flat { id code layout street houseNumber city rent services energy deposit availableFrom conditions { id kind words counts } }\n      proposedOn steps { act state happenedAt byName }\n      decision {\n        id sittingId decidedOn reason deciders rank score overriddenNames\n        snapshot {\n          asOf policyVersion score rank tied eligibleCount facts { code name value }\n          rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } terms { term words points cap known sourceOn sentence test law }\n        }\n        review { policyVersionThen policyVersionNow eligibleThen eligibleNow scoreThen scoreNow changes { kind code name then now cause } }\n      }\n    }\n  }\n": types.FamilyOfferDocument,
    "mutation RecordFamilyAnswer($input: AnswerInput!) { recordFamilyAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": types.RecordFamilyAnswerDocument,
    "mutation RecordLandlordAnswer($input: AnswerInput!) { recordLandlordAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }": types.RecordLandlordAnswerDocument,
    "\n  query FamilyOffers($life: String, $first: Int!, $after: String) {\n    offers(life: $life, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id state offeredOn expiresOn viewingOn closedOn nextAct refusedBy refusalCode household { name } flat { code street houseNumber city } } }\n    }\n  }\n": types.FamilyOffersDocument,
    "\n  query Outcomes($from: Date, $to: Date) {\n    outcomeReport(from: $from, to: $to) {\n      from to decisions decisionsWithList knowsHomes confidencePercent smallestGroup\n      figures { code name what }\n      parts { code name what }\n      all { ...OutcomeLine }\n      dimensions { dimension name rows { ...OutcomeLine } }\n      familyReasons { code count }\n      landlordReasons { code count }\n    }\n  }\n  fragment OutcomeLine on OutcomeRow {\n    group name families withheld\n    offered { count outOf permille low high }\n    housed { count outOf permille low high }\n    gap { permille low high parts { part permille } }\n    offers { made housed expired withdrawn running accepted { count outOf permille low high } refusedByFamily { count outOf permille low high } refusedByLandlord { count outOf permille low high } }\n    waiting { families median mean low high }\n    kept6 { count outOf permille low high }\n    kept12 { count outOf permille low high }\n  }\n": types.OutcomesDocument,
    "\n  query FigureRows($figure: FigureCode!, $from: Date, $asOf: Date, $first: Int!, $after: String) {\n    overview(from: $from, asOf: $asOf) { asOf from figures { code title definition } }\n    figureRows(figure: $figure, from: $from, asOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { key ordinal code name cell date days amount evidence unitId householdId tenancyId } }\n    }\n  }\n": types.FigureRowsDocument,
    "\n  query Milestones($asOf: Date) {\n    persons: milestones(of: persons_housed, asOf: $asOf) { next reached { ordinal date code evidence cell } }\n    households: milestones(of: households_housed, asOf: $asOf) { next reached { ordinal date code evidence cell } }\n  }\n": types.MilestonesDocument,
    "\n  query Overview($from: Date, $asOf: Date) {\n    overview(from: $from, asOf: $asOf) {\n      from asOf\n      figures { code unit title definition asOf count amount suppressed cells { code count amount suppressed } }\n    }\n  }\n": types.OverviewDocument,
    "\n  mutation OfferChosen($input: MakeOfferInput!) { makeOffer(input: $input) { __typename ... on Offer { id } ... on Refused { code message field } } }\n": types.OfferChosenDocument,
    "\n  query OffersOfDecision($unitId: UUID!) { offers(unitId: $unitId, first: 50) { edges { node { id decision { id } } } } }\n": types.OffersOfDecisionDocument,
    "\n  query ChosenLessor($unitId: UUID!) {\n    unit(id: $unitId) { id ownerContracts { model state } }\n  }\n": types.ChosenLessorDocument,
    "\n  mutation RecordPanel($input: PanelInput!) { recordPanel(input: $input) { __typename ... on Panel { id } ... on Refused { code message field } } }\n": types.RecordPanelDocument,
    "\n  mutation ChangePanel($input: ChangePanelInput!) { changePanel(input: $input) { __typename ... on Panel { id } ... on Refused { code message field } } }\n": types.ChangePanelDocument,
    "\n  query PanelPeople { panelPeople { id displayName } }\n": types.PanelPeopleDocument,
    "\n  mutation SeatPanelMember($input: SeatPanelMemberInput!) { seatPanelMember(input: $input) { __typename ... on PanelMember { id } ... on Refused { code message field } } }\n": types.SeatPanelMemberDocument,
    "\n  mutation InvitePanelMember($input: InvitePanelMemberInput!) {\n    invitePanelMember(input: $input) { __typename ... on InvitedPanelMember { email password } ... on Refused { code message field } }\n  }\n": types.InvitePanelMemberDocument,
    "\n  mutation EndPanelTerm($input: EndPanelTermInput!) { endPanelTerm(input: $input) { __typename ... on PanelMember { id } ... on Refused { code message field } } }\n": types.EndPanelTermDocument,
    "\n  query Panels {\n    panels { id name quorum meetsOn closedOn members { id staffMemberId displayName role validFrom validTo inTerm } }\n  }\n": types.PanelsDocument,
    "\n  mutation ClosePanel($panelId: UUID!) { closePanel(panelId: $panelId) { __typename ... on Panel { id } ... on Refused { code message field } } }\n": types.ClosePanelDocument,
    "\n  query SittingOfFlat($unitId: UUID!) {\n    panelSittings(unitId: $unitId, life: \"running\", first: 1) { edges { node { id stage deadlineAt voters voted } } }\n  }\n": types.SittingOfFlatDocument,
    "\n  query PanelsToCall {\n    panels { id name quorum meetsOn closedOn members { staffMemberId displayName role inTerm } }\n    matchProposals { unitId householdId }\n  }\n": types.PanelsToCallDocument,
    "\n  mutation ConvenePanel($input: ConvenePanelInput!) { convenePanel(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": types.ConvenePanelDocument,
    "\n  query PanelReserveProposal($id: UUID!) {\n    panelSitting(id: $id) {\n      id\n      reserveProposal { order atMost inConflict candidates { label householdId place tied why for against abstain household { name } } }\n    }\n  }\n": types.PanelReserveProposalDocument,
    "\n  mutation NamePanelReserves($input: NamePanelReservesInput!) { namePanelReserves(input: $input) { __typename ... on PanelReservesNamed { listId } ... on Refused { code message field } } }\n": types.NamePanelReservesDocument,
    "\n  query PanelSitting($id: UUID!) {\n    panelSitting(id: $id) {\n      id state stage quorum convenedAt deadlineAt countedAt voters voted chosen tiedLabels chairReason cancelReason minutesUrl\n      panel { id name }\n      flat { code layout areaM2 habitableRooms floor hasLift stepFree city part rent services }\n      seats { id staffMemberId displayName role votes barred answered notice }\n      candidates { id label adults children needs reasons unknown exception gone }\n      tally { label for against abstain }\n      mine { conflict reason choices { label choice } }\n      votes { displayName conflict reason dissents choices { label choice } }\n      may { vote voteRefusal lead count decideTie }\n    }\n  }\n": types.PanelSittingDocument,
    "\n  query PanelSittingFiles($id: UUID!) {\n    panelSitting(id: $id) {\n      unitId skippedReason decisionId fullMinutesUrl\n      candidates { label file { householdId household { name } rank score exceptionNames exceptionReason } }\n    }\n  }\n": types.PanelSittingFilesDocument,
    "\n  mutation CastPanelVote($input: CastPanelVoteInput!) { castPanelVote(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": types.CastPanelVoteDocument,
    "\n  mutation CountPanelVotes($sittingId: UUID!) { countPanelVotes(sittingId: $sittingId) { __typename ... on PanelSitting { id state } ... on Refused { code message field } } }\n": types.CountPanelVotesDocument,
    "\n  mutation BarPanelMember($input: BarPanelMemberInput!) { barPanelMember(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": types.BarPanelMemberDocument,
    "\n  mutation ExtendPanelSitting($input: ExtendPanelSittingInput!) { extendPanelSitting(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": types.ExtendPanelSittingDocument,
    "\n  mutation DecidePanelTie($input: DecidePanelTieInput!) { decidePanelTie(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": types.DecidePanelTieDocument,
    "\n  mutation CancelPanelSitting($input: CancelPanelSittingInput!) { cancelPanelSitting(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n": types.CancelPanelSittingDocument,
    "\n  query PanelSittings($first: Int!, $after: String) {\n    panelSittings(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id state stage deadlineAt voters voted chosen flat { code layout city } panel { name } candidates { label } mine { conflict } may { vote count decideTie } } }\n    }\n  }\n": types.PanelSittingsDocument,
    "\n  query PanelMeetings { panels { id name meetsOn closedOn } }\n": types.PanelMeetingsDocument,
    "\n  query AppealTerms { appealTerms { versions { validFrom isInForce appealDays returnDays } } }\n": types.AppealTermsDocument,
    "\n  mutation AdoptAppealTerms($input: AdoptAppealTermsInput!) {\n    adoptAppealTerms(input: $input) { __typename ... on AppealTermsVersions { versions { validFrom } } ... on Refused { code message field } }\n  }\n": types.AdoptAppealTermsDocument,
    "\n  query PastReplay {\n    pastReplay {\n      id askedAt from to state done total\n      result {\n        otherFirst goElsewhere byRipple peopleDiffered\n        flats {\n          flatId decidedOn byList flat { id code } chosenHousehold { id name }\n          before { householdId share household { id name } }\n          after { householdId share household { id name } }\n        }\n        gainers { householdId before after household { id name } }\n        losers { householdId before after household { id name } }\n        groups { dimension name rows { group name families before after } }\n        unreplayed { decisionId mayLiveAfter }\n      }\n    }\n  }\n": types.PastReplayDocument,
    "\n  mutation ReplayPast($input: ReplayPastInput!) {\n    replayPast(input: $input) { __typename ... on PastReplay { id state } ... on Refused { code message field } }\n  }\n": types.ReplayPastDocument,
    "\n  mutation CancelPastReplay($replayId: UUID!) {\n    cancelPastReplay(replayId: $replayId) { __typename ... on PastReplay { id state } ... on Refused { code message field } }\n  }\n": types.CancelPastReplayDocument,
    "\n  query MatchingPolicies {\n    matchingPolicies {\n      id version from adoptedByName decidedAt reason state\n      values {\n        maxPersonsPerRoom minM2PerPerson maxSharePercent comfortableSharePercent offerWorkingDays reservesAtMost pointsPerChild pointsLostPerMissingRoom pointsLostPerSpareRoom\n        pointsPerMonthWaiting weights { term cap }\n      }\n      rules { code name sentence test law overridable }\n      criteria { code name sentence test law weight }\n    }\n  }\n": types.MatchingPoliciesDocument,
    "\n  mutation TryPolicy($values: PolicyValuesInput!) {\n    tryPolicy(values: $values) {\n      __typename\n      ... on PolicyReplay {\n        housedBefore housedAfter\n        flats { flatId eligibleBefore eligibleAfter flat { id code } before { id name } after { id name } }\n        gainers { householdId bestBefore bestAfter flatsBefore flatsAfter household { id name } }\n        losers { householdId bestBefore bestAfter flatsBefore flatsAfter household { id name } }\n      }\n      ... on Refused { code message field }\n    }\n  }\n": types.TryPolicyDocument,
    "\n  mutation AdoptPolicy($input: AdoptPolicyInput!) {\n    adoptPolicy(input: $input) { __typename ... on PolicyVersion { version } ... on Refused { code message field } }\n  }\n": types.AdoptPolicyDocument,
    "\n  query RentIncreasesPage {\n    rentClausesDue(withinDays: 90) { dueOn rent newRent clause { id kind percent tenancy { id number household { name } unit { code } } } }\n    rentIncreases { id oldRent newRent source proposedOn deliveredOn holdsFrom answerBy courtBy state papers { id number receiver } tenancy { id number household { name } unit { code } } }\n  }\n": types.RentIncreasesPageDocument,
    "\n  query RaisableTenancies { tenancies(first: 100, states: [\"signed\"]) { edges { node { id number kind household { name } unit { code } } } } }\n": types.RaisableTenanciesDocument,
    "\n  mutation AgreeRentClause($input: AgreeRentClauseInput!) {\n    agreeRentClause(input: $input) { __typename ... on RentClause { id } ... on Refused { code message field } }\n  }\n": types.AgreeRentClauseDocument,
    "\n  mutation ApplyRentClause($input: ApplyRentClauseInput!) {\n    applyRentClause(input: $input) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n": types.ApplyRentClauseDocument,
    "\n  mutation EndRentClause($clauseId: UUID!) {\n    endRentClause(clauseId: $clauseId) { __typename ... on RentClause { id } ... on Refused { code message field } }\n  }\n": types.EndRentClauseDocument,
    "\n  mutation ProposeRentIncrease($input: ProposeRentIncreaseInput!) {\n    proposeRentIncrease(input: $input) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n": types.ProposeRentIncreaseDocument,
    "\n  mutation RecordIncreaseDelivery($id: UUID!, $deliveredOn: Date!) {\n    recordIncreaseDelivery(id: $id, deliveredOn: $deliveredOn) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n": types.RecordIncreaseDeliveryDocument,
    "\n  mutation IssueRentIncreaseProposal($id: UUID!) {\n    issueRentIncreaseProposal(id: $id) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n": types.IssueRentIncreaseProposalDocument,
    "\n  mutation AnswerRentIncrease($id: UUID!, $answer: String!) {\n    answerRentIncrease(id: $id, answer: $answer) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n": types.AnswerRentIncreaseDocument,
    "\n  query TenancyAccessories($tenancyId: UUID!) {\n    tenancyMoney(tenancyId: $tenancyId) {\n      tenancyId\n      accessories {\n        pressed asOf accrued toPost\n        compensation { handedBackOn charged toCharge }\n        months { month principal accrued posted toPost }\n        posted { id kind month amount through reason postedOn takenBackOn takenBackReason }\n      }\n    }\n  }\n": types.TenancyAccessoriesDocument,
    "\n  mutation PostDefaultInterest($input: PostInterestInput!) {\n    postDefaultInterest(input: $input) { __typename ... on DebtAccessories { toPost } ... on Refused { code message field } }\n  }\n": types.PostDefaultInterestDocument,
    "\n  mutation ChargeCosts($input: ChargeCostsInput!) {\n    chargeCosts(input: $input) { __typename ... on DebtAccessory { id } ... on Refused { code message field } }\n  }\n": types.ChargeCostsDocument,
    "\n  mutation TakeBackAccessory($input: TakeBackAccessoryInput!) {\n    takeBackAccessory(input: $input) { __typename ... on DebtAccessory { id } ... on Refused { code message field } }\n  }\n": types.TakeBackAccessoryDocument,
    "\n  mutation DecideInterestPolicy($pressed: Boolean!) {\n    decideInterestPolicy(pressed: $pressed) { __typename ... on InterestPolicy { pressed } ... on Refused { code message field } }\n  }\n": types.DecideInterestPolicyDocument,
    "\n  mutation ChargeCompensation($tenancyId: UUID!) {\n    chargeCompensation(tenancyId: $tenancyId) { __typename ... on DebtAccessories { asOf } ... on Refused { code message field } }\n  }\n": types.ChargeCompensationDocument,
    "\n  query RentMonth($month: Month!, $first: Int!, $after: String) {\n    rentMonth(month: $month) {\n      month tenancies charged open overdue\n      lines(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { tenancyId tenancyNumber model creditor householdName unitCode dueOn rent services total open othersPart isKnown } }\n      }\n      arrivalQuestions { id tenancyId unitCode landlordName landlordPhone expected answer amount arrivedOn isBooked }\n    }\n  }\n": types.RentMonthDocument,
    "\n  mutation ChargeMonth($month: Month!) {\n    chargeMonth(month: $month) { __typename ... on MonthCharged { tenancies charges corrections total } ... on Refused { code message field } }\n  }\n": types.ChargeMonthDocument,
    "\n  mutation RecordArrivalAnswer($input: ArrivalAnswerInput!) {\n    recordArrivalAnswer(input: $input) { __typename ... on ArrivalQuestion { id answer } ... on Refused { code message field } }\n  }\n": types.RecordArrivalAnswerDocument,
    "\n  mutation TakeBackArrivalAnswer($questionId: UUID!) {\n    takeBackArrivalAnswer(questionId: $questionId) { __typename ... on ArrivalQuestion { id answer } ... on Refused { code message field } }\n  }\n": types.TakeBackArrivalAnswerDocument,
    "\n  query Payouts($state: String!, $first: Int!, $after: String) {\n    payouts(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id kind month amount dueOn state variableSymbol paidOn landlordName hasAccount unitCode contractNumber orderNumber landlordPhone returnId returnedOn } }\n    }\n  }\n": types.PayoutsDocument,
    "\n  query PaymentOrders { paymentOrders { id number dueOn total createdAt payoutCount sentCount cancelledAt cancelReason } }\n": types.PaymentOrdersDocument,
    "\n  query PaymentOrderFile($id: UUID!) { paymentOrderFile(id: $id) { name base64 } }\n": types.PaymentOrderFileDocument,
    "\n  query AgencyLosses { agencyLosses { ownerContractId contractNumber model unitCode landlordName ownerCost charged unpaid result } }\n": types.AgencyLossesDocument,
    "\n  mutation PreparePayouts($input: PreparePayoutsInput!) {\n    preparePayouts(input: $input) { __typename ... on PayoutsPrepared { created total } ... on Refused { code message field } }\n  }\n": types.PreparePayoutsDocument,
    "\n  mutation OrderPayouts($input: OrderPayoutsInput!) {\n    orderPayouts(input: $input) { __typename ... on PaymentOrder { id number total } ... on Refused { code message field } }\n  }\n": types.OrderPayoutsDocument,
    "\n  mutation CancelPayout($id: UUID!) {\n    cancelPayout(id: $id) { __typename ... on Payout { id state } ... on Refused { code message field } }\n  }\n": types.CancelPayoutDocument,
    "\n  mutation CancelPaymentOrder($input: CancelOrderInput!) {\n    cancelPaymentOrder(input: $input) { __typename ... on PaymentOrder { id } ... on Refused { code message field } }\n  }\n": types.CancelPaymentOrderDocument,
    "\n  mutation TakePayoutOutOfOrder($input: TakeOutOfOrderInput!) {\n    takePayoutOutOfOrder(input: $input) { __typename ... on Payout { id } ... on Refused { code message field } }\n  }\n": types.TakePayoutOutOfOrderDocument,
    "\n  query PayoutReturnCandidates($payoutId: UUID!) {\n    payoutReturnCandidates(payoutId: $payoutId) { bankLineId bookedOn amount counterName message }\n  }\n": types.PayoutReturnCandidatesDocument,
    "\n  mutation RecordPayoutReturn($input: PayoutReturnInput!) {\n    recordPayoutReturn(input: $input) { __typename ... on Payout { id landlordPhone } ... on Refused { code message field } }\n  }\n": types.RecordPayoutReturnDocument,
    "\n  mutation UndoPayoutReturn($returnId: UUID!) {\n    undoPayoutReturn(returnId: $returnId) { __typename ... on Payout { id } ... on Refused { code message field } }\n  }\n": types.UndoPayoutReturnDocument,
    "\n  query TenancyLedger($tenancyId: UUID!, $first: Int!) {\n    tenancyMoney(tenancyId: $tenancyId) {\n      tenancyId creditor creditorName balance overdue credit recourse\n      months { month dueOn charged open payments { receivedOn payer amount because } }\n      ledger(first: $first) { totalCount edges { node { id entryId bookedOn account cause text isReversal isReversed amount balance } } }\n    }\n  }\n": types.TenancyLedgerDocument,
    "\n  query ServicesSettlements {\n    servicesSettlements { id kind buildingLabel unitCode periodFrom periodTo state replacesId issuedOn households openObjections }\n  }\n": types.ServicesSettlementsDocument,
    "\n  query SettlementBuildings {\n    buildings { id street houseNumber city }\n  }\n": types.SettlementBuildingsDocument,
    "\n  query ServicesSettlement($id: UUID!) {\n    servicesSettlement(id: $id) {\n      id kind buildingLabel unitCode periodFrom periodTo state replacesId reason issuedOn households openObjections\n      costs { service key amount others evidence }\n      readings { tenancyId service consumed cost advances }\n      deadlines { deliverBy latestDue lateDays lateAtMost }\n      results {\n        problem\n        rows {\n          id tenancyId label livedFrom livedTo personMonths cost advances balance deliveredOn dueOn objectionsUntil documentId\n          lines { service key total measure ofMeasure cost advances paid }\n          objections { id raisedOn text answerBy isLate outcome answer answeredOn }\n        }\n      }\n    }\n  }\n": types.ServicesSettlementDocument,
    "\n  mutation DraftSettlement($input: DraftSettlementInput!) {\n    draftSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n": types.DraftSettlementDocument,
    "\n  mutation WriteSettlement($input: WriteSettlementInput!) {\n    writeSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n": types.WriteSettlementDocument,
    "\n  mutation IssueSettlement($input: IssueSettlementInput!) {\n    issueSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n": types.IssueSettlementDocument,
    "\n  mutation CorrectSettlement($id: UUID!, $reason: String!) {\n    correctSettlement(id: $id, reason: $reason) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n": types.CorrectSettlementDocument,
    "\n  mutation WithdrawSettlement($id: UUID!, $reason: String!) {\n    withdrawSettlement(id: $id, reason: $reason) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n": types.WithdrawSettlementDocument,
    "\n  mutation RaiseSettlementObjection($input: RaiseSettlementObjectionInput!) {\n    raiseSettlementObjection(input: $input) { __typename ... on SettlementObjection { id answerBy } ... on Refused { code message field } }\n  }\n": types.RaiseSettlementObjectionDocument,
    "\n  mutation AnswerSettlementObjection($input: AnswerSettlementObjectionInput!) {\n    answerSettlementObjection(input: $input) { __typename ... on SettlementObjection { id } ... on Refused { code message field } }\n  }\n": types.AnswerSettlementObjectionDocument,
    "\n  mutation AssignCareTeamMember($input: AssignCareTeamMemberInput!) {\n    assignCareTeamMember(input: $input) {\n      __typename\n      ... on CareTeamMember { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.AssignCareTeamMemberDocument,
    "\n  query CareTeam($householdId: UUID!) {\n    careTeam(householdId: $householdId) { id name role validFrom validTo }\n  }\n": types.CareTeamDocument,
    "\n  mutation EndCareTeamMembership($membershipId: UUID!) {\n    endCareTeamMembership(membershipId: $membershipId) {\n      __typename\n      ... on CareTeamMember { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.EndCareTeamMembershipDocument,
    "\n  query CareTeams {\n    careWorkers { staffMemberId displayName families asKeyWorker }\n  }\n": types.CareTeamsDocument,
    "\n  query TeamFamilies($search: String) {\n    households(search: $search, first: 50) { edges { node { id code name state } } }\n  }\n": types.TeamFamiliesDocument,
    "\n  query TeamFamily($id: UUID!) {\n    household(id: $id) { id code name }\n  }\n": types.TeamFamilyDocument,
    "\n  mutation AmendTenancy($input: AmendTenancyInput!) {\n    amendTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.AmendTenancyDocument,
    "\n  query OfferToDraw($id: UUID!) {\n    offer(id: $id) { id state unitId householdId }\n  }\n": types.OfferToDrawDocument,
    "\n  query UnitsToDraw($search: String) {\n    units(search: $search, first: 50) { edges { node { id code building { street city } currentTenancy { id } } } }\n  }\n": types.UnitsToDrawDocument,
    "\n  query HouseholdsToDraw($search: String) {\n    households(search: $search, first: 50) { edges { node { id name state } } }\n  }\n": types.HouseholdsToDrawDocument,
    "\n  query DrawTenancyFacts($unitId: UUID!, $householdId: UUID!) {\n    unit(id: $unitId) {\n      id code rent deposit availableFrom\n      building { street houseNumber city }\n      advances { service amount }\n      ownerContracts { id number model state startsOn endsOn endedOn }\n    }\n    household(id: $householdId) { id name members { id givenName familyName birthDate age relation leftOn } }\n  }\n": types.DrawTenancyFactsDocument,
    "\n  mutation DrawTenancy($input: DrawTenancyInput!) {\n    drawTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.DrawTenancyDocument,
    "\n  mutation EndTenancy($input: EndTenancyInput!) {\n    endTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.EndTenancyDocument,
    "\n  query TenancyMoney($tenancyId: UUID!) {\n    tenancyMoney(tenancyId: $tenancyId) {\n      balance overdue credit recourse creditorName\n      acts { id step outcome doneOn note }\n      ledger(first: 40) { edges { node { id bookedOn cause isReversal amount } } }\n    }\n  }\n": types.TenancyMoneyDocument,
    "\n  mutation IssuePaper($tenancyId: UUID!, $kind: String!, $language: String!) {\n    issuePaper(tenancyId: $tenancyId, kind: $kind, language: $language) {\n      __typename\n      ... on Document { id url number }\n      ... on Refused { code message field }\n    }\n  }\n": types.IssuePaperDocument,
    "\n  mutation TranslatePaper($input: TranslateDocumentInput!) {\n    translateDocument(input: $input) {\n      __typename\n      ... on Document { id url number }\n      ... on Refused { code message field }\n    }\n  }\n": types.TranslatePaperDocument,
    "\n  mutation AttachScan($tenancyId: UUID!, $fileId: UUID!, $kind: String!) {\n    attachScan(tenancyId: $tenancyId, fileId: $fileId, kind: $kind) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.AttachScanDocument,
    "\n  mutation AgreePayerShare($tenancyId: UUID!, $input: PayerShareInput!) {\n    agreePayerShare(tenancyId: $tenancyId, input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.AgreePayerShareDocument,
    "\n  mutation EndPayerShare($shareId: UUID!, $lastDay: Date!) {\n    endPayerShare(shareId: $shareId, lastDay: $lastDay) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.EndPayerShareDocument,
    "\n  mutation RecordHandover($input: HandoverInput!) {\n    recordHandover(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordHandoverDocument,
    "\n  mutation SignTenancy($input: SignTenancyInput!) {\n    signTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.SignTenancyDocument,
    "\n  query Tenancies($search: String, $states: [String!], $endsWithinDays: Int, $after: String) {\n    tenancies(search: $search, states: $states, endsWithinDays: $endsWithinDays, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id number kind state startsOn endsOn endedOn daysToEnd monthlyTotal variableSymbol\n          household { name }\n          unit { code building { street city } }\n        }\n      }\n    }\n  }\n": types.TenanciesDocument,
    "\n  query Tenancy($id: UUID!) {\n    tenancy(id: $id) {\n      id number kind model state creditor signatory paymentRoute variableSymbol depositSymbol startsOn endsOn signedOn endedOn endReason drawReason dueDay deposit penalties daysToEnd monthlyTotal language\n      household { id name quietMode }\n      unit { id code building { street houseNumber city } }\n      landlord { id name }\n      parties { id memberId role name mustSign signedOn }\n      components { component amount validFrom validTo }\n      payerShares { id payer amount paidTo usualDay validFrom validTo }\n      month { month days ofDays rent advances total dueOn }\n      handovers { id kind heldOn note meters { kind serialNumber reading unit } keys { kind count } rooms { room condition note } defects { description mendedBy mendUntil } }\n      scans { id kind uploadedAt }\n    }\n    documents(subjectId: $id) { id kind number title language issuedOn issuedAt url visibleToLandlord }\n  }\n": types.TenancyDocument,
    "\n  mutation CancelTenancy($id: UUID!) {\n    cancelTenancy(id: $id) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.CancelTenancyDocument,
    "\n  query TodayLeads {\n    landlordLeads(stages: [\"new\"], first: 5) {\n      totalCount\n      edges { node { id contactName city layout callBy } }\n    }\n  }\n": types.TodayLeadsDocument,
    "\n  query TodayProblems {\n    openProblems { id place description reportedAt unit { id code } }\n  }\n": types.TodayProblemsDocument,
    "\n  query TodaySuspense {\n    bankSuspense(first: 5) {\n      totalCount\n      edges { node { id amount bookedOn ageDays counterName message } }\n    }\n  }\n": types.TodaySuspenseDocument,
    "\n  query TodayFlags {\n    sharedFlags(first: 5, state: waiting) {\n      totalCount\n      edges { node { id kind level householdName unitCode raisedAt } }\n    }\n  }\n": types.TodayFlagsDocument,
    "\n  query TodaySittings {\n    panelSittings(life: \"running\", first: 5) {\n      totalCount\n      edges { node { id stage deadlineAt voters voted flat { code } panel { name } mine { conflict } may { vote count decideTie } } }\n    }\n  }\n": types.TodaySittingsDocument,
    "\n  query TodayFlats {\n    flatsOnOffer { id code street houseNumber city layout rent services availableFrom }\n  }\n": types.TodayFlatsDocument,
    "\n  query TodayArrears {\n    arrears(tab: \"today\", first: 5) {\n      totalCount\n      edges { node { tenancyId creditor householdName amount daysOverdue nextStep } }\n    }\n  }\n": types.TodayArrearsDocument,
    "\n  query TodayEnding {\n    tenancies(endsWithinDays: 60, states: [\"signed\"], first: 5) {\n      totalCount\n      edges { node { id number endsOn daysToEnd household { name } unit { code } } }\n    }\n  }\n": types.TodayEndingDocument,
    "\n  query TodayAppeals {\n    appeals(first: 5) {\n      totalCount\n      edges { node { id state filedOn household { name } verdict { kind } } }\n    }\n  }\n": types.TodayAppealsDocument,
    "\n  query TodayFamilyRequests {\n    familyRequests(first: 5) {\n      totalCount\n      edges { node { id kind sentAt household { id name } } }\n    }\n  }\n": types.TodayFamilyRequestsDocument,
    "\n  query TodayReserveTurns {\n    reserveTurns { id turnSince flat { id code } reserves { id isNext household { name } } }\n  }\n": types.TodayReserveTurnsDocument,
    "\n  mutation AmendBuilding($id: UUID!, $input: BuildingInput!) {\n    amendBuilding(id: $id, input: $input) { __typename ... on Building { id } ... on Refused { code message field } }\n  }\n": types.AmendBuildingDocument,
    "\n  mutation AmendUnit($id: UUID!, $input: UnitInput!) {\n    amendUnit(id: $id, input: $input) { __typename ... on Unit { id } ... on Refused { code message field } }\n  }\n": types.AmendUnitDocument,
    "\n  mutation DrawOwnerContract($input: OwnerContractInput!) {\n    drawOwnerContract(input: $input) {\n      __typename\n      ... on OwnerContract { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.DrawOwnerContractDocument,
    "\n  mutation EndOwnerContract($id: UUID!, $endedOn: Date!) {\n    endOwnerContract(id: $id, endedOn: $endedOn) { __typename ... on OwnerContract { id } ... on Refused { code message field } }\n  }\n": types.EndOwnerContractDocument,
    "\n  mutation SignOwnerContract($id: UUID!, $signedOn: Date!) {\n    signOwnerContract(id: $id, signedOn: $signedOn) {\n      __typename\n      ... on OwnerContract { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.SignOwnerContractDocument,
    "\n  mutation RecordBuilding($input: BuildingInput!) {\n    recordBuilding(input: $input) {\n      __typename\n      ... on Building { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordBuildingDocument,
    "\n  mutation RecordCadastreCheck($input: CadastreCheckInput!) {\n    recordCadastreCheck(input: $input) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordCadastreCheckDocument,
    "\n  mutation RecordDefect($unitId: UUID!, $input: DefectInput!) {\n    recordDefect(unitId: $unitId, input: $input) { __typename ... on Unit { id } ... on Refused { code message field } }\n  }\n": types.RecordDefectDocument,
    "\n  mutation RecordInspection($input: InspectionInput!) {\n    recordInspection(input: $input) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordInspectionDocument,
    "\n  mutation RecordLandlord($input: LandlordInput!) {\n    recordLandlord(input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordLandlordDocument,
    "\n  query UnitChoices {\n    buildings { id street houseNumber city }\n  }\n": types.UnitChoicesDocument,
    "\n  query UnitOwners($search: String) {\n    landlords(search: $search, first: 50) { edges { node { id name city } } }\n  }\n": types.UnitOwnersDocument,
    "\n  mutation RecordUnit($input: UnitInput!) {\n    recordUnit(input: $input) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.RecordUnitDocument,
    "\n  query UnitOwner($id: UUID!) {\n    landlord(id: $id) { id name city }\n  }\n": types.UnitOwnerDocument,
    "\n  query OpenProblemsOfUnits { openProblems { id unitId place description callWhen reportedAt state } }\n": types.OpenProblemsOfUnitsDocument,
    "\n  mutation SettleProblem($id: UUID!, $solved: Boolean!) {\n    settleProblem(id: $id, solved: $solved) { __typename ... on ProblemReport { id } ... on Refused { code message field } }\n  }\n": types.SettleProblemDocument,
    "\n  query Unit($id: UUID!) {\n    unit(id: $id) {\n      id code unitNumber floor layout habitableRooms areaM2 stepFree furnished energyLabel rent deposit energyEstimate maxPersons availableFrom withdrawnOn note total\n      building { id street houseNumber part city postalCode ruianCode hasLift stepFreeEntrance petsAllowed smokingAllowed }\n      landlord { id name phone email bankAccount }\n      advances { service amount }\n      cadastreCheck { checkedOn titleDeedNumber ownerMatches coOwnersConsent execution mortgageConsent note }\n      inspections { id inspectedOn outcome note }\n      defects { id place description severity fixBy fixedOn }\n      ownerContracts { id number model state signedOn startsOn endsOn endedOn ownerRent ownerServices payoutDay variableSymbol guarantee { capMonths capAmount covers } }\n      currentTenancy { id number state startsOn endsOn household { name } }\n      tenancies { id number state startsOn endsOn endedOn household { name } }\n    }\n  }\n": types.UnitDocument,
    "\n  mutation MendDefect($id: UUID!, $fixedOn: Date!) {\n    mendDefect(defectId: $id, fixedOn: $fixedOn) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n": types.MendDefectDocument,
    "\n  query Units($search: String, $withWithdrawn: Boolean, $after: String) {\n    units(search: $search, withWithdrawn: $withWithdrawn, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id code layout areaM2 total availableFrom withdrawnOn\n          building { street houseNumber city }\n          landlord { name }\n          currentTenancy { id state startsOn endsOn endedOn household { name } }\n        }\n      }\n    }\n  }\n": types.UnitsDocument,
    "\n  mutation WithdrawUnit($id: UUID!, $on: Date) {\n    withdrawUnit(id: $id, on: $on) { __typename ... on Unit { id } ... on Refused { code message field } }\n  }\n": types.WithdrawUnitDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      account { id displayName email language }\n      memberships { id agencyName roles }\n      current { id agencyName roles }\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseAgency($membershipId: UUID!) {\n    chooseAgency(membershipId: $membershipId) {\n      __typename\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').ChooseAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut { __typename }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepDoorNote($input: KeepDoorNoteInput!) {\n    keepDoorNote(input: $input) {\n      __typename\n      ... on DoorNote { content }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').KeepDoorNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FamilyInCare($householdId: UUID!) {\n    familyInCare(householdId: $householdId) {\n      ...FamilyCard\n      interpreterLanguage\n      members { id givenName relation age }\n      goals { id title firstStep dueOn state closedOn }\n      flags { id kind level state raisedAt raisedByName answer answerWords answeredByName notes { id content writtenAt writtenByName } }\n      team { id name role }\n      visits(first: 20) { totalCount edges { node { id visitedOn form lengthMinutes present content nextStep writtenByName writtenAt } } }\n    }\n  }\n"): typeof import('./graphql').FamilyInCareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRiskFlag($flagId: UUID!) {\n    closeRiskFlag(flagId: $flagId) {\n      __typename\n      ... on RiskFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').CloseRiskFlagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGoal($input: SetGoalInput!) {\n    setGoal(input: $input) {\n      __typename\n      ... on Goal { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').SetGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGoal($goalId: UUID!, $end: GoalEnd!) {\n    endGoal(goalId: $goalId, end: $end) {\n      __typename\n      ... on Goal { id state }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').EndGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRiskFlagNote($input: AddRiskFlagNoteInput!) {\n    addRiskFlagNote(input: $input) {\n      __typename\n      ... on RiskFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').AddRiskFlagNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseRiskFlag($input: RaiseRiskFlagInput!) {\n    raiseRiskFlag(input: $input) {\n      __typename\n      ... on RiskFlag { id state }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RaiseRiskFlagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRiskFlag($flagId: UUID!) {\n    withdrawRiskFlag(flagId: $flagId) {\n      __typename\n      ... on RiskFlag { id state }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').WithdrawRiskFlagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CareToday {\n    careToday {\n      asOf\n      visits { ...FamilyCard }\n      families { ...FamilyCard }\n    }\n  }\n  fragment FamilyCard on FamilyInCare {\n    householdId code name phone quietMode address floor unitNumber doorNote sharesFlags\n    lastSeenOn lastSeenForm daysUnseen plannedOn plannedAt promise openGoals openFlags\n  }\n"): typeof import('./graphql').CareTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    recordVisit(input: $input) {\n      __typename\n      ... on Visit { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthClosing($month: Month) {\n    monthClosing(month: $month) {\n      month state\n      items { item state count amount examples }\n      history { id month closedAt closedByName exceptions reopenedAt reopenedByName reopenReason }\n    }\n  }\n"): typeof import('./graphql').MonthClosingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseMonth($month: Month!, $exceptions: String) {\n    closeMonth(month: $month, exceptions: $exceptions) { __typename ... on ClosedMonth { id month } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CloseMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenMonth($month: Month!, $reason: String!) {\n    reopenMonth(month: $month, reason: $reason) { __typename ... on ClosedMonth { id month } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ReopenMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpeningImports {\n    openingImports { id asOf rowCount fileName importedAt importedByName reversedAt reverseReason }\n  }\n"): typeof import('./graphql').OpeningImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpeningTemplate($format: String!) {\n    openingTemplate(format: $format) { name base64 }\n  }\n"): typeof import('./graphql').OpeningTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RehearseOpening($input: OpeningSheetInput!) {\n    rehearseOpening(input: $input) {\n      __typename\n      ... on OpeningOutcome { rows known landlords units ownerContracts households tenancies receivable credit deposit problemCount problems { row column message } }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RehearseOpeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportOpening($input: OpeningSheetInput!) {\n    importOpening(input: $input) { __typename ... on OpeningOutcome { importId tenancies } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ImportOpeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseOpening($importId: UUID!, $reason: String!) {\n    reverseOpening(importId: $importId, reason: $reason) { __typename ... on OpeningImport { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ReverseOpeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountCodes {\n    accountCodes { codes { kind name code } }\n  }\n"): typeof import('./graphql').AccountCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAccountCodes($input: SetAccountCodesInput!) {\n    setAccountCodes(input: $input) { __typename ... on AccountCodes { codes { kind code } } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').SetAccountCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WriteOffs {\n    writeOffs { id tenancyId label kind amount reason state proposedBy proposedByName proposedAt decidedByName decisionNote reverseReason credit }\n  }\n"): typeof import('./graphql').WriteOffsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeWriteOff($input: ProposeWriteOffInput!) {\n    proposeWriteOff(input: $input) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ProposeWriteOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideWriteOff($input: DecideWriteOffInput!) {\n    decideWriteOff(input: $input) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').DecideWriteOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseWriteOff($writeOffId: UUID!, $reason: String!) {\n    reverseWriteOff(writeOffId: $writeOffId, reason: $reason) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ReverseWriteOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecoverWriteOff($writeOffId: UUID!) {\n    recoverWriteOff(writeOffId: $writeOffId) { __typename ... on WriteOff { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecoverWriteOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostalBatches {\n    postalBatches { id kind lineOn total rowCount fileName unknownAmount postedAt undoneAt }\n    postalLines { id bookedOn amount counterName message }\n  }\n"): typeof import('./graphql').PostalBatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostPostalList($input: PostPostalListInput!) {\n    postPostalList(input: $input) { __typename ... on PostalBatch { id rowCount } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').PostPostalListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoPostalList($batchId: UUID!) {\n    undoPostalList(batchId: $batchId) { __typename ... on PostalBatch { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').UndoPostalListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partners {\n    partners { id name kind contactName email phone }\n  }\n"): typeof import('./graphql').PartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPartner($input: RegisterPartnerInput!) {\n    registerPartner(input: $input) { __typename ... on Partner { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RegisterPartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundByAllocation on AllocationOutcome {\n    eligiblePairs proven\n    optimal { housed score pairs { flatId householdId score need fit waiting flat { id code layout street houseNumber city } household { id name persons children } } }\n    greedy { housed score pairs { flatId householdId household { id name } } }\n    highest { housed score }\n    fragile { flatId householdId flat { id code } household { id name } }\n    unfitFlats { id code layout street houseNumber city }\n  }\n"): typeof import('./graphql').FoundByAllocationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Allocation {\n    allocation {\n      id askedAt asOf policyVersion minimumFit mostFit flats families frozen state progress failure\n      fallenOffers { id state flat { id code } household { id name } }\n      proposals { id unitId householdId proposedOn flat { id code } household { id name } }\n      result { ...FoundByAllocation }\n      standing { id askedAt result { ...FoundByAllocation } }\n    }\n  }\n"): typeof import('./graphql').AllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AllocateFlats($input: AllocateFlatsInput!) {\n    allocateFlats(input: $input) { __typename ... on Allocation { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AllocateFlatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAllocation($allocationId: UUID!) {\n    cancelAllocation(allocationId: $allocationId) { __typename ... on Allocation { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CancelAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMatches($input: ProposeMatchesInput!) {\n    proposeMatches(input: $input) { __typename ... on Allocation { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ProposeMatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropProposal($input: DropProposalInput!) {\n    dropProposal(input: $input) { __typename ... on MatchProposal { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').DropProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Appeal($id: UUID!) {\n    appeal(id: $id) {\n      id state filedOn filedThrough words takenOn decidedOn reason effect documentId withdrawnOn takenByName decidedByName madeByNames mayJudge possibleActs\n      household { id name code waitingSince }\n      verdict { kind decidedOn appealUntil reason policyVersion score rank failed unknown waitingFrom waitingTo flat { id code street houseNumber city layout } }\n      decision { reason decidedOn snapshot { asOf policyVersion score } }\n      comparison { policyThen policyNow scoreNow flatTaken rules { name then now } outcomes { name then now } }\n    }\n  }\n"): typeof import('./graphql').AppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeAppeal($id: UUID!) { takeAppeal(id: $id) { __typename ... on Appeal { id } ... on Refused { code message field } } }"): typeof import('./graphql').TakeAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawAppeal($id: UUID!) { withdrawAppeal(id: $id) { __typename ... on Appeal { id } ... on Refused { code message field } } }"): typeof import('./graphql').WithdrawAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideAppeal($input: DecideAppealInput!) { decideAppeal(input: $input) { __typename ... on Appeal { id } ... on Refused { code message field } } }"): typeof import('./graphql').DecideAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Appeals($life: String, $first: Int!, $after: String) {\n    appeals(life: $life, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id state filedOn filedThrough decidedOn withdrawnOn takenByName household { name code } verdict { kind decidedOn flatLayout flatCity } } }\n    }\n  }\n"): typeof import('./graphql').AppealsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseholdLink($id: UUID!) {\n    household(id: $id) { id applicantLink { issuedAt expiresAt lastOpenedAt lastCodeState lastCodeTrouble } }\n  }\n"): typeof import('./graphql').HouseholdLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseholdVerdicts($id: UUID!) {\n    household(id: $id) { id verdicts { id kind decidedOn appealUntil flatLayout flatCity mayAppeal waitingFrom waitingTo reason appeal { id state filedOn } } }\n  }\n"): typeof import('./graphql').HouseholdVerdictsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueApplicantLink($input: IssueApplicantLinkInput!) {\n    issueApplicantLink(input: $input) { __typename ... on IssuedApplicantLink { url expiresAt paper } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').IssueApplicantLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeApplicantLink($householdId: UUID!) { revokeApplicantLink(householdId: $householdId) { __typename ... on RevokedApplicantLink { done } ... on Refused { code message field } } }"): typeof import('./graphql').RevokeApplicantLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeApplicantCode($householdId: UUID!) {\n    makeApplicantCode(householdId: $householdId) { __typename ... on IssuedApplicantCode { code expiresAt } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').MakeApplicantCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FilePaperAppeal($input: FilePaperAppealInput!) { filePaperAppeal(input: $input) { __typename ... on Appeal { id } ... on Refused { code message field } } }"): typeof import('./graphql').FilePaperAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseholdRequests($id: UUID!) {\n    household(id: $id) {\n      id\n      incomes { id kind amount validFrom validTo }\n      requests { id kind sentAt state answer photo change { what amount validFrom person birthDate relation phone email contactAddress needs wishes { kind value } note } }\n    }\n  }\n"): typeof import('./graphql').HouseholdRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmFamilyRequest($input: ConfirmRequestInput!) { confirmFamilyRequest(input: $input) { __typename ... on HouseholdRequest { id } ... on Refused { code message field } } }"): typeof import('./graphql').ConfirmFamilyRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefuseFamilyRequest($input: RefuseRequestInput!) { refuseFamilyRequest(input: $input) { __typename ... on HouseholdRequest { id } ... on Refused { code message field } } }"): typeof import('./graphql').RefuseFamilyRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RepaymentPlans($tenancyId: UUID!) {\n    repaymentPlans(tenancyId: $tenancyId) {\n      id agreedOn total symbol toleranceDays includesInterest mayLoseInstalments state paid left behind brokeOn lostOn mayBeLostNow endedOn note\n      instalments { number dueOn amount paid state }\n    }\n  }\n"): typeof import('./graphql').RepaymentPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RepaymentProposal($tenancyId: UUID!, $count: Int!, $firstDueOn: Date!, $includesInterest: Boolean!) {\n    repaymentProposal(tenancyId: $tenancyId, count: $count, firstDueOn: $firstDueOn, includesInterest: $includesInterest) { total whyNot instalments { dueOn amount } }\n  }\n"): typeof import('./graphql').RepaymentProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeRepaymentPlan($input: AgreeRepaymentPlanInput!) {\n    agreeRepaymentPlan(input: $input) { __typename ... on RepaymentPlan { id symbol } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AgreeRepaymentPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelRepaymentPlan($planId: UUID!, $reason: String!) {\n    cancelRepaymentPlan(planId: $planId, reason: $reason) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CancelRepaymentPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoseInstalments($planId: UUID!) {\n    loseInstalments(planId: $planId) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').LoseInstalmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreInstalments($planId: UUID!) {\n    restoreInstalments(planId: $planId) { __typename ... on RepaymentPlan { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RestoreInstalmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterOffers($tenancyId: UUID!) {\n    letterOffers(tenancyId: $tenancyId) { kind whyNot }\n  }\n"): typeof import('./graphql').LetterOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueLetter($input: IssueLetterInput!) {\n    issueLetter(input: $input) { __typename ... on IssuedLetters { papers { documentId number } } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').IssueLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeriousBreach($tenancyId: UUID!) {\n    seriousBreach(tenancyId: $tenancyId) {\n      open owed owedNeeded owedMet calledFound calledNeeded calledMissing calledMet passedFrom passedMet\n      calls { id actId sentOn periodDays asked stillUnpaid papers { id name documentId number deliveredOn way proof } }\n    }\n  }\n"): typeof import('./graphql').SeriousBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDelivery($input: RecordDeliveryInput!) {\n    recordDelivery(input: $input) { __typename ... on SeriousBreach { open } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArrearsHistory($tenancyId: UUID!) {\n    arrearsHistory(tenancyId: $tenancyId) { id step doneOn outcome promisedOn documentId note undoneOn undoneBecause }\n  }\n"): typeof import('./graphql').ArrearsHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoArrearsAct($input: UndoArrearsActInput!) {\n    undoArrearsAct(input: $input) { __typename ... on ArrearsAct { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').UndoArrearsActDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArrearsWorklist($tab: String!, $first: Int!, $after: String) {\n    arrearsCounts { today promised paused plan all }\n    interestPolicy { pressed }\n    arrears(tab: $tab, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          tenancyId tenancyNumber model creditor creditorName householdId householdName phone quietMode unitCode\n          amount accruedInterest inTransit recourse beganOn daysOverdue monthsOwed stage\n          nextStep nextIsDue nextFrom nextWho nextTasks why whyNotEarlier inPlan\n          plan { id state }\n          months { month dueOn amount }\n          lastAct { id step doneOn outcome promisedOn documentId }\n          pause { id reason pausedTo note }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArrearsWorklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) { __typename ... on ArrearsAct { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseArrears($input: PauseArrearsInput!) {\n    pauseArrears(input: $input) { __typename ... on ArrearsPause { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').PauseArrearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndArrearsPause($id: UUID!) {\n    endArrearsPause(id: $id) { __typename ... on ArrearsPause { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').EndArrearsPauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendReminder($tenancyId: UUID!) {\n    sendReminder(tenancyId: $tenancyId) { __typename ... on Reminder { documentId number } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').SendReminderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BankStatements($first: Int!, $after: String) {\n    bankStatements(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id format periodFrom periodTo opening closing lineCount importedAt waitingCount bankAccount { name bankAccount } } }\n    }\n    bankAccounts { id name bankAccount ledgerBalance orderFormat }\n    bankRules { id account words incoming kind label taughtAt taughtBy usedCount }\n  }\n"): typeof import('./graphql').BankStatementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BankSuspense($first: Int!, $after: String) {\n    bankSuspense(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id statementId position bookedOn amount leftAmount counterName counterAccount variableSymbol message ageDays } }\n    }\n  }\n"): typeof import('./graphql').BankSuspenseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BankStatement($id: UUID!) {\n    bankStatement(id: $id) {\n      id format statementNumber periodFrom periodTo opening closing lineCount importedAt\n      bankAccount { id name bankAccount ledgerBalance }\n      piles { certain toConfirm unknown suspense posted }\n      ledgerCheck { closing ledger waiting holds why }\n      changes { id position knownBookedOn knownAmount foundBookedOn foundAmount isProbablySame batchLines counterName noticedAt }\n      batches { id postedAt undoneAt lineCount }\n    }\n  }\n"): typeof import('./graphql').BankStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BankLines($id: UUID!, $after: String) {\n    bankStatement(id: $id) {\n      id\n      lines(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id position bookedOn amount leftAmount counterAccount counterName variableSymbol constantSymbol specificSymbol message reversal state pile reason ageDays payoutId depositId notRent lastingWords\n            shares { tenancyId label amount }\n            postings { id kind amount label isReversed }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BankLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BankTenancies($search: String!) {\n    bankTenancies(search: $search) { id label variableSymbol usualAmounts }\n  }\n"): typeof import('./graphql').BankTenanciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BankPayouts {\n    bankPayouts { id label amount variableSymbol dueOn }\n  }\n"): typeof import('./graphql').BankPayoutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportBankStatement($fileId: UUID!) {\n    importBankStatement(fileId: $fileId) {\n      __typename\n      ... on BankImport { statements { statementId newLines knownLines changedLines } }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').ImportBankStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostBankLines($input: PostBankLinesInput!) {\n    postBankLines(input: $input) {\n      __typename\n      ... on BankBatch { id lineCount }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').PostBankLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoBankBatch($batchId: UUID!) {\n    undoBankBatch(batchId: $batchId) {\n      __typename\n      ... on BankBatch { id lineCount }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').UndoBankBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseBankLine($lineId: UUID!) {\n    reverseBankLine(lineId: $lineId) {\n      __typename\n      ... on BankStatement { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').ReverseBankLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TeachBankRule($input: TeachBankRuleInput!) {\n    teachBankRule(input: $input) {\n      __typename\n      ... on BankRule { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').TeachBankRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetBankRule($id: UUID!) {\n    forgetBankRule(id: $id) {\n      __typename\n      ... on BankRuleForgotten { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').ForgetBankRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleBankLineChange($changeId: UUID!, $as: String!) {\n    settleBankLineChange(changeId: $changeId, as: $as) {\n      __typename\n      ... on BankStatement { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').SettleBankLineChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseOrderFormat($bankAccountId: UUID!, $format: String!) {\n    chooseOrderFormat(bankAccountId: $bankAccountId, format: $format) {\n      __typename\n      ... on BankAccount { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').ChooseOrderFormatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBankAccount($input: AddBankAccountInput!) {\n    addBankAccount(input: $input) {\n      __typename\n      ... on BankAccount { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').AddBankAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RentSimulation($file: String!) {\n    rentSimulation(file: $file) {\n      asOf model credit fund capLeft recourse landlordClaim\n      charges { month component amount dueOn cause }\n      refused { enteredOn message }\n      allocations { paidOn month part amount because }\n      open { month principal interest }\n      claims { on claimed payout payableOn whyNot months { month payout } }\n      gate2291 { open owed needed }\n    }\n  }\n"): typeof import('./graphql').RentSimulationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TenancySimulationFile($tenancyId: UUID!) { tenancySimulationFile(tenancyId: $tenancyId) }\n"): typeof import('./graphql').TenancySimulationFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterestRates { interestRates { from percent } }\n"): typeof import('./graphql').InterestRatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalculatorTenancies { tenancies(first: 100, states: [\"signed\", \"ended\"]) { edges { node { id number household { name } unit { code } } } } }\n"): typeof import('./graphql').CalculatorTenanciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CashDesks {\n    cashDesks {\n      id code name balance today isClosedToday openDays\n      papers { id kind number issuedOn purpose tenancyLabel counterparty text amount cash rounding documentId cancelledBy cancels reason issuedByName bankLineOn }\n      days { id day book counted difference explanation closedByName isReopened reopenReason }\n    }\n  }\n"): typeof import('./graphql').CashDesksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CashOnTheWay {\n    cashOnTheWay { id number issuedOn purpose cash documentId bankChoices { id bookedOn amount counterName message } }\n  }\n"): typeof import('./graphql').CashOnTheWayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCashDesk($input: OpenCashDeskInput!) {\n    openCashDesk(input: $input) { __typename ... on CashDesk { id name } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').OpenCashDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverCash($input: HandOverCashInput!) {\n    handOverCash(input: $input) { __typename ... on CashPaper { id number documentId } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').HandOverCashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCashPaper($input: CancelCashPaperInput!) {\n    cancelCashPaper(input: $input) { __typename ... on CashPaper { id number } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CancelCashPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatchCash($documentId: UUID!, $lineId: UUID!) {\n    matchCash(documentId: $documentId, lineId: $lineId) { __typename ... on CashPaper { id number } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').MatchCashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmatchCash($documentId: UUID!) {\n    unmatchCash(documentId: $documentId) { __typename ... on CashPaper { id number } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').UnmatchCashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCashDay($input: CloseCashDayInput!) {\n    closeCashDay(input: $input) { __typename ... on CashDay { id day } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CloseCashDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCashDay($input: ReopenCashDayInput!) {\n    reopenCashDay(input: $input) { __typename ... on CashDay { id day } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ReopenCashDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreedDeposit($id: UUID!) {\n    tenancy(id: $id) { id deposit penalties }\n  }\n"): typeof import('./graphql').AgreedDepositDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeDeposit($tenancyId: UUID!, $deposit: Halere!, $penalties: Halere!) {\n    changeDeposit(tenancyId: $tenancyId, deposit: $deposit, penalties: $penalties) { __typename ... on Tenancy { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ChangeDepositDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeOwnerDeposit($input: AgreeOwnerDepositInput!) {\n    agreeOwnerDeposit(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AgreeOwnerDepositDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deposit($id: UUID!) {\n    deposit(id: $id) {\n      id side holder agreed paid rest held interestPercent symbol\n      movements { id kind amount movedOn source isReversal isReversed }\n      settlement { settledOn held interest used toReturn }\n    }\n  }\n"): typeof import('./graphql').DepositDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepositSettlementPreview($tenancyId: UUID!, $settledOn: Date!) {\n    depositSettlementPreview(tenancyId: $tenancyId, settledOn: $settledOn) {\n      whyNot\n      settlement { held interest used toReturn }\n      periods { from to principal percent days }\n    }\n  }\n"): typeof import('./graphql').DepositSettlementPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDepositAtLandlord($input: RecordDepositAtLandlordInput!) {\n    recordDepositAtLandlord(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordDepositAtLandlordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeDepositTerms($input: AgreeDepositTermsInput!) {\n    agreeDepositTerms(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AgreeDepositTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleDeposit($input: SettleDepositInput!) {\n    settleDeposit(input: $input) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').SettleDepositDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoDepositSettlement($tenancyId: UUID!) {\n    undoDepositSettlement(tenancyId: $tenancyId) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').UndoDepositSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseDepositMovement($id: UUID!) {\n    reverseDepositMovement(id: $id) { __typename ... on Deposit { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ReverseDepositMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepositRates { depositRates { rates { validFrom percent } } }\n"): typeof import('./graphql').DepositRatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDepositRate($input: SetDepositRateInput!) {\n    setDepositRate(input: $input) { __typename ... on DepositRates { rates { validFrom } } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').SetDepositRateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentBatchKinds { documentBatchKinds { kind name period } }\n"): typeof import('./graphql').DocumentBatchKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentBatchCandidates($input: BatchOrderInput!) {\n    documentBatchCandidates(input: $input) { subjectId label group whyNot known }\n  }\n"): typeof import('./graphql').DocumentBatchCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentBatches {\n    documentBatches {\n      id name month year state requestedAt requestedBy finishedAt total waiting issued known refused failed secondsLeft zipUrl pdfUrl\n      troubles { id label reason }\n    }\n  }\n"): typeof import('./graphql').DocumentBatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartDocumentBatch($input: StartDocumentBatchInput!) {\n    startDocumentBatch(input: $input) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').StartDocumentBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelDocumentBatch($id: UUID!) {\n    cancelDocumentBatch(id: $id) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CancelDocumentBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDocumentBatch($id: UUID!) {\n    retryDocumentBatch(id: $id) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RetryDocumentBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DuplicateDismissals {\n    duplicateDismissals { id reason decidedAt decidedByName first { id code name } second { id code name } }\n  }\n"): typeof import('./graphql').DuplicateDismissalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDuplicateDismissal($id: UUID!) {\n    endDuplicateDismissal(id: $id) {\n      __typename\n      ... on DuplicateDismissal { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').EndDuplicateDismissalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DuplicatesOfHousehold($id: UUID!) {\n    household(id: $id) { id isMerged mergedInto { id code name } aliases { id code name } }\n    householdDuplicates(householdId: $id, first: 5) { edges { node { key first { id code name } second { id code name } evidence { words } } } }\n  }\n"): typeof import('./graphql').DuplicatesOfHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseholdDuplicates($first: Int!, $after: String, $weak: Boolean!) {\n    householdDuplicates(first: $first, after: $after, weak: $weak) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node {\n        key strength\n        first { id code name persons children waitingSince state }\n        second { id code name persons children waitingSince state }\n        evidence { kind strength words }\n        dismissedBefore { id reason decidedAt decidedByName }\n      } }\n    }\n  }\n"): typeof import('./graphql').HouseholdDuplicatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePair($first: UUID!, $second: UUID!) {\n    first: household(id: $first) { ...SideOfMerge }\n    second: household(id: $second) { ...SideOfMerge }\n    householdDuplicates(householdId: $first, weak: true, first: 100) { edges { node { key strength first { id } second { id } evidence { words } } } }\n  }\n  fragment SideOfMerge on Household {\n    id code name state waitingSince appliedOn phone email contactAddress interpreterLanguage partnerName quietMode\n    members { id givenName familyName birthDate relation leftOn }\n    incomes { id kind amount }\n    benefits { id kind amount }\n    needs { need }\n    wishes { kind value }\n    situation { words }\n    mergedInto { id code }\n  }\n"): typeof import('./graphql').MergePairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewMerge($input: PreviewMergeInput!) {\n    previewMerge(input: $input) {\n      __typename\n      ... on MergePreview {\n        waitingSince\n        fields { field before after }\n        added { list kind text amount }\n        removed { list kind text amount }\n        same { kept { id givenName familyName birthDate } merged { id givenName familyName birthDate } }\n        ties { householdId kind count binds }\n      }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').PreviewMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeHouseholds($input: MergeHouseholdsInput!) {\n    mergeHouseholds(input: $input) {\n      __typename\n      ... on HouseholdMerge { id kept { id name } }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').MergeHouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissDuplicate($input: DismissDuplicateInput!) {\n    dismissDuplicate(input: $input) {\n      __typename\n      ... on DuplicateDismissal { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').DismissDuplicateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseholdMerges {\n    householdMerges { id reason mergedAt mergedByName takenBackAt takenBackByName takeBackReason stayed kept { id code name } merged { id code name } }\n  }\n"): typeof import('./graphql').HouseholdMergesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackMerge($input: TakeBackMergeInput!) {\n    takeBackMerge(input: $input) {\n      __typename\n      ... on HouseholdMerge { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').TakeBackMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarHouseholds($input: FamilyToCompareInput!) {\n    similarHouseholds(input: $input) { strength household { id code name state } evidence { words } }\n  }\n"): typeof import('./graphql').SimilarHouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSharedFlag($input: AnswerSharedFlagInput!) {\n    answerSharedFlag(input: $input) {\n      __typename\n      ... on SharedFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').AnswerSharedFlagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedFlags($state: SharedFlagState!, $first: Int!, $after: String) {\n    sharedFlagCounts { waiting answered closed }\n    sharedFlags(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind level state raisedAt raisedByName householdId householdCode householdName tenancyId unitCode address keyWorkerName\n          answer answerWords answeredAt answeredByName closedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SharedFlagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSharedFlag($flagId: UUID!) {\n    closeSharedFlag(flagId: $flagId) {\n      __typename\n      ... on SharedFlag { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').CloseSharedFlagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Guarantee {\n    guaranteeFunds { id name openedOn free granted }\n    guaranteeExposure { free promised proposed expected worstCase monthsOfCover tenancies recourse }\n    claimableTenancies {\n      tenancyId householdName unitCode landlordName missing\n      cover { claimed payout capLeft claimBy whyNot months { month dueOn claimed payout } }\n    }\n    ownLosses { tenancyId householdName unitCode loss }\n    recourseOwed { tenancyId householdName unitCode owed variableSymbol }\n    recoveryCandidates { bankLineId tenancyId householdName bookedOn amount owed message because }\n    fundMovements { id kind from amount receivedOn isReversed reason }\n  }\n"): typeof import('./graphql').GuaranteeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuaranteeClaims($first: Int!, $after: String) {\n    guaranteeClaims(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id number kind tenancyId householdName unitCode landlordName claimedOn claimedAmount payoutAmount recourseAmount state evidence\n          proposedBy isMine decidedBy decidedOn decisionReason payableOn paidOn missing waiverReason endedBy endedOn endReason\n          months { month dueOn claimed payout }\n          items { thing occurredOn amount payout reason }\n          papers { id kind datedOn title documentId }\n          entries { id bookedOn text amount isReversal isReversed }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GuaranteeClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExposedTenancies {\n    exposedTenancies { tenancyId landlordId landlordName unitCode expected worstCase monthlyCovered }\n  }\n"): typeof import('./graphql').ExposedTenanciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuaranteeSimulation($seed: Float, $runs: Int, $acceptablePercent: Int) {\n    guaranteeSimulation(seed: $seed, runs: $runs, acceptablePercent: $acceptablePercent) {\n      seed runs acceptablePercent asOf start shortfall grantNeeded meanPayouts meanRecovered\n      months { month p5 p25 p50 p75 p95 belowZero }\n      basis { leases monthlyCovered overdue recourse monthsSeen defaultsSeen agencyDefault meanSeverity recoveryProbability }\n    }\n  }\n"): typeof import('./graphql').GuaranteeSimulationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenGuaranteeFund($name: String!) {\n    openGuaranteeFund(name: $name) { __typename ... on GuaranteeFund { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').OpenGuaranteeFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFundGrant($input: RecordGrantInput!) {\n    recordFundGrant(input: $input) { __typename ... on FundGrant { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordFundGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseFundGrant($input: ReverseGrantInput!) {\n    reverseFundGrant(input: $input) { __typename ... on FundGrant { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ReverseFundGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeClaim($input: ProposeClaimInput!) {\n    proposeClaim(input: $input) { __typename ... on GuaranteeClaim { id number } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ProposeClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeOwnLoss($input: ProposeOwnLossInput!) {\n    proposeOwnLoss(input: $input) { __typename ... on GuaranteeClaim { id number } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ProposeOwnLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideClaim($input: DecideClaimInput!) {\n    decideClaim(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').DecideClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawClaim($input: EndClaimInput!) {\n    withdrawClaim(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').WithdrawClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseClaimDecision($input: EndClaimInput!) {\n    reverseClaimDecision(input: $input) { __typename ... on GuaranteeClaim { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ReverseClaimDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnknownMoney($first: Int!) {\n    bankSuspense(first: $first) { edges { node { id bookedOn amount counterName message variableSymbol } } }\n  }\n"): typeof import('./graphql').UnknownMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecoverySources($tenancyId: UUID!, $search: String) {\n    recoverySources(tenancyId: $tenancyId, search: $search) {\n      owed\n      lines { bankLineId bookedOn amount counterName variableSymbol message standsAs because }\n      reports { paymentId receivedOn amount message }\n    }\n  }\n"): typeof import('./graphql').RecoverySourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRecovery($input: RecordRecoveryInput!) {\n    recordRecovery(input: $input) { __typename ... on Recovery { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseRecovery($input: ReverseRecoveryInput!) {\n    reverseRecovery(input: $input) { __typename ... on Recovery { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ReverseRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecoursePlans($tenancyId: UUID!) {\n    recoursePlans(tenancyId: $tenancyId) {\n      id agreedOn signedOn total returnedBefore toleranceDays mayLoseInstalments state paid left relieved beside behind brokeOn lostOn mayBeLostNow endedOn endReason endNote note\n      grounds { number paidOn amount }\n      instalments { number dueOn amount paid state }\n    }\n    tenancyMoney(tenancyId: $tenancyId) { recourse }\n  }\n"): typeof import('./graphql').RecoursePlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecourseDue {\n    recourseInstalmentsDue { planId tenancyId householdName unitCode state dueOn daysLate number missing }\n  }\n"): typeof import('./graphql').RecourseDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecourseProposal($tenancyId: UUID!, $count: Int!, $firstDueOn: Date!) {\n    recourseProposal(tenancyId: $tenancyId, count: $count, firstDueOn: $firstDueOn) { total whyNot instalments { dueOn amount } }\n  }\n"): typeof import('./graphql').RecourseProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeRecoursePlan($input: AgreeRecoursePlanInput!) {\n    agreeRecoursePlan(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AgreeRecoursePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRecoursePlanSigned($input: RecordRecoursePlanSignedInput!) {\n    recordRecoursePlanSigned(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordRecoursePlanSignedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelRecoursePlan($input: EndRecoursePlanInput!) {\n    cancelRecoursePlan(input: $input) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CancelRecoursePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoseRecourseInstalments($planId: UUID!) {\n    loseRecourseInstalments(planId: $planId) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').LoseRecourseInstalmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreRecourseInstalments($planId: UUID!) {\n    restoreRecourseInstalments(planId: $planId) { __typename ... on RecoursePlan { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RestoreRecourseInstalmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueRecoursePaper($input: IssueRecoursePaperInput!) {\n    issueRecoursePaper(input: $input) { __typename ... on RecoursePaperIssued { documentId number } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').IssueRecoursePaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AmendHousehold($input: AmendHouseholdInput!) { amendHousehold(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').AmendHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddHouseholdMember($input: AddMemberInput!) { addHouseholdMember(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').AddHouseholdMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordHousingSituation($input: RecordSituationInput!) { recordHousingSituation(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').RecordHousingSituationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordHouseholdIncome($input: RecordIncomeInput!) { recordHouseholdIncome(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').RecordHouseholdIncomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordHouseholdBenefit($input: RecordBenefitInput!) { recordHouseholdBenefit(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').RecordHouseholdBenefitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordHouseholdNeeds($input: RecordNeedsInput!) { recordHouseholdNeeds(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').RecordHouseholdNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordHouseholdWishes($input: RecordWishesInput!) { recordHouseholdWishes(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').RecordHouseholdWishesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveHouseholdConsent($input: GiveConsentInput!) { giveHouseholdConsent(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').GiveHouseholdConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseHousehold($input: CloseHouseholdInput!) { closeHousehold(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').CloseHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetQuietMode($householdId: UUID!, $quietMode: Boolean!) { setQuietMode(householdId: $householdId, quietMode: $quietMode) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').SetQuietModeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordPrivacyNotice($householdId: UUID!, $givenOn: Date!) { recordPrivacyNotice(householdId: $householdId, givenOn: $givenOn) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').RecordPrivacyNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StateHouseholdMeans($householdId: UUID!) { stateHouseholdMeans(householdId: $householdId) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').StateHouseholdMeansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawHouseholdConsent($householdId: UUID!, $consentId: UUID!) { withdrawHouseholdConsent(householdId: $householdId, consentId: $consentId) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').WithdrawHouseholdConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndHouseholdIncome($input: EndMeansInput!) { endHouseholdIncome(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').EndHouseholdIncomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndHouseholdBenefit($input: EndMeansInput!) { endHouseholdBenefit(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').EndHouseholdBenefitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HouseholdMemberLeft($input: MemberLeftInput!) { householdMemberLeft(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }"): typeof import('./graphql').HouseholdMemberLeftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Household($id: UUID!) {\n    household(id: $id) {\n      id code name state appliedOn waitingSince phone email contactAddress interpreterLanguage quietMode privacyNoticeOn housedOn closedOn closedReason isMerged partnerName persons children unknown\n      members { id givenName familyName birthDate age relation leftOn }\n      situations { id ethosCode words since note }\n      incomes { id kind amount validFrom validTo evidence }\n      benefits { id kind payer amount housingPart paidTo validFrom validTo }\n      means { income benefits total }\n      needs { need required }\n      wishes { kind value }\n      consents { id purpose givenOn validTo withdrawnOn evidence holds }\n    }\n    offers(householdId: $id, first: 20) { edges { node { id state expiresOn offeredOn flat { code street houseNumber city } } } }\n  }\n"): typeof import('./graphql').HouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Households($state: String, $search: String, $first: Int!, $after: String) {\n    households(state: $state, search: $search, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id code name persons children waitingSince housedOn closedOn quietMode partnerName unknown situation { words } } }\n    }\n  }\n"): typeof import('./graphql').HouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EthosCategories {\n    ethosCategories { code concept words }\n  }\n"): typeof import('./graphql').EthosCategoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHousehold($input: RecordHouseholdInput!) {\n    recordHousehold(input: $input) {\n      __typename\n      ... on Household { id name }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnersWhoRefer {\n    partners { id name kind }\n  }\n"): typeof import('./graphql').PartnersWhoReferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportTemplate($kind: String!, $format: String!) {\n    importTemplate(kind: $kind, format: $format) { name base64 }\n  }\n"): typeof import('./graphql').ImportTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckImport($input: ImportSheetInput!) {\n    checkImport(input: $input) {\n      __typename\n      ... on ImportCheck {\n        fileName rows samples ready known refused waiting faultCount\n        sameFile { id importedAt importedByName }\n        records { rows label state }\n        faults { row cell header value severity kind message confirmed }\n        warnings { kind count confirmed example }\n      }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').CheckImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunImport($input: ImportSheetInput!) {\n    runImport(input: $input) { __typename ... on ImportCheck { batchId ready refused waiting known } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RunImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportLeftOut($input: ImportSheetInput!, $format: String!) {\n    importLeftOut(input: $input, format: $format) { __typename ... on ImportFile { name base64 } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ImportLeftOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportBatches($kind: String) {\n    importBatches(kind: $kind) { id kind fileName recordCount leftOutCount importedAt importedByName undoneAt removedCount keptCount }\n  }\n"): typeof import('./graphql').ImportBatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportBatch($id: UUID!) {\n    importBatch(id: $id) {\n      id kind fileName fileHash allOrNothing rowCount recordCount leftOutCount correctedCount importedAt importedByName undoneAt undoneByName undoReason removedCount keptCount\n    }\n    importedRecords(batchId: $id, first: 500) { rows type recordId label state keptBecause }\n  }\n"): typeof import('./graphql').ImportBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportUndoTrial($batchId: UUID!) {\n    importUndoTrial(batchId: $batchId) { removedCount keptCount kept { type recordId label keptBecause } }\n  }\n"): typeof import('./graphql').ImportUndoTrialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($batchId: UUID!, $reason: String!) {\n    undoImport(batchId: $batchId, reason: $reason) { __typename ... on ImportBatch { id removedCount keptCount } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').UndoImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArrearsLadder {\n    arrearsLadder { versions { id validFrom isInForce rungs { step fromDay restDays fromMonths who document tasks } } }\n  }\n"): typeof import('./graphql').ArrearsLadderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewLadder($input: LadderInput!) {\n    previewLadder(input: $input) { __typename ... on LadderPreview { rows { tenancyId householdName now then differs } } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').PreviewLadderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptLadder($input: AdoptLadderInput!) {\n    adoptLadder(input: $input) { __typename ... on LadderVersions { versions { id } } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AdoptLadderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterPolicy {\n    letterDays { versions { validFrom isInForce callToPay breachCall } }\n    advicePlaces { versions { validFrom isInForce places { name whatCs whatEn contact } } }\n    interestPolicy { pressed }\n  }\n"): typeof import('./graphql').LetterPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptLetterDays($input: AdoptLetterDaysInput!) {\n    adoptLetterDays(input: $input) { __typename ... on LetterDaysVersions { versions { validFrom } } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AdoptLetterDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptAdvicePlaces($input: AdoptAdvicePlacesInput!) {\n    adoptAdvicePlaces(input: $input) { __typename ... on AdvicePlacesVersions { versions { validFrom } } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AdoptAdvicePlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Landlord($id: UUID!) {\n    landlord(id: $id) { id kind name companyNumber birthDate street city postalCode email phone salutation bankAccount iban accountCheckedOn language }\n    units(landlordId: $id, withWithdrawn: true, first: 100) {\n      edges { node { id code total availableFrom withdrawnOn building { street houseNumber city } currentTenancy { startsOn } ownerContracts { number model state } } }\n    }\n  }\n"): typeof import('./graphql').LandlordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendLandlord($id: UUID!, $input: LandlordInput!) {\n    amendLandlord(id: $id, input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').AmendLandlordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Landlords($search: String, $after: String) {\n    landlords(search: $search, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id kind name city phone email bankAccount } }\n    }\n  }\n"): typeof import('./graphql').LandlordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LandlordAccess($landlordId: UUID!) {\n    landlordAccess(landlordId: $landlordId) { email since }\n  }\n"): typeof import('./graphql').LandlordAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPortalAccess($landlordId: UUID!) {\n    openPortalAccess(landlordId: $landlordId) {\n      __typename\n      ... on LandlordAccess { email password }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').OpenPortalAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePortalAccess($landlordId: UUID!) {\n    closePortalAccess(landlordId: $landlordId) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').ClosePortalAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LandlordLead($id: UUID!) {\n    landlordLead(id: $id) {\n      id reference stage lostReason source contactName phone email city street layout areaM2 furnished expectedRent availableFrom worries note callBy landlordId createdAt nextStages\n    }\n  }\n"): typeof import('./graphql').LandlordLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LandlordLeads($stages: [String!], $first: Int!, $after: String) {\n    landlordLeads(stages: $stages, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id reference stage contactName phone city street layout areaM2 expectedRent availableFrom callBy createdAt } }\n    }\n  }\n"): typeof import('./graphql').LandlordLeadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveLandlordLead($input: MoveLeadInput!) {\n    moveLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id stage }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').MoveLandlordLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLandlordLead($input: LeadInput!) {\n    recordLandlordLead(input: $input) {\n      __typename\n      ... on LandlordLead { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordLandlordLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLandlordOfLead($input: LandlordInput!) {\n    recordLandlord(input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordLandlordOfLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCandidateOrder($orderId: UUID!) {\n    withdrawCandidateOrder(orderId: $orderId) { __typename ... on CandidateOrder { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').WithdrawCandidateOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideMatch($input: DecideMatchInput!) {\n    decideMatch(input: $input) { __typename ... on MatchDecision { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').DecideMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) { __typename ... on Offer { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').MakeOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoLets($unitId: UUID!) {\n    unit(id: $unitId) { id ownerContracts { model state } }\n  }\n"): typeof import('./graphql').WhoLetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnounceDraw($input: AnnounceDrawInput!) { announceDraw(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').AnnounceDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawLots($input: DrawLotsInput!) { drawLots(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').DrawLotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelDraw($input: CancelDrawInput!) { cancelDraw(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').CancelDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndLandlordCondition($conditionId: UUID!) { endLandlordCondition(conditionId: $conditionId) { __typename ... on LandlordCondition { id } ... on Refused { code message field } } }"): typeof import('./graphql').EndLandlordConditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlatToFamilies($unitId: UUID!, $first: Int!) {\n    unitMatching(unitId: $unitId, first: $first) {\n      asOf occupied eligibleCount ineligibleCount\n      policy { version adoptedOn maxPersonsPerRoom minM2PerPerson maxSharePercent offerWorkingDays reservesAtMost terms { term cap } }\n      flat { id code layout street houseNumber city part floor areaM2 habitableRooms hasLift stepFree rent services energy deposit availableFrom maxPersons conditions { id kind words personLimit verdict paragraph evidence counts } }\n      draws { id rank score codes commitment state announcedAt word seed drawnCodes drawnAt cancelReason households { id name } }\n      orders { id reason orderedAt orderedByName endedAt endedBecause computedRanks households { id name } }\n      activeOffer { id state household { name } }\n      mostOftenMissing { rule name families }\n      eligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        household { id name persons children }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n      ineligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        household { id name persons children }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n    }\n    matchDeciders { id displayName }\n  }\n"): typeof import('./graphql').FlatToFamiliesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FamilyToFlats($householdId: UUID!, $first: Int!) {\n    householdMatching(householdId: $householdId, first: $first) {\n      asOf\n      policy { version adoptedOn maxPersonsPerRoom minM2PerPerson maxSharePercent offerWorkingDays reservesAtMost terms { term cap } }\n      household { id name persons children waitingSince state unknown means { total } }\n      activeOffer { id state flat { code } }\n      eligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        flat { id code layout street houseNumber city areaM2 rent services energy }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n      ineligible { householdId flatId rank tied score possibleScore hasUnknown offeredElsewhere sharePercent\n        flat { id code layout street houseNumber city areaM2 rent services energy }\n        reasons { term points words } terms { term words points cap known sourceOn sentence test law }\n        rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } }\n    }\n    householdReserves(householdId: $householdId) { listId position flat { id code } }\n    matchDeciders { id displayName }\n  }\n"): typeof import('./graphql').FamilyToFlatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareFamilies($unitId: UUID!, $householdIds: [UUID!]!) {\n    compareFamilies(unitId: $unitId, householdIds: $householdIds) {\n      householdId rank tied score possibleScore eligible sharePercent offeredElsewhere\n      household { id name persons children waitingSince }\n      terms { term words points cap known } rules { rule name outcome needed found overridable }\n    }\n  }\n"): typeof import('./graphql').CompareFamiliesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlatsOnOffer {\n    flatsOnOffer { id code layout street houseNumber city areaM2 rent services energy availableFrom }\n  }\n"): typeof import('./graphql').FlatsOnOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChooseFamily($first: Int!, $after: String) {\n    households(state: \"applicant\", first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name persons children waitingSince unknown } } }\n  }\n"): typeof import('./graphql').ChooseFamilyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReserveCandidates($unitId: UUID!) {\n    unitMatching(unitId: $unitId, first: 50) { policy { reservesAtMost } eligible { rank household { id name } } }\n  }\n"): typeof import('./graphql').ReserveCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameReserves($input: NameReservesInput!) {\n    nameReserves(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').NameReservesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseholdOpenings($householdId: UUID!) { householdOpenings(householdId: $householdId) { rule of words amount count } }\n"): typeof import('./graphql').HouseholdOpeningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitOpenings($unitId: UUID!) { unitOpenings(unitId: $unitId) { rule of words amount count } }\n"): typeof import('./graphql').UnitOpeningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderCandidates($input: OrderCandidatesInput!) {\n    orderCandidates(input: $input) { __typename ... on CandidateOrder { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').OrderCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLandlordCondition($input: RecordConditionInput!) {\n    recordLandlordCondition(input: $input) { __typename ... on LandlordCondition { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordLandlordConditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReserveLists($unitId: UUID!) {\n    reserveLists(unitId: $unitId) {\n      id namedOn turnSince endedOn endedBecause endedReason\n      lastOffer { id state refusedBy refusalCode }\n      reserves { id position reason state score rank isNext obstacle overriddenNames droppedReason household { id name } passedOver { words household { id name } } }\n    }\n  }\n"): typeof import('./graphql').ReserveListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmReserve($reserveId: UUID!) { confirmReserve(reserveId: $reserveId) { __typename ... on Offer { id } ... on Refused { code message field } } }"): typeof import('./graphql').ConfirmReserveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DropReserve($input: DropReserveInput!) { dropReserve(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } } }"): typeof import('./graphql').DropReserveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseReserves($input: CloseReservesInput!) { closeReserves(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } } }"): typeof import('./graphql').CloseReservesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArrangeViewing($input: ArrangeViewingInput!) { arrangeViewing(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }"): typeof import('./graphql').ArrangeViewingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordFamilyRefusal($input: AnswerInput!) { recordFamilyAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }"): typeof import('./graphql').RecordFamilyRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordLandlordRefusal($input: AnswerInput!) { recordLandlordAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }"): typeof import('./graphql').RecordLandlordRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawOffer($input: WithdrawOfferInput!) { withdrawOffer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }"): typeof import('./graphql').WithdrawOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PromiseFlat($input: PromiseFlatInput!) { promiseFlat(input: $input) { __typename ... on Offer { id state promiseDocumentId } ... on Refused { code message field } } }"): typeof import('./graphql').PromiseFlatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RefusalReasons { refusalReasons { family familyKeepsPlace landlord } }"): typeof import('./graphql').RefusalReasonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FamilyOffer($id: UUID!) {\n    offer(id: $id) {\n      id state lessor offeredOn expiresOn viewingOn familyAnsweredOn landlordAnsweredOn promisedOn promiseDocumentId refusedBy refusalCode consequence closedOn closedReason\n      nextAct possibleActs mayShareNames\n      household { id name persons quietMode }\n      flat { id code layout street houseNumber city rent services energy deposit availableFrom conditions { id kind words counts } }\n      proposedOn steps { act state happenedAt byName }\n      decision {\n        id sittingId decidedOn reason deciders rank score overriddenNames\n        snapshot {\n          asOf policyVersion score rank tied eligibleCount facts { code name value }\n          rules { rule name outcome needed found overridable wouldHelp sentence test law changes { of words } } terms { term words points cap known sourceOn sentence test law }\n        }\n        review { policyVersionThen policyVersionNow eligibleThen eligibleNow scoreThen scoreNow changes { kind code name then now cause } }\n      }\n    }\n  }\n"): typeof import('./graphql').FamilyOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordFamilyAnswer($input: AnswerInput!) { recordFamilyAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }"): typeof import('./graphql').RecordFamilyAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordLandlordAnswer($input: AnswerInput!) { recordLandlordAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }"): typeof import('./graphql').RecordLandlordAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FamilyOffers($life: String, $first: Int!, $after: String) {\n    offers(life: $life, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id state offeredOn expiresOn viewingOn closedOn nextAct refusedBy refusalCode household { name } flat { code street houseNumber city } } }\n    }\n  }\n"): typeof import('./graphql').FamilyOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outcomes($from: Date, $to: Date) {\n    outcomeReport(from: $from, to: $to) {\n      from to decisions decisionsWithList knowsHomes confidencePercent smallestGroup\n      figures { code name what }\n      parts { code name what }\n      all { ...OutcomeLine }\n      dimensions { dimension name rows { ...OutcomeLine } }\n      familyReasons { code count }\n      landlordReasons { code count }\n    }\n  }\n  fragment OutcomeLine on OutcomeRow {\n    group name families withheld\n    offered { count outOf permille low high }\n    housed { count outOf permille low high }\n    gap { permille low high parts { part permille } }\n    offers { made housed expired withdrawn running accepted { count outOf permille low high } refusedByFamily { count outOf permille low high } refusedByLandlord { count outOf permille low high } }\n    waiting { families median mean low high }\n    kept6 { count outOf permille low high }\n    kept12 { count outOf permille low high }\n  }\n"): typeof import('./graphql').OutcomesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureRows($figure: FigureCode!, $from: Date, $asOf: Date, $first: Int!, $after: String) {\n    overview(from: $from, asOf: $asOf) { asOf from figures { code title definition } }\n    figureRows(figure: $figure, from: $from, asOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { key ordinal code name cell date days amount evidence unitId householdId tenancyId } }\n    }\n  }\n"): typeof import('./graphql').FigureRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Milestones($asOf: Date) {\n    persons: milestones(of: persons_housed, asOf: $asOf) { next reached { ordinal date code evidence cell } }\n    households: milestones(of: households_housed, asOf: $asOf) { next reached { ordinal date code evidence cell } }\n  }\n"): typeof import('./graphql').MilestonesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($from: Date, $asOf: Date) {\n    overview(from: $from, asOf: $asOf) {\n      from asOf\n      figures { code unit title definition asOf count amount suppressed cells { code count amount suppressed } }\n    }\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferChosen($input: MakeOfferInput!) { makeOffer(input: $input) { __typename ... on Offer { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').OfferChosenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OffersOfDecision($unitId: UUID!) { offers(unitId: $unitId, first: 50) { edges { node { id decision { id } } } } }\n"): typeof import('./graphql').OffersOfDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenLessor($unitId: UUID!) {\n    unit(id: $unitId) { id ownerContracts { model state } }\n  }\n"): typeof import('./graphql').ChosenLessorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPanel($input: PanelInput!) { recordPanel(input: $input) { __typename ... on Panel { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').RecordPanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePanel($input: ChangePanelInput!) { changePanel(input: $input) { __typename ... on Panel { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').ChangePanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelPeople { panelPeople { id displayName } }\n"): typeof import('./graphql').PanelPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeatPanelMember($input: SeatPanelMemberInput!) { seatPanelMember(input: $input) { __typename ... on PanelMember { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').SeatPanelMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePanelMember($input: InvitePanelMemberInput!) {\n    invitePanelMember(input: $input) { __typename ... on InvitedPanelMember { email password } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').InvitePanelMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPanelTerm($input: EndPanelTermInput!) { endPanelTerm(input: $input) { __typename ... on PanelMember { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').EndPanelTermDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Panels {\n    panels { id name quorum meetsOn closedOn members { id staffMemberId displayName role validFrom validTo inTerm } }\n  }\n"): typeof import('./graphql').PanelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePanel($panelId: UUID!) { closePanel(panelId: $panelId) { __typename ... on Panel { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').ClosePanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SittingOfFlat($unitId: UUID!) {\n    panelSittings(unitId: $unitId, life: \"running\", first: 1) { edges { node { id stage deadlineAt voters voted } } }\n  }\n"): typeof import('./graphql').SittingOfFlatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelsToCall {\n    panels { id name quorum meetsOn closedOn members { staffMemberId displayName role inTerm } }\n    matchProposals { unitId householdId }\n  }\n"): typeof import('./graphql').PanelsToCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConvenePanel($input: ConvenePanelInput!) { convenePanel(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').ConvenePanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelReserveProposal($id: UUID!) {\n    panelSitting(id: $id) {\n      id\n      reserveProposal { order atMost inConflict candidates { label householdId place tied why for against abstain household { name } } }\n    }\n  }\n"): typeof import('./graphql').PanelReserveProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NamePanelReserves($input: NamePanelReservesInput!) { namePanelReserves(input: $input) { __typename ... on PanelReservesNamed { listId } ... on Refused { code message field } } }\n"): typeof import('./graphql').NamePanelReservesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelSitting($id: UUID!) {\n    panelSitting(id: $id) {\n      id state stage quorum convenedAt deadlineAt countedAt voters voted chosen tiedLabels chairReason cancelReason minutesUrl\n      panel { id name }\n      flat { code layout areaM2 habitableRooms floor hasLift stepFree city part rent services }\n      seats { id staffMemberId displayName role votes barred answered notice }\n      candidates { id label adults children needs reasons unknown exception gone }\n      tally { label for against abstain }\n      mine { conflict reason choices { label choice } }\n      votes { displayName conflict reason dissents choices { label choice } }\n      may { vote voteRefusal lead count decideTie }\n    }\n  }\n"): typeof import('./graphql').PanelSittingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelSittingFiles($id: UUID!) {\n    panelSitting(id: $id) {\n      unitId skippedReason decisionId fullMinutesUrl\n      candidates { label file { householdId household { name } rank score exceptionNames exceptionReason } }\n    }\n  }\n"): typeof import('./graphql').PanelSittingFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastPanelVote($input: CastPanelVoteInput!) { castPanelVote(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').CastPanelVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CountPanelVotes($sittingId: UUID!) { countPanelVotes(sittingId: $sittingId) { __typename ... on PanelSitting { id state } ... on Refused { code message field } } }\n"): typeof import('./graphql').CountPanelVotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BarPanelMember($input: BarPanelMemberInput!) { barPanelMember(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').BarPanelMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendPanelSitting($input: ExtendPanelSittingInput!) { extendPanelSitting(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').ExtendPanelSittingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecidePanelTie($input: DecidePanelTieInput!) { decidePanelTie(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').DecidePanelTieDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelPanelSitting($input: CancelPanelSittingInput!) { cancelPanelSitting(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }\n"): typeof import('./graphql').CancelPanelSittingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelSittings($first: Int!, $after: String) {\n    panelSittings(first: $first, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id state stage deadlineAt voters voted chosen flat { code layout city } panel { name } candidates { label } mine { conflict } may { vote count decideTie } } }\n    }\n  }\n"): typeof import('./graphql').PanelSittingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelMeetings { panels { id name meetsOn closedOn } }\n"): typeof import('./graphql').PanelMeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AppealTerms { appealTerms { versions { validFrom isInForce appealDays returnDays } } }\n"): typeof import('./graphql').AppealTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptAppealTerms($input: AdoptAppealTermsInput!) {\n    adoptAppealTerms(input: $input) { __typename ... on AppealTermsVersions { versions { validFrom } } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AdoptAppealTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastReplay {\n    pastReplay {\n      id askedAt from to state done total\n      result {\n        otherFirst goElsewhere byRipple peopleDiffered\n        flats {\n          flatId decidedOn byList flat { id code } chosenHousehold { id name }\n          before { householdId share household { id name } }\n          after { householdId share household { id name } }\n        }\n        gainers { householdId before after household { id name } }\n        losers { householdId before after household { id name } }\n        groups { dimension name rows { group name families before after } }\n        unreplayed { decisionId mayLiveAfter }\n      }\n    }\n  }\n"): typeof import('./graphql').PastReplayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplayPast($input: ReplayPastInput!) {\n    replayPast(input: $input) { __typename ... on PastReplay { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ReplayPastDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelPastReplay($replayId: UUID!) {\n    cancelPastReplay(replayId: $replayId) { __typename ... on PastReplay { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CancelPastReplayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchingPolicies {\n    matchingPolicies {\n      id version from adoptedByName decidedAt reason state\n      values {\n        maxPersonsPerRoom minM2PerPerson maxSharePercent comfortableSharePercent offerWorkingDays reservesAtMost pointsPerChild pointsLostPerMissingRoom pointsLostPerSpareRoom\n        pointsPerMonthWaiting weights { term cap }\n      }\n      rules { code name sentence test law overridable }\n      criteria { code name sentence test law weight }\n    }\n  }\n"): typeof import('./graphql').MatchingPoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TryPolicy($values: PolicyValuesInput!) {\n    tryPolicy(values: $values) {\n      __typename\n      ... on PolicyReplay {\n        housedBefore housedAfter\n        flats { flatId eligibleBefore eligibleAfter flat { id code } before { id name } after { id name } }\n        gainers { householdId bestBefore bestAfter flatsBefore flatsAfter household { id name } }\n        losers { householdId bestBefore bestAfter flatsBefore flatsAfter household { id name } }\n      }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').TryPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptPolicy($input: AdoptPolicyInput!) {\n    adoptPolicy(input: $input) { __typename ... on PolicyVersion { version } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AdoptPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RentIncreasesPage {\n    rentClausesDue(withinDays: 90) { dueOn rent newRent clause { id kind percent tenancy { id number household { name } unit { code } } } }\n    rentIncreases { id oldRent newRent source proposedOn deliveredOn holdsFrom answerBy courtBy state papers { id number receiver } tenancy { id number household { name } unit { code } } }\n  }\n"): typeof import('./graphql').RentIncreasesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RaisableTenancies { tenancies(first: 100, states: [\"signed\"]) { edges { node { id number kind household { name } unit { code } } } } }\n"): typeof import('./graphql').RaisableTenanciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeRentClause($input: AgreeRentClauseInput!) {\n    agreeRentClause(input: $input) { __typename ... on RentClause { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AgreeRentClauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyRentClause($input: ApplyRentClauseInput!) {\n    applyRentClause(input: $input) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ApplyRentClauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRentClause($clauseId: UUID!) {\n    endRentClause(clauseId: $clauseId) { __typename ... on RentClause { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').EndRentClauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeRentIncrease($input: ProposeRentIncreaseInput!) {\n    proposeRentIncrease(input: $input) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ProposeRentIncreaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIncreaseDelivery($id: UUID!, $deliveredOn: Date!) {\n    recordIncreaseDelivery(id: $id, deliveredOn: $deliveredOn) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordIncreaseDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueRentIncreaseProposal($id: UUID!) {\n    issueRentIncreaseProposal(id: $id) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').IssueRentIncreaseProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRentIncrease($id: UUID!, $answer: String!) {\n    answerRentIncrease(id: $id, answer: $answer) { __typename ... on RentIncrease { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AnswerRentIncreaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TenancyAccessories($tenancyId: UUID!) {\n    tenancyMoney(tenancyId: $tenancyId) {\n      tenancyId\n      accessories {\n        pressed asOf accrued toPost\n        compensation { handedBackOn charged toCharge }\n        months { month principal accrued posted toPost }\n        posted { id kind month amount through reason postedOn takenBackOn takenBackReason }\n      }\n    }\n  }\n"): typeof import('./graphql').TenancyAccessoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostDefaultInterest($input: PostInterestInput!) {\n    postDefaultInterest(input: $input) { __typename ... on DebtAccessories { toPost } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').PostDefaultInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChargeCosts($input: ChargeCostsInput!) {\n    chargeCosts(input: $input) { __typename ... on DebtAccessory { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ChargeCostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackAccessory($input: TakeBackAccessoryInput!) {\n    takeBackAccessory(input: $input) { __typename ... on DebtAccessory { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').TakeBackAccessoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideInterestPolicy($pressed: Boolean!) {\n    decideInterestPolicy(pressed: $pressed) { __typename ... on InterestPolicy { pressed } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').DecideInterestPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChargeCompensation($tenancyId: UUID!) {\n    chargeCompensation(tenancyId: $tenancyId) { __typename ... on DebtAccessories { asOf } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ChargeCompensationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RentMonth($month: Month!, $first: Int!, $after: String) {\n    rentMonth(month: $month) {\n      month tenancies charged open overdue\n      lines(first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { tenancyId tenancyNumber model creditor householdName unitCode dueOn rent services total open othersPart isKnown } }\n      }\n      arrivalQuestions { id tenancyId unitCode landlordName landlordPhone expected answer amount arrivedOn isBooked }\n    }\n  }\n"): typeof import('./graphql').RentMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChargeMonth($month: Month!) {\n    chargeMonth(month: $month) { __typename ... on MonthCharged { tenancies charges corrections total } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').ChargeMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordArrivalAnswer($input: ArrivalAnswerInput!) {\n    recordArrivalAnswer(input: $input) { __typename ... on ArrivalQuestion { id answer } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordArrivalAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackArrivalAnswer($questionId: UUID!) {\n    takeBackArrivalAnswer(questionId: $questionId) { __typename ... on ArrivalQuestion { id answer } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').TakeBackArrivalAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Payouts($state: String!, $first: Int!, $after: String) {\n    payouts(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id kind month amount dueOn state variableSymbol paidOn landlordName hasAccount unitCode contractNumber orderNumber landlordPhone returnId returnedOn } }\n    }\n  }\n"): typeof import('./graphql').PayoutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaymentOrders { paymentOrders { id number dueOn total createdAt payoutCount sentCount cancelledAt cancelReason } }\n"): typeof import('./graphql').PaymentOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaymentOrderFile($id: UUID!) { paymentOrderFile(id: $id) { name base64 } }\n"): typeof import('./graphql').PaymentOrderFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencyLosses { agencyLosses { ownerContractId contractNumber model unitCode landlordName ownerCost charged unpaid result } }\n"): typeof import('./graphql').AgencyLossesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreparePayouts($input: PreparePayoutsInput!) {\n    preparePayouts(input: $input) { __typename ... on PayoutsPrepared { created total } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').PreparePayoutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderPayouts($input: OrderPayoutsInput!) {\n    orderPayouts(input: $input) { __typename ... on PaymentOrder { id number total } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').OrderPayoutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelPayout($id: UUID!) {\n    cancelPayout(id: $id) { __typename ... on Payout { id state } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CancelPayoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelPaymentOrder($input: CancelOrderInput!) {\n    cancelPaymentOrder(input: $input) { __typename ... on PaymentOrder { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CancelPaymentOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakePayoutOutOfOrder($input: TakeOutOfOrderInput!) {\n    takePayoutOutOfOrder(input: $input) { __typename ... on Payout { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').TakePayoutOutOfOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PayoutReturnCandidates($payoutId: UUID!) {\n    payoutReturnCandidates(payoutId: $payoutId) { bankLineId bookedOn amount counterName message }\n  }\n"): typeof import('./graphql').PayoutReturnCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPayoutReturn($input: PayoutReturnInput!) {\n    recordPayoutReturn(input: $input) { __typename ... on Payout { id landlordPhone } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordPayoutReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoPayoutReturn($returnId: UUID!) {\n    undoPayoutReturn(returnId: $returnId) { __typename ... on Payout { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').UndoPayoutReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TenancyLedger($tenancyId: UUID!, $first: Int!) {\n    tenancyMoney(tenancyId: $tenancyId) {\n      tenancyId creditor creditorName balance overdue credit recourse\n      months { month dueOn charged open payments { receivedOn payer amount because } }\n      ledger(first: $first) { totalCount edges { node { id entryId bookedOn account cause text isReversal isReversed amount balance } } }\n    }\n  }\n"): typeof import('./graphql').TenancyLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServicesSettlements {\n    servicesSettlements { id kind buildingLabel unitCode periodFrom periodTo state replacesId issuedOn households openObjections }\n  }\n"): typeof import('./graphql').ServicesSettlementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettlementBuildings {\n    buildings { id street houseNumber city }\n  }\n"): typeof import('./graphql').SettlementBuildingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServicesSettlement($id: UUID!) {\n    servicesSettlement(id: $id) {\n      id kind buildingLabel unitCode periodFrom periodTo state replacesId reason issuedOn households openObjections\n      costs { service key amount others evidence }\n      readings { tenancyId service consumed cost advances }\n      deadlines { deliverBy latestDue lateDays lateAtMost }\n      results {\n        problem\n        rows {\n          id tenancyId label livedFrom livedTo personMonths cost advances balance deliveredOn dueOn objectionsUntil documentId\n          lines { service key total measure ofMeasure cost advances paid }\n          objections { id raisedOn text answerBy isLate outcome answer answeredOn }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ServicesSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftSettlement($input: DraftSettlementInput!) {\n    draftSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').DraftSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteSettlement($input: WriteSettlementInput!) {\n    writeSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').WriteSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueSettlement($input: IssueSettlementInput!) {\n    issueSettlement(input: $input) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').IssueSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectSettlement($id: UUID!, $reason: String!) {\n    correctSettlement(id: $id, reason: $reason) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').CorrectSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSettlement($id: UUID!, $reason: String!) {\n    withdrawSettlement(id: $id, reason: $reason) { __typename ... on ServicesSettlement { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').WithdrawSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseSettlementObjection($input: RaiseSettlementObjectionInput!) {\n    raiseSettlementObjection(input: $input) { __typename ... on SettlementObjection { id answerBy } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RaiseSettlementObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSettlementObjection($input: AnswerSettlementObjectionInput!) {\n    answerSettlementObjection(input: $input) { __typename ... on SettlementObjection { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AnswerSettlementObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCareTeamMember($input: AssignCareTeamMemberInput!) {\n    assignCareTeamMember(input: $input) {\n      __typename\n      ... on CareTeamMember { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').AssignCareTeamMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CareTeam($householdId: UUID!) {\n    careTeam(householdId: $householdId) { id name role validFrom validTo }\n  }\n"): typeof import('./graphql').CareTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCareTeamMembership($membershipId: UUID!) {\n    endCareTeamMembership(membershipId: $membershipId) {\n      __typename\n      ... on CareTeamMember { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').EndCareTeamMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CareTeams {\n    careWorkers { staffMemberId displayName families asKeyWorker }\n  }\n"): typeof import('./graphql').CareTeamsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamFamilies($search: String) {\n    households(search: $search, first: 50) { edges { node { id code name state } } }\n  }\n"): typeof import('./graphql').TeamFamiliesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamFamily($id: UUID!) {\n    household(id: $id) { id code name }\n  }\n"): typeof import('./graphql').TeamFamilyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendTenancy($input: AmendTenancyInput!) {\n    amendTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').AmendTenancyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferToDraw($id: UUID!) {\n    offer(id: $id) { id state unitId householdId }\n  }\n"): typeof import('./graphql').OfferToDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsToDraw($search: String) {\n    units(search: $search, first: 50) { edges { node { id code building { street city } currentTenancy { id } } } }\n  }\n"): typeof import('./graphql').UnitsToDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseholdsToDraw($search: String) {\n    households(search: $search, first: 50) { edges { node { id name state } } }\n  }\n"): typeof import('./graphql').HouseholdsToDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DrawTenancyFacts($unitId: UUID!, $householdId: UUID!) {\n    unit(id: $unitId) {\n      id code rent deposit availableFrom\n      building { street houseNumber city }\n      advances { service amount }\n      ownerContracts { id number model state startsOn endsOn endedOn }\n    }\n    household(id: $householdId) { id name members { id givenName familyName birthDate age relation leftOn } }\n  }\n"): typeof import('./graphql').DrawTenancyFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawTenancy($input: DrawTenancyInput!) {\n    drawTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').DrawTenancyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndTenancy($input: EndTenancyInput!) {\n    endTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').EndTenancyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TenancyMoney($tenancyId: UUID!) {\n    tenancyMoney(tenancyId: $tenancyId) {\n      balance overdue credit recourse creditorName\n      acts { id step outcome doneOn note }\n      ledger(first: 40) { edges { node { id bookedOn cause isReversal amount } } }\n    }\n  }\n"): typeof import('./graphql').TenancyMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssuePaper($tenancyId: UUID!, $kind: String!, $language: String!) {\n    issuePaper(tenancyId: $tenancyId, kind: $kind, language: $language) {\n      __typename\n      ... on Document { id url number }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').IssuePaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TranslatePaper($input: TranslateDocumentInput!) {\n    translateDocument(input: $input) {\n      __typename\n      ... on Document { id url number }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').TranslatePaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachScan($tenancyId: UUID!, $fileId: UUID!, $kind: String!) {\n    attachScan(tenancyId: $tenancyId, fileId: $fileId, kind: $kind) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').AttachScanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreePayerShare($tenancyId: UUID!, $input: PayerShareInput!) {\n    agreePayerShare(tenancyId: $tenancyId, input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').AgreePayerShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPayerShare($shareId: UUID!, $lastDay: Date!) {\n    endPayerShare(shareId: $shareId, lastDay: $lastDay) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').EndPayerShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHandover($input: HandoverInput!) {\n    recordHandover(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignTenancy($input: SignTenancyInput!) {\n    signTenancy(input: $input) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').SignTenancyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tenancies($search: String, $states: [String!], $endsWithinDays: Int, $after: String) {\n    tenancies(search: $search, states: $states, endsWithinDays: $endsWithinDays, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id number kind state startsOn endsOn endedOn daysToEnd monthlyTotal variableSymbol\n          household { name }\n          unit { code building { street city } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TenanciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tenancy($id: UUID!) {\n    tenancy(id: $id) {\n      id number kind model state creditor signatory paymentRoute variableSymbol depositSymbol startsOn endsOn signedOn endedOn endReason drawReason dueDay deposit penalties daysToEnd monthlyTotal language\n      household { id name quietMode }\n      unit { id code building { street houseNumber city } }\n      landlord { id name }\n      parties { id memberId role name mustSign signedOn }\n      components { component amount validFrom validTo }\n      payerShares { id payer amount paidTo usualDay validFrom validTo }\n      month { month days ofDays rent advances total dueOn }\n      handovers { id kind heldOn note meters { kind serialNumber reading unit } keys { kind count } rooms { room condition note } defects { description mendedBy mendUntil } }\n      scans { id kind uploadedAt }\n    }\n    documents(subjectId: $id) { id kind number title language issuedOn issuedAt url visibleToLandlord }\n  }\n"): typeof import('./graphql').TenancyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTenancy($id: UUID!) {\n    cancelTenancy(id: $id) {\n      __typename\n      ... on Tenancy { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').CancelTenancyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayLeads {\n    landlordLeads(stages: [\"new\"], first: 5) {\n      totalCount\n      edges { node { id contactName city layout callBy } }\n    }\n  }\n"): typeof import('./graphql').TodayLeadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayProblems {\n    openProblems { id place description reportedAt unit { id code } }\n  }\n"): typeof import('./graphql').TodayProblemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodaySuspense {\n    bankSuspense(first: 5) {\n      totalCount\n      edges { node { id amount bookedOn ageDays counterName message } }\n    }\n  }\n"): typeof import('./graphql').TodaySuspenseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayFlags {\n    sharedFlags(first: 5, state: waiting) {\n      totalCount\n      edges { node { id kind level householdName unitCode raisedAt } }\n    }\n  }\n"): typeof import('./graphql').TodayFlagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodaySittings {\n    panelSittings(life: \"running\", first: 5) {\n      totalCount\n      edges { node { id stage deadlineAt voters voted flat { code } panel { name } mine { conflict } may { vote count decideTie } } }\n    }\n  }\n"): typeof import('./graphql').TodaySittingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayFlats {\n    flatsOnOffer { id code street houseNumber city layout rent services availableFrom }\n  }\n"): typeof import('./graphql').TodayFlatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayArrears {\n    arrears(tab: \"today\", first: 5) {\n      totalCount\n      edges { node { tenancyId creditor householdName amount daysOverdue nextStep } }\n    }\n  }\n"): typeof import('./graphql').TodayArrearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayEnding {\n    tenancies(endsWithinDays: 60, states: [\"signed\"], first: 5) {\n      totalCount\n      edges { node { id number endsOn daysToEnd household { name } unit { code } } }\n    }\n  }\n"): typeof import('./graphql').TodayEndingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayAppeals {\n    appeals(first: 5) {\n      totalCount\n      edges { node { id state filedOn household { name } verdict { kind } } }\n    }\n  }\n"): typeof import('./graphql').TodayAppealsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayFamilyRequests {\n    familyRequests(first: 5) {\n      totalCount\n      edges { node { id kind sentAt household { id name } } }\n    }\n  }\n"): typeof import('./graphql').TodayFamilyRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayReserveTurns {\n    reserveTurns { id turnSince flat { id code } reserves { id isNext household { name } } }\n  }\n"): typeof import('./graphql').TodayReserveTurnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendBuilding($id: UUID!, $input: BuildingInput!) {\n    amendBuilding(id: $id, input: $input) { __typename ... on Building { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AmendBuildingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendUnit($id: UUID!, $input: UnitInput!) {\n    amendUnit(id: $id, input: $input) { __typename ... on Unit { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').AmendUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawOwnerContract($input: OwnerContractInput!) {\n    drawOwnerContract(input: $input) {\n      __typename\n      ... on OwnerContract { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').DrawOwnerContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOwnerContract($id: UUID!, $endedOn: Date!) {\n    endOwnerContract(id: $id, endedOn: $endedOn) { __typename ... on OwnerContract { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').EndOwnerContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOwnerContract($id: UUID!, $signedOn: Date!) {\n    signOwnerContract(id: $id, signedOn: $signedOn) {\n      __typename\n      ... on OwnerContract { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').SignOwnerContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordBuilding($input: BuildingInput!) {\n    recordBuilding(input: $input) {\n      __typename\n      ... on Building { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordBuildingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCadastreCheck($input: CadastreCheckInput!) {\n    recordCadastreCheck(input: $input) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordCadastreCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDefect($unitId: UUID!, $input: DefectInput!) {\n    recordDefect(unitId: $unitId, input: $input) { __typename ... on Unit { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').RecordDefectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordInspection($input: InspectionInput!) {\n    recordInspection(input: $input) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordInspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLandlord($input: LandlordInput!) {\n    recordLandlord(input: $input) {\n      __typename\n      ... on Landlord { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordLandlordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitChoices {\n    buildings { id street houseNumber city }\n  }\n"): typeof import('./graphql').UnitChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitOwners($search: String) {\n    landlords(search: $search, first: 50) { edges { node { id name city } } }\n  }\n"): typeof import('./graphql').UnitOwnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordUnit($input: UnitInput!) {\n    recordUnit(input: $input) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').RecordUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitOwner($id: UUID!) {\n    landlord(id: $id) { id name city }\n  }\n"): typeof import('./graphql').UnitOwnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenProblemsOfUnits { openProblems { id unitId place description callWhen reportedAt state } }\n"): typeof import('./graphql').OpenProblemsOfUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleProblem($id: UUID!, $solved: Boolean!) {\n    settleProblem(id: $id, solved: $solved) { __typename ... on ProblemReport { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').SettleProblemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit($id: UUID!) {\n    unit(id: $id) {\n      id code unitNumber floor layout habitableRooms areaM2 stepFree furnished energyLabel rent deposit energyEstimate maxPersons availableFrom withdrawnOn note total\n      building { id street houseNumber part city postalCode ruianCode hasLift stepFreeEntrance petsAllowed smokingAllowed }\n      landlord { id name phone email bankAccount }\n      advances { service amount }\n      cadastreCheck { checkedOn titleDeedNumber ownerMatches coOwnersConsent execution mortgageConsent note }\n      inspections { id inspectedOn outcome note }\n      defects { id place description severity fixBy fixedOn }\n      ownerContracts { id number model state signedOn startsOn endsOn endedOn ownerRent ownerServices payoutDay variableSymbol guarantee { capMonths capAmount covers } }\n      currentTenancy { id number state startsOn endsOn household { name } }\n      tenancies { id number state startsOn endsOn endedOn household { name } }\n    }\n  }\n"): typeof import('./graphql').UnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MendDefect($id: UUID!, $fixedOn: Date!) {\n    mendDefect(defectId: $id, fixedOn: $fixedOn) {\n      __typename\n      ... on Unit { id }\n      ... on Refused { code message field }\n    }\n  }\n"): typeof import('./graphql').MendDefectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units($search: String, $withWithdrawn: Boolean, $after: String) {\n    units(search: $search, withWithdrawn: $withWithdrawn, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id code layout areaM2 total availableFrom withdrawnOn\n          building { street houseNumber city }\n          landlord { name }\n          currentTenancy { id state startsOn endsOn endedOn household { name } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawUnit($id: UUID!, $on: Date) {\n    withdrawUnit(id: $id, on: $on) { __typename ... on Unit { id } ... on Refused { code message field } }\n  }\n"): typeof import('./graphql').WithdrawUnitDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
