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
