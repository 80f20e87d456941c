"""Step: flare-ups, the noes to questions about them, and the plan for bad days."""

from __future__ import annotations

FLARE = """
CREATE TABLE flare (
    id TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    usual_again TEXT,
    plan TEXT,
    PRIMARY KEY (id),
    CHECK (started IS date(started, '+0 days')),
    CHECK (ended IS NULL OR (ended IS date(ended, '+0 days') AND ended >= started)),
    CHECK (usual_again IS NULL OR (usual_again IS date(usual_again, '+0 days') AND usual_again >= started))
)
"""

ANSWER = """
CREATE TABLE flare_answer (
    day TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (day, question),
    CHECK (day IS date(day, '+0 days')),
    CHECK (question IN ('start', 'end', 'level')),
    CHECK (answer = 'no')
)
"""

PLAN = """
CREATE TABLE bad_day_plan (
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (field),
    CHECK (field IN ('signs', 'hold_on_to', 'light_week', 'calm_and_sleep', 'tell', 'call')),
    CHECK (length(trim(text)) BETWEEN 1 AND 1000)
)
"""

STEP = (FLARE, ANSWER, PLAN)
