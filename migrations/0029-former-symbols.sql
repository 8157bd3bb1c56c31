-- Families of contracts taken over pay by standing orders under the symbols they have always used: those find them too.

ALTER TABLE money.opening_row ADD COLUMN former_symbol text CHECK (former_symbol ~ '^[1-9]\d{0,9}$');
CREATE UNIQUE INDEX opening_row_former_symbol ON money.opening_row (agency_id, former_symbol) WHERE former_symbol IS NOT NULL AND NOT is_reversed;
CREATE INDEX opening_row_tenancy ON money.opening_row (agency_id, tenancy_id) WHERE former_symbol IS NOT NULL AND NOT is_reversed;
