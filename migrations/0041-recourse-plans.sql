-- What the guarantee paid for a household is repaid in agreed instalments: a plan of its own, paid by recoveries, oldest instalment first.

CREATE TABLE money.recourse_plan (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  tenancy_id uuid NOT NULL,
  agreed_on date NOT NULL,
  -- The household signed the agreement on paper; null while it has not.
  signed_on date,
  total bigint NOT NULL CHECK (total > 0),
  -- What the debt consists of, as it stood: payouts with their claims, and what had come back before.
  grounds jsonb NOT NULL CHECK (jsonb_typeof(grounds) = 'array'),
  returned_before bigint NOT NULL CHECK (returned_before >= 0),
  tolerance_days integer NOT NULL CHECK (tolerance_days BETWEEN 0 AND 30),
  -- The whole may be asked for when an instalment is missed (§ 1931); only where agreed, only until the next one is due.
  may_lose_instalments boolean NOT NULL,
  lost_on date,
  lost_by uuid,
  ended_on date,
  end_reason text CHECK (end_reason IN ('paid', 'cancelled', 'replaced')),
  -- Why it was cancelled or replaced, in the words of whoever did it.
  end_note text,
  ended_by uuid,
  note text,
  agreed_by uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, tenancy_id, id),
  FOREIGN KEY (agency_id, tenancy_id) REFERENCES core.tenancy (agency_id, id),
  CHECK (lost_on IS NULL OR may_lose_instalments),
  CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
  CHECK (end_reason IS NULL OR end_reason = 'paid' OR length(btrim(end_note)) > 0)
);
CREATE UNIQUE INDEX recourse_plan_running ON money.recourse_plan (agency_id, tenancy_id) WHERE ended_on IS NULL;
CREATE INDEX recourse_plan_tenancy ON money.recourse_plan (agency_id, tenancy_id);
-- What was agreed never changes; only what became of it does.
CALL core.protect('money.recourse_plan', 'SELECT, INSERT');
GRANT UPDATE (signed_on, lost_on, lost_by, ended_on, end_reason, end_note, ended_by) ON money.recourse_plan TO app_staff, app_worker;

CREATE TABLE money.recourse_instalment (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  due_on date NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, plan_id, number),
  UNIQUE (agency_id, plan_id, due_on),
  FOREIGN KEY (agency_id, plan_id) REFERENCES money.recourse_plan (agency_id, id)
);
CALL core.protect('money.recourse_instalment', 'SELECT, INSERT');

-- Under which plan recourse came back; what takes it back carries the same plan. Of the same tenancy, because the key says so.
ALTER TABLE money.recovery ADD COLUMN plan_id uuid,
  ADD FOREIGN KEY (agency_id, tenancy_id, plan_id) REFERENCES money.recourse_plan (agency_id, tenancy_id, id);
CREATE INDEX recovery_plan ON money.recovery (agency_id, plan_id) WHERE plan_id IS NOT NULL;
