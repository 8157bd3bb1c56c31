-- What exists before an agency is known: agencies, accounts, credentials, memberships, sessions, sign-in attempts.
-- No agency keys here (allowlisted by the catalogue audit); only app_auth reaches this schema.

CREATE TABLE access.agency (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,40}$'),
  name text NOT NULL COLLATE "cs-x-icu",
  created_at timestamptz NOT NULL
);

CREATE TABLE access.account (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email) AND email ~ '^[^@\s]+@[^@\s]+$'),
  display_name text NOT NULL COLLATE "cs-x-icu",
  language text NOT NULL DEFAULT 'cs' CHECK (language IN ('cs', 'en')),
  failed_attempts integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  created_at timestamptz NOT NULL,
  disabled_at timestamptz
);

CREATE TABLE access.credential (
  account_id uuid NOT NULL REFERENCES access.account (id),
  kind text NOT NULL CHECK (kind IN ('password')),
  secret_hash text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, kind)
);

-- A person's place in an agency. Roles of staff, or a party of the portal (landlord_id), never both.
CREATE TABLE access.membership (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES access.account (id),
  agency_id uuid NOT NULL REFERENCES access.agency (id),
  roles text[] NOT NULL CHECK (
    cardinality(roles) > 0
    AND roles <@ ARRAY['administrator', 'manager', 'coordinator', 'finance', 'social_worker', 'partner_worker', 'auditor', 'landlord']
  ),
  partner_id uuid,
  landlord_id uuid,
  since timestamptz NOT NULL,
  ended_at timestamptz,
  CHECK (('landlord' = ANY (roles)) = (landlord_id IS NOT NULL)),
  CHECK (NOT ('landlord' = ANY (roles)) OR roles = ARRAY['landlord']),
  CHECK (('partner_worker' = ANY (roles)) = (partner_id IS NOT NULL)),
  CHECK (NOT ('partner_worker' = ANY (roles)) OR roles = ARRAY['partner_worker'])
);
CREATE UNIQUE INDEX membership_once ON access.membership (account_id, agency_id, (landlord_id IS NULL)) WHERE ended_at IS NULL;

-- Opaque sessions: only the SHA-256 of the token is kept. Rights are read with each request.
CREATE TABLE access.session (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  account_id uuid NOT NULL REFERENCES access.account (id),
  audience text NOT NULL CHECK (audience IN ('staff', 'portal')),
  membership_id uuid REFERENCES access.membership (id),
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX session_account ON access.session (account_id) WHERE ended_at IS NULL;

CREATE TABLE access.sign_in_attempt (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  account_id uuid REFERENCES access.account (id),
  address text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('signed_in', 'wrong', 'locked', 'throttled'))
);
CREATE INDEX sign_in_attempt_address ON access.sign_in_attempt (address, at);

GRANT SELECT, INSERT, UPDATE ON access.agency, access.account, access.credential, access.membership, access.session TO app_auth;
GRANT SELECT, INSERT ON access.sign_in_attempt TO app_auth;
