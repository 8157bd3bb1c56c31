-- Bank statements of any size, rules a person taught, and payment orders in the format each bank takes.

-- A large file in pieces of a megabyte, in their order; its row in core.file has its size and hash and no bytes of its own.
CREATE TABLE core.file_part (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  file_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  bytes bytea NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, file_id, position),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id)
);
CALL core.protect('core.file_part', 'SELECT, INSERT');

-- A line stands on the account of its statement: one foreign key says so and takes the place of two that did not. An import
-- writes these rows by the ten thousand, and each key is asked for each row.
ALTER TABLE money.bank_statement ADD CONSTRAINT bank_statement_of_account UNIQUE (agency_id, id, bank_account_id);
ALTER TABLE money.bank_line
  DROP CONSTRAINT bank_line_agency_id_statement_id_fkey,
  DROP CONSTRAINT bank_line_agency_id_bank_account_id_fkey,
  ADD CONSTRAINT bank_line_statement_fkey FOREIGN KEY (agency_id, statement_id, bank_account_id) REFERENCES money.bank_statement (agency_id, id, bank_account_id);

-- "Lines like this are X": the payer's account, words of the message, or both. A rule proposes and never books; a forgotten one
-- stays, because what was confirmed by it names it.
CREATE TABLE money.bank_rule (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  counter_account text,
  words text NOT NULL DEFAULT '',
  incoming boolean NOT NULL,
  kind text NOT NULL CHECK (kind IN ('tenancy', 'payout', 'not_rent')),
  tenancy_id uuid,
  landlord_id uuid,
  taught_from_line_id uuid NOT NULL,
  taught_at timestamptz NOT NULL,
  taught_by uuid NOT NULL,
  forgotten_at timestamptz,
  forgotten_by uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, landlord_id) REFERENCES core.landlord (agency_id, id),
  FOREIGN KEY (agency_id, taught_from_line_id) REFERENCES money.bank_line (agency_id, id),
  CHECK (counter_account IS NOT NULL OR words <> ''),
  CHECK ((kind = 'tenancy') = (tenancy_id IS NOT NULL)),
  CHECK ((kind = 'payout') = (landlord_id IS NOT NULL)),
  CHECK ((forgotten_at IS NULL) = (forgotten_by IS NULL))
);
CREATE UNIQUE INDEX bank_rule_standing ON money.bank_rule (agency_id, coalesce(counter_account, ''), words, incoming) WHERE forgotten_at IS NULL;
CALL core.protect('money.bank_rule');

ALTER TABLE money.bank_posting
  ADD COLUMN rule_id uuid,
  ADD CONSTRAINT bank_posting_rule_fkey FOREIGN KEY (agency_id, rule_id) REFERENCES money.bank_rule (agency_id, id);
CREATE INDEX bank_posting_rule ON money.bank_posting (agency_id, rule_id) WHERE rule_id IS NOT NULL;

-- The file each bank takes: ABO, or ISO 20022 pain.001.
ALTER TABLE money.bank_account ADD COLUMN order_format text NOT NULL DEFAULT 'abo' CHECK (order_format IN ('abo', 'pain.001'));
