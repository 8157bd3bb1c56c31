-- Charges, received payments and what they paid, bank statements, landlord payouts, arrears acts.

-- One row per tenancy, month, component and payer: running a month twice charges once. Corrections are further rows.
CREATE TABLE money.charge (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  month text NOT NULL CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  component text NOT NULL,
  payer text NOT NULL CHECK (payer IN ('household', 'benefit_office', 'municipality', 'relative')),
  paid_to text NOT NULL CHECK (paid_to IN ('agency', 'landlord')),
  cause text NOT NULL DEFAULT 'charge' CHECK (cause IN ('charge', 'correction', 'compensation')),
  sequence integer NOT NULL DEFAULT 0,
  amount bigint NOT NULL CHECK (amount <> 0),
  due_on date NOT NULL,
  creditor text NOT NULL CHECK (creditor IN ('landlord', 'agency')),
  signatory text NOT NULL CHECK (signatory IN ('landlord', 'agency', 'agency_by_power_of_attorney')),
  security text NOT NULL DEFAULT 'none' CHECK (security IN ('none', 'deposit', 'guarantee')),
  entry_id uuid NOT NULL,
  charged_on date NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, tenancy_id, month, component, payer, paid_to, cause, sequence),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id)
);
CREATE INDEX charge_due ON money.charge (agency_id, tenancy_id, due_on);
CREATE INDEX charge_month ON money.charge (agency_id, month);
CALL core.protect('money.charge', 'SELECT, INSERT');

-- What is open of a charge today (id = the charge's); a paid charge has no row. Changes with the allocations, in their
-- transaction, so that arrears cost what is owed today and not history. Proved by ledger:verify.
CREATE TABLE money.open_debt (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  due_on date NOT NULL,
  open bigint NOT NULL CHECK (open > 0),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, id) REFERENCES money.charge (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id)
);
CREATE INDEX open_debt_tenancy ON money.open_debt (agency_id, tenancy_id, due_on);
CREATE INDEX open_debt_due ON money.open_debt (agency_id, due_on);
CALL core.protect('money.open_debt', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE money.bank_account (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  bank_account text NOT NULL,
  iban text NOT NULL,
  currency text NOT NULL DEFAULT 'CZK',
  is_default boolean NOT NULL DEFAULT false,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, iban)
);
CALL core.protect('money.bank_account');

CREATE TABLE money.bank_statement (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  bank_account_id uuid NOT NULL,
  file_id uuid NOT NULL,
  file_sha256 text NOT NULL,
  format text NOT NULL,
  statement_number text,
  period_from date,
  period_to date NOT NULL,
  opening bigint,
  closing bigint,
  line_count integer NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, bank_account_id) REFERENCES money.bank_account (agency_id, id),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id)
);
CALL core.protect('money.bank_statement');

CREATE TABLE money.bank_line (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  statement_id uuid NOT NULL,
  bank_account_id uuid NOT NULL,
  reference text NOT NULL,
  occurrence integer NOT NULL DEFAULT 0,
  position integer NOT NULL,
  booked_on date NOT NULL,
  amount bigint NOT NULL,
  counter_account text,
  counter_bank text,
  counter_name text,
  variable_symbol text,
  constant_symbol text,
  specific_symbol text,
  message text,
  -- The bank takes back an earlier booking; the amount has its own sign already.
  reversal boolean NOT NULL DEFAULT false,
  -- In suspense: the money is booked, but nobody knows yet what it is.
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'suspense', 'posted')),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, bank_account_id, reference, occurrence),
  FOREIGN KEY (agency_id, statement_id) REFERENCES money.bank_statement (agency_id, id),
  FOREIGN KEY (agency_id, bank_account_id) REFERENCES money.bank_account (agency_id, id)
);
CREATE INDEX bank_line_statement ON money.bank_line (agency_id, statement_id, position);
CREATE INDEX bank_line_waiting ON money.bank_line (agency_id, bank_account_id, booked_on) WHERE state <> 'posted';
CREATE INDEX bank_line_payer ON money.bank_line (agency_id, counter_account, counter_bank) WHERE counter_account IS NOT NULL;
CREATE INDEX bank_line_symbol ON money.bank_line (agency_id, variable_symbol) WHERE variable_symbol IS NOT NULL;
CALL core.protect('money.bank_line');

-- A later file says something else about a line we know. Nothing is applied; a person decides.
CREATE TABLE money.bank_line_change (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  line_id uuid NOT NULL,
  file_id uuid NOT NULL,
  booked_on date NOT NULL,
  amount bigint NOT NULL,
  found jsonb NOT NULL,
  found_sha256 text NOT NULL,
  noticed_at timestamptz NOT NULL,
  settled_as text CHECK (settled_as IN ('ignored', 'another_booking')),
  settled_at timestamptz,
  settled_by uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, line_id, found_sha256),
  FOREIGN KEY (agency_id, line_id) REFERENCES money.bank_line (agency_id, id),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id),
  CHECK ((settled_as IS NULL) = (settled_at IS NULL))
);
CALL core.protect('money.bank_line_change');

-- What one person confirmed in one go; undone as one.
CREATE TABLE money.bank_batch (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  posted_at timestamptz NOT NULL,
  posted_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  PRIMARY KEY (agency_id, id)
);
CALL core.protect('money.bank_batch');

-- What a line was booked as. A line split over tenancies has several; what was reversed stays as it was.
CREATE TABLE money.bank_posting (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  batch_id uuid NOT NULL,
  line_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('payment', 'returned', 'payout', 'suspense', 'not_rent')),
  amount bigint NOT NULL,
  tenancy_id uuid,
  payment_id uuid,
  payout_id uuid,
  entry_id uuid,
  reason text NOT NULL,
  reversed_at timestamptz,
  reversed_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, batch_id) REFERENCES money.bank_batch (agency_id, id),
  FOREIGN KEY (agency_id, line_id) REFERENCES money.bank_line (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id),
  CHECK ((kind IN ('payment', 'returned')) = (tenancy_id IS NOT NULL)),
  CHECK ((kind = 'payout') = (payout_id IS NOT NULL))
);
CREATE INDEX bank_posting_line ON money.bank_posting (agency_id, line_id);
CREATE INDEX bank_posting_batch ON money.bank_posting (agency_id, batch_id);
CALL core.protect('money.bank_posting');

-- One received (or returned, negative) sum for one tenancy. Reversal is another row pointing back.
CREATE TABLE money.payment (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  source text NOT NULL CHECK (source IN ('bank_line', 'landlord_report', 'guarantee', 'correction')),
  source_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0),
  received_on date NOT NULL,
  paid_to text NOT NULL CHECK (paid_to IN ('agency', 'landlord')),
  payer text NOT NULL DEFAULT 'household' CHECK (payer IN ('household', 'benefit_office', 'municipality', 'relative', 'guarantee_fund')),
  message text,
  specific_symbol text,
  -- Debts named by an act of ours (a guarantee claim): months, amounts, components. The payer's own words are in message and symbol.
  towards jsonb,
  reverses_payment_id uuid,
  entry_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id),
  FOREIGN KEY (agency_id, reverses_payment_id) REFERENCES money.payment (agency_id, id)
);
CREATE UNIQUE INDEX payment_reversed_once ON money.payment (agency_id, reverses_payment_id) WHERE reverses_payment_id IS NOT NULL;
CREATE INDEX payment_tenancy ON money.payment (agency_id, tenancy_id, received_on);
CREATE INDEX payment_source ON money.payment (agency_id, source, source_id);
CALL core.protect('money.payment', 'SELECT, INSERT');

-- What is unused of a payment today (id = the payment's): a credit, taken by the next charge.
CREATE TABLE money.open_credit (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  free bigint NOT NULL CHECK (free > 0),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, id) REFERENCES money.payment (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id)
);
CREATE INDEX open_credit_tenancy ON money.open_credit (agency_id, tenancy_id);
CALL core.protect('money.open_credit', 'SELECT, INSERT, UPDATE, DELETE');

-- Which charge a payment (or an older credit) paid, and why it went there. Undone by rows with the opposite sign.
CREATE TABLE money.allocation (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  charge_id uuid NOT NULL,
  payment_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0),
  because text NOT NULL,
  allocated_on date NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, charge_id) REFERENCES money.charge (agency_id, id),
  FOREIGN KEY (agency_id, payment_id) REFERENCES money.payment (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id)
);
CREATE INDEX allocation_charge ON money.allocation (agency_id, charge_id);
CREATE INDEX allocation_payment ON money.allocation (agency_id, payment_id);
CREATE INDEX allocation_tenancy ON money.allocation (agency_id, tenancy_id);
CALL core.protect('money.allocation', 'SELECT, INSERT');

-- "Has the rent arrived?" No answer means unknown, never unpaid.
CREATE TABLE money.arrival_question (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  landlord_id uuid NOT NULL,
  month text NOT NULL CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  expected bigint NOT NULL,
  asked_on date NOT NULL,
  answer text CHECK (answer IN ('arrived', 'partly', 'not_arrived')),
  amount bigint CHECK (amount >= 0),
  arrived_on date,
  answered_at timestamptz,
  payment_id uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, tenancy_id, month),
  FOREIGN KEY (agency_id, payment_id) REFERENCES money.payment (agency_id, id),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),

  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, landlord_id) REFERENCES core.landlord (agency_id, id)
);
CREATE INDEX arrival_question_landlord ON money.arrival_question (agency_id, landlord_id, month);
CALL core.protect('money.arrival_question');

CREATE TABLE money.payment_order (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  bank_account_id uuid NOT NULL,
  number text NOT NULL,
  due_on date NOT NULL,
  total bigint NOT NULL CHECK (total > 0),
  file_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, number),
  FOREIGN KEY (agency_id, bank_account_id) REFERENCES money.bank_account (agency_id, id),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id)
);
CALL core.protect('money.payment_order', 'SELECT, INSERT');

-- What we owe an owner: own rent of B and C, rent collected for him in A, a guarantee payout. Closed by the outgoing bank line.
CREATE TABLE money.payout (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  owner_contract_id uuid NOT NULL,
  landlord_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('own_rent', 'collected_rent', 'guarantee')),
  month text CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  -- What it pays: the owner contract (own and collected rent), the claim (guarantee). Collected rent may be sent more than once a month.
  source_id uuid NOT NULL,
  sequence integer NOT NULL DEFAULT 0,
  amount bigint NOT NULL CHECK (amount > 0),
  due_on date NOT NULL,
  variable_symbol text NOT NULL,
  state text NOT NULL CHECK (state IN ('due', 'ordered', 'paid', 'cancelled')),
  payment_order_id uuid,
  bank_line_id uuid,
  paid_on date,
  entry_id uuid NOT NULL,
  paid_entry_id uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE NULLS NOT DISTINCT (agency_id, kind, source_id, month, sequence),
  FOREIGN KEY (agency_id, owner_contract_id) REFERENCES core.owner_contract (agency_id, id),
  FOREIGN KEY (agency_id, landlord_id) REFERENCES core.landlord (agency_id, id),
  FOREIGN KEY (agency_id, payment_order_id) REFERENCES money.payment_order (agency_id, id),
  FOREIGN KEY (agency_id, bank_line_id) REFERENCES money.bank_line (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id),
  CHECK ((state = 'paid') = (paid_on IS NOT NULL))
);
CREATE INDEX payout_landlord ON money.payout (agency_id, landlord_id, due_on);
CREATE INDEX payout_open ON money.payout (agency_id, due_on) WHERE state IN ('due', 'ordered');
CALL core.protect('money.payout');

CREATE TABLE money.arrears_act (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  step text NOT NULL,
  done_on date NOT NULL,
  outcome text,
  promised_on date,
  document_id uuid,
  -- Months a reminder asked for: they are paid before others (Civil Code § 1933).
  months text[] NOT NULL DEFAULT '{}',
  note text,
  done_by uuid NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id)
);
CREATE INDEX arrears_act_tenancy ON money.arrears_act (agency_id, tenancy_id, done_on);
CALL core.protect('money.arrears_act', 'SELECT, INSERT');

CREATE TABLE money.arrears_pause (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  reason text NOT NULL CHECK (reason IN ('dispute', 'benefit_decision_pending', 'benefit_in_transit', 'repayment_plan', 'social_worker_hold', 'promise')),
  note text,
  paused_from date NOT NULL,
  paused_to date NOT NULL CHECK (paused_to >= paused_from),
  ended_on date,
  paused_by uuid NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id)
);
CREATE INDEX arrears_pause_tenancy ON money.arrears_pause (agency_id, tenancy_id);
CALL core.protect('money.arrears_pause');
