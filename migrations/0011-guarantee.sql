-- The fund that stands behind model A leases: grants in, claims, payouts; the tenant's debt becomes recourse, never erased.

CREATE TABLE money.guarantee_fund (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  opened_on date NOT NULL,
  PRIMARY KEY (agency_id, id)
);
CALL core.protect('money.guarantee_fund');

-- Money given to the fund. Only money that came: a bank line understood as a grant, or part of what the books began with.
CREATE TABLE money.fund_grant (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  fund_id uuid NOT NULL,
  grantor text NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  received_on date NOT NULL,
  bank_line_id uuid,
  entry_id uuid NOT NULL,
  recorded_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, fund_id) REFERENCES money.guarantee_fund (agency_id, id),
  FOREIGN KEY (agency_id, bank_line_id) REFERENCES money.bank_line (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id)
);
CREATE UNIQUE INDEX fund_grant_line ON money.fund_grant (agency_id, bank_line_id) WHERE bank_line_id IS NOT NULL;
CALL core.protect('money.fund_grant', 'SELECT, INSERT');

CREATE TABLE money.guarantee_claim (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL,
  fund_id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  owner_contract_id uuid NOT NULL,
  landlord_id uuid NOT NULL,
  claimed_on date NOT NULL,
  claimed_amount bigint NOT NULL CHECK (claimed_amount > 0),
  payout_amount bigint NOT NULL CHECK (payout_amount >= 0),
  months jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'approved', 'refused', 'paid')),
  proposed_by uuid NOT NULL,
  decided_by uuid,
  decided_on date,
  decision_reason text,
  -- What shows that the debt exists and was asked for (reminder, landlord's confirmation).
  evidence text NOT NULL,
  payable_on date,
  payout_id uuid,
  entry_id uuid,
  -- Set when the payout has left the bank: what it paid of the landlord's claim, and the recourse that arose by it.
  payment_id uuid,
  recourse_entry_id uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, number),
  FOREIGN KEY (agency_id, fund_id) REFERENCES money.guarantee_fund (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, owner_contract_id) REFERENCES core.owner_contract (agency_id, id),
  FOREIGN KEY (agency_id, landlord_id) REFERENCES core.landlord (agency_id, id),
  -- Two people: who proposes does not decide.
  CHECK (decided_by IS NULL OR decided_by <> proposed_by)
);
CREATE INDEX guarantee_claim_tenancy ON money.guarantee_claim (agency_id, tenancy_id);
-- One claim at a time for a tenancy, so that no month is claimed twice while the first waits for its decision.
CREATE UNIQUE INDEX guarantee_claim_open ON money.guarantee_claim (agency_id, tenancy_id) WHERE state IN ('proposed', 'approved');
CALL core.protect('money.guarantee_claim');

-- What came back from a household after the fund had paid for it.
CREATE TABLE money.recovery (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  fund_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  received_on date NOT NULL,
  bank_line_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  recorded_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, fund_id) REFERENCES money.guarantee_fund (agency_id, id),
  FOREIGN KEY (agency_id, bank_line_id) REFERENCES money.bank_line (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id)
);
CREATE INDEX recovery_tenancy ON money.recovery (agency_id, tenancy_id);
CALL core.protect('money.recovery', 'SELECT, INSERT');
