"""Step: a person's own things and their ratings."""

from __future__ import annotations

GOAL = """
CREATE TABLE goal (
    id TEXT NOT NULL,
    words TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    place INTEGER NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(words) BETWEEN 1 AND 60),
    CHECK (since IS date(since, '+0 days')),
    CHECK (until IS NULL OR until IS date(until, '+0 days'))
)
"""

GOAL_RATING = """
CREATE TABLE goal_rating (
    goal_id TEXT NOT NULL,
    day TEXT NOT NULL,
    score INTEGER NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (goal_id, day),
    FOREIGN KEY (goal_id) REFERENCES goal (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (typeof(score) = 'integer' AND score BETWEEN 0 AND 10)
)
"""

STEP = (GOAL, GOAL_RATING)
