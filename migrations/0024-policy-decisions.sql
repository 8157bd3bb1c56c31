-- A version of the matching policy says why it was adopted and when that was decided: it may hold from a later day.

ALTER TABLE core.matching_policy ADD COLUMN reason text, ADD COLUMN decided_at timestamptz;
