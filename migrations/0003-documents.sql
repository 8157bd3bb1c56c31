-- Issued papers: number, template version, the frozen data they were made from, the file and its hash. Never changed.
CREATE TABLE core.document (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  number text NOT NULL,
  language text NOT NULL CHECK (language IN ('cs', 'en')),
  template_version integer NOT NULL,
  -- Which renderer set it: the same snapshot gives the same bytes only with the same one.
  engine_version integer NOT NULL,
  title text NOT NULL,
  snapshot jsonb NOT NULL,
  file_id uuid NOT NULL,
  sha256 text NOT NULL,
  pages integer NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  landlord_id uuid,
  visible_to_landlord boolean NOT NULL DEFAULT false,
  issued_on date NOT NULL,
  issued_at timestamptz NOT NULL,
  issued_by uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, number, language),
  FOREIGN KEY (agency_id, file_id) REFERENCES core.file (agency_id, id),
  CHECK (NOT visible_to_landlord OR landlord_id IS NOT NULL)
);
CREATE INDEX document_subject ON core.document (agency_id, subject_type, subject_id);
CREATE INDEX document_landlord ON core.document (agency_id, landlord_id) WHERE visible_to_landlord;
CALL core.protect('core.document', 'SELECT, INSERT');
