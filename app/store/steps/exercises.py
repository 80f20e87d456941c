"""Step: a person's exercises, how often they are meant to be done, and the days on which they were."""

from __future__ import annotations

EXERCISE = """
CREATE TABLE exercise (
    id TEXT NOT NULL,
    words TEXT NOT NULL,
    how TEXT,
    source TEXT,
    place INTEGER NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(words) BETWEEN 1 AND 60),
    CHECK (how IS NULL OR length(how) BETWEEN 1 AND 300),
    CHECK (source IS NULL OR length(source) BETWEEN 1 AND 60)
)
"""

EXERCISE_PLAN = """
CREATE TABLE exercise_plan (
    exercise_id TEXT NOT NULL,
    since TEXT NOT NULL,
    times INTEGER,
    is_on INTEGER NOT NULL,
    PRIMARY KEY (exercise_id, since),
    FOREIGN KEY (exercise_id) REFERENCES exercise (id),
    CHECK (since IS date(since, '+0 days')),
    CHECK (times IS NULL OR (typeof(times) = 'integer' AND times BETWEEN 1 AND 7)),
    CHECK (is_on IN (0, 1))
)
"""

EXERCISE_DONE = """
CREATE TABLE exercise_done (
    exercise_id TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (exercise_id, day),
    FOREIGN KEY (exercise_id) REFERENCES exercise (id),
    CHECK (day IS date(day, '+0 days'))
)
"""

STEP = (EXERCISE, EXERCISE_PLAN, EXERCISE_DONE, "CREATE INDEX exercise_done_day ON exercise_done (day)")
