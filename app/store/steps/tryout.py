"""Step: what is written and chosen in the texts, tries of a step on one's own stairs, and what was done of one's own week."""

from __future__ import annotations

ANSWER = """
CREATE TABLE tryout_answer (
    element TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (element, name),
    CHECK (length(element) BETWEEN 1 AND 40),
    CHECK (length(name) BETWEEN 1 AND 80),
    CHECK (length(trim(value)) BETWEEN 1 AND 2000)
)
"""

TRY = """
CREATE TABLE stair_try (
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    step INTEGER NOT NULL,
    before INTEGER NOT NULL,
    after INTEGER,
    told_at TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (typeof(step) = 'integer' AND step BETWEEN 1 AND 3),
    CHECK (typeof(before) = 'integer' AND before BETWEEN 0 AND 10),
    CHECK (after IS NULL OR (typeof(after) = 'integer' AND after BETWEEN 0 AND 10))
)
"""

DONE = """
CREATE TABLE week_done (
    day TEXT NOT NULL,
    line TEXT NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (day, line),
    CHECK (day IS date(day, '+0 days')),
    CHECK (line IN ('chore', 'friend', 'walk'))
)
"""

STEP = (ANSWER, TRY, DONE)
