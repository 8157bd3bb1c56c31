-- Organisations that refer families and keep the support.
CREATE TABLE core.partner (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL COLLATE "cs-x-icu",
  kind text NOT NULL CHECK (kind IN ('referring_organisation', 'municipality', 'funder', 'police', 'school')),
  contact_name text,
  email text,
  phone text,
  active boolean NOT NULL DEFAULT true,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, name)
);
CALL core.protect('core.partner');
