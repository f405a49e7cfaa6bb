-- The first schema of a vault. Common dialect of H2 and PostgreSQL; each table is one record of the domain,
-- and each has the three columns at its end that org.wayfile.store.Table describes.

CREATE TABLE bin_line (
    id UUID PRIMARY KEY,
    kind VARCHAR(60) NOT NULL,
    title VARCHAR(1000000) NOT NULL,
    binned_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE household (
    id UUID PRIMARY KEY,
    label VARCHAR(1000000) NOT NULL,
    created_on DATE NOT NULL,
    example BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE person (
    id UUID PRIMARY KEY,
    given_name VARCHAR(1000000) NOT NULL,
    family_name VARCHAR(1000000) NOT NULL,
    other_names VARCHAR(1000000) NOT NULL,
    birth_date DATE,
    relation VARCHAR(1000000) NOT NULL,
    speaks VARCHAR(1000000) NOT NULL,
    phone VARCHAR(1000000) NOT NULL,
    email VARCHAR(1000000) NOT NULL,
    note VARCHAR(1000000) NOT NULL,
    helper BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE address (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    text VARCHAR(1000000) NOT NULL,
    from_on DATE,
    from_month_only BOOLEAN NOT NULL,
    until_on DATE,
    until_month_only BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE case_file (
    id UUID PRIMARY KEY,
    title VARCHAR(1000000) NOT NULL,
    agency VARCHAR(1000000) NOT NULL,
    form VARCHAR(1000000) NOT NULL,
    process VARCHAR(1000000) NOT NULL,
    office VARCHAR(1000000) NOT NULL,
    filed_on DATE,
    status_words VARCHAR(1000000) NOT NULL,
    status_read_on DATE,
    status_source VARCHAR(40) NOT NULL,
    note VARCHAR(1000000) NOT NULL,
    closed_on DATE,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE case_party (
    id UUID PRIMARY KEY,
    case_id UUID NOT NULL,
    person_id UUID NOT NULL,
    role VARCHAR(40) NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE kept_number (
    id UUID PRIMARY KEY,
    person_id UUID,
    case_id UUID,
    kind VARCHAR(40) NOT NULL,
    as_typed VARCHAR(1000000) NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE case_event (
    id UUID PRIMARY KEY,
    case_id UUID NOT NULL,
    happened_on DATE NOT NULL,
    month_only BOOLEAN NOT NULL,
    kind VARCHAR(40) NOT NULL,
    source VARCHAR(40) NOT NULL,
    title VARCHAR(1000000) NOT NULL,
    official_words VARCHAR(1000000) NOT NULL,
    detail VARCHAR(1000000) NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE correction (
    id UUID PRIMARY KEY,
    subject_id UUID NOT NULL,
    field VARCHAR(1000000) NOT NULL,
    old_text VARCHAR(1000000) NOT NULL,
    new_text VARCHAR(1000000) NOT NULL,
    corrected_on DATE NOT NULL,
    reason VARCHAR(1000000) NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE checklist (
    id UUID PRIMARY KEY,
    case_id UUID,
    template_id VARCHAR(1000000) NOT NULL,
    title VARCHAR(1000000) NOT NULL,
    needed_on DATE,
    made_on DATE NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE checklist_item (
    id UUID PRIMARY KEY,
    checklist_id UUID NOT NULL,
    template_item_id VARCHAR(1000000) NOT NULL,
    from_letter BOOLEAN NOT NULL,
    place INTEGER NOT NULL,
    title VARCHAR(1000000) NOT NULL,
    original VARCHAR(40) NOT NULL,
    copy VARCHAR(40) NOT NULL,
    translation VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    person_id UUID,
    where_it_is VARCHAR(1000000) NOT NULL,
    expires_on DATE,
    lead_days INTEGER NOT NULL,
    note VARCHAR(1000000) NOT NULL,
    removed BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE attachment (
    id UUID PRIMARY KEY,
    owner_id UUID NOT NULL,
    file_name VARCHAR(1000000) NOT NULL,
    media_type VARCHAR(1000000) NOT NULL,
    bytes BIGINT NOT NULL,
    content_hash VARCHAR(1000000) NOT NULL,
    added_on DATE NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE contact_entry (
    id UUID PRIMARY KEY,
    happened_on DATE NOT NULL,
    at_time VARCHAR(1000000) NOT NULL,
    minutes INTEGER NOT NULL,
    channel VARCHAR(40) NOT NULL,
    direction VARCHAR(40) NOT NULL,
    agency VARCHAR(1000000) NOT NULL,
    office VARCHAR(1000000) NOT NULL,
    tier VARCHAR(1000000) NOT NULL,
    reference VARCHAR(1000000) NOT NULL,
    asked VARCHAR(1000000) NOT NULL,
    said VARCHAR(1000000) NOT NULL,
    promised VARCHAR(1000000) NOT NULL,
    promised_by DATE,
    next_step VARCHAR(1000000) NOT NULL,
    logged_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE contact_case (
    id UUID PRIMARY KEY,
    contact_id UUID NOT NULL,
    case_id UUID NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE counterpart (
    id UUID PRIMARY KEY,
    contact_id UUID NOT NULL,
    name VARCHAR(1000000) NOT NULL,
    id_number VARCHAR(1000000) NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE follow_up (
    id UUID PRIMARY KEY,
    case_id UUID,
    contact_id UUID,
    title VARCHAR(1000000) NOT NULL,
    why VARCHAR(1000000) NOT NULL,
    due_on DATE NOT NULL,
    promise BOOLEAN NOT NULL,
    done_on DATE,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE deadline (
    id UUID PRIMARY KEY,
    case_id UUID NOT NULL,
    title VARCHAR(1000000) NOT NULL,
    due_on DATE NOT NULL,
    basis VARCHAR(1000000) NOT NULL,
    source VARCHAR(40) NOT NULL,
    done_on DATE,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE appointment (
    id UUID PRIMARY KEY,
    case_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    held_on DATE NOT NULL,
    at_time VARCHAR(1000000) NOT NULL,
    office VARCHAR(1000000) NOT NULL,
    place VARCHAR(1000000) NOT NULL,
    letter VARCHAR(1000000) NOT NULL,
    cancelled BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE draft (
    id UUID PRIMARY KEY,
    form VARCHAR(1000000) NOT NULL,
    content VARCHAR(1000000) NOT NULL,
    saved_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE finder_outcome (
    id UUID PRIMARY KEY,
    case_id UUID,
    problem_id VARCHAR(1000000) NOT NULL,
    answers VARCHAR(1000000) NOT NULL,
    facts_checked_on DATE NOT NULL,
    saved_on DATE NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE INDEX finder_outcome_by_case ON finder_outcome (case_id);
CREATE INDEX address_by_person ON address (person_id);
CREATE INDEX case_party_by_case ON case_party (case_id);
CREATE INDEX case_party_by_person ON case_party (person_id);
CREATE INDEX kept_number_by_person ON kept_number (person_id);
CREATE INDEX kept_number_by_case ON kept_number (case_id);
CREATE INDEX case_event_by_case ON case_event (case_id);
CREATE INDEX correction_by_subject ON correction (subject_id);
CREATE INDEX checklist_by_case ON checklist (case_id);
CREATE INDEX checklist_item_by_checklist ON checklist_item (checklist_id);
CREATE INDEX checklist_item_by_person ON checklist_item (person_id);
CREATE INDEX attachment_by_owner ON attachment (owner_id);
CREATE INDEX contact_case_by_contact ON contact_case (contact_id);
CREATE INDEX contact_case_by_case ON contact_case (case_id);
CREATE INDEX counterpart_by_contact ON counterpart (contact_id);
CREATE INDEX follow_up_by_case ON follow_up (case_id);
CREATE INDEX follow_up_by_contact ON follow_up (contact_id);
CREATE INDEX deadline_by_case ON deadline (case_id);
CREATE INDEX appointment_by_case ON appointment (case_id);
