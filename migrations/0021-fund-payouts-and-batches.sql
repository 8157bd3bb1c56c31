-- The guarantee's way back from every step, the fund's floor held by the database, payouts that come back, papers issued for many at once.

-- What the fund has free, kept with the ledger: two promises of the same money meet on this row, and the second one fails.
ALTER TABLE money.guarantee_fund ADD COLUMN balance bigint NOT NULL DEFAULT 0;
DO $$
DECLARE
  funds bigint := (SELECT count(*) FROM money.guarantee_fund);
  changed bigint;
BEGIN
  UPDATE money.guarantee_fund f SET balance = coalesce((
    SELECT -sum(l.amount) FROM money.account a JOIN money.entry_line l ON l.agency_id = a.agency_id AND l.account_id = a.id
    WHERE a.agency_id = f.agency_id AND a.kind = 'fund' AND a.owner_id = f.id), 0);
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed <> funds THEN RAISE EXCEPTION 'balances of % funds were expected, % were written', funds, changed; END IF;
END $$;
ALTER TABLE money.guarantee_fund ADD CONSTRAINT guarantee_fund_never_below_zero CHECK (balance >= 0);
-- Nobody but the ledger moves the balance. Locking the row needs a right to change something of it: its name.
REVOKE UPDATE ON money.guarantee_fund FROM app_staff, app_worker;
GRANT UPDATE (name) ON money.guarantee_fund TO app_staff, app_worker;

CREATE FUNCTION money.fund_follows_ledger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE money.guarantee_fund f SET balance = f.balance - m.moved
  FROM (SELECT a.agency_id, a.owner_id, sum(l.amount) AS moved FROM written l
        JOIN money.account a ON a.agency_id = l.agency_id AND a.id = l.account_id AND a.kind = 'fund' GROUP BY a.agency_id, a.owner_id) m
  WHERE f.agency_id = m.agency_id AND f.id = m.owner_id;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION money.fund_follows_ledger() FROM PUBLIC;
CREATE TRIGGER entry_line_moves_fund AFTER INSERT ON money.entry_line REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION money.fund_follows_ledger();

-- A grant or a recovery taken back is another row with the opposite amount, once.
ALTER TABLE money.fund_grant DROP CONSTRAINT fund_grant_amount_check, ADD COLUMN reverses_grant_id uuid, ADD COLUMN reason text,
  ADD CONSTRAINT fund_grant_amount_check CHECK (amount <> 0 AND (amount < 0) = (reverses_grant_id IS NOT NULL)),
  ADD FOREIGN KEY (agency_id, reverses_grant_id) REFERENCES money.fund_grant (agency_id, id);
CREATE UNIQUE INDEX fund_grant_reversed_once ON money.fund_grant (agency_id, reverses_grant_id) WHERE reverses_grant_id IS NOT NULL;
-- One line may feed several funds; how much of it is left is asked of the ledger under the line's lock.
DROP INDEX money.fund_grant_line;
CREATE INDEX fund_grant_line ON money.fund_grant (agency_id, bank_line_id) WHERE bank_line_id IS NOT NULL;
ALTER TABLE money.recovery DROP CONSTRAINT recovery_amount_check, ADD COLUMN reverses_recovery_id uuid, ADD COLUMN reason text,
  ADD CONSTRAINT recovery_amount_check CHECK (amount <> 0 AND (amount < 0) = (reverses_recovery_id IS NOT NULL)),
  ADD FOREIGN KEY (agency_id, reverses_recovery_id) REFERENCES money.recovery (agency_id, id);
CREATE UNIQUE INDEX recovery_reversed_once ON money.recovery (agency_id, reverses_recovery_id) WHERE reverses_recovery_id IS NOT NULL;
CREATE INDEX recovery_line ON money.recovery (agency_id, bank_line_id);

-- Under which symbol a household pays recourse back: its own, so that it is not taken for rent.
CREATE TABLE money.recourse_symbol (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  variable_symbol text NOT NULL CHECK (variable_symbol ~ '^[1-9][0-9]{8}$'),
  given_on date NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, tenancy_id),
  UNIQUE (agency_id, variable_symbol),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id)
);
CALL core.protect('money.recourse_symbol', 'SELECT, INSERT');

-- The most in a calendar year, where it was agreed.
ALTER TABLE core.guarantee_terms ADD COLUMN cap_per_year bigint CHECK (cap_per_year > 0);

ALTER TABLE money.guarantee_claim
  -- landlord: the guarantee of A, paid to the owner. own_loss: the agency's own loss in B and C, covered without any recourse.
  ADD COLUMN kind text NOT NULL DEFAULT 'landlord' CHECK (kind IN ('landlord', 'own_loss')),
  -- What is claimed beside unpaid months: damage, an empty flat, legal costs; each with its day, amount, reason and payout.
  ADD COLUMN items jsonb NOT NULL DEFAULT '[]',
  -- How much of the payout the household will owe: not what an empty flat cost, nothing of an own loss.
  ADD COLUMN recourse_amount bigint,
  -- Why the decider did without evidence that is missing (Civil Code § 2021: a surety is called after the debtor was called in writing).
  ADD COLUMN waived_evidence text[] NOT NULL DEFAULT '{}',
  ADD COLUMN waiver_reason text,
  -- Withdrawn by those who asked, or a decision taken back before the payout was sent.
  ADD COLUMN ended_by uuid,
  ADD COLUMN ended_on date,
  ADD COLUMN end_reason text,
  ADD COLUMN reversal_entry_id uuid,
  DROP CONSTRAINT guarantee_claim_state_check,
  ADD CONSTRAINT guarantee_claim_state_check CHECK (state IN ('proposed', 'approved', 'refused', 'paid', 'withdrawn', 'reversed'));
UPDATE money.guarantee_claim SET recourse_amount = payout_amount;
ALTER TABLE money.guarantee_claim
  ALTER COLUMN recourse_amount SET NOT NULL,
  ADD CONSTRAINT guarantee_claim_recourse_check CHECK (recourse_amount BETWEEN 0 AND payout_amount AND (kind = 'landlord' OR recourse_amount = 0)),
  ADD CONSTRAINT guarantee_claim_decided_check CHECK (state IN ('proposed', 'withdrawn') OR decided_by IS NOT NULL),
  ADD CONSTRAINT guarantee_claim_ended_check CHECK ((state IN ('withdrawn', 'reversed')) = (ended_on IS NOT NULL AND ended_by IS NOT NULL AND end_reason IS NOT NULL)),
  ADD CONSTRAINT guarantee_claim_waiver_check CHECK (cardinality(waived_evidence) = 0 OR waiver_reason IS NOT NULL),
  ADD FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id),
  ADD FOREIGN KEY (agency_id, reversal_entry_id) REFERENCES money.entry (agency_id, id);
-- What was asked for, by whom and for how much is written once; only its fate changes.
REVOKE UPDATE ON money.guarantee_claim FROM app_staff, app_worker;
GRANT UPDATE (state, decided_by, decided_on, decision_reason, waived_evidence, waiver_reason, payable_on, payout_id, entry_id, payment_id, recourse_entry_id, ended_by, ended_on, end_reason, reversal_entry_id)
  ON money.guarantee_claim TO app_staff, app_worker;

-- What a claim stands on: papers of the house, scans, or what the landlord answered.
CREATE TABLE money.claim_evidence (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('written_call', 'landlord_confirmation', 'damage', 'costs', 'vacancy', 'other')),
  document_id uuid,
  file_id uuid,
  arrival_question_id uuid,
  dated_on date NOT NULL,
  added_at timestamptz NOT NULL,
  added_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, claim_id) REFERENCES money.guarantee_claim (agency_id, id),
  FOREIGN KEY (agency_id, document_id) REFERENCES core.document (agency_id, id),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id),
  FOREIGN KEY (agency_id, arrival_question_id) REFERENCES money.arrival_question (agency_id, id),
  CHECK (num_nonnulls(document_id, file_id, arrival_question_id) = 1)
);
CREATE INDEX claim_evidence_claim ON money.claim_evidence (agency_id, claim_id);
CALL core.protect('money.claim_evidence', 'SELECT, INSERT');

-- A payment order that was not given to the bank, or that the bank refused: its payouts wait again.
ALTER TABLE money.payment_order ADD COLUMN cancelled_at timestamptz, ADD COLUMN cancelled_by uuid, ADD COLUMN cancel_reason text,
  ADD CONSTRAINT payment_order_cancelled_check CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL));
GRANT UPDATE (cancelled_at, cancelled_by, cancel_reason) ON money.payment_order TO app_staff, app_worker;

-- Which payouts an order held, also after it was cancelled.
CREATE TABLE money.ordered_payout (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  payment_order_id uuid NOT NULL,
  payout_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, payment_order_id, payout_id),
  FOREIGN KEY (agency_id, payment_order_id) REFERENCES money.payment_order (agency_id, id),
  FOREIGN KEY (agency_id, payout_id) REFERENCES money.payout (agency_id, id)
);
CALL core.protect('money.ordered_payout', 'SELECT, INSERT');
INSERT INTO money.ordered_payout (agency_id, id, payment_order_id, payout_id, amount)
  SELECT agency_id, uuidv7(), payment_order_id, id, amount FROM money.payout WHERE payment_order_id IS NOT NULL;

-- The bank sent a payout back (wrong or closed account): the owner is owed again. Undone by another row, once.
CREATE TABLE money.payout_return (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  payout_id uuid NOT NULL,
  bank_line_id uuid NOT NULL,
  -- The line on which it had left.
  sent_line_id uuid NOT NULL,
  sent_entry_id uuid NOT NULL,
  sent_on date NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0),
  returned_on date NOT NULL,
  entry_id uuid NOT NULL,
  reverses_return_id uuid,
  recorded_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, payout_id) REFERENCES money.payout (agency_id, id),
  FOREIGN KEY (agency_id, bank_line_id) REFERENCES money.bank_line (agency_id, id),
  FOREIGN KEY (agency_id, sent_line_id) REFERENCES money.bank_line (agency_id, id),
  FOREIGN KEY (agency_id, entry_id) REFERENCES money.entry (agency_id, id),
  FOREIGN KEY (agency_id, reverses_return_id) REFERENCES money.payout_return (agency_id, id),
  CHECK ((amount < 0) = (reverses_return_id IS NOT NULL))
);
CREATE UNIQUE INDEX payout_return_reversed_once ON money.payout_return (agency_id, reverses_return_id) WHERE reverses_return_id IS NOT NULL;
CREATE INDEX payout_return_payout ON money.payout_return (agency_id, payout_id);
CREATE INDEX payout_return_line ON money.payout_return (agency_id, bank_line_id);
CALL core.protect('money.payout_return', 'SELECT, INSERT');

-- Papers issued for many at once by the worker: what was asked, how far it is, what came of each.
CREATE TABLE core.document_batch (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  month text CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  year integer,
  language text CHECK (language IN ('cs', 'en')),
  state text NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'cancelled')),
  requested_at timestamptz NOT NULL,
  requested_by uuid NOT NULL,
  started_at timestamptz,
  -- When an item was last finished: a batch that stands still is taken up again by any worker.
  moved_at timestamptz,
  finished_at timestamptz,
  PRIMARY KEY (agency_id, id)
);
CREATE INDEX document_batch_unfinished ON core.document_batch (agency_id, requested_at) WHERE state IN ('waiting', 'running');
CALL core.protect('core.document_batch');

CREATE TABLE core.document_batch_item (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  batch_id uuid NOT NULL,
  position integer NOT NULL,
  subject_id uuid NOT NULL,
  label text NOT NULL,
  key text NOT NULL,
  -- known: an earlier batch has issued this paper; it is in the download, and is not issued again.
  state text NOT NULL CHECK (state IN ('waiting', 'issued', 'known', 'refused', 'failed')),
  document_id uuid,
  refusal jsonb,
  attempts integer NOT NULL DEFAULT 0,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, batch_id, subject_id, key),
  FOREIGN KEY (agency_id, batch_id) REFERENCES core.document_batch (agency_id, id),
  FOREIGN KEY (agency_id, document_id) REFERENCES core.document (agency_id, id),
  CHECK ((state IN ('issued', 'known')) = (document_id IS NOT NULL))
);
CREATE INDEX document_batch_item_waiting ON core.document_batch_item (agency_id, batch_id, position) WHERE state = 'waiting';
CALL core.protect('core.document_batch_item');

-- Of one kind, subject and key one paper is ever issued by batches.
CREATE TABLE core.document_once (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  key text NOT NULL,
  document_id uuid NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, kind, subject_id, key),
  FOREIGN KEY (agency_id, document_id) REFERENCES core.document (agency_id, id)
);
CALL core.protect('core.document_once', 'SELECT, INSERT');
