-- Members are told that a vote is awaited: once for each call, and whoever leads sees whom no message reached.

ALTER TABLE core.panel_seat ADD COLUMN notice text CHECK (notice IN ('sent', 'log', 'no_address', 'no_gateway', 'refused'));
ALTER TABLE core.panel_seat ADD COLUMN noticed_at timestamptz;
ALTER TABLE core.panel_seat ADD CHECK ((notice IS NULL) = (noticed_at IS NULL));
