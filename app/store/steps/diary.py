"""Step: the daily diary."""

from __future__ import annotations

ANSWER = """
CREATE TABLE answer (
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    item TEXT NOT NULL,
    score INTEGER,
    word TEXT,
    skipped INTEGER DEFAULT 0 NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (day, item),
    UNIQUE (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (item IN ('hindrance', 'back_pain', 'leg_pain', 'activity', 'sleep', 'mood', 'flare', 'work',
        'own_1', 'own_2', 'week_pain', 'week_worst')),
    CHECK (score IS NULL OR (typeof(score) = 'integer' AND score BETWEEN 0 AND 10 AND item NOT IN ('flare', 'work'))),
    CHECK (word IS NULL OR (item = 'flare' AND word IN ('yes', 'no'))
        OR (item = 'work' AND word IN ('usual', 'adapted', 'off', 'not_a_work_day'))),
    CHECK (skipped IN (0, 1)),
    CHECK ((score IS NOT NULL) + (word IS NOT NULL) + skipped = 1)
)
"""
"""One answer a day and question.

A day is checked with IS, since `=` lets through what is no date at all: NULL is not false.
Without `+0 days` SQLite takes 30 February for a date.
"""

NOTE = """
CREATE TABLE note (
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    told_at TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (length(trim(text)) > 0)
)
"""

DRAFT = "CREATE TABLE draft (day TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (day, field))"
LOG_CHOICE = "CREATE TABLE log_choice (name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name))"
SETTING = "CREATE TABLE setting (name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name))"

STEP = (
    ANSWER,
    "CREATE INDEX answer_item_day ON answer (item, day, score, word)",
    NOTE,
    "CREATE INDEX note_day ON note (day)",
    DRAFT,
    LOG_CHOICE,
    SETTING,
)
