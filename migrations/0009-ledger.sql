-- Double entry in haléře, append-only. A line's amount is positive for debit, negative for credit; an entry's lines sum to zero,
-- held by the database at commit. Who corrects, reverses; an entry is reversed at most once.

CREATE TABLE money.account (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind ~ '^[a-z_]{3,40}$'),
  -- Whose account of that kind: a tenancy, an owner contract, a bank account, a fund; the agency's own when equal to agency_id.
  owner_id uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, kind, owner_id)
);
CALL core.protect('money.account', 'SELECT, INSERT');

CREATE TABLE money.entry (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  booked_on date NOT NULL,
  cause_kind text NOT NULL CHECK (cause_kind IN ('charge', 'bank_line', 'landlord_report', 'claim', 'payout', 'deposit', 'fund_grant', 'recovery', 'write_off', 'correction', 'opening')),
  cause_id uuid NOT NULL,
  text text NOT NULL,
  reverses_entry_id uuid,
  created_at timestamptz NOT NULL,
  created_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, reverses_entry_id) REFERENCES money.entry (agency_id, id)
);
CREATE UNIQUE INDEX entry_reversed_once ON money.entry (agency_id, reverses_entry_id) WHERE reverses_entry_id IS NOT NULL;
CREATE INDEX entry_cause ON money.entry (agency_id, cause_kind, cause_id);
CALL core.protect('money.entry', 'SELECT, INSERT');

CREATE TABLE money.entry_line (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  account_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0 AND abs(amount) <= 9007199254740991),
  booked_on date NOT NULL,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id),
  FOREIGN KEY (agency_id, account_id) REFERENCES money.account (agency_id, id)
);
CREATE INDEX entry_line_entry ON money.entry_line (agency_id, entry_id);
CREATE INDEX entry_line_account ON money.entry_line (agency_id, account_id, booked_on) INCLUDE (amount);
CALL core.protect('money.entry_line', 'SELECT, INSERT');

CREATE FUNCTION money.entry_must_balance() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  total numeric;
  lines integer;
BEGIN
  SELECT sum(l.amount), count(*) INTO total, lines FROM money.entry_line l WHERE l.agency_id = NEW.agency_id AND l.entry_id = NEW.entry_id;
  IF total <> 0 OR lines < 2 THEN
    RAISE EXCEPTION 'entry % does not balance: % over % lines', NEW.entry_id, total, lines USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_line_balances AFTER INSERT ON money.entry_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION money.entry_must_balance();

CREATE FUNCTION money.entry_must_have_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM money.entry_line l WHERE l.agency_id = NEW.agency_id AND l.entry_id = NEW.id) THEN
    RAISE EXCEPTION 'entry % has no lines', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_has_lines AFTER INSERT ON money.entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION money.entry_must_have_lines();
