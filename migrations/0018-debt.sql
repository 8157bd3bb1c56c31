-- Accessories of a debt (default interest, costs) are posted by a person and may be taken back; older rates of default
-- interest, so that a debt of any age can be reckoned; yearly clauses and proposals to raise a rent; the law's limits on them.

INSERT INTO core.legal_parameter (name, variant, valid_from, valid_to, value, unit, source) VALUES
  ('default_interest', '', '2014-01-01', '2017-12-31', 8.05, 'percent a year', 'NV 351/2013 Sb.: repo sazba ČNB 0,05 % + 8 bodů'),
  ('default_interest', '', '2018-01-01', '2018-06-30', 8.5, 'percent a year', 'NV 351/2013 Sb.: repo sazba ČNB 0,50 % + 8 bodů'),
  ('default_interest', '', '2018-07-01', '2018-12-31', 9, 'percent a year', 'NV 351/2013 Sb.: repo sazba ČNB 1,00 % + 8 bodů'),
  ('default_interest', '', '2019-01-01', '2019-06-30', 9.75, 'percent a year', 'NV 351/2013 Sb.: repo sazba ČNB 1,75 % + 8 bodů'),
  ('default_interest', '', '2019-07-01', '2020-06-30', 10, 'percent a year', 'NV 351/2013 Sb.: repo sazba ČNB 2,00 % + 8 bodů'),
  ('default_interest', '', '2020-07-01', '2021-06-30', 8.25, 'percent a year', 'NV 351/2013 Sb.: repo sazba ČNB 0,25 % + 8 bodů'),
  ('default_interest', '', '2021-07-01', '2021-12-31', 8.5, 'percent a year', 'NV 351/2013 Sb.: repo sazba ČNB 0,50 % + 8 bodů'),
  ('default_interest', '', '2022-01-01', '2022-06-30', 11.75, 'percent a year', 'NV 351/2013 Sb.: repo sazba ČNB 3,75 % + 8 bodů'),
  ('rent_increase_cap_percent', '', '2014-01-01', NULL, 20, 'percent in rent_increase_window_months', 'Občanský zákoník § 2249 odst. 1'),
  ('rent_increase_window_months', '', '2014-01-01', NULL, 36, 'months', 'Občanský zákoník § 2249 odst. 1: zvýšení v posledních třech letech'),
  ('rent_increase_rest_months', '', '2014-01-01', NULL, 12, 'months', 'Občanský zákoník § 2249 odst. 1: nejdříve po dvanácti měsících'),
  ('rent_increase_answer_months', '', '2014-01-01', NULL, 2, 'months', 'Občanský zákoník § 2249 odst. 3: nájemce odpovídá do dvou měsíců');

-- Default interest or costs somebody asked for: which charge, why, by whom, and how it was taken back. The debt itself is
-- the charge. `request_key` is the caller's: the same act sent twice posts once.
CREATE TABLE money.accessory (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  charge_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('default_interest', 'costs')),
  month text NOT NULL CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  amount bigint NOT NULL CHECK (amount > 0),
  -- Of interest: the day through which it was reckoned. Of costs: what was paid and for what.
  through date,
  reason text,
  request_key uuid NOT NULL,
  posted_on date NOT NULL,
  posted_by uuid,
  taken_back_on date,
  taken_back_by uuid,
  taken_back_reason text,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, charge_id),
  UNIQUE (agency_id, request_key, month),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  FOREIGN KEY (agency_id, charge_id) REFERENCES money.charge (agency_id, id),
  CHECK ((kind = 'default_interest') = (through IS NOT NULL)),
  CHECK (kind <> 'costs' OR length(btrim(reason)) > 0),
  CHECK ((taken_back_on IS NULL) = (taken_back_reason IS NULL))
);
CREATE INDEX accessory_tenancy ON money.accessory (agency_id, tenancy_id, posted_on);
CALL core.protect('money.accessory');
