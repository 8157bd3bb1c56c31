-- A debt, a credit and what one paid of the other stand with the same tenancy: one foreign key says so and takes the place
-- of two that did not. A monthly run and an import write these rows by the ten thousand, and each key is asked for each row.

ALTER TABLE money.charge ADD CONSTRAINT charge_of_tenancy UNIQUE (agency_id, id, tenancy_id);
ALTER TABLE money.payment ADD CONSTRAINT payment_of_tenancy UNIQUE (agency_id, id, tenancy_id);

ALTER TABLE money.open_debt
  DROP CONSTRAINT open_debt_agency_id_id_fkey,
  DROP CONSTRAINT open_debt_agency_id_tenancy_id_fkey,
  ADD CONSTRAINT open_debt_charge_fkey FOREIGN KEY (agency_id, id, tenancy_id) REFERENCES money.charge (agency_id, id, tenancy_id);

ALTER TABLE money.open_credit
  DROP CONSTRAINT open_credit_agency_id_id_fkey,
  DROP CONSTRAINT open_credit_agency_id_tenancy_id_fkey,
  ADD CONSTRAINT open_credit_payment_fkey FOREIGN KEY (agency_id, id, tenancy_id) REFERENCES money.payment (agency_id, id, tenancy_id);

ALTER TABLE money.allocation
  DROP CONSTRAINT allocation_agency_id_charge_id_fkey,
  DROP CONSTRAINT allocation_agency_id_payment_id_fkey,
  DROP CONSTRAINT allocation_agency_id_tenancy_id_fkey,
  ADD CONSTRAINT allocation_charge_fkey FOREIGN KEY (agency_id, charge_id, tenancy_id) REFERENCES money.charge (agency_id, id, tenancy_id),
  ADD CONSTRAINT allocation_payment_fkey FOREIGN KEY (agency_id, payment_id, tenancy_id) REFERENCES money.payment (agency_id, id, tenancy_id);

-- The unique key of charges begins with the tenancy and finds them as well; nearly all that is open is due, so that an
-- index on its day finds nothing sooner.
DROP INDEX money.charge_due;
DROP INDEX money.open_debt_due;
