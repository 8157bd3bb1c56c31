-- A batch told as one total by one file and payment by payment by another is the same money: each payment remembers the total
-- of its batch, and which entry of its file the batch was.
ALTER TABLE money.bank_line
  ADD COLUMN batch_total bigint,
  ADD COLUMN batch_entry integer,
  ADD CONSTRAINT bank_line_batch CHECK ((batch_total IS NULL) = (batch_entry IS NULL));
CREATE INDEX bank_line_batch ON money.bank_line (agency_id, bank_account_id, booked_on, batch_total) WHERE batch_total IS NOT NULL;
