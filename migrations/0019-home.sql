-- Deposits as ledgers of their own, repayment plans, the ladder's undo and one step a day, calls under § 2291 with their deliveries.

-- One deposit of one side: what a household gave (id = its tenancy's) or what the agency gave an owner (id = the owner contract's).
CREATE TABLE money.deposit (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('household', 'owner')),
  tenancy_id uuid,
  owner_contract_id uuid,
  -- Who keeps the money: in A usually the landlord, then the agency only knows of it and books nothing of its own.
  holder text NOT NULL CHECK (holder IN ('agency', 'landlord')),
  agreed bigint NOT NULL CHECK (agreed >= 0),
  -- Agreed in the contract; null: the agency's dated rate (policy deposit_interest), and without one the settlement asks.
  interest_percent numeric CHECK (interest_percent >= 0 AND interest_percent <= 50),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, owner_contract_id) REFERENCES core.owner_contract (agency_id, id),
  CHECK ((side = 'household') = (tenancy_id IS NOT NULL AND id = tenancy_id)),
  CHECK ((side = 'owner') = (owner_contract_id IS NOT NULL AND id = owner_contract_id))
);
CALL core.protect('money.deposit');

-- What was held and what became of it at the end; undone by a mark, with every movement it made reversed.
CREATE TABLE money.deposit_settlement (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  deposit_id uuid NOT NULL,
  settled_on date NOT NULL,
  held bigint NOT NULL CHECK (held >= 0),
  interest bigint NOT NULL CHECK (interest >= 0),
  used bigint NOT NULL CHECK (used >= 0),
  to_return bigint NOT NULL CHECK (to_return = held + interest - used AND to_return >= 0),
  settled_at timestamptz NOT NULL,
  settled_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, deposit_id) REFERENCES money.deposit (agency_id, id)
);
CREATE UNIQUE INDEX deposit_settled_once ON money.deposit_settlement (agency_id, deposit_id) WHERE undone_at IS NULL;
CALL core.protect('money.deposit_settlement');

-- Signed: what raises what is held is positive. Corrected by a row that points back; never changed.
CREATE TABLE money.deposit_movement (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  deposit_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('paid', 'interest', 'used', 'returned')),
  amount bigint NOT NULL CHECK (amount <> 0),
  moved_on date NOT NULL,
  source text NOT NULL CHECK (source IN ('bank_line', 'cash', 'landlord_report', 'settlement', 'opening')),
  source_id uuid NOT NULL,
  settlement_id uuid,
  -- The payment of rent a used deposit became; its own reversal reverses this movement too.
  payment_id uuid,
  -- Null when the landlord keeps the money: then it is not in the agency's books.
  entry_id uuid,
  reverses_movement_id uuid,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, deposit_id) REFERENCES money.deposit (agency_id, id),
  FOREIGN KEY (agency_id, settlement_id) REFERENCES money.deposit_settlement (agency_id, id),
  FOREIGN KEY (agency_id, payment_id) REFERENCES money.payment (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id),
  FOREIGN KEY (agency_id, reverses_movement_id) REFERENCES money.deposit_movement (agency_id, id),
  CHECK (reverses_movement_id IS NOT NULL OR (kind IN ('paid', 'interest')) = (amount > 0))
);
CREATE UNIQUE INDEX deposit_movement_reversed_once ON money.deposit_movement (agency_id, reverses_movement_id) WHERE reverses_movement_id IS NOT NULL;
CREATE INDEX deposit_movement_deposit ON money.deposit_movement (agency_id, deposit_id, moved_on);
CREATE INDEX deposit_movement_source ON money.deposit_movement (agency_id, source, source_id);
CALL core.protect('money.deposit_movement', 'SELECT, INSERT');

CREATE FUNCTION money.deposit_not_below_zero() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(m.amount) FROM money.deposit_movement m WHERE m.agency_id = NEW.agency_id AND m.deposit_id = NEW.deposit_id) < 0 THEN
    RAISE EXCEPTION 'deposit % would be below zero', NEW.deposit_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER deposit_movement_held AFTER INSERT ON money.deposit_movement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION money.deposit_not_below_zero();

-- Agreed instalments over debts as they stood on the day. Kept or broken is told from the payments, never stored.
CREATE TABLE money.repayment_plan (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  creditor text NOT NULL CHECK (creditor IN ('landlord', 'agency')),
  agreed_on date NOT NULL,
  total bigint NOT NULL CHECK (total > 0),
  -- Paid under it, money is for the plan: the payer's own will.
  symbol text NOT NULL CHECK (symbol ~ '^[1-9][0-9]{8}$'),
  tolerance_days integer NOT NULL CHECK (tolerance_days BETWEEN 0 AND 30),
  -- Posted default interest and costs are inside only when that was agreed in so many words.
  includes_interest boolean NOT NULL,
  -- The creditor may ask for the whole when an instalment is missed (§ 1931); only where agreed, only until the next one is due.
  may_lose_instalments boolean NOT NULL,
  lost_on date,
  lost_by uuid,
  ended_on date,
  end_reason text CHECK (end_reason IN ('paid', 'cancelled')),
  ended_by uuid,
  note text,
  agreed_by uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, symbol),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  CHECK (lost_on IS NULL OR may_lose_instalments),
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
);
CREATE UNIQUE INDEX repayment_plan_running ON money.repayment_plan (agency_id, tenancy_id) WHERE ended_on IS NULL;
CALL core.protect('money.repayment_plan');

CREATE TABLE money.repayment_debt (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  charge_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, plan_id, charge_id),
  FOREIGN KEY (agency_id, plan_id) REFERENCES money.repayment_plan (agency_id, id),
  FOREIGN KEY (agency_id, charge_id) REFERENCES money.charge (agency_id, id)
);
CREATE INDEX repayment_debt_charge ON money.repayment_debt (agency_id, charge_id);
CALL core.protect('money.repayment_debt', 'SELECT, INSERT');

CREATE TABLE money.repayment_instalment (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  due_on date NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, plan_id, number),
  UNIQUE (agency_id, plan_id, due_on),
  FOREIGN KEY (agency_id, plan_id) REFERENCES money.repayment_plan (agency_id, id)
);
CALL core.protect('money.repayment_instalment', 'SELECT, INSERT');

-- Under which plan a payment came.
ALTER TABLE money.payment ADD COLUMN plan_id uuid;
ALTER TABLE money.payment ADD FOREIGN KEY (agency_id, plan_id) REFERENCES money.repayment_plan (agency_id, id);

-- An act recorded by mistake, a reminder withdrawn: it stays to be seen and counts no more.
ALTER TABLE money.arrears_act ADD COLUMN undone_on date;
ALTER TABLE money.arrears_act ADD COLUMN undone_by uuid;
ALTER TABLE money.arrears_act ADD COLUMN undone_because text;
ALTER TABLE money.arrears_act ADD CHECK (undone_on IS NULL OR (undone_on >= done_on AND undone_by IS NOT NULL AND length(btrim(undone_because)) > 0));
GRANT UPDATE (undone_on, undone_by, undone_because) ON money.arrears_act TO app_staff, app_worker;
-- Never two steps on one day; a second try of the same one is welcome.
ALTER TABLE money.arrears_act ADD CONSTRAINT arrears_act_one_step_a_day EXCLUDE USING gist (
  agency_id WITH =, tenancy_id WITH =, done_on WITH =, step WITH <>
) WHERE (undone_on IS NULL);

-- A written call under § 2291: what it named as owed, how long it gives, and one paper for each who owes the rent.
CREATE TABLE money.breach_call (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  act_id uuid NOT NULL,
  sent_on date NOT NULL,
  period_days integer NOT NULL CHECK (period_days > 0),
  asked bigint NOT NULL CHECK (asked > 0),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, act_id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, act_id) REFERENCES money.arrears_act (agency_id, id)
);
CREATE INDEX breach_call_tenancy ON money.breach_call (agency_id, tenancy_id);
CALL core.protect('money.breach_call', 'SELECT, INSERT');

CREATE TABLE money.breach_call_debt (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  call_id uuid NOT NULL,
  charge_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, call_id, charge_id),
  FOREIGN KEY (agency_id, call_id) REFERENCES money.breach_call (agency_id, id),
  FOREIGN KEY (agency_id, charge_id) REFERENCES money.charge (agency_id, id)
);
CALL core.protect('money.breach_call_debt', 'SELECT, INSERT');

CREATE TABLE money.breach_call_paper (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  call_id uuid NOT NULL,
  member_id uuid NOT NULL,
  document_id uuid NOT NULL,
  delivered_on date,
  way text CHECK (way IN ('hand', 'post', 'data_box')),
  proof text,
  recorded_by uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, call_id, member_id),
  FOREIGN KEY (agency_id, call_id) REFERENCES money.breach_call (agency_id, id),
  FOREIGN KEY (agency_id, member_id) REFERENCES intake.member (agency_id, id),
  FOREIGN KEY (agency_id, document_id) REFERENCES core.document (agency_id, id),
  CHECK ((delivered_on IS NULL) = (way IS NULL))
);
CALL core.protect('money.breach_call_paper');

INSERT INTO core.legal_parameter (name, variant, valid_from, valid_to, value, unit, source) VALUES
  ('call_to_pay_least_days', '', '2013-01-01', NULL, 7, 'days', 'Občanský soudní řád § 142a: výzva k plnění nejméně 7 dnů před podáním žaloby');

-- A line under a deposit's own symbol is no rent: it moves the deposit.
ALTER TABLE money.bank_posting DROP CONSTRAINT bank_posting_kind_check;
ALTER TABLE money.bank_posting ADD CONSTRAINT bank_posting_kind_check CHECK (kind IN ('payment', 'returned', 'payout', 'suspense', 'not_rent', 'deposit'));
ALTER TABLE money.bank_posting ADD COLUMN deposit_movement_id uuid;
ALTER TABLE money.bank_posting ADD FOREIGN KEY (agency_id, deposit_movement_id) REFERENCES money.deposit_movement (agency_id, id);
ALTER TABLE money.bank_posting ADD CHECK ((kind = 'deposit') = (deposit_movement_id IS NOT NULL));
