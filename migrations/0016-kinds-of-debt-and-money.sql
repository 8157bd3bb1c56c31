-- Debts other than rent (default interest, costs, settlements, what the books began with) and money that comes by other
-- ways than a bank line (cash, postal orders, a deposit used, a settlement, a write-off) go through the same charges,
-- payments and allocations, so that arrears, credits and reversals hold for all of them.

ALTER TABLE money.entry DROP CONSTRAINT entry_cause_kind_check;
ALTER TABLE money.entry ADD CONSTRAINT entry_cause_kind_check CHECK (cause_kind IN (
  'charge', 'bank_line', 'landlord_report', 'claim', 'payout', 'deposit', 'fund_grant', 'recovery', 'write_off', 'correction', 'opening',
  'interest', 'costs', 'settlement', 'cash', 'postal_order'));

ALTER TABLE money.charge DROP CONSTRAINT charge_cause_check;
ALTER TABLE money.charge ADD CONSTRAINT charge_cause_check CHECK (cause IN (
  'charge', 'correction', 'compensation', 'default_interest', 'costs', 'settlement', 'opening'));

ALTER TABLE money.payment DROP CONSTRAINT payment_source_check;
ALTER TABLE money.payment ADD CONSTRAINT payment_source_check CHECK (source IN (
  'bank_line', 'landlord_report', 'guarantee', 'correction', 'cash', 'postal_order', 'deposit', 'settlement', 'opening', 'write_off'));
