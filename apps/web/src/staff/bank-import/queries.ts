import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { graphql } from '../../graphql/staff';
import type { BankLinesQuery, BankStatementQuery } from '../../graphql/staff/graphql';

export const StatementsQuery = graphql(`
  query BankStatements($first: Int!, $after: String) {
    bankStatements(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id format periodFrom periodTo opening closing lineCount importedAt waitingCount bankAccount { name bankAccount } } }
    }
    bankAccounts { id name bankAccount ledgerBalance orderFormat }
    bankRules { id account words incoming kind label taughtAt taughtBy usedCount }
  }
`);

export const SuspenseQuery = graphql(`
  query BankSuspense($first: Int!, $after: String) {
    bankSuspense(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id statementId position bookedOn amount leftAmount counterName counterAccount variableSymbol message ageDays } }
    }
  }
`);

export const StatementQuery = graphql(`
  query BankStatement($id: UUID!) {
    bankStatement(id: $id) {
      id format statementNumber periodFrom periodTo opening closing lineCount importedAt
      bankAccount { id name bankAccount ledgerBalance }
      piles { certain toConfirm unknown suspense posted }
      ledgerCheck { closing ledger waiting holds why }
      changes { id position knownBookedOn knownAmount foundBookedOn foundAmount isProbablySame batchLines counterName noticedAt }
      batches { id postedAt undoneAt lineCount }
    }
  }
`);

const LinesQuery = graphql(`
  query BankLines($id: UUID!, $after: String) {
    bankStatement(id: $id) {
      id
      lines(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id position bookedOn amount leftAmount counterAccount counterName variableSymbol constantSymbol specificSymbol message reversal state pile reason ageDays payoutId depositId notRent lastingWords
            shares { tenancyId label amount }
            postings { id kind amount label isReversed }
          }
        }
      }
    }
  }
`);

export const TenanciesQuery = graphql(`
  query BankTenancies($search: String!) {
    bankTenancies(search: $search) { id label variableSymbol usualAmounts }
  }
`);

export const PayoutsQuery = graphql(`
  query BankPayouts {
    bankPayouts { id label amount variableSymbol dueOn }
  }
`);

export const ImportMutation = graphql(`
  mutation ImportBankStatement($fileId: UUID!) {
    importBankStatement(fileId: $fileId) {
      __typename
      ... on BankImport { statements { statementId newLines knownLines changedLines } }
      ... on Refused { code message field }
    }
  }
`);

export const PostMutation = graphql(`
  mutation PostBankLines($input: PostBankLinesInput!) {
    postBankLines(input: $input) {
      __typename
      ... on BankBatch { id lineCount }
      ... on Refused { code message field }
    }
  }
`);

export const UndoBatchMutation = graphql(`
  mutation UndoBankBatch($batchId: UUID!) {
    undoBankBatch(batchId: $batchId) {
      __typename
      ... on BankBatch { id lineCount }
      ... on Refused { code message field }
    }
  }
`);

export const ReverseLineMutation = graphql(`
  mutation ReverseBankLine($lineId: UUID!) {
    reverseBankLine(lineId: $lineId) {
      __typename
      ... on BankStatement { id }
      ... on Refused { code message field }
    }
  }
`);

export const TeachRuleMutation = graphql(`
  mutation TeachBankRule($input: TeachBankRuleInput!) {
    teachBankRule(input: $input) {
      __typename
      ... on BankRule { id }
      ... on Refused { code message field }
    }
  }
`);

export const ForgetRuleMutation = graphql(`
  mutation ForgetBankRule($id: UUID!) {
    forgetBankRule(id: $id) {
      __typename
      ... on BankRuleForgotten { id }
      ... on Refused { code message field }
    }
  }
`);

export const SettleChangeMutation = graphql(`
  mutation SettleBankLineChange($changeId: UUID!, $as: String!) {
    settleBankLineChange(changeId: $changeId, as: $as) {
      __typename
      ... on BankStatement { id }
      ... on Refused { code message field }
    }
  }
`);

export const OrderFormatMutation = graphql(`
  mutation ChooseOrderFormat($bankAccountId: UUID!, $format: String!) {
    chooseOrderFormat(bankAccountId: $bankAccountId, format: $format) {
      __typename
      ... on BankAccount { id }
      ... on Refused { code message field }
    }
  }
`);

export const AddAccountMutation = graphql(`
  mutation AddBankAccount($input: AddBankAccountInput!) {
    addBankAccount(input: $input) {
      __typename
      ... on BankAccount { id }
      ... on Refused { code message field }
    }
  }
`);

export type Statement = BankStatementQuery['bankStatement'];
export type Line = BankLinesQuery['bankStatement']['lines']['edges'][number]['node'];

/** Every line of a statement, a hundred at a time. */
export function useLines(id: string): UseQueryResult<Line[], Error> {
  return useQuery({
    queryKey: ['BankLines', id],
    queryFn: async ({ signal }) => {
      const lines: Line[] = [];
      for (let after: string | null = null; ; ) {
        const answer: BankLinesQuery = await request(LinesQuery, { id, after }, { signal });
        const { edges, pageInfo } = answer.bankStatement.lines;
        lines.push(...edges.map(({ node }) => node));
        if (!pageInfo.hasNextPage) return lines;
        after = pageInfo.endCursor ?? null;
      }
    },
  });
}
