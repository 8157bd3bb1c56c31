-- Books an accountant can close: cash desks, months that are closed, what the books began with, the yearly settlement
-- of services, money that is given up, postal orders and SIPO explained row by row.

-- Money given back to a household is a debt of theirs that their own credit pays in the same act.
ALTER TABLE money.charge DROP CONSTRAINT charge_cause_check;
ALTER TABLE money.charge ADD CONSTRAINT charge_cause_check CHECK (cause IN (
  'charge', 'correction', 'compensation', 'default_interest', 'costs', 'settlement', 'opening', 'refund'));

-- ---------------------------------------------------------------------------------------------------------------------
-- Closed months. Closing a month closes everything before it; only the last closed one may be opened again.

CREATE TABLE money.closed_month (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  month text NOT NULL CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  -- What the checklist said when it was closed, and why it was closed in spite of what it warned of.
  checklist jsonb NOT NULL,
  exceptions text,
  closed_at timestamptz NOT NULL,
  closed_by uuid,
  reopened_at timestamptz,
  reopened_by uuid,
  reopen_reason text,
  PRIMARY KEY (agency_id, id),
  CHECK ((reopened_at IS NULL) = (reopen_reason IS NULL))
);
CREATE UNIQUE INDEX closed_month_standing ON money.closed_month (agency_id, month) WHERE reopened_at IS NULL;
CALL core.protect('money.closed_month');

-- Booking shares this lock, closing takes it alone: what is being booked is finished before a month is looked at and
-- closed, and whoever books afterwards sees that it is.
CREATE FUNCTION money.refuse_closed_month() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  booked record;
  closed text;
BEGIN
  FOR booked IN SELECT agency_id, min(booked_on) AS first_on FROM written GROUP BY agency_id LOOP
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('books ' || booked.agency_id, 0));
    SELECT max(c.month) INTO closed FROM money.closed_month c WHERE c.agency_id = booked.agency_id AND c.reopened_at IS NULL;
    IF to_char(booked.first_on, 'YYYY-MM') <= closed THEN
      RAISE EXCEPTION 'the books are closed through %: nothing can be booked on %', closed, booked.first_on
        USING ERRCODE = 'check_violation', CONSTRAINT = 'books_closed';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER entry_not_in_closed_month AFTER INSERT ON money.entry
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION money.refuse_closed_month();
CREATE TRIGGER entry_line_not_in_closed_month AFTER INSERT ON money.entry_line
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION money.refuse_closed_month();

-- ---------------------------------------------------------------------------------------------------------------------
-- Cash desks.

INSERT INTO core.legal_parameter (name, variant, valid_from, valid_to, value, unit, source) VALUES
  ('cash_payment_limit', '', '2014-12-01', NULL, 27000000, 'haléře per payer and day', 'Zákon 254/2004 Sb. § 4 odst. 1: omezení plateb v hotovosti'),
  ('cash_rounding', '', '2008-09-01', NULL, 100, 'haléře', 'Zákon 634/1992 Sb. § 3 odst. 1 písm. c): platba v hotovosti se zaokrouhluje na nejbližší nominální hodnotu platné mince');

CREATE TABLE money.cash_desk (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  -- Stands in the numbers of its papers: PPD-P1-2026-0001.
  code text NOT NULL CHECK (code ~ '^[A-Z0-9]{1,6}$'),
  name text NOT NULL,
  opened_on date NOT NULL,
  closed_on date,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, code)
);
CALL core.protect('money.cash_desk');

-- A receipt or an expense receipt. `amount` is what it settles, `cash` the whole crowns that changed hands; a cancelling
-- paper has both below zero and a number of its own in the same series.
CREATE TABLE money.cash_document (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  desk_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('receipt', 'expense')),
  year integer NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  number text NOT NULL,
  issued_on date NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('rent', 'refund', 'deposit', 'deposit_return', 'to_bank', 'from_bank')),
  tenancy_id uuid,
  counterparty text NOT NULL CHECK (length(btrim(counterparty)) > 0),
  text text NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0),
  cash bigint NOT NULL CHECK (cash <> 0 AND cash % 100 = 0 AND sign(cash) = sign(amount)),
  payment_id uuid,
  charge_id uuid,
  entry_id uuid NOT NULL,
  rounding_entry_id uuid,
  -- Cash on its way to or from the bank: the line of the statement on which it arrived or left.
  bank_line_id uuid,
  bank_entry_id uuid,
  document_id uuid NOT NULL,
  cancels_document_id uuid,
  reason text,
  request_key uuid NOT NULL,
  body_hash text NOT NULL,
  issued_at timestamptz NOT NULL,
  issued_by uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, desk_id, kind, year, sequence),
  UNIQUE (agency_id, number),
  UNIQUE (agency_id, request_key),
  FOREIGN KEY (agency_id, desk_id) REFERENCES money.cash_desk (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id),
  FOREIGN KEY (agency_id, bank_line_id) REFERENCES money.bank_line (agency_id, id),
  FOREIGN KEY (agency_id, document_id) REFERENCES core.document (agency_id, id),
  FOREIGN KEY (agency_id, cancels_document_id) REFERENCES money.cash_document (agency_id, id),
  CHECK ((cancels_document_id IS NULL) = (amount > 0)),
  CHECK ((bank_line_id IS NULL) = (bank_entry_id IS NULL))
);
CREATE UNIQUE INDEX cash_document_cancelled_once ON money.cash_document (agency_id, cancels_document_id) WHERE cancels_document_id IS NOT NULL;
CREATE UNIQUE INDEX cash_document_bank_line ON money.cash_document (agency_id, bank_line_id) WHERE bank_line_id IS NOT NULL;
CREATE INDEX cash_document_day ON money.cash_document (agency_id, desk_id, issued_on);
CALL core.protect('money.cash_document');

-- The evening of a day: what is in the drawer against the book. A closed day takes no further papers.
CREATE TABLE money.cash_day (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  desk_id uuid NOT NULL,
  day date NOT NULL,
  book bigint NOT NULL,
  counted bigint NOT NULL CHECK (counted >= 0),
  explanation text,
  difference_entry_id uuid,
  closed_at timestamptz NOT NULL,
  closed_by uuid,
  reopened_at timestamptz,
  reopened_by uuid,
  reopen_reason text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, desk_id) REFERENCES money.cash_desk (agency_id, id),
  FOREIGN KEY (agency_id, difference_entry_id) REFERENCES money.entry (agency_id, id),
  CHECK ((counted = book) = (difference_entry_id IS NULL)),
  CHECK (counted = book OR length(btrim(explanation)) > 0),
  CHECK ((reopened_at IS NULL) = (reopen_reason IS NULL))
);
CREATE UNIQUE INDEX cash_day_standing ON money.cash_day (agency_id, desk_id, day) WHERE reopened_at IS NULL;
CALL core.protect('money.cash_day');

-- ---------------------------------------------------------------------------------------------------------------------
-- What the books began with: contracts and balances taken over from a spreadsheet, row by row.

CREATE TABLE money.opening_import (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  file_id uuid NOT NULL,
  as_of date NOT NULL,
  row_count integer NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by uuid,
  reversed_at timestamptz,
  reversed_by uuid,
  reverse_reason text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id),
  CHECK ((reversed_at IS NULL) = (reverse_reason IS NULL))
);
CALL core.protect('money.opening_import');

CREATE TABLE money.opening_row (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  import_id uuid NOT NULL,
  row_number integer NOT NULL,
  row_key text NOT NULL,
  row_sha256 text NOT NULL,
  landlord_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  owner_contract_id uuid NOT NULL,
  household_id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  -- What this row itself made; the rest was here before it.
  made text[] NOT NULL,
  receivable bigint NOT NULL DEFAULT 0 CHECK (receivable >= 0),
  credit bigint NOT NULL DEFAULT 0 CHECK (credit >= 0),
  deposit bigint NOT NULL DEFAULT 0 CHECK (deposit >= 0),
  deposit_entry_id uuid,
  is_reversed boolean NOT NULL DEFAULT false,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, import_id) REFERENCES money.opening_import (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id)
);
CREATE UNIQUE INDEX opening_row_once ON money.opening_row (agency_id, row_key) WHERE NOT is_reversed;
CREATE INDEX opening_row_import ON money.opening_row (agency_id, import_id, row_number);
CALL core.protect('money.opening_row');

-- ---------------------------------------------------------------------------------------------------------------------
-- Yearly settlement of services (Act 67/2013).

INSERT INTO core.legal_parameter (name, variant, valid_from, valid_to, value, unit, source) VALUES
  ('settlement_delivery_months', '', '2014-01-01', NULL, 4, 'months after the period', 'Zákon 67/2013 Sb. § 7 odst. 1: vyúčtování nejpozději do 4 měsíců od skončení zúčtovacího období'),
  ('settlement_payment_months', '', '2014-01-01', NULL, 4, 'months after delivery', 'Zákon 67/2013 Sb. § 7 odst. 3: finanční vyrovnání nejpozději do 4 měsíců od doručení vyúčtování'),
  ('settlement_period_months', '', '2014-01-01', NULL, 12, 'months at most', 'Zákon 67/2013 Sb. § 2 písm. d): zúčtovací období nejvýše dvanáctiměsíční'),
  ('settlement_objection_days', '', '2014-01-01', NULL, 30, 'days after delivery', 'Zákon 67/2013 Sb. § 8 odst. 2: námitky do 30 dnů od doručení'),
  ('settlement_answer_days', '', '2014-01-01', NULL, 30, 'days after the objection', 'Zákon 67/2013 Sb. § 8 odst. 2: vyřízení námitek do 30 dnů od doručení'),
  ('settlement_late_fine', '', '2014-01-01', NULL, 5000, 'haléře per started day', 'Zákon 67/2013 Sb. § 13 odst. 2: nejvýše 50 Kč za každý započatý den prodlení');

CREATE TABLE money.services_settlement (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  -- computed: from costs and keys; recorded: the landlord's own paper (A), its amounts only.
  kind text NOT NULL CHECK (kind IN ('computed', 'recorded')),
  building_id uuid NOT NULL,
  -- null: every flat of the house that we let.
  unit_id uuid,
  period_from date NOT NULL,
  period_to date NOT NULL CHECK (period_to > period_from),
  -- Costs by service with their keys, and what meters or the landlord's own paper say by tenancy; written anew while a draft.
  costs jsonb NOT NULL DEFAULT '[]',
  readings jsonb NOT NULL DEFAULT '[]',
  state text NOT NULL CHECK (state IN ('draft', 'issued', 'replaced', 'withdrawn')),
  replaces_id uuid,
  reason text,
  issued_on date,
  issued_by uuid,
  created_at timestamptz NOT NULL,
  created_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, building_id) REFERENCES core.building (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  FOREIGN KEY (agency_id, replaces_id) REFERENCES money.services_settlement (agency_id, id),
  CHECK (state = 'draft' OR issued_on IS NOT NULL OR state = 'withdrawn')
);
CREATE INDEX services_settlement_building ON money.services_settlement (agency_id, building_id, period_from);
CREATE UNIQUE INDEX services_settlement_replaced_once ON money.services_settlement (agency_id, replaces_id) WHERE replaces_id IS NOT NULL AND state <> 'withdrawn';
CALL core.protect('money.services_settlement');

-- What one household owes or gets; frozen when issued.
CREATE TABLE money.settlement_result (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  settlement_id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  cost bigint NOT NULL CHECK (cost >= 0),
  advances bigint NOT NULL,
  -- cost − advances: above zero the household owes it, below zero it gets it.
  balance bigint NOT NULL,
  lines jsonb NOT NULL,
  delivered_on date NOT NULL,
  due_on date NOT NULL,
  objections_until date NOT NULL,
  charge_id uuid,
  payment_id uuid,
  document_id uuid NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, settlement_id, tenancy_id),
  FOREIGN KEY (agency_id, settlement_id) REFERENCES money.services_settlement (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, charge_id) REFERENCES money.charge (agency_id, id),
  FOREIGN KEY (agency_id, payment_id) REFERENCES money.payment (agency_id, id),
  FOREIGN KEY (agency_id, document_id) REFERENCES core.document (agency_id, id),
  CHECK (balance = cost - advances)
);
CREATE INDEX settlement_result_tenancy ON money.settlement_result (agency_id, tenancy_id);
CALL core.protect('money.settlement_result', 'SELECT, INSERT');

CREATE TABLE money.settlement_objection (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  result_id uuid NOT NULL,
  raised_on date NOT NULL,
  text text NOT NULL CHECK (length(btrim(text)) > 0),
  answer_by date NOT NULL,
  is_late boolean NOT NULL,
  outcome text CHECK (outcome IN ('accepted', 'rejected')),
  answer text,
  answered_on date,
  recorded_by uuid,
  answered_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, result_id) REFERENCES money.settlement_result (agency_id, id),
  CHECK ((outcome IS NULL) = (answered_on IS NULL) AND (outcome IS NULL) = (answer IS NULL))
);
CREATE INDEX settlement_objection_result ON money.settlement_objection (agency_id, result_id);
CALL core.protect('money.settlement_objection');

-- ---------------------------------------------------------------------------------------------------------------------
-- Money that is given up: one person proposes, another decides.

CREATE TABLE money.write_off (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('receivable', 'recourse')),
  amount bigint NOT NULL CHECK (amount > 0),
  reason text NOT NULL CHECK (length(btrim(reason)) > 0),
  state text NOT NULL CHECK (state IN ('proposed', 'approved', 'refused', 'reversed')),
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by uuid,
  decided_at timestamptz,
  decision_note text,
  payment_id uuid,
  entry_id uuid,
  reversed_by uuid,
  reversed_at timestamptz,
  reverse_reason text,
  -- A later part of the money came: this row is the rest that stays given up.
  continues_id uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, payment_id) REFERENCES money.payment (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id),
  FOREIGN KEY (agency_id, continues_id) REFERENCES money.write_off (agency_id, id),
  CHECK (decided_by IS NULL OR decided_by <> proposed_by OR continues_id IS NOT NULL),
  CHECK ((state = 'proposed') = (decided_at IS NULL)),
  CHECK ((state = 'reversed') = (reversed_at IS NOT NULL))
);
CREATE INDEX write_off_tenancy ON money.write_off (agency_id, tenancy_id);
CALL core.protect('money.write_off');

-- ---------------------------------------------------------------------------------------------------------------------
-- One lump line of the bank explained by a file of single payments.

CREATE TABLE money.postal_batch (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  bank_line_id uuid NOT NULL,
  file_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('postal_order', 'sipo')),
  total bigint NOT NULL CHECK (total > 0),
  row_count integer NOT NULL CHECK (row_count > 0),
  posted_at timestamptz NOT NULL,
  posted_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, bank_line_id) REFERENCES money.bank_line (agency_id, id),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id)
);
CREATE UNIQUE INDEX postal_batch_line ON money.postal_batch (agency_id, bank_line_id) WHERE undone_at IS NULL;
CALL core.protect('money.postal_batch');

CREATE TABLE money.postal_item (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  batch_id uuid NOT NULL,
  row_number integer NOT NULL,
  reference text,
  paid_on date NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  variable_symbol text,
  specific_symbol text,
  payer_name text,
  message text,
  -- null: nobody's symbol; the money stays in suspense.
  tenancy_id uuid,
  payment_id uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, batch_id, row_number),
  FOREIGN KEY (agency_id, batch_id) REFERENCES money.postal_batch (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, payment_id) REFERENCES money.payment (agency_id, id)
);
CALL core.protect('money.postal_item');
