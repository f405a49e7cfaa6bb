-- Interviews and their practice. Each table is one record of org.wayfile.domain.interview.

CREATE TABLE interview (
    id UUID PRIMARY KEY,
    case_id UUID NOT NULL,
    appointment_id UUID,
    type_id VARCHAR(1000000) NOT NULL,
    page INTEGER NOT NULL,
    made_on DATE NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE interview_answer (
    id UUID PRIMARY KEY,
    interview_id UUID NOT NULL,
    ask VARCHAR(40) NOT NULL,
    answer VARCHAR(1000000) NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE attendee (
    id UUID PRIMARY KEY,
    interview_id UUID NOT NULL,
    person_id UUID NOT NULL,
    role VARCHAR(40) NOT NULL,
    coming VARCHAR(40) NOT NULL,
    note VARCHAR(1000000) NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE filed_fact (
    id UUID PRIMARY KEY,
    case_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    label VARCHAR(1000000) NOT NULL,
    on_form VARCHAR(1000000) NOT NULL,
    today VARCHAR(1000000) NOT NULL,
    verdict VARCHAR(40) NOT NULL,
    proof VARCHAR(1000000) NOT NULL,
    from_on DATE,
    until_on DATE,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE trip (
    id UUID PRIMARY KEY,
    case_id UUID NOT NULL,
    place VARCHAR(1000000) NOT NULL,
    left_on DATE NOT NULL,
    returned_on DATE,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE after_notes (
    id UUID PRIMARY KEY,
    interview_id UUID NOT NULL,
    officer VARCHAR(1000000) NOT NULL,
    said VARCHAR(1000000) NOT NULL,
    papers_given VARCHAR(1000000) NOT NULL,
    papers_got VARCHAR(1000000) NOT NULL,
    send VARCHAR(1000000) NOT NULL,
    send_by DATE,
    next_step VARCHAR(1000000) NOT NULL,
    ask_on DATE,
    written_on DATE NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE practice_mark (
    id UUID PRIMARY KEY,
    interview_id UUID NOT NULL,
    question VARCHAR(200) NOT NULL,
    mark VARCHAR(40) NOT NULL,
    note VARCHAR(1000000) NOT NULL,
    stability DOUBLE PRECISION NOT NULL,
    difficulty DOUBLE PRECISION NOT NULL,
    step INTEGER NOT NULL,
    relearning BOOLEAN NOT NULL,
    reviewed_at TIMESTAMP(3) WITH TIME ZONE,
    due_at TIMESTAMP(3) WITH TIME ZONE,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE couple_answer (
    id UUID PRIMARY KEY,
    interview_id UUID NOT NULL,
    person_id UUID NOT NULL,
    question VARCHAR(200) NOT NULL,
    answer VARCHAR(1000000) NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE TABLE looked_up (
    id UUID PRIMARY KEY,
    interview_id UUID NOT NULL,
    test VARCHAR(40) NOT NULL,
    number INTEGER NOT NULL,
    answer VARCHAR(1000000) NOT NULL,
    checked_on DATE,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    bin_id UUID REFERENCES bin_line (id)
);

CREATE INDEX interview_by_case ON interview (case_id);
CREATE INDEX interview_answer_by_interview ON interview_answer (interview_id);
CREATE INDEX attendee_by_interview ON attendee (interview_id);
CREATE INDEX filed_fact_by_case ON filed_fact (case_id);
CREATE INDEX trip_by_case ON trip (case_id);
CREATE INDEX after_notes_by_interview ON after_notes (interview_id);
CREATE INDEX practice_mark_by_interview ON practice_mark (interview_id);
CREATE INDEX couple_answer_by_interview ON couple_answer (interview_id);
CREATE INDEX looked_up_by_interview ON looked_up (interview_id);
