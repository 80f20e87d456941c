"""Step: appointments, the courses they belong to, the questions brought along, and what a front desk must know."""

from __future__ import annotations

COURSE = """
CREATE TABLE course (
    id TEXT NOT NULL,
    who TEXT NOT NULL,
    name TEXT NOT NULL,
    since TEXT NOT NULL,
    ended TEXT,
    agreed TEXT NOT NULL,
    follows_up TEXT NOT NULL,
    comes_back TEXT NOT NULL,
    doctor_told TEXT,
    PRIMARY KEY (id),
    CHECK (who IN ('doctor', 'physio', 'chiropractor', 'municipality', 'hospital', 'other')),
    CHECK (length(name) <= 60 AND (who <> 'other' OR length(name) > 0)),
    CHECK (since IS date(since, '+0 days')),
    CHECK (ended IS NULL OR (ended IS date(ended, '+0 days') AND ended >= since)),
    CHECK (length(agreed) <= 1000 AND length(follows_up) <= 200 AND length(comes_back) <= 200),
    CHECK (doctor_told IS NULL OR doctor_told IN ('yes', 'no', 'unsure'))
)
"""

VISIT = """
CREATE TABLE visit (
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    time TEXT,
    who TEXT NOT NULL,
    name TEXT NOT NULL,
    course_id TEXT,
    agreed TEXT NOT NULL,
    is_helped INTEGER NOT NULL,
    is_reminder_wanted INTEGER NOT NULL,
    is_off_today INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (course_id) REFERENCES course (id),
    CHECK (who IN ('doctor', 'physio', 'chiropractor', 'municipality', 'hospital', 'other')),
    CHECK (length(name) <= 60 AND (who <> 'other' OR length(name) > 0)),
    CHECK (day IS date(day, '+0 days')),
    CHECK (time IS NULL OR time IS strftime('%H:%M', time)),
    CHECK (length(agreed) <= 1000),
    CHECK (is_helped IN (0, 1)),
    CHECK (is_reminder_wanted IN (0, 1)),
    CHECK (is_off_today IN (0, 1))
)
"""

QUESTION = """
CREATE TABLE visit_question (
    id TEXT NOT NULL,
    words TEXT NOT NULL,
    place INTEGER NOT NULL,
    visit_id TEXT,
    is_asked INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (visit_id) REFERENCES visit (id),
    CHECK (length(words) BETWEEN 1 AND 200),
    CHECK (is_asked IN (0, 1))
)
"""

PRACTICAL = """
CREATE TABLE visit_practical (
    id TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    transport TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 'practical'),
    CHECK (length(interpreter) <= 60 AND length(transport) <= 200 AND length(interpreter) + length(transport) > 0)
)
"""

ASKED = """
CREATE TABLE visit_asked (
    visit_id TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (visit_id),
    CHECK (day IS date(day, '+0 days'))
)
"""

STEP = (COURSE, VISIT, QUESTION, PRACTICAL, ASKED)
