import { graphql } from '../../graphql/staff';

export const RentMonthQuery = graphql(`
  query RentMonth($month: Month!, $first: Int!, $after: String) {
    rentMonth(month: $month) {
      month tenancies charged open overdue
      lines(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { tenancyId tenancyNumber model creditor householdName unitCode dueOn rent services total open othersPart isKnown } }
      }
      arrivalQuestions { id tenancyId unitCode landlordName landlordPhone expected answer amount arrivedOn isBooked }
    }
  }
`);

export const ChargeMonthMutation = graphql(`
  mutation ChargeMonth($month: Month!) {
    chargeMonth(month: $month) { __typename ... on MonthCharged { tenancies charges corrections total } ... on Refused { code message field } }
  }
`);

export const RecordArrivalAnswerMutation = graphql(`
  mutation RecordArrivalAnswer($input: ArrivalAnswerInput!) {
    recordArrivalAnswer(input: $input) { __typename ... on ArrivalQuestion { id answer } ... on Refused { code message field } }
  }
`);

export const TakeBackArrivalMutation = graphql(`
  mutation TakeBackArrivalAnswer($questionId: UUID!) {
    takeBackArrivalAnswer(questionId: $questionId) { __typename ... on ArrivalQuestion { id answer } ... on Refused { code message field } }
  }
`);

export const PayoutsQuery = graphql(`
  query Payouts($state: String!, $first: Int!, $after: String) {
    payouts(state: $state, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id kind month amount dueOn state variableSymbol paidOn landlordName hasAccount unitCode contractNumber orderNumber landlordPhone returnId returnedOn } }
    }
  }
`);

export const PaymentOrdersQuery = graphql(`
  query PaymentOrders { paymentOrders { id number dueOn total createdAt payoutCount sentCount cancelledAt cancelReason } }
`);

export const PaymentOrderFileQuery = graphql(`
  query PaymentOrderFile($id: UUID!) { paymentOrderFile(id: $id) { name base64 } }
`);

export const AgencyLossesQuery = graphql(`
  query AgencyLosses { agencyLosses { ownerContractId contractNumber model unitCode landlordName ownerCost charged unpaid result } }
`);

export const PreparePayoutsMutation = graphql(`
  mutation PreparePayouts($input: PreparePayoutsInput!) {
    preparePayouts(input: $input) { __typename ... on PayoutsPrepared { created total } ... on Refused { code message field } }
  }
`);

export const OrderPayoutsMutation = graphql(`
  mutation OrderPayouts($input: OrderPayoutsInput!) {
    orderPayouts(input: $input) { __typename ... on PaymentOrder { id number total } ... on Refused { code message field } }
  }
`);

export const CancelPayoutMutation = graphql(`
  mutation CancelPayout($id: UUID!) {
    cancelPayout(id: $id) { __typename ... on Payout { id state } ... on Refused { code message field } }
  }
`);

export const CancelPaymentOrderMutation = graphql(`
  mutation CancelPaymentOrder($input: CancelOrderInput!) {
    cancelPaymentOrder(input: $input) { __typename ... on PaymentOrder { id } ... on Refused { code message field } }
  }
`);

export const TakePayoutOutMutation = graphql(`
  mutation TakePayoutOutOfOrder($input: TakeOutOfOrderInput!) {
    takePayoutOutOfOrder(input: $input) { __typename ... on Payout { id } ... on Refused { code message field } }
  }
`);

export const PayoutReturnCandidatesQuery = graphql(`
  query PayoutReturnCandidates($payoutId: UUID!) {
    payoutReturnCandidates(payoutId: $payoutId) { bankLineId bookedOn amount counterName message }
  }
`);

export const RecordPayoutReturnMutation = graphql(`
  mutation RecordPayoutReturn($input: PayoutReturnInput!) {
    recordPayoutReturn(input: $input) { __typename ... on Payout { id landlordPhone } ... on Refused { code message field } }
  }
`);

export const UndoPayoutReturnMutation = graphql(`
  mutation UndoPayoutReturn($returnId: UUID!) {
    undoPayoutReturn(returnId: $returnId) { __typename ... on Payout { id } ... on Refused { code message field } }
  }
`);
