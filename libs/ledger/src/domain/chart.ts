/**
 * The chart of accounts. An account is a kind and an owner: "the receivable of this tenancy". `grows` says on which
 * side a healthy balance stands; lines are signed, debit positive, credit negative (see README.md for every posting).
 */
export const CHART = {
  bank: { of: 'bank account', grows: 'debit' },
  suspense: { of: 'bank account', grows: 'credit' },
  opening: { of: 'agency', grows: 'credit' },
  receivable: { of: 'tenancy', grows: 'debit' },
  recourse: { of: 'tenancy', grows: 'debit' },
  deposit: { of: 'tenancy', grows: 'credit' },
  advances: { of: 'tenancy', grows: 'credit' },
  landlord_claim: { of: 'owner contract', grows: 'credit' },
  held_for_owner: { of: 'owner contract', grows: 'credit' },
  owner_payable: { of: 'owner contract', grows: 'credit' },
  owner_rent_cost: { of: 'owner contract', grows: 'debit' },
  rent_income: { of: 'owner contract', grows: 'credit' },
  fund: { of: 'fund', grows: 'credit' },
  recourse_reserve: { of: 'fund', grows: 'credit' },
  loss_covered: { of: 'owner contract', grows: 'credit' },
  write_off: { of: 'agency', grows: 'debit' },
  cash: { of: 'cash desk', grows: 'debit' },
  interest_income: { of: 'agency', grows: 'credit' },
  costs_recovered: { of: 'agency', grows: 'credit' },
  owner_deposit: { of: 'owner contract', grows: 'debit' },
  deposit_interest: { of: 'agency', grows: 'debit' },
  cash_in_transit: { of: 'cash desk', grows: 'debit' },
  cash_rounding: { of: 'agency', grows: 'credit' },
  cash_difference: { of: 'agency', grows: 'debit' },
  services_billed: { of: 'owner contract', grows: 'credit' },
} as const satisfies Record<string, { readonly of: string; readonly grows: 'debit' | 'credit' }>;

export type AccountKind = keyof typeof CHART;

/** Why an entry exists. A reversal keeps the cause of what it reverses. */
export const CAUSES = [
  'charge', 'bank_line', 'landlord_report', 'claim', 'payout', 'deposit', 'fund_grant', 'recovery', 'write_off', 'correction', 'opening',
  'interest', 'costs', 'settlement', 'cash', 'postal_order',
] as const;
export type CauseKind = (typeof CAUSES)[number];
