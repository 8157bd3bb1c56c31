-- Families a ranking cannot tell apart are drawn by lot: the list and the hash of the seed stand before the draw, the seed after it.

CREATE TABLE core.draw (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  -- The rank they share, and the score, when the draw was announced.
  rank integer NOT NULL,
  score integer NOT NULL,
  household_ids uuid[] NOT NULL CHECK (cardinality(household_ids) >= 2),
  -- What the families are called in public, in the same order.
  codes text[] NOT NULL CHECK (cardinality(codes) = cardinality(household_ids)),
  commitment text NOT NULL CHECK (commitment ~ '^[0-9a-f]{64}$'),
  -- Shown to nobody before the draw.
  seed text NOT NULL CHECK (seed ~ '^[0-9a-f]{64}$'),
  state text NOT NULL CHECK (state IN ('announced', 'drawn', 'cancelled')),
  announced_at timestamptz NOT NULL,
  announced_by uuid NOT NULL,
  -- Said by a witness at the draw.
  word text,
  drawn_codes text[],
  drawn_at timestamptz,
  drawn_by uuid,
  cancel_reason text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, unit_id) REFERENCES core.unit (agency_id, id),
  CHECK ((state = 'drawn') = (drawn_codes IS NOT NULL AND drawn_at IS NOT NULL AND drawn_by IS NOT NULL AND word IS NOT NULL)),
  CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL))
);
-- A draw is announced once; another one only after this one was drawn or cancelled in the open.
CREATE UNIQUE INDEX draw_one_announced_per_unit ON core.draw (agency_id, unit_id) WHERE state = 'announced';
CREATE INDEX draw_unit ON core.draw (agency_id, unit_id, announced_at);
CALL core.protect('core.draw', 'SELECT, INSERT, UPDATE', 'app_staff, app_worker', 'nullif(current_setting(''app.partner_id'', true), '''') IS NULL');
